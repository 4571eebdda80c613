using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Tests.Support;
using StudyGuide.Validation;

namespace StudyGuide.Tests.Validation;

public sealed class GlossaryRulesTests
{
    [Fact]
    public void A_form_of_two_terms_is_a_warning_at_the_second()
    {
        var content = Some.Content(Some.Term("token", "jeton", "token"), Term("word", "mot", "forms: [mots, jeton]"));

        Assert.Equal(
            ["input/glossary/word.yml(3,17): warning SG209: The form 'jeton' already belongs to the term 'token'. [Leave it to one of the "
                + "two terms.]"],
            GlossaryRules.FormsBelongToOneTerm(content).AsLines());
    }

    [Theory]
    [InlineData("term: Boucle-Agent")]
    [InlineData("term: boucle\n  forms: [boucle agent]")]
    [InlineData("term: boucle\n  forms-if-listed: [BOUCLE AGENT]")]
    public void Case_and_hyphens_make_no_other_form(string second)
    {
        var content = Some.Content(Term("first", "boucle agent"),
            Some.File("glossary/second.yml", $"fr:\n  {second}\n  definition: Une définition.\n"));

        Assert.Equal(["SG209"], GlossaryRules.FormsBelongToOneTerm(content).Select(diagnostic => diagnostic.Code.Id));
    }

    [Fact]
    public void The_kind_of_apostrophe_makes_no_other_form()
    {
        var content = Some.Content(Term("first", "boucle d'agent"), Term("second", "boucle d’agent"));

        Assert.Equal(["The form 'boucle d’agent' already belongs to the term 'first'."], Messages(content));
    }

    [Theory]
    [InlineData("boucle d\u2019agent")]
    [InlineData("Boucle\u00A0d'agent")]
    [InlineData("boucle\u202Fd'agent")]
    [InlineData("boucle\u2011d'agent")]
    [InlineData("boucle-d'agent")]
    public void What_the_matcher_takes_for_one_form_is_one(string form)
    {
        var content = Some.Content(Term("first", "boucle d'agent"), Term("second", $"\"{form}\""));

        Assert.Equal([$"The form '{form}' already belongs to the term 'first'."], Messages(content));
        Assert.Single(TermMatcher.Create(content.Terms.Where(term => term.Id == "second"), new LanguageCode("fr"))
            .Find("Une boucle d'agent.", new HashSet<string>()));
    }

    [Fact]
    public void Abbreviations_that_differ_in_a_space_alone_are_one_form() => Assert.Equal(
        ["The form 'GPT\u20114' already belongs to the term 'first'."],
        Messages(Some.Content(Term("first", "un", "abbreviations: [GPT 4]"), Term("second", "deux", "abbreviations: [GPT\u20114]"))));

    [Fact]
    public void Each_of_the_other_terms_that_claim_a_form_is_told()
    {
        var content = Some.Content(Term("a", "jeton"), Term("b", "jeton"), Term("c", "jeton", "forms: [jeton]"));

        Assert.Equal(["input/glossary/b.yml(2,9)", "input/glossary/c.yml(2,9)"],
            GlossaryRules.FormsBelongToOneTerm(content).Select(d => d.Location.ToString()));
    }

    [Fact]
    public void One_term_may_repeat_a_form() =>
        Assert.Empty(GlossaryRules.FormsBelongToOneTerm(Some.Content(Term("token", "jeton", "forms: [jeton, Jeton]"))));

    [Fact]
    public void Two_languages_may_share_a_form() =>
        Assert.Empty(
            GlossaryRules.FormsBelongToOneTerm(
                Some.Content(Some.Term("token", "jeton", "token"), Some.Term("message", "token", "message"))));

    [Fact]
    public void Two_abbreviations_that_differ_in_case_are_two_forms() => Assert.Empty(GlossaryRules.FormsBelongToOneTerm(
        Some.Content(Term("react", "patron ReAct", "abbreviations: [ReAct]"), Term("library", "bibliothèque", "abbreviations: [REACT]"))));

    [Fact]
    public void An_abbreviation_of_two_terms_is_a_warning()
    {
        var content = Some.Content(Term("api", "interface", "abbreviations: [API]"), Term("part", "composant", "abbreviations: [API]"));

        Assert.Equal(["The form 'API' already belongs to the term 'api'."], Messages(content));
    }

    [Fact]
    public void An_abbreviation_that_is_an_ordinary_form_of_another_term_is_a_warning()
    {
        var content = Some.Content(
            Term("rag", "génération augmentée", "abbreviations: [RAG]"),
            Term("system", "système", "forms: [RAG]"));

        Assert.Equal(["The form 'RAG' already belongs to the term 'rag'."], Messages(content));
    }

    private static string[] Messages(Content content) =>
        [.. GlossaryRules.FormsBelongToOneTerm(content).Select(diagnostic => diagnostic.Message)];

    private static SourceFile Term(string id, string term, string more = "definition: Une définition.")
    {
        var definition = more.StartsWith("definition", StringComparison.Ordinal) ? "" : "  definition: Une définition.\n";
        return Some.File($"glossary/{id}.yml", $"fr:\n  term: {term}\n  {more}\n{definition}");
    }

    [Fact]
    public void A_term_without_a_definition_in_one_of_its_languages_is_noted() => Assert.Equal(
        ["input/glossary/agent.yml(2,12): note SG112: The term 'agent' has no definition in 'en'. [Add 'definition: …' below it.]"],
        GlossaryRules.TermsAreDefined(Some.Content(
            Some.File("glossary/agent.yml", "fr: {term: agent, definition: Un programme.}\nen: {term: agent}\n"))).AsLines());

    [Fact]
    public void A_glossary_without_definitions_is_noted_once()
    {
        var problem = Assert.Single(GlossaryRules.TermsAreDefined(Some.Content(
            Some.File("glossary/agent.yml", "fr: {term: agent}\n"), Some.File("glossary/token.yml", "fr: {term: jeton}\n"))));

        Assert.Equal(("input/guide.yml", "No term of the glossary has a definition."), (problem.Location.Path, problem.Message));
    }
}
