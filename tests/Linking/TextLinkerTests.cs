using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Linking;

public sealed class TextLinkerTests
{
    private static readonly SourceFile[] Terms =
        [
            Some.Term("token", "jeton", "token"),
            Some.Term("context-window", "fenêtre de contexte", "context window"),
            Some.Term("agent", "agent IA", "AI agent")];

    [Fact]
    public void The_first_occurrence_is_linked_and_later_ones_are_not() =>
        Assert.Equal("Un {token|jeton}, deux jeton.\nEncore un jeton.", Show("Un jeton, deux jeton.\n\nEncore un jeton."));

    [Fact]
    public void Each_section_links_its_own_first_occurrence() => Assert.Equal(
        "Un {token|jeton}.\nUn {token|jeton}, un jeton.\nPas de {token|jeton}.",
        Show("::: short\n\nUn jeton.\n\n:::\n\nUn jeton, un jeton.\n\n::: mistakes\n\n- Pas de jeton.\n\n:::"));

    [Fact]
    public void An_example_belongs_to_the_answer_around_it() =>
        Assert.Equal("Un {token|jeton}.\nUn jeton.", Show("Un jeton.\n\n::: example\n\nUn jeton.\n\n:::"));

    [Fact]
    public void Case_of_the_text_is_kept() => Assert.Equal("{token|Jeton} de texte.", Show("Jeton de texte."));

    [Fact]
    public void Different_terms_are_linked_in_one_paragraph() => Assert.Equal(
        "Un {agent|agent IA} lit chaque {token|jeton} de sa {context-window|fenêtre de contexte}.",
        Show("Un agent IA lit chaque jeton de sa fenêtre de contexte."));

    [Fact]
    public void Headings_are_left_alone() => Assert.Equal("Le jeton\nUn {token|jeton}.", Show("### Le jeton\n\nUn jeton."));

    [Fact]
    public void Code_is_left_alone() => Assert.Equal("Un `jeton` et un {token|jeton}.", Show("Un `jeton` et un jeton."));

    [Fact]
    public void Code_blocks_are_left_alone() => Assert.Empty(MarkedText.Link("```text\njeton\n```\n\nRien.", Terms).TermMarks);

    [Fact]
    public void Texts_of_links_are_left_alone() =>
        Assert.Equal("Un <jeton rare> et un {token|jeton}.", Show("Un [jeton rare](https://example.org) et un jeton."));

    [Fact]
    public void Cells_of_tables_are_linked() =>
        Assert.Equal("Mot\nSens\n{token|jeton}\nun jeton", Show("| Mot | Sens |\n|---|---|\n| jeton | un jeton |"));

    [Fact]
    public void Lists_and_quotations_are_linked() =>
        Assert.Equal("un {token|jeton}\nun {agent|agent IA}", Show("- un jeton\n\n> un agent IA"));

    [Fact]
    public void A_term_may_run_across_a_line_break_of_the_source() =>
        Assert.Equal("Une {context-window|fenêtre/de contexte}.", Show("Une fenêtre\nde contexte."));

    [Fact]
    public void A_term_may_run_across_a_line_break_in_an_indented_list() =>
        Assert.Equal("Une {context-window|fenêtre/de contexte}.", Show("- Une fenêtre\n  de contexte."));

    [Fact]
    public void A_term_inside_emphasis_is_linked_inside_it() => Assert.Equal("Un *{token|jeton}* gras.", Show("Un **jeton** gras."));

    [Fact]
    public void A_term_that_begins_inside_emphasis_and_ends_outside_is_not_linked() =>
        Assert.Equal("La *fenêtre* de contexte.", Show("La **fenêtre** de contexte."));

    [Fact]
    public void A_term_that_ends_inside_emphasis_is_not_linked() =>
        Assert.Equal("La fenêtre *de contexte*.", Show("La fenêtre *de contexte*."));

    [Fact]
    public void A_term_across_two_emphasised_texts_is_not_linked() =>
        Assert.Equal("La *fenêtre* *de contexte*.", Show("La *fenêtre* *de contexte*."));

    [Fact]
    public void A_term_may_hold_a_whole_emphasised_word() =>
        Assert.Equal("La {context-window|fenêtre *de* contexte}.", Show("La fenêtre *de* contexte."));

    [Fact]
    public void An_occurrence_that_cannot_be_linked_leaves_the_link_to_the_next() => Assert.Equal(
        "La *fenêtre* de contexte, la {context-window|fenêtre de contexte}.",
        Show("La *fenêtre* de contexte, la fenêtre de contexte."));

    [Fact]
    public void Code_in_the_middle_separates_words() => Assert.Equal("Une fenêtre `de` contexte.", Show("Une fenêtre `de` contexte."));

    [Fact]
    public void Escaped_characters_do_not_move_the_marks() => Assert.Equal("Un * puis un {token|jeton}.", Show("Un \\* puis un jeton."));

    private static string Show(string body) => MarkedText.Of(body, Terms);
}
