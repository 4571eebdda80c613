using StudyGuide.Reading;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Reading;

public sealed class MarkdownInspectorContainerTests
{
    private const string KnownContainers = "Known containers: question, short, expects, mistakes, follow-ups, example.";

    [Theory]
    [InlineData("shrot", "Did you mean 'short'?")]
    [InlineData("Short", "Did you mean 'short'?")]
    [InlineData("mistake", "Did you mean 'mistakes'?")]
    [InlineData("followups", "Did you mean 'follow-ups'?")]
    [InlineData("answer", KnownContainers)]
    [InlineData("warning", KnownContainers)]
    public void An_unknown_container_is_reported_with_the_nearest_known_one(string name, string hint)
    {
        var problem = ParsedMarkdown.Problem($"Réponse.\n\n::: {name}\nTexte.\n:::\n");

        Assert.Equal("SG302 (3,1)", problem.Place());
        Assert.Equal($"There is no container '{name}'.", problem.Message);
        Assert.Equal(hint, problem.Hint);
        Assert.Equal($"::: {name}", problem.Location.Underlined());
    }

    [Fact]
    public void A_container_without_a_name_is_reported()
    {
        var problem = ParsedMarkdown.Problem("Réponse.\n\n:::\nTexte.\n:::\n");

        Assert.Equal(("SG302 (3,1)", "This container has no name."), (problem.Place(), problem.Message));
    }

    [Fact]
    public void A_container_that_is_not_closed_is_reported_where_it_begins()
    {
        var problem = ParsedMarkdown.Problem("Réponse.\n\n::: mistakes\n- Une erreur.\n");

        Assert.Equal("SG303 (3,1)", problem.Place());
        Assert.Equal("The container 'mistakes' is not closed.", problem.Message);
        Assert.Equal("Close it with a line ':::'.", problem.Hint);
    }

    [Fact]
    public void A_section_inside_a_section_asks_whether_that_one_is_closed()
    {
        var problems = ParsedMarkdown.Read("::: short\nBref.\n\n::: mistakes\n- Une erreur.\n:::\n").Diagnostics;

        var problem = Assert.Single(problems, problem => problem.Message == "The section 'mistakes' cannot stand here.");
        Assert.Equal("SG302 (4,1)", problem.Place());
        Assert.Equal("Sections stand at the top level of an answer; is the container before it closed?", problem.Hint);
    }

    [Theory]
    [InlineData("> ::: short\n> Bref.\n> :::\n\nRéponse.", "SG302 (1,3)")]
    [InlineData("- a\n\n  ::: short\n  Bref.\n  :::\n", "SG302 (3,3)")]
    public void A_section_in_a_quote_or_list_cannot_stand_there(string markdown, string place) =>
        Assert.Equal(place, ParsedMarkdown.Problem(markdown).Place());

    [Fact]
    public void A_free_page_has_no_sections()
    {
        var problem = ParsedMarkdown.Problem("::: short\nBref.\n:::\n", MarkdownKind.FreePage);

        Assert.Equal(("SG302 (1,1)", "The section 'short' cannot stand here."), (problem.Place(), problem.Message));
    }

    [Theory]
    [InlineData("::: example\nExemple.\n:::")]
    [InlineData("- a\n\n  ::: example\n  Exemple.\n  :::")]
    [InlineData(":::: mistakes\n::: example\nExemple.\n:::\n::::\n\nRéponse.")]
    public void An_example_may_stand_anywhere(string markdown) => ParsedMarkdown.Valid(markdown);

    [Fact]
    public void An_example_may_stand_in_a_free_page() => ParsedMarkdown.Valid("::: example\nExemple.\n:::", MarkdownKind.FreePage);

    [Fact]
    public void Three_colons_in_code_are_no_container() => ParsedMarkdown.Valid("```\n::: foo\n```\n");

    [Theory]
    [InlineData("```", "```python\nx = 1\n")]
    [InlineData("~~~~", "~~~~\nx = 1\n")]
    public void A_code_block_that_is_not_closed_is_reported_where_it_begins(string fence, string code)
    {
        var problem = ParsedMarkdown.Problem("Réponse.\n\n" + code);

        Assert.Equal("SG303 (3,1)", problem.Place());
        Assert.Equal("This code block is not closed.", problem.Message);
        Assert.Equal($"Close it with a line '{fence}'.", problem.Hint);
        Assert.Equal(fence, problem.Location.Underlined());
    }

    [Fact]
    public void A_code_block_ends_with_its_list()
    {
        var problem = ParsedMarkdown.Problem("- a\n  ```\n  x\n\nSuite.\n");

        Assert.Equal("SG303 (2,3)", problem.Place());
    }

    [Theory]
    [InlineData("```\n```")]
    [InlineData("```\nx\n````")]
    [InlineData("````\n```\n````")]
    [InlineData("> ```\n> x\n> ```")]
    public void A_closed_code_block_is_fine(string markdown) => ParsedMarkdown.Valid(markdown);

    [Fact]
    public void Places_count_the_front_matter()
    {
        var (_, diagnostics) = Some.Read(Some.Question("rag", "Réponse.\n\n::: shrot\nBref.\n:::"));

        Assert.Equal("input/questions/rag.fr.md(9,1)", Assert.Single(diagnostics).Location.ToString());
    }
}
