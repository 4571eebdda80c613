using StudyGuide.Formulas;
using StudyGuide.Linking;
using StudyGuide.Tests.Reading;

namespace StudyGuide.Tests.Formulas;

public sealed class PlainFormulaTests
{
    [Theory]
    [InlineData("p^k", "p^k")]
    [InlineData("x_{1:t-1}", "x_(1 : t − 1)")]
    [InlineData("W' = W + \\frac{\\alpha}{r} B A", "W′ = W + α/r BA")]
    [InlineData("\\sqrt{d_k}", "√(d_k)")]
    [InlineData("\\sqrt[3]{x}", "3√x")]
    [InlineData("-\\frac{a+b}{2}", "−(a + b)/2")]
    [InlineData("\\log P(x \\mid y)", "log P(x ∣ y)")]
    [InlineData("\\sum_i q_i", "∑_i q_i")]
    [InlineData("\\operatorname{rank}_r(d)", "rank_r(d)")]
    [InlineData("f(a,b) \\quad \\text{si } a", "f(a, b) si\u00A0a")]
    [InlineData("\\hat{y} \\bar x \\overline{ab}", "y\u0302x\u0304ab")]
    [InlineData("\\left(\\binom{n}{k}\\right.", "((n, k)")]
    [InlineData("\\begin{matrix} a & b \\\\ c & d \\end{matrix}", "a b; c d")]
    public void A_formula_is_written_in_one_line(string tex, string text) => Assert.Equal(text, PlainFormula.Of(ParsedTex.Valid(tex)));

    [Fact]
    public void A_summary_holds_the_formulas_of_its_sentences() => Assert.Equal(
        "Le taux vaut p^k ici. La suite.",
        PlainText.Beginning(
            ParsedMarkdown.Valid("Le taux vaut $p^k$ ici.\n\n$$\nx\n$$\n\nLa suite.").Sections.SelectMany(section => section.Blocks)
            .Select(block => block.Node), 100, _ => ""));
}
