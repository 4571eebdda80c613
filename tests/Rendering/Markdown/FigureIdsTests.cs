using System.Text.RegularExpressions;
using System.Xml.Linq;
using StudyGuide.Model;
using StudyGuide.Rendering;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Rendering.Markdown;

/// <summary>A page may show several figures, several times: their ids never meet.</summary>
public sealed partial class FigureIdsTests
{
    private const string Shown = "![](../figures/loop.svg)";
    private const string Arrow = "<marker id=\"arrow\"/><use href=\"#arrow\"/><line marker-end=\"url(#arrow)\"/>";

    [Theory]
    [InlineData("")]
    [InlineData("rag-")]
    public async Task References_lead_to_the_parts_of_the_same_figure(string prefix)
    {
        var svg = XElement.Parse(await HtmlAsync(Shown, Arrow, RenderedMarkdown.PlaceWith(prefix))).Descendants("svg").Single();

        var id = svg.Element("marker")!.Attribute("id")!.Value;
        Assert.StartsWith($"{prefix}figure-loop-", id, StringComparison.Ordinal);
        Assert.EndsWith("-arrow", id, StringComparison.Ordinal);
        Assert.Equal(
            ($"#{id}", $"url(#{id})"),
            (svg.Element("use")!.Attribute("href")!.Value, svg.Element("line")!.Attribute("marker-end")!.Value));
    }

    [Theory]
    [InlineData("")]
    [InlineData("rag-")]
    public async Task Name_and_description_are_those_of_the_same_figure(string prefix)
    {
        var svg = XElement.Parse(await HtmlAsync(Shown, Arrow, RenderedMarkdown.PlaceWith(prefix))).Descendants("svg").Single();

        Assert.Equal(
            ($"{prefix}figure-loop-title", $"{prefix}figure-loop-desc"),
            (svg.Attribute("aria-labelledby")!.Value, svg.Attribute("aria-describedby")!.Value));
        Assert.Equal(("title", "desc"), (svg.Elements().ElementAt(0).Name, svg.Elements().ElementAt(1).Name));
        Assert.Equal(
            ($"{prefix}figure-loop-title", $"{prefix}figure-loop-desc"),
            (svg.Element("title")!.Attribute("id")!.Value, svg.Element("desc")!.Attribute("id")!.Value));
    }

    [Fact]
    public async Task A_figure_that_a_text_shows_twice_has_other_ids_the_second_time() =>
        AssertUnique(await HtmlAsync($"::: short\n\n{Shown}\n\n:::\n\n{Shown}", Arrow), count: 8);

    [Fact]
    public async Task Two_figures_of_one_text_have_other_ids()
    {
        var (site, renderer) = await RenderedMarkdown.SiteAsync(
            $"{Shown}\n\n![](../figures/ring.svg)",
            "fr",
            [Some.Drawing("loop", Arrow), Words("loop"), Some.Drawing("ring", Arrow), Words("ring")]);

        var answer = site.Question("rag").Answer[new LanguageCode("fr")];
        AssertUnique(RenderedMarkdown.Html(answer, renderer, RenderedMarkdown.Place), count: 8);
    }

    private static void AssertUnique(string html, int count)
    {
        var ids = Ids().Matches(html).Select(match => match.Groups[1].Value).ToArray();
        Assert.Equal(count, ids.Length);
        Assert.Equal(ids.Distinct(), ids);
    }

    private static async Task<string> HtmlAsync(string markdown, string drawing, TextPlace? place = null)
    {
        var (site, renderer) = await RenderedMarkdown.SiteAsync(markdown, "fr", [Some.Drawing("loop", drawing), Words("loop")]);
        return RenderedMarkdown.Html(site.Question("rag").Answer[new LanguageCode("fr")], renderer, place ?? RenderedMarkdown.Place);
    }

    private static SourceFile Words(string id) => Some.File($"figures/{id}.yml", "title: {fr: T}\ndescription: {fr: D}\n");

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex Ids();
}
