using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Rendering.Markdown;

public sealed class FormulaRenderersTests
{
    [Fact]
    public async Task A_formula_in_a_line_is_MathML_that_keeps_its_TeX() => Assert.Equal(
        "<p>Soit <math><semantics><msup><mi>p</mi><mi>k</mi></msup>"
            + "<annotation encoding=\"application/x-tex\">p^k</annotation></semantics></math>.</p>\n",
        await RenderedMarkdown.BlockAsync("Soit $p^k$."));

    [Fact]
    public async Task A_formula_that_stands_alone_can_be_scrolled_by_keyboard() => Assert.Equal(
        "<div class=\"formula\" tabindex=\"0\" role=\"group\" aria-label=\"Formule\"><math display=\"block\"><semantics><mi>x</mi>"
            + "<annotation encoding=\"application/x-tex\">x</annotation></semantics></math></div>\n",
        await RenderedMarkdown.BlockAsync("$$\nx\n$$"));

    [Fact]
    public async Task The_frame_is_named_in_the_language_of_the_text() => Assert.Contains(
        "aria-label=\"Formule\"",
        await RenderedMarkdown.BlockAsync("$$\nx\n$$", "en", Some.Translation("rag", "$$\nx\n$$")),
        StringComparison.Ordinal);

    [Fact]
    public async Task What_means_something_in_HTML_is_escaped() => Assert.Equal(
        "<p><math><semantics><mrow><mi>a</mi><mo>&lt;</mo><mtext>&amp;&lt;b&gt;</mtext></mrow>"
            + "<annotation encoding=\"application/x-tex\">a &lt; \\text{\\&amp;&lt;b&gt;}</annotation></semantics></math></p>\n",
        await RenderedMarkdown.BlockAsync("$a < \\text{\\&<b>}$"));

    [Fact]
    public async Task Typography_goes_on_after_a_formula()
    {
        var html = await RenderedMarkdown.BlockAsync("Vaut-il \"$x$\" ou 'y' : $z$ ; $t$ ?");

        Assert.Contains("«\u202F<math>", html, StringComparison.Ordinal);
        Assert.Contains("</math>\u202F» ou ‘y’\u00A0: <math>", html, StringComparison.Ordinal);
        Assert.Contains("</math>\u202F; <math>", html, StringComparison.Ordinal);
        Assert.EndsWith("</math>\u202F?</p>\n", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Terms_are_found_around_a_formula_and_not_in_it()
    {
        var html = await RenderedMarkdown.BlockAsync("Le $\\text{jeton}$ est un jeton.", "fr", Some.Term("token", "jeton", "token"));

        Assert.Contains("<mtext>jeton</mtext>", html, StringComparison.Ordinal);
        Assert.Contains("</math> est un <a class=\"term\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_formula_in_the_words_of_an_image_is_plain_text() => Assert.Contains(
        "alt=\"Le taux p^k &lt; 1\"",
        await RenderedMarkdown.BlockAsync("![Le taux $p^k < 1$](../images/loop.svg)"),
        StringComparison.Ordinal);

    [Fact]
    public async Task A_dollar_sign_in_a_price_stays_a_dollar_sign() => Assert.Equal(
        "<p>Entre 5 $ et 10 $, between $5 and $10.</p>\n", await RenderedMarkdown.BlockAsync("Entre 5 $ et 10 $, between $5 and $10."));
}
