using StudyGuide.Model;
using StudyGuide.Reading;

namespace StudyGuide.Tests.Reading;

/// <summary>How <see cref="MarkdownReader"/> sorts blocks into sections.</summary>
public sealed class MarkdownReaderSectionTests
{
    private const string WholeAnswer =
        """
        ::: short
        En bref.
        :::

        ::: expects
        - Un point.
        :::

        La réponse.

        ::: example
        Un exemple.
        :::

        La suite.

        ::: mistakes
        - Une erreur.
        :::

        ::: follow-ups
        - Une relance.
        :::
        """;

    [Fact]
    public void Sections_come_in_the_order_in_which_they_are_shown() =>
        Assert.Equal(["short", "expects", "answer", "mistakes", "follow-ups"],
            ParsedMarkdown.Valid(WholeAnswer).Sections.Select(section => section.Id));

    [Theory]
    [InlineData("::: question\n```js\na();\n```\n\n- A\n:::\n\nLa réponse.")]
    [InlineData("La réponse.\n\n::: question\n```js\na();\n```\n\n- A\n:::")]
    public void What_belongs_to_the_question_comes_first_wherever_it_stands(string markdown)
    {
        var text = ParsedMarkdown.Valid(markdown);

        Assert.Equal(["question", "answer"], text.Sections.Select(section => section.Id));
        Assert.Equal(["question-1", "question-2"], text.Sections[0].Blocks.Select(block => block.Id));
        Assert.Equal(SectionKind.Answer, text.Opening!.Kind);
        Assert.Superset(new HashSet<string> { "question", "question-2" }, text.Anchors.ToHashSet());
    }

    [Fact]
    public void A_text_that_asks_alone_has_nothing_that_sums_it_up() =>
        Assert.Null(ParsedMarkdown.Read("::: question\n- A\n:::").Text.Opening);

    [Fact]
    public void What_belongs_to_the_question_stands_once() =>
        Assert.Equal("SG305 (5,1)", ParsedMarkdown.Problem("::: question\nA\n:::\n\n::: question\nB\n:::\n\nRéponse.").Place());

    [Fact]
    public void The_order_in_the_file_does_not_matter()
    {
        var text = ParsedMarkdown.Valid("La réponse.\n\n::: follow-ups\n- a\n:::\n\n::: short\nEn bref.\n:::\n");

        Assert.Equal([SectionKind.Short, SectionKind.Answer, SectionKind.FollowUps], text.Sections.Select(section => section.Kind));
    }

    [Fact]
    public void All_that_stands_in_no_section_is_the_answer() =>
        Assert.Equal(3, ParsedMarkdown.Valid(WholeAnswer).Section(SectionKind.Answer)!.Blocks.Length);

    [Fact]
    public void Blocks_are_numbered_within_their_section() => Assert.Equal(
        ["short-1", "expects-1", "answer-1", "answer-2", "answer-3", "mistakes-1", "follow-ups-1"],
        ParsedMarkdown.Valid(WholeAnswer).Sections.SelectMany(section => section.Blocks).Select(block => block.Id));

    [Fact]
    public void Anchors_are_sections_and_blocks() => Assert.Equal(
        ["answer", "answer-1", "answer-2", "short", "short-1"],
        ParsedMarkdown.Valid("::: short\nBref.\n:::\n\nUn.\n\nDeux.\n").Anchors.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("{#ici}\nUn texte.")]
    [InlineData("Un texte. {#ici}")]
    [InlineData("Un texte\n{#ici}")]
    [InlineData("Un *texte*.\n{#ici}\n")]
    [InlineData("{#ici}\n\n- une liste")]
    [InlineData("### Un titre {#ici}")]
    [InlineData("### Un titre {#ici} ###")]
    public void The_id_of_a_block_stands_before_or_after_it(string markdown) =>
        Assert.Equal("ici", Assert.Single(ParsedMarkdown.Valid(markdown).Sections[0].Blocks).Id);

    [Fact]
    public void A_block_takes_the_id_its_author_gave_it()
    {
        var text = ParsedMarkdown.Valid("Un.\n\n{#two}\nDeux.\n\n### Trois {#three}\n\nQuatre.\n");

        Assert.Equal(["answer-1", "two", "three", "answer-4"], Assert.Single(text.Sections).Blocks.Select(block => block.Id));
        Assert.Contains("two", text.Anchors.Items.AsEnumerable());
    }

    [Fact]
    public void A_section_knows_where_it_begins()
    {
        var section = ParsedMarkdown.Valid(WholeAnswer).Section(SectionKind.Mistakes)!;

        Assert.Equal((17, 1), (section.Location.Line, section.Location.Column));
        Assert.Equal("::: mistakes", section.Location.Underlined());
    }

    [Fact]
    public void An_answer_begins_with_its_first_block() =>
        Assert.Equal((9, 1),
            ParsedMarkdown.Valid(WholeAnswer).Section(SectionKind.Answer)!.Location is var place ? (place.Line, place.Column) : default);

    [Fact]
    public void A_second_section_of_one_kind_is_reported_where_it_begins()
    {
        var problem = ParsedMarkdown.Problem("::: short\nUn.\n:::\n\nRéponse.\n\n::: short\nDeux.\n:::\n");

        Assert.Equal("SG305 (7,1)", problem.Place());
        Assert.Equal("The section 'short' stands here a second time.", problem.Message);
        Assert.Equal("The first is on line 1: put both together.", problem.Hint);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("<!-- à écrire -->\n")]
    [InlineData("::: short\n:::\n")]
    [InlineData("::: mistakes\n- Une erreur.\n:::\n")]
    public void A_text_that_answers_nothing_is_no_mistake(string markdown) => Assert.False(ParsedMarkdown.Valid(markdown).HasAnswer);

    [Fact]
    public void A_short_answer_alone_is_an_answer() =>
        Assert.Equal(["short"], ParsedMarkdown.Valid("::: short\nBref.\n:::\n").Sections.Select(section => section.Id));

    [Fact]
    public void A_free_page_may_be_empty() => Assert.Empty(ParsedMarkdown.Valid("", MarkdownKind.FreePage).Sections);
}
