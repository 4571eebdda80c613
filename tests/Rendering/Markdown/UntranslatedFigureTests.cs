using StudyGuide.Model;
using StudyGuide.Rendering.Markdown;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Rendering.Markdown;

/// <summary>A figure whose words are not all in the language of the text that shows it.</summary>
public sealed class UntranslatedFigureTests
{
    [Fact]
    public async Task Words_without_translation_are_those_of_the_source_and_say_their_language()
    {
        var html = await EnglishAsync("title: {fr: \"Qui agit ?\"}\ndescription: {fr: Une boucle.}\nlabels: {goal: {fr: But}}\n");

        Assert.Contains("<title id=\"figure-loop-title\" lang=\"fr\">Qui agit\u202F?</title>", html, StringComparison.Ordinal);
        Assert.Contains("<desc id=\"figure-loop-desc\" lang=\"fr\">Une boucle.</desc>", html, StringComparison.Ordinal);
        Assert.Contains("<text x=\"5\" y=\"9\"><tspan x=\"5\" dy=\"0em\" lang=\"fr\">But</tspan></text>", html, StringComparison.Ordinal);
        Assert.Contains("<figcaption class=\"figure__caption\" lang=\"fr\">Qui agit\u202F?</figcaption>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_word_is_translated_that_can_be()
    {
        var html = await EnglishAsync(
            "title: {fr: La boucle, en: The loop}\ndescription: {fr: Une boucle.}\nlabels: {goal: {fr: [Mon, but], en: [My, goal]}}\n");

        Assert.Contains(
            "<title id=\"figure-loop-title\">The loop</title><desc id=\"figure-loop-desc\" lang=\"fr\">Une boucle.</desc>",
            html,
            StringComparison.Ordinal);
        Assert.Contains(
            "<tspan x=\"5\" dy=\"-0.625em\">My</tspan><tspan x=\"5\" dy=\"1.25em\">goal</tspan>", html, StringComparison.Ordinal);
        Assert.Contains("<figcaption class=\"figure__caption\">The loop</figcaption>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_line_of_a_label_says_its_language()
    {
        var html = await EnglishAsync("title: {fr: T}\ndescription: {fr: D}\nlabels: {goal: {fr: [Mon, but]}}\n");

        Assert.Contains(
            "<tspan x=\"5\" dy=\"-0.625em\" lang=\"fr\">Mon</tspan><tspan x=\"5\" dy=\"1.25em\" lang=\"fr\">but</tspan>",
            html,
            StringComparison.Ordinal);
    }

    /// <summary>The figure as an English text shows it.</summary>
    private static async Task<string> EnglishAsync(string words)
    {
        const string Shown = "![](../figures/loop.svg)";
        var (site, _) = await RenderedMarkdown.SiteAsync(
            Shown, "en", [Some.Translation("rag", Shown), Some.Drawing("loop"), Some.File("figures/loop.yml", words)]);
        var english = site.Pack(new LanguageCode("en"));
        var linked = site.Question("rag").Answer[english.Code];
        return RenderedMarkdown.Html(linked, new MarkdownRenderer(site, english, english), RenderedMarkdown.Place);
    }
}
