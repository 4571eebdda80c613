namespace StudyGuide.Tests.Formulas;

public sealed class MathMlWriterTests
{
    [Theory]
    [InlineData("x \\Omega", "<mi>x</mi><mi mathvariant=\"normal\">Ω</mi>")]
    [InlineData("\\mathrm{d}\\mathrm{KL}", "<mi mathvariant=\"normal\">d</mi><mi>KL</mi>")]
    [InlineData("\\mathbf{q}", "<mi>𝐪</mi>")]
    [InlineData("0{,}7", "<mn>0,7</mn>")]
    [InlineData("a\\,b\\!c\\quad d", "<mi>a</mi><mspace width=\"0.1667em\"/><mi>b</mi><mi>c</mi><mspace width=\"1em\"/><mi>d</mi>")]
    public void Letters_numbers_and_spaces(string tex, string mathMl) => Assert.Equal(mathMl, RenderedFormula.Inside(tex));

    [Theory]
    [InlineData("a + b", "<mi>a</mi><mo>+</mo><mi>b</mi>")]
    [InlineData("-a", "<mo form=\"prefix\" lspace=\"0\" rspace=\"0\">−</mo><mi>a</mi>")]
    [InlineData("a = -b", "<mi>a</mi><mo>=</mo><mo form=\"prefix\" lspace=\"0\" rspace=\"0\">−</mo><mi>b</mi>")]
    [InlineData("(-b)",
        "<mo stretchy=\"false\">(</mo><mo form=\"prefix\" lspace=\"0\" rspace=\"0\">−</mo><mi>b</mi><mo stretchy=\"false\">)</mo>")]
    [InlineData("a \\cdot -b", "<mi>a</mi><mo>⋅</mo><mo form=\"prefix\" lspace=\"0\" rspace=\"0\">−</mo><mi>b</mi>")]
    [InlineData("x^+", "<msup><mi>x</mi><mo lspace=\"0\" rspace=\"0\">+</mo></msup>")]
    [InlineData("x_{a-b}", "<msub><mi>x</mi><mrow><mi>a</mi><mo lspace=\"0\" rspace=\"0\">−</mo><mi>b</mi></mrow></msub>")]
    [InlineData("a : b \\mid c",
        "<mi>a</mi><mo lspace=\"0.2778em\" rspace=\"0.2778em\">:</mo><mi>b</mi><mo lspace=\"0.2778em\" rspace=\"0.2778em\" "
        + "stretchy=\"false\">∣</mo><mi>c</mi>")]
    [InlineData("a := b", "<mi>a</mi><mo lspace=\"0.2778em\" rspace=\"0\">:</mo><mo lspace=\"0\">=</mo><mi>b</mi>")]
    [InlineData("|a|",
        "<mo lspace=\"0\" rspace=\"0\" stretchy=\"false\">|</mo><mi>a</mi><mo lspace=\"0\" rspace=\"0\" stretchy=\"false\">|</mo>")]
    [InlineData("f(a, b)", "<mi>f</mi><mo stretchy=\"false\">(</mo><mi>a</mi><mo>,</mo><mi>b</mi><mo stretchy=\"false\">)</mo>")]
    [InlineData("n!", "<mi>n</mi><mo lspace=\"0\" rspace=\"0\">!</mo>")]
    public void Signs_have_the_spaces_of_TeX(string tex, string mathMl) => Assert.Equal(mathMl, RenderedFormula.Inside(tex));

    [Theory]
    [InlineData("\\log x", "<mi>log</mi><mo>\u2061</mo><mspace width=\"0.1667em\"/><mi>x</mi>")]
    [InlineData("2 \\log(x)",
        "<mn>2</mn><mspace width=\"0.1667em\"/><mi>log</mi><mo>\u2061</mo><mo stretchy=\"false\">(</mo><mi>x</mi><mo "
        + "stretchy=\"false\">)</mo>")]
    [InlineData("\\log = a", "<mi>log</mi><mo>=</mo><mi>a</mi>")]
    [InlineData("\\cos^2 x", "<msup><mi>cos</mi><mn>2</mn></msup><mo>\u2061</mo><mspace width=\"0.1667em\"/><mi>x</mi>")]
    [InlineData("\\operatorname{rank}_r(d)",
        "<msub><mi>rank</mi><mi>r</mi></msub><mo>\u2061</mo><mo stretchy=\"false\">(</mo><mi>d</mi><mo stretchy=\"false\">)</mo>")]
    [InlineData("\\sqrt\\log", "<msqrt><mi>log</mi></msqrt>")]
    public void Functions_are_applied(string tex, string mathMl) => Assert.Equal(mathMl, RenderedFormula.Inside(tex));

    [Theory]
    [InlineData("\\sum_{i}^n", true, "<munderover><mo lspace=\"0\">∑</mo><mi>i</mi><mi>n</mi></munderover>")]
    [InlineData("\\sum_i^n", false, "<msubsup><mo lspace=\"0\">∑</mo><mi>i</mi><mi>n</mi></msubsup>")]
    [InlineData("\\frac{\\sum_i x}{n}", true,
        "<mfrac><mrow><msub><mo lspace=\"0\">∑</mo><mi>i</mi></msub><mi>x</mi></mrow><mi>n</mi></mfrac>")]
    [InlineData("\\max_i x", true, "<munder><mi>max</mi><mi>i</mi></munder><mo>\u2061</mo><mspace width=\"0.1667em\"/><mi>x</mi>")]
    [InlineData("\\max_i x", false, "<msub><mi>max</mi><mi>i</mi></msub><mo>\u2061</mo><mspace width=\"0.1667em\"/><mi>x</mi>")]
    [InlineData("\\arg\\max_i", true, "<munder><mi>arg\u00A0max</mi><mi>i</mi></munder>")]
    [InlineData("\\int_0^1", true, "<msubsup><mo lspace=\"0\">∫</mo><mn>0</mn><mn>1</mn></msubsup>")]
    [InlineData("a \\prod b", true, "<mi>a</mi><mo>∏</mo><mi>b</mi>")]
    public void Limits_stand_below_and_above_where_there_is_room(string tex, bool isBlock, string mathMl) =>
        Assert.Equal(mathMl, RenderedFormula.Inside(tex, isBlock));

    [Theory]
    [InlineData("W'", "<mrow><mrow><mi>W</mi><mo lspace=\"0\" rspace=\"0\">′</mo></mrow></mrow>")]
    [InlineData("W'_0 x", "<msub><mrow><mi>W</mi><mo lspace=\"0\" rspace=\"0\">′</mo></mrow><mn>0</mn></msub><mi>x</mi>")]
    [InlineData("\\frac12 x", "<mfrac><mn>1</mn><mn>2</mn></mfrac><mi>x</mi>")]
    [InlineData("\\tfrac12 x", "<mstyle displaystyle=\"false\" scriptlevel=\"0\"><mfrac><mn>1</mn><mn>2</mn></mfrac></mstyle><mi>x</mi>")]
    [InlineData("\\sqrt{a+b} \\sqrt[3]2", "<msqrt><mi>a</mi><mo>+</mo><mi>b</mi></msqrt><mroot><mn>2</mn><mn>3</mn></mroot>")]
    [InlineData("\\hat y \\vec v",
        "<mover accent=\"true\"><mi>y</mi><mo stretchy=\"false\">ˆ</mo></mover><mover accent=\"true\"><mi>v</mi><mo mathsize=\"70%\" "
        + "stretchy=\"false\">→</mo></mover>")]
    [InlineData("x \\overline{a b}", "<mi>x</mi><mrow class=\"formula__overline\"><mi>a</mi><mi>b</mi></mrow>")]
    [InlineData("^2", "<msup><mrow></mrow><mn>2</mn></msup>")]
    public void Terms_are_built_of_others(string tex, string mathMl) =>
        Assert.Equal(mathMl, tex == "W'" ? $"<mrow>{RenderedFormula.Inside(tex)}</mrow>" : RenderedFormula.Inside(tex));

    [Theory]
    [InlineData("x \\left(a\\right.",
        "<mi>x</mi><mrow><mo form=\"prefix\" stretchy=\"true\" lspace=\"0\" rspace=\"0\">(</mo><mi>a</mi></mrow>")]
    [InlineData("\\left[a\\right] V",
        "<mrow><mo form=\"prefix\" stretchy=\"true\" lspace=\"0\" rspace=\"0\">[</mo><mi>a</mi><mo form=\"postfix\" stretchy=\"true\" "
        + "lspace=\"0\" rspace=\"0.1667em\">]</mo></mrow><mi>V</mi>")]
    public void Delimiters_grow_with_what_is_between_them(string tex, string mathMl) => Assert.Equal(mathMl, RenderedFormula.Inside(tex));

    [Theory]
    [InlineData("\\begin{matrix} a & b \\\\ c & d \\end{matrix}",
        "<mtable><mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr><mtr><mtd><mi>c</mi></mtd><mtd><mi>d</mi></mtd></mtr></mtable>")]
    [InlineData("\\begin{aligned} a &= -b \\\\ &+ c \\end{aligned}",
        "<mtable class=\"formula__aligned\" displaystyle=\"true\"><mtr><mtd><mi>a</mi></mtd>"
        + "<mtd><mo>=</mo><mo form=\"prefix\" lspace=\"0\" "
        + "rspace=\"0\">−</mo><mi>b</mi></mtd></mtr><mtr><mtd></mtd><mtd><mrow></mrow><mo>+</mo><mi>c</mi></mtd></mtr></mtable>")]
    [InlineData("\\begin{cases} 1 \\end{cases}",
        "<mo form=\"prefix\" stretchy=\"true\" lspace=\"0\" rspace=\"0\">{</mo><mtable "
        + "class=\"formula__cases\"><mtr><mtd><mn>1</mn></mtd></mtr></mtable>")]
    public void Environments_are_tables(string tex, string mathMl) => Assert.Equal(mathMl, RenderedFormula.Inside(tex));
}
