using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Rendering;
using StudyGuide.Rendering.Markdown;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Rendering.Markdown;

/// <summary>The answer of one question as HTML, with the French and English packs of the golden theme.</summary>
internal static class RenderedMarkdown
{
    public static readonly TextPlace Place = new(new RelativeAddresses("../../../", "fr"), HeadingRanks.OfSection);

    /// <summary>The HTML of all blocks of a French answer.</summary>
    /// <param name="reader">The language of the page.</param>
    public static async Task<string> OfAsync(string markdown, string reader = "fr", params SourceFile[] others)
    {
        var (site, renderer) = await SiteAsync(markdown, reader, others);
        var linked = site.Question("rag").Answer[new LanguageCode("fr")];
        return Html(linked, renderer, new TextPlace(new RelativeAddresses("../../../", reader), HeadingRanks.OfSection));
    }

    /// <summary>The HTML inside the only block of a French answer, without the element around the block.</summary>
    public static async Task<string> BlockAsync(string markdown, string reader = "fr", params SourceFile[] others)
    {
        const string Start = "<div class=\"block\" id=\"answer-1\">";
        var html = await OfAsync(markdown, reader, others);
        Assert.StartsWith(Start, html, StringComparison.Ordinal);
        Assert.EndsWith("</div>\n", html, StringComparison.Ordinal);
        return html[Start.Length..^"</div>\n".Length].TrimStart('\n');
    }

    public static async Task<string> NotesAsync(string markdown, TextPlace place)
    {
        var (site, renderer) = await SiteAsync(markdown, "fr", []);
        return renderer.RenderFootnotes(site.Question("rag").Answer[new LanguageCode("fr")]).On(place);
    }

    /// <summary>The HTML of all blocks of a text.</summary>
    public static string Html(LinkedText linked, MarkdownRenderer renderer, TextPlace place) =>
        string.Concat(linked.Text.Sections.SelectMany(section => renderer.RenderBlocks(section, linked)).Select(block => block.On(place)));

    /// <summary>A place on a page of a site whose pages do not matter.</summary>
    public static TextPlace PlaceWith(string idPrefix) => Place with { IdPrefix = idPrefix };

    public static async Task<(Site Site, MarkdownRenderer Renderer)> SiteAsync(string markdown, string reader, SourceFile[] others)
    {
        var (site, diagnostics) = InMemory.Load(
            await Themes.Golden, [Some.File("guide.yml", Some.GuideYaml), Some.Question("rag", markdown), .. others],
            [new ImageFile("images/loop.svg", "<svg/>"u8.ToArray())]);
        Assert.True(site is not null, Printed.AsText(diagnostics));
        return (site, new MarkdownRenderer(site, site.Languages[0], site.Pack(new LanguageCode(reader))));
    }
}
