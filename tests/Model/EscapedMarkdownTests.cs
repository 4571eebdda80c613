using Markdig;
using StudyGuide.Model;

namespace StudyGuide.Tests.Model;

public sealed class EscapedMarkdownTests
{
    private static readonly MarkdownPipeline dialect = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();

    [Theory]
    [InlineData("What is *this* [thing](x)?")]
    [InlineData("![a] [b][c] [[d]] ]]")]
    [InlineData("C #")]
    [InlineData("`code` and `` ` ``")]
    [InlineData("a_b_c, _so_, __init__ and _")]
    [InlineData("~~5~~ to ~6~")]
    [InlineData("<br> <b>x</b> <!-- y --> <?z?> a < b > c")]
    [InlineData("&amp; &#65; &copy; R&D; AT&T")]
    [InlineData("$5 and $x$")]
    [InlineData("a | b")]
    [InlineData("\\ and \\* and C:\\")]
    [InlineData("سؤال *مهم*؟")]
    public void Every_sign_is_printed(string text)
    {
        Assert.Equal(text, Markdown.ToPlainText($"# {EscapedMarkdown.Of(text)}", dialect).TrimEnd('\n'));
        Assert.Equal(text, Markdown.ToPlainText($"- [{EscapedMarkdown.Of(text)}](x)", dialect).TrimEnd('\n'));
    }

    [Theory]
    [InlineData("What does top_p do?")]
    [InlineData("R&D: 3 < 4, {braces}, (brackets), 100 %!")]
    public void What_means_nothing_stays_as_it_is(string text) => Assert.Equal(text, EscapedMarkdown.Of(text));

    [Fact]
    public void A_text_is_one_line() => Assert.Equal("a b  c", EscapedMarkdown.Of("a\nb\r\nc"));
}
