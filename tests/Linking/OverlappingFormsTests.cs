using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Linking;

public sealed class OverlappingFormsTests
{
    private static readonly GlossaryTerm Agent = Some.TermRecord("agent", "agent", ordinary: ["agent"]);
    private static readonly GlossaryTerm AiAgent = Some.TermRecord("ai-agent", "agent IA", forms: ["agent IA autonome"]);

    [Fact]
    public void The_longest_form_wins() => Assert.Equal(
        "[système multi agent=system]",
        Matches.ShowTerms(
            "un système multi agent",
            [
                Some.TermRecord("agent", "agent"),
                Some.TermRecord("multi", "multi agent"),
                Some.TermRecord("system", "système multi agent"),
            ]));

    [Fact]
    public void The_longest_form_wins_whichever_ends_first() =>
        Assert.Equal(
            "[agent IA autonome=ai-agent]",
            Matches.ShowTerms("un agent IA autonome", [AiAgent, Some.TermRecord("autonomy", "IA")]));

    [Fact]
    public void A_form_of_which_only_the_beginning_stands_in_the_text_gives_way_to_a_shorter_one() =>
        Assert.Equal("[agent IA=ai-agent]", Matches.ShowTerms("un agent IA autocrate", [AiAgent]));

    [Fact]
    public void The_form_that_begins_first_wins_over_one_that_overlaps_it() => Assert.Equal(
        "[fenêtre de contexte=window]",
        Matches.ShowTerms(
            "fenêtre de contexte long",
            [Some.TermRecord("window", "fenêtre de contexte"), Some.TermRecord("long", "contexte long")]));

    [Fact]
    public void A_shorter_form_after_an_overlap_is_still_found() => Assert.Equal(
        "[fenêtre de contexte=window][long=size]",
        Matches.ShowTerms(
            "fenêtre de contexte long",
            [
                Some.TermRecord("window", "fenêtre de contexte"),
                Some.TermRecord("long", "contexte long"),
                Some.TermRecord("size", "long"),
            ]));

    [Fact]
    public void Several_short_matches_give_way_to_one_that_holds_them_all() => Assert.Equal(
        "[a b c d=all]",
        Matches.ShowTerms(
            "a b c d",
            [Some.TermRecord("a", "a"), Some.TermRecord("bc", "b c"), Some.TermRecord("c", "c"), Some.TermRecord("all", "a b c d")]));

    [Fact]
    public void Forms_that_touch_are_both_found() =>
        Assert.Equal("[jeton=token][agent IA=ai-agent]", Matches.ShowTerms("jeton agent IA", [AiAgent, Some.TermRecord("token", "jeton")]));

    [Fact]
    public void An_ordinary_form_is_found_only_where_its_term_is_listed()
    {
        Assert.Equal("", Matches.ShowTerms("un agent", [Agent]));
        Assert.Equal("[agent=agent]", Matches.ShowTerms("un agent", [Agent], "agent"));
        Assert.Equal("", Matches.ShowTerms("un agent", [Agent], "another"));
    }

    [Fact]
    public void A_term_that_is_an_ordinary_word_is_found_in_no_other_case_either() => Assert.Equal("", Matches.ShowTerms("Agent", [Agent]));

    [Theory]
    [InlineData("multi agent", "multi-agent")]
    [InlineData("chaîne d'outils", "chaîne d’outils")]
    public void A_term_that_is_an_ordinary_word_is_found_in_no_other_spelling_either(string term, string ordinary) =>
        Assert.Equal("", Matches.ShowTerms(term, [Some.TermRecord("x", term, ordinary: [ordinary])]));

    [Fact]
    public void An_ordinary_form_that_is_not_listed_gives_way_to_the_form_inside_it() => Assert.Equal(
        "[jeton=token]",
        Matches.ShowTerms(
            "un petit jeton",
            [Some.TermRecord("small", "petitesse", ordinary: ["petit jeton"]), Some.TermRecord("token", "jeton")]));

    [Fact]
    public void An_abbreviation_is_found_even_where_the_word_is_an_ordinary_form_of_its_term() => Assert.Equal(
        "[ACT=act]", Matches.ShowTerms("ACT act", [Some.TermRecord("act", "agir vite", abbreviations: ["ACT"], ordinary: ["act"])]));

    [Fact]
    public void A_form_that_is_an_abbreviation_too_is_found_in_any_case() => Assert.Equal(
        "[RAG=rag][rag=rag]",
        Matches.ShowTerms("RAG rag", [Some.TermRecord("rag", "génération augmentée", forms: ["RAG"], abbreviations: ["RAG"])]));

    [Fact]
    public void An_abbreviation_in_another_case_gives_way_to_the_form_inside_it() => Assert.Equal(
        "[agent=agent]",
        Matches.ShowTerms(
            "ia agent",
            [Some.TermRecord("agent", "agent"), Some.TermRecord("ia", "intelligence", abbreviations: ["IA agent"])]));

    [Fact]
    public void A_form_of_two_terms_goes_to_the_first()
    {
        GlossaryTerm[] terms = [Some.TermRecord("a", "jeton"), Some.TermRecord("b", "Jeton")];

        Assert.Equal("[jeton=a]", Matches.ShowTerms("jeton", terms));
        Assert.Equal("[jeton=b]", Matches.ShowTerms("jeton", [.. terms.Reverse()]));
    }

    [Fact]
    public void A_form_of_two_terms_goes_to_the_one_that_the_question_lists()
    {
        GlossaryTerm[] terms = [Some.TermRecord("a", "alpha", ordinary: ["trace"]), Some.TermRecord("b", "beta", ordinary: ["trace"])];

        Assert.Equal("[trace=b]", Matches.ShowTerms("trace", terms, "b"));
    }
}
