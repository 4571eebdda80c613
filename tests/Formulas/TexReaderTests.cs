namespace StudyGuide.Tests.Formulas;

public sealed class TexReaderTests
{
    [Theory]
    [InlineData("x", "x")]
    [InlineData("xy", "x y")]
    [InlineData("é", "é")]
    [InlineData("12.5x", "#12.5 x")]
    [InlineData("0{,}7 + 10{,}000", "#0,7 + #10,000")]
    [InlineData("f(1,2)", "f ( #1 , #2 )")]
    [InlineData("x.", "x ord(.)")]
    [InlineData(".5", "#.5")]
    [InlineData("a-b*c", "a − b ∗ c")]
    [InlineData("|x| / n! ; a:b < c > d = [e]", "ord(|) x ord(|) ord(/) n ! ; a : b < c > d = [ e ]")]
    [InlineData("  a\n  + b  ", "a + b")]
    public void Letters_numbers_and_signs_are_told_apart(string tex, string tree) => Assert.Equal(tree, ParsedTex.Tree(tex));

    [Theory]
    [InlineData("x^2", "x^(#2)")]
    [InlineData("x^10", "x^(#1) #0")]
    [InlineData("x^{10}", "x^(#10)")]
    [InlineData("x_i^2", "x_(i)^(#2)")]
    [InlineData("x^2_i", "x_(i)^(#2)")]
    [InlineData("x_{1:t-1}", "x_(#1 : t − #1)")]
    [InlineData("K^\\top", "K^(up(⊤))")]
    [InlineData("x^\\frac12", "x^(frac(#1, #2))")]
    [InlineData("{}^2", "^(#2)")]
    [InlineData("{ab}^2", "a b^(#2)")]
    [InlineData("W'", "W′")]
    [InlineData("f''(x)", "f″ ( x )")]
    [InlineData("W'_0^2", "W′_(#0)^(#2)")]
    [InlineData("W_0'", "W′_(#0)")]
    [InlineData("f''''", "f′′′′")]
    [InlineData("\\sum_{i=1}^n", "∑_(i = #1)^(n)")]
    public void Scripts_belong_to_the_piece_before_them(string tex, string tree) => Assert.Equal(tree, ParsedTex.Tree(tex));

    [Theory]
    [InlineData("\\frac{a+b}{2}", "frac(a + b, #2)")]
    [InlineData("\\frac12", "frac(#1, #2)")]
    [InlineData("\\tfrac12 \\dfrac\\alpha\\beta", "frac-(#1, #2) frac+(α, β)")]
    [InlineData("\\binom{n}{k}", "<( over(n, k) )>")]
    [InlineData("\\sqrt x", "root(x)")]
    [InlineData("\\sqrt[3]{x+1}", "root(x + #1, #3)")]
    [InlineData("\\sqrt{[a]}", "root([ a ])")]
    [InlineData("\\hat{y} \\bar x \\vec v \\tilde\\theta", "ˆ(y) ¯(x) →(v) ˜(θ)")]
    [InlineData("\\overline{a+b}", "line(a + b)")]
    public void Commands_take_their_arguments(string tex, string tree) => Assert.Equal(tree, ParsedTex.Tree(tex));

    [Theory]
    [InlineData("\\alpha \\varphi \\Omega", "α φ up(Ω)")]
    [InlineData("a \\cdot b \\le c \\to d", "a ⋅ b ≤ c → d")]
    [InlineData("\\{1, \\ldots, n\\}", "{ #1 , up(…) , n }")]
    [InlineData("\\lVert x \\rVert \\| x \\|", "‖ x ‖ ord(‖) x ord(‖)")]
    [InlineData("5\\% \\$", "#5 up(%) up($)")]
    [InlineData("a\\,b\\;c\\ d~e\\quad f", "a space(0.17) b space(0.28) c space(0.25) d space(0.25) e space(1) f")]
    public void Commands_print_signs_and_spaces(string tex, string tree) => Assert.Equal(tree, ParsedTex.Tree(tex));

    [Theory]
    [InlineData("\\log x", "log() x")]
    [InlineData("\\max_i x_i", "max*()_(i) x_(i)")]
    [InlineData("\\arg\\max_\\theta L", "arg\u00A0max*()_(θ) L")]
    [InlineData("\\arg \\min x", "arg\u00A0min*() x")]
    [InlineData("\\arg z", "arg() z")]
    [InlineData("\\operatorname{softmax}(z)", "softmax() ( z )")]
    [InlineData("\\operatorname{rank}_r", "rank()_(r)")]
    [InlineData("\\operatorname*{arg\\,top}_k", "arg\u2009top*()_(k)")]
    [InlineData("\\operatorname{pass@k}", "pass@k()")]
    public void Functions_are_named(string tex, string tree) => Assert.Equal(tree, ParsedTex.Tree(tex));

    [Theory]
    [InlineData("\\text{si } x", "\"si\u00A0\" x")]
    [InlineData("\\text{pass@}k", "\"pass@\" k")]
    [InlineData("\\text{50\\,\\% of {all}}", "\"50\u2009%\u00A0of\u00A0all\"")]
    [InlineData("\\text{à  venir\\ }", "\"à\u00A0venir\u00A0\"")]
    public void Words_stay_as_they_are(string tex, string tree) => Assert.Equal(tree, ParsedTex.Tree(tex));

    [Theory]
    [InlineData("\\mathrm{KL}", "up(KL)")]
    [InlineData("\\mathrm d", "up(d)")]
    [InlineData("x_{\\mathrm{max}}y", "x_(up(max)) y")]
    [InlineData("\\mathrm{a_{bc}}", "up(a)_(up(bc))")]
    [InlineData("\\mathbf{q}\\mathbf{1}", "𝐪 #𝟏")]
    [InlineData("\\mathbf{AB}", "𝐀𝐁")]
    [InlineData("\\boldsymbol\\theta \\mathbf\\Sigma", "𝜽 up(𝚺)")]
    [InlineData("\\mathbb{R}^d \\mathbb E \\mathbb 1", "ℝ^(d) 𝔼 #𝟙")]
    [InlineData("\\mathcal{L}\\mathcal{N}", "ℒ 𝒩")]
    [InlineData("\\mathbb{RE}", "ℝ 𝔼")]
    public void Faces_are_letters_of_Unicode(string tex, string tree) => Assert.Equal(tree, ParsedTex.Tree(tex));

    [Theory]
    [InlineData("\\left( \\frac12 \\right)", "<( frac(#1, #2) )>")]
    [InlineData("\\left. x \\right|_0", "< x |>_(#0)")]
    [InlineData("\\left\\lVert x \\right\\rVert", "<‖ x ‖>")]
    [InlineData("\\left< x \\right>", "<⟨ x ⟩>")]
    [InlineData("\\left]0,1\\right[", "<] #0 , #1 [>")]
    [InlineData("\\left( \\left[ x \\right] \\right)", "<( <[ x ]> )>")]
    public void Delimiters_stand_in_pairs(string tex, string tree) => Assert.Equal(tree, ParsedTex.Tree(tex));

    [Theory]
    [InlineData("\\begin{matrix} a & b \\\\ c & d \\end{matrix}", "Matrix[a & b; c & d]")]
    [InlineData("\\begin{pmatrix} a \\\\ b \\\\ \\end{pmatrix}", "<( Matrix[a; b] )>")]
    [InlineData("\\begin{bmatrix} a & \\end{bmatrix}", "<[ Matrix[a & ] ]>")]
    [InlineData("\\begin{cases} x & \\text{if } x > 0 \\\\ 0 \\end{cases}", "<{ Cases[x & \"if\u00A0\" x > #0; #0] >")]
    [InlineData("\\begin{aligned}\na &= b \\\\\n&= c\n\\end{aligned}", "Aligned[a & = b;  & = c]")]
    public void Environments_are_tables(string tex, string tree) => Assert.Equal(tree, ParsedTex.Tree(tex));

    [Fact]
    public void A_comma_in_braces_separates_nothing() => Assert.Equal("x ord(,) y", ParsedTex.Tree("x{,}y"));

    [Fact]
    public void The_TeX_is_kept() => Assert.Equal("\\frac{a}{b}", ParsedTex.Valid("\n\\frac{a}{b}\n").Tex);
}
