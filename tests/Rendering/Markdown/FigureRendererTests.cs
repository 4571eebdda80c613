using StudyGuide.Model;
using StudyGuide.Rendering;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Rendering.Markdown;

public sealed class FigureRendererTests
{
    private const string Shown = "![](../figures/loop.svg)";

    [Fact]
    public async Task A_figure_is_one_image_with_a_name_a_description_and_a_caption_and_no_paragraph_around_it() => Assert.Equal(
        """<figure class="figure">"""
        + """<svg class="figure__drawing" role="img" aria-labelledby="figure-loop-title" aria-describedby="figure-loop-desc" """
        + """viewBox="0 0 90 40"><title id="figure-loop-title">La boucle</title><desc id="figure-loop-desc">Une boucle.</desc>"""
        + """<text x="5" y="9">But</text></svg><figcaption class="figure__caption">La boucle</figcaption></figure>""" + "\n",
        await FigureAsync(Shown));

    [Theory]
    [InlineData("![Une autre légende](../figures/loop.svg)", "Une autre légende")]
    [InlineData("![Un *agent* : `act()`](../figures/loop.svg)", "Un <em>agent</em>\u00A0: <code>act()</code>")]
    [InlineData("![a < b](../figures/loop.svg)", "a &lt; b")]
    public async Task Words_in_the_brackets_are_the_caption_and_the_name_stays(string markdown, string caption)
    {
        var html = await FigureAsync(markdown);

        Assert.Contains($"<figcaption class=\"figure__caption\">{caption}</figcaption>", html, StringComparison.Ordinal);
        Assert.Contains("<title id=\"figure-loop-title\">La boucle</title>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Appel]", "Appel")]
    [InlineData("[Appel, d'outil]", "<tspan x=\"5\" dy=\"-0.625em\">Appel</tspan><tspan x=\"5\" dy=\"1.25em\">d’outil</tspan>")]
    [InlineData("[a, b, c]",
        "<tspan x=\"5\" dy=\"-1.25em\">a</tspan><tspan x=\"5\" dy=\"1.25em\">b</tspan><tspan x=\"5\" dy=\"1.25em\">c</tspan>")]
    public async Task The_lines_of_a_label_stand_around_the_place_of_one_line(string lines, string expected) => Assert.Contains(
        $"<text x=\"5\" y=\"9\">{expected}</text>",
        await FigureAsync(Shown, words: $"labels: {{goal: {{fr: {lines}}}}}"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("\"Quel but ?\"", "Quel but\u202F?")]
    [InlineData("\"L'agent \\\"pense\\\" ...\"", "L’agent «\u202Fpense\u202F» …")]
    [InlineData("\"10 000 < 20 000 & plus\"", "10\u202F000 &lt; 20\u202F000 &amp; plus")]
    public async Task Labels_follow_the_typography_of_their_language_and_are_escaped(string label, string expected) => Assert.Contains(
        $"<text x=\"5\" y=\"9\">{expected}</text>",
        await FigureAsync(Shown, words: $"labels: {{goal: {{fr: {label}}}}}"),
        StringComparison.Ordinal);

    [Fact]
    public async Task Title_and_description_follow_the_typography_of_their_language_and_are_escaped()
    {
        var html = await FigureAsync(Shown, title: "\"Qui agit ? <b>\"", description: "\"L'agent & lui.\"");

        Assert.Contains(
            "<title id=\"figure-loop-title\">Qui agit\u202F? &lt;b&gt;</title><desc id=\"figure-loop-desc\">L’agent &amp; lui.</desc>",
            html,
            StringComparison.Ordinal);
        Assert.EndsWith(
            "<figcaption class=\"figure__caption\">Qui agit\u202F? &lt;b&gt;</figcaption></figure>\n", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_in_a_list_has_no_paragraph_around_it_either() =>
        Assert.StartsWith("<ul>\n<li><figure", await BlockAsync($"- {Shown}\n"), StringComparison.Ordinal);

    [Fact]
    public async Task Text_around_a_figure_keeps_its_paragraphs()
    {
        var html = await RenderedMarkdown.OfAsync($"Avant.\n\n{Shown}\n\nAprès.", "fr", Some.Drawing("loop"), Some.FigureWords("loop"));

        Assert.Contains("<p>Avant.</p>", html, StringComparison.Ordinal);
        Assert.Contains("</figure>\n</div>", html, StringComparison.Ordinal);
        Assert.Contains("<p>Après.</p>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_that_is_no_figure_keeps_its_paragraph() =>
        Assert.StartsWith("<p><img src=", await RenderedMarkdown.BlockAsync("![Une boucle](../images/loop.svg)"), StringComparison.Ordinal);

    private static Task<string> BlockAsync(string markdown) =>
        RenderedMarkdown.BlockAsync(markdown, "fr", Some.Drawing("loop"), Some.FigureWords("loop"));

    private static async Task<string> FigureAsync(
        string markdown,
        string drawing = "<text x=\"5\" y=\"9\">{goal}</text>",
        string words = "labels: {goal: {fr: But}}",
        TextPlace? place = null,
        string title = "La boucle",
        string description = "Une boucle.")
    {
        SourceFile[] figure =
        [
            Some.Drawing("loop", drawing),
            Some.File("figures/loop.yml", $"title: {{fr: {title}}}\ndescription: {{fr: {description}}}\n{words}\n"),
        ];
        var (site, renderer) = await RenderedMarkdown.SiteAsync(markdown, "fr", figure);
        var linked = site.Question("rag").Answer[new LanguageCode("fr")];
        var html = RenderedMarkdown.Html(linked, renderer, place ?? RenderedMarkdown.Place);
        var start = html.IndexOf("<figure", StringComparison.Ordinal);
        Assert.Equal($"<div class=\"block\" id=\"{place?.IdPrefix}answer-1\">", html[..start]);
        Assert.EndsWith("</figure>\n</div>\n", html, StringComparison.Ordinal);
        return html[start..^"</div>\n".Length];
    }
}
