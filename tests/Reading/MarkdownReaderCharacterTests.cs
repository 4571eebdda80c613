using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Reading;

/// <summary>Characters that cannot stand in a file can be written as references.</summary>
public sealed class MarkdownReaderCharacterTests
{
    [Theory]
    [InlineData("Un &#xFDD0; mot", "&#xFDD0;")]
    [InlineData("Un *&#0;* mot", "&#0;")]
    [InlineData("- > &#xFFFE;", "&#xFFFE;")]
    [InlineData("### Titre &#x1FFFE;", "&#x1FFFE;")]
    [InlineData("[lien](https://example.org/&#xFDD0;)", "&#xFDD0;")]
    [InlineData("[x](&#1;javascript:alert)", "&#1;")]
    [InlineData("[lien](https://example.org \"titre &#xFDD0;\")", "&#xFDD0;")]
    [InlineData("![&#xFDD0;](https://example.org)", "&#xFDD0;")]
    [InlineData("[lien]\n\n[lien]: https://example.org '&#xFDD0;'", "&#xFDD0;")]
    [InlineData("<https://example.org/&#xFDD0;>", "&#xFDD0;")]
    [InlineData("https://example.org/&#xFDD0;", "&#xFDD0;")]
    [InlineData("```&#xFDD0;\ncode\n```", "&#xFDD0;")]
    [InlineData("| a |\n| - |\n| &#xFDD0; |", "&#xFDD0;")]
    [InlineData("Note[^1].\n\n[^1]: &#xFDD0;", "&#xFDD0;")]
    public void A_reference_is_refused_where_it_stands(string markdown, string place)
    {
        var problem = ParsedMarkdown.Problem(markdown);

        Assert.Equal(("SG001", place), (problem.Code.Id, problem.Location.Underlined()));
    }

    [Theory]
    [InlineData("Le code `&#xFDD0;` et \\&#0; et &amp;#0;")]
    [InlineData("```html\n&#xFDD0;\n```")]
    [InlineData("    &#xFDD0;")]
    [InlineData("Un &#233; et un &nbsp;")]
    public void Code_and_other_references_are_silent(string markdown) => ParsedMarkdown.Valid(markdown);

    [Fact]
    public void A_card_is_read_like_an_answer() => Assert.Equal(
        "&#xFDD0;",
        Assert.Single(
            Some.Read(Some.Question("rag",
            frontMatter: "cards:\n  - {id: a, front: \"A\\u00E9 &#xFDD0;\", back: B}")).Diagnostics).Location.Underlined());
}
