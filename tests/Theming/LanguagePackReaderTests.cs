using StudyGuide.Model;
using StudyGuide.Tests.Reading;
using StudyGuide.Tests.Support;
using StudyGuide.Theming;

namespace StudyGuide.Tests.Theming;

public sealed class LanguagePackReaderTests
{
    private const string Addresses =
        "addresses: {questions: questions, topics: sujets, levels: niveaux, glossary: glossaire, sources: sources, "
        + "complete-guide: guide-complet, side-by-side: bilingue, offline: hors-ligne, search: recherche}";

    private const string Pack =
        $$"""
        name: français
        direction: ltr
        {{Addresses}}
        date: "{day} {month} {year}"
        months: [janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre]
        plurals: {one: n = 0..1}
        typography:
          double-quotes: ["«\u00a0", "\u00a0»"]
          single-quotes: ["‘", "’"]
          space-before: {";": "\u202f", ":": "\u00a0"}
          space-after: {"«": "\u00a0"}
          space-between-digits: "\u202f"
          ellipsis: "…"
        counts:
          questions: {one: "{n} question", other: "{n} questions"}
        words:
          glossary: Glossaire
        search: {stemmer: french-light}
        """;

    [Fact]
    public void The_file_name_is_the_language() => Assert.Equal(new LanguageCode("fr"), Valid().Code);

    [Fact]
    public void Words_and_addresses_are_read()
    {
        var pack = Valid();

        Assert.Equal(("français", "ltr", "Glossaire"), (pack.Name, pack.Direction, pack.Words["glossary"]));
        Assert.Equal(LanguagePack.NeededAddresses, pack.Addresses.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(("sujets", "bilingue"), (pack.Addresses["topics"], pack.Addresses["side-by-side"]));
    }

    [Fact]
    public void Numbers_and_dates_follow_the_language()
    {
        var pack = Valid();

        Assert.Equal(("0 question", "2 questions"), (pack.Count("questions", 0), pack.Count("questions", 2)));
        Assert.Equal("24 novembre 2026", pack.Dates.Write(new DateOnly(2026, 11, 24)));
    }

    [Fact]
    public void Spaces_of_typography_are_kept()
    {
        var rules = Valid().Typography;

        Assert.Equal(("«\u00a0", "\u00a0»"), rules.DoubleQuotes);
        Assert.Equal(("\u202f", "\u00a0", "\u00a0"), (rules.SpaceBefore[';'], rules.SpaceBefore[':'], rules.SpaceAfter['«']));
        Assert.Equal(("\u202f", "…"), (rules.SpaceBetweenDigits, rules.Ellipsis));
    }

    [Theory]
    [InlineData("name: français\n", "", "SG103 (1,1)", "The key 'name' is missing or empty.")]
    [InlineData("direction: ltr", "direction: left", "SG104 (2,12)", "The key 'direction' takes 'ltr' or 'rtl', not 'left'.")]
    [InlineData("topics: sujets", "topics: Les sujets", "SG106 (3,43)",
        "'Les sujets' cannot be part of an address: lower-case letters a to z, digits and single hyphens, at most 100.")]
    [InlineData("n = 0..1", "n = un", "SG405 (6,16)", "'n = un' is not a plural rule.")]
    [InlineData("n = 0..1", "n = ٠..١", "SG405 (6,16)", "'n = ٠..١' is not a plural rule.")]
    [InlineData(", other: \"{n} questions\"", "", "SG103 (15,14)", "The key 'other' is missing or empty.")]
    [InlineData("words:", "wrods:", "SG102 (16,1)", "The key 'wrods' is unknown here.")]
    public void A_mistake_is_reported_where_it_stands(string right, string wrong, string place, string message)
    {
        var problem = Problem(right, wrong);

        Assert.Equal((place, message), (problem.Place(), problem.Message));
    }

    [Theory]
    [InlineData("janvier, ", "", "The key 'months' takes 12 names, not 11.")]
    [InlineData("[\"‘\", \"’\"]", "[\"’\"]", "The key 'single-quotes' takes an opening and a closing mark.")]
    public void A_list_of_the_wrong_length_is_reported(string right, string wrong, string message) =>
        Assert.Equal(message, Problem(right, wrong).Message);

    [Theory]
    [InlineData(Addresses, "addresses:")]
    [InlineData(Addresses + "\n", "")]
    public void Addresses_cannot_be_left_out(string right, string wrong) => Assert.Equal("SG103", Problem(right, wrong).Code.Id);

    [Fact]
    public void Typography_cannot_be_left_out()
    {
        var end = Pack.IndexOf("counts:", StringComparison.Ordinal);
        var typography = Pack[Pack.IndexOf("typography:", StringComparison.Ordinal)..end];

        Assert.Equal("SG103", Problem(typography, "typography:\n").Code.Id);
    }

    [Fact]
    public void A_space_before_several_characters_is_reported() => Assert.Equal(10, Problem("\";\":", "\";;\":").Location.Line);

    [Fact]
    public void A_pack_with_mistakes_is_not_used() => Assert.Null(Read(Pack + "\nother: x").Pack);

    private static LanguagePack Valid()
    {
        var (pack, diagnostics) = Read(Pack);
        Assert.Empty(diagnostics);
        return pack!;
    }

    private static Diagnostic Problem(string right, string wrong)
    {
        Assert.Contains(right, Pack, StringComparison.Ordinal);
        return Assert.Single(Read(Pack.Replace(right, wrong, StringComparison.Ordinal)).Diagnostics);
    }

    private static (LanguagePack? Pack, ICollection<Diagnostic> Diagnostics) Read(string yaml)
    {
        List<Diagnostic> diagnostics = [];
        return (LanguagePackReader.Read(Some.File("languages/fr.yml", yaml), diagnostics), diagnostics);
    }
}
