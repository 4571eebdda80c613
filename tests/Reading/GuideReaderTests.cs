using StudyGuide.Model;
using StudyGuide.Reading;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Reading;

public sealed class GuideReaderTests
{
    private static readonly LanguageCode French = new("fr");
    private static readonly LanguageCode English = new("en");

    [Fact]
    public void The_first_language_is_the_source() => Assert.Equal(French, Valid().SourceLanguage);

    [Fact]
    public void Languages_keep_their_order() => Assert.Equal([French, English], Valid().Languages);

    [Fact]
    public void Topics_and_levels_keep_their_order()
    {
        var guide = Valid(Some.GuideYaml
            + "\n  - {id: tools, title: {fr: Outils, en: Tools}}\n  - {id: basics, title: {fr: Bases, en: Basics}}");

        Assert.Equal(["agents", "tools", "basics"], guide.Topics.Select(topic => topic.Id));
    }

    [Fact]
    public void What_may_be_left_out_is_absent()
    {
        var guide = Valid();

        Assert.Null(guide.SiteAddress);
        Assert.Null(guide.License);
        Assert.Null(guide.EditLink);
        Assert.Empty(guide.Authors);
    }

    [Fact]
    public void What_may_be_added_is_read()
    {
        var guide = Valid(Some.GuideYaml +
            "\nsite: https://example.org/guide\nauthors: [Ada, Alan]\nlicense: {name: MIT, url: \"https://example.org/mit\"}\nedit: "
                + "\"https://example.org/edit/{path}\"");

        Assert.Equal("https://example.org/guide/", guide.SiteAddress?.AbsoluteUri);
        Assert.Equal(["Ada", "Alan"], guide.Authors);
        Assert.Equal(new License("MIT", "https://example.org/mit"), guide.License);
        Assert.Equal("https://example.org/edit/{path}", guide.EditLink);
    }

    [Fact]
    public void A_slug_defaults_to_the_title_in_each_language()
    {
        var topic = Valid(Some.GuideYaml + "\n  - {id: tools, title: {fr: Les outils, en: The tools}}").Topics[1];

        Assert.Equal(("les-outils", "the-tools"), (topic.Slug[French].Value, topic.Slug[English].Value));
    }

    [Fact]
    public void A_slug_of_its_own_wins()
    {
        var topic = Valid(Some.GuideYaml + "\n  - {id: tools, title: {fr: Les outils, en: The tools}, slug: {fr: outillage}}").Topics[1];

        Assert.Equal(("outillage", "the-tools"), (topic.Slug[French].Value, topic.Slug[English].Value));
    }

    [Fact]
    public void A_guide_says_what_one_may_look_for() =>
        Assert.Equal("top_p", Valid("search-example: {en: top_p}\n" + Some.GuideYaml).SearchExample[English].Value);

    [Fact]
    public void A_title_without_Latin_letters_leaves_the_id()
    {
        var topic = Valid(Some.GuideYaml + "\n  - {id: tools, title: {fr: Outils, en: أدوات}}").Topics[1];

        Assert.Equal("tools", topic.Slug[English].Value);
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("pt-br")]
    [InlineData("zh-hant")]
    [InlineData("zh-hant-tw")]
    [InlineData("es-419")]
    public void A_language_is_a_tag_in_lower_case(string tag) =>
        Assert.Contains(new LanguageCode(tag),
            Valid(Some.GuideYaml.Replace("[fr, en]", $"[fr, en, {tag}]", StringComparison.Ordinal)).Languages);

    [Fact]
    public void A_language_named_twice_counts_once() =>
        Assert.Equal([French, English], Valid(Some.GuideYaml.Replace("[fr, en]", "[fr, en, fr]", StringComparison.Ordinal)).Languages);

    private static Guide Valid(string yaml = Some.GuideYaml)
    {
        List<Diagnostic> diagnostics = [];
        var guide = GuideReader.Read(Some.File("guide.yml", yaml), diagnostics);
        Assert.Empty(diagnostics);
        return guide!;
    }
}
