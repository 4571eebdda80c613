using StudyGuide.Reading;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Reading;

/// <summary>Which links <see cref="MarkdownReader"/> finds, and the places it gives them.</summary>
public sealed class MarkdownReaderLinkTests
{
    [Theory]
    [InlineData("Voir [RAG](rag.fr.md).")]
    [InlineData("> Voir [RAG](rag.fr.md).")]
    [InlineData("- a\n\n  - Voir *le [RAG](rag.fr.md)*.")]
    [InlineData("> - b\n>   Voir [RAG](rag.fr.md)")]
    [InlineData("1. [ ] Voir [RAG](rag.fr.md \"Un titre\")")]
    [InlineData("### Le [RAG](rag.fr.md)")]
    [InlineData("| a | b |\n|---|---|\n| 😀 | [RAG](rag.fr.md) |")]
    [InlineData("::: short\nUn \\[x\\] &amp; [R*A*G](rag.fr.md)\n:::")]
    [InlineData("::: example\n- [RAG](rag.fr.md)\n:::")]
    [InlineData("Terme\n:   Voir [RAG](rag.fr.md)")]
    [InlineData("> [!NOTE]\n> Voir [RAG](rag.fr.md)")]
    [InlineData("Une note[^n].\n\n[^n]: Voir [RAG](rag.fr.md)")]
    [InlineData("![RAG](rag.fr.md)")]
    [InlineData("Une ligne\nqui va vers [le\nRAG](rag.fr.md).")]
    [InlineData("\tcode\n\n\n-\t[RAG](rag.fr.md)")]
    public void A_link_is_placed_at_its_address(string markdown)
    {
        var link = Assert.Single(ParsedMarkdown.Valid(markdown).Links);

        Assert.Equal("rag.fr.md", link.Url);
        Assert.Equal("rag.fr.md", link.Location.Underlined());
    }

    [Fact]
    public void Lines_and_columns_count_from_the_beginning_of_the_file()
    {
        var content = Some.Content(Some.Question("rag", "Voir [RAG](rag.fr.md)."));

        var link = Assert.Single(content.Questions[0].Text.Values.Single().Answer.Links);
        Assert.Equal("input/questions/rag.fr.md(7,12)", link.Location.ToString());
    }

    [Fact]
    public void A_reference_link_is_placed_in_the_text_or_its_definition()
    {
        var link = Assert.Single(ParsedMarkdown.Valid("Un texte, puis [RAG][x].\n\nUn autre.\n\n[x]: rag.fr.md\n").Links);

        Assert.Equal("rag.fr.md", link.Url);
        Assert.True(link.Location.Underlined() is "[RAG][x]" or "rag.fr.md", link.Location.Underlined());
    }

    [Theory]
    [InlineData("Voir https://example.org/a.", "https://example.org/a", "https://example.org/a")]
    [InlineData("- Voir www.example.org", "https://www.example.org", "www.example.org")]
    [InlineData("> <https://example.org/a>", "https://example.org/a", "<https://example.org/a>")]
    [InlineData("Écrire à <a@example.org>", "mailto:a@example.org", "<a@example.org>")]
    public void Addresses_in_the_text_are_links(string markdown, string url, string underlined)
    {
        var link = Assert.Single(ParsedMarkdown.Valid(markdown).Links);

        Assert.Equal(url, link.Url);
        Assert.Equal(underlined, link.Location.Underlined());
    }

    [Fact]
    public void An_empty_address_is_placed_at_its_link()
    {
        var link = Assert.Single(ParsedMarkdown.Valid("Un texte, puis [RAG]().").Links);

        Assert.Equal("", link.Url);
        Assert.Equal((1, true), (link.Location.Line, link.Location.Column > 15));
    }

    [Theory]
    [InlineData("`[RAG](rag.fr.md)`")]
    [InlineData("```\n[RAG](rag.fr.md)\n```")]
    [InlineData("    [RAG](rag.fr.md)")]
    [InlineData("\\[RAG](rag.fr.md)")]
    [InlineData("`[[rag]]`")]
    [InlineData("Texte <!-- [RAG](rag.fr.md) --> suite")]
    public void Code_and_comments_hold_no_links(string markdown) => Assert.Empty(ParsedMarkdown.Valid(markdown).Links);

    [Fact]
    public void An_image_is_told_apart_from_a_link()
    {
        var links = ParsedMarkdown.Valid("![a](a.png) [b](b.fr.md)").Links;

        Assert.Equal([true, false], links.Select(link => link.IsImage));
        Assert.DoesNotContain(links, link => link.IsShort);
    }

    [Fact]
    public void Links_come_in_the_order_of_the_text() => Assert.Equal(
        ["a.fr.md", "b", "c.fr.md"], ParsedMarkdown.Valid("[a](a.fr.md) [[b]]\n\n- [c](c.fr.md)\n").Links.Select(link => link.Url));

    [Fact]
    public void A_link_in_a_linked_image_is_found_too() =>
        Assert.Equal(["a.png", "b.fr.md"],
            ParsedMarkdown.Valid("[![a](a.png)](b.fr.md)").Links.Select(link => link.Url).Order(StringComparer.Ordinal));
}
