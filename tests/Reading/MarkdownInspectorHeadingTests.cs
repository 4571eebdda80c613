using StudyGuide.Reading;

namespace StudyGuide.Tests.Reading;

public sealed class MarkdownInspectorHeadingTests
{
    [Theory]
    [InlineData("# Titre", 1, "#")]
    [InlineData("## Titre", 2, "##")]
    public void An_answer_begins_with_headings_of_level_3(string markdown, int level, string underlined)
    {
        var problem = ParsedMarkdown.Problem("Réponse.\n\n" + markdown);

        Assert.Equal("SG308 (3,1)", problem.Place());
        Assert.Equal($"A heading of level {level} cannot stand here: the page has its own.", problem.Message);
        Assert.Equal("Begin with '###'.", problem.Hint);
        Assert.Equal(underlined, problem.Location.Underlined());
    }

    [Fact]
    public void A_free_page_begins_with_headings_of_level_2()
    {
        ParsedMarkdown.Valid("## Titre", MarkdownKind.FreePage);

        Assert.Equal("Begin with '##'.", ParsedMarkdown.Problem("# Titre", MarkdownKind.FreePage).Hint);
    }

    [Fact]
    public void Deeper_headings_are_fine() => ParsedMarkdown.Valid("### Titre\n\nTexte.\n\n#### Sous-titre\n\nTexte.\n");

    [Theory]
    [InlineData("Titre\n=====")]
    [InlineData("Titre\n---")]
    public void A_line_underlined_is_a_heading_too(string markdown) =>
        Assert.Equal("SG308 (3,1)", ParsedMarkdown.Problem("Réponse.\n\n" + markdown).Place());

    [Theory]
    [InlineData("> # Titre", "SG308 (1,3)")]
    [InlineData("::: short\n## Titre\n:::", "SG308 (2,1)")]
    [InlineData("- ## Titre", "SG308 (1,3)")]
    public void A_heading_is_found_wherever_it_stands(string markdown, string place) =>
        Assert.Equal(place, ParsedMarkdown.Problem(markdown).Place());

    [Theory]
    [InlineData("#hashtag")]
    [InlineData("\\# pas un titre")]
    [InlineData("```\n# commentaire\n```")]
    public void A_sign_alone_is_no_heading(string markdown) => ParsedMarkdown.Valid(markdown);
}
