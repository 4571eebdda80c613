using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Rendering.Markdown;

public sealed partial class RenderedCodeTests
{
    [Theory]
    [InlineData("python", "# a\ndef f(x: int):\n    return None",
        "<span class=\"code__comment\"># a\n</span>"
        + "<span class=\"code__keyword\">def </span><span class=\"code__function\">f</span>(x: int):\n"
        + "    <span class=\"code__keyword\">return </span><span class=\"code__constant\">None</span>")]
    [InlineData("json", "{\"a\": \"b\"}",
        "{<span class=\"code__property\">&quot;a&quot;</span>: <span class=\"code__string\">&quot;b&quot;</span>}")]
    public async Task Each_kind_of_piece_has_its_class(string language, string code, string html) => Assert.Equal(
        "<pre class=\"code\" tabindex=\"0\" role=\"group\" aria-label=\"Code\">"
            + $"<code class=\"language-{language}\">{html}\n</code></pre>\n",
        await RenderedMarkdown.BlockAsync($"```{language}\n{code}\n```"));

    [Theory]
    [InlineData("python", "x = '</code><script>' # <b> & \"y\"")]
    [InlineData("html", "<a href=\"javascript:alert(1)\" onclick='x'>&amp;</a>")]
    [InlineData("text", "« guillemets » ; l'agent ... 10 000 \"x\" ?")]
    public async Task What_a_reader_sees_and_copies_is_what_the_author_wrote(string language, string code)
    {
        var document = new HtmlParser().ParseDocument(await RenderedMarkdown.BlockAsync($"```{language}\n{code}\n```"));

        Assert.Equal($"{code}\n", document.QuerySelector("pre > code")!.TextContent);
        Assert.All(document.QuerySelectorAll("pre *"), element => Assert.True(element.LocalName is "code" or "span", element.OuterHtml));
    }

    [Fact]
    public void Every_kind_of_piece_is_coloured_by_the_theme()
    {
        var css = File.ReadAllText(Repository.PathOf("theme", "styles", "components", "code.css"));

        Assert.Equal(
            Enum.GetNames<CodeKind>().Where(name => name != nameof(CodeKind.Plain)).Select(name => name.ToLowerInvariant()).Order(),
            Classes().Matches(css).Select(match => match.Groups[1].Value).Order());
    }

    [GeneratedRegex("\\.code__([a-z]+)")]
    private static partial Regex Classes();
}
