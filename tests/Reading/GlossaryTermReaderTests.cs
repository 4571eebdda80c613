using System.Collections.Immutable;
using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Reading;

public sealed class GlossaryTermReaderTests
{
    private const string Minimal = "fr:\n  term: jeton\n  definition: Unité de texte.\n";

    private static readonly LanguageCode French = new("fr");
    private static readonly LanguageCode English = new("en");

    [Fact]
    public void A_term_in_one_language_is_enough()
    {
        var term = Valid(Minimal);

        Assert.Equal(("token", "jeton", "jeton", "Unité de texte."),
            (term.Id, term.Text[French].Term.Value, term.Text[French].Slug.Value, term.Text[French].Definition?.Value));
        Assert.False(term.Text.Has(English));
        Assert.Empty(term.Text[French].Forms);
    }

    [Fact]
    public void Forms_are_kept_apart_by_kind()
    {
        var text = Valid(Minimal
            + "  grammar: n. m.\n  forms: [jetons]\n  abbreviations: [JT]\n  forms-if-listed: [unité]\n  avoid: [mot]\n").Text[French];

        Assert.Equal("n. m.", text.Grammar);
        Assert.Equal("jetons", Assert.Single(text.Forms).Value);
        Assert.Equal("JT", Assert.Single(text.Abbreviations).Value);
        Assert.Equal("unité", Assert.Single(text.FormsIfListed).Value);
        Assert.Equal("mot", Assert.Single(text.Avoid).Value);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("  case: any\n", false)]
    [InlineData("  case: exact\n", true)]
    public void Case_matters_where_the_author_says_so(string yaml, bool isCaseSensitive) =>
        Assert.Equal(isCaseSensitive, Valid(Minimal + yaml).Text[French].IsCaseSensitive);

    [Fact]
    public void A_term_is_related_to_others_and_has_had_other_ids()
    {
        var term = Valid(Minimal + "related: [tokenization]\naliases: [jeton-textuel]\n");

        Assert.Equal(("tokenization", "jeton-textuel"), (Assert.Single(term.Related).Value, Assert.Single(term.Aliases).Value));
    }

    [Fact]
    public void One_authority_holds_for_all_languages() =>
        Assert.Equal(["ISO", "ISO"], Valid(Minimal + "authority: ISO\n").Authority.Values.Select(text => text.Value));

    [Fact]
    public void An_authority_may_differ_by_language()
    {
        var authority = Valid(Minimal + "authority: {fr: Journal officiel}\n").Authority;

        Assert.Equal("Journal officiel", authority[French].Value);
        Assert.False(authority.Has(English));
    }

    [Theory]
    [InlineData("")]
    [InlineData("authority:\n")]
    public void An_authority_may_be_left_out(string yaml) => Assert.Empty(Valid(Minimal + yaml).Authority.Values);

    [Theory]
    [InlineData("en:\n  term: token\n  definition: Text unit.\n")]
    [InlineData("fr:\nen:\n  term: token\n  definition: Text unit.\n")]
    [InlineData("fr: {}\n")]
    [InlineData("")]
    public void A_term_without_the_source_language_is_reported(string yaml) =>
        Assert.All(Problems(yaml), problem => Assert.Equal("SG103", problem.Code.Id));

    [Fact]
    public void The_missing_source_language_is_named()
    {
        var problem = Assert.Single(Problems("en:\n  term: token\n  definition: Text unit.\n"));

        Assert.Equal("SG103 (1,1)", problem.Place());
        Assert.Equal("The term is missing in the source language 'fr'.", problem.Message);
        Assert.Equal("Add 'fr:' with 'term' and 'definition'.", problem.Hint);
    }

    [Theory]
    [InlineData("fr:\n  definition: Unité.\n", "SG103 (2,3)", "The key 'term' is missing or empty.")]
    [InlineData(Minimal + "  case: upper\n", "SG104 (4,9)", "The key 'case' takes 'any' or 'exact', not 'upper'.")]
    [InlineData(Minimal + "  froms: [jetons]\n", "SG102 (4,3)", "The key 'froms' is unknown here.")]
    [InlineData(Minimal + "de: {term: Token}\n", "SG102 (4,1)", "The key 'de' is unknown here.")]
    [InlineData(Minimal + "  forms: jetons\n", "SG104 (4,10)", "The key 'forms' takes a list, not a text.")]
    [InlineData(Minimal + "authority: [ISO]\n", "SG104 (4,12)", "The key 'authority' takes keys with values, not a list.")]
    [InlineData("fr: jeton\n", "SG104 (1,5)", "The key 'fr' takes keys with values, not a text.")]
    [InlineData(Minimal + "aliases: [Jeton]\n", "SG106 (4,11)",
        "'Jeton' cannot be an alias: lower-case letters a to z, digits and single hyphens, at most 100.")]
    public void A_mistake_is_reported_where_it_stands(string yaml, string place, string message)
    {
        var problem = Assert.Single(Problems(yaml));

        Assert.Equal((place, message), (problem.Place(), problem.Message));
    }

    private static GlossaryTerm Valid(string yaml) => Assert.Single(Some.Content(Some.File("glossary/token.yml", yaml)).Terms);

    private static ImmutableArray<Diagnostic> Problems(string yaml)
    {
        var problems = Some.Read(Some.File("glossary/token.yml", yaml)).Diagnostics;
        Assert.NotEmpty(problems);
        return problems;
    }
}
