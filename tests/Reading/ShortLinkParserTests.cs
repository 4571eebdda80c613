namespace StudyGuide.Tests.Reading;

public sealed class ShortLinkParserTests
{
    [Theory]
    [InlineData("Voir [[rag]].", "rag")]
    [InlineData("[[term:context-window]]", "term:context-window")]
    [InlineData("[[rag#mistakes]]", "rag#mistakes")]
    [InlineData("> - **[[rag]]**", "rag")]
    [InlineData("| a |\n|---|\n| [[rag]] |", "rag")]
    [InlineData("::: short\n😀 [[rag]]\n:::", "rag")]
    [InlineData("### [[rag]]", "rag")]
    public void A_short_link_is_placed_at_its_brackets(string markdown, string target)
    {
        var link = Assert.Single(ParsedMarkdown.Valid(markdown).Links);

        Assert.True(link.IsShort);
        Assert.Equal(target, link.Url);
        Assert.Equal($"[[{target}]]", link.Location.Underlined());
    }

    [Fact]
    public void Its_node_covers_the_brackets()
    {
        var link = Assert.Single(ParsedMarkdown.Valid("a [[rag]] b").Links);

        Assert.Equal((2, 8), (link.Node.Span.Start, link.Node.Span.End));
    }

    [Fact]
    public void Neighbours_are_separate() => Assert.Equal(["a", "b"], ParsedMarkdown.Valid("[[a]][[b]]").Links.Select(link => link.Url));

    [Theory]
    [InlineData("[[]]")]
    [InlineData("[[rag]")]
    [InlineData("[[rag\n]]")]
    [InlineData("[[deux mots]]")]
    [InlineData("[rag]]")]
    [InlineData("![[rag]]")]
    [InlineData("\\[[rag]]")]
    [InlineData("[[")]
    public void Anything_else_is_text(string markdown) => Assert.Empty(ParsedMarkdown.Valid(markdown).Links);

    [Fact]
    public void A_link_that_begins_with_brackets_stays_a_link()
    {
        var link = Assert.Single(ParsedMarkdown.Valid("[[1] Source](rag.fr.md)").Links);

        Assert.Equal(("rag.fr.md", false), (link.Url, link.IsShort));
    }
}
