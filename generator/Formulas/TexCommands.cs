using System.Collections.Frozen;

namespace StudyGuide.Formulas;

/// <summary>The commands and characters of TeX that formulas may use.</summary>
internal static class TexCommands
{
    /// <summary>Commands that print one sign or letter.</summary>
    public static readonly FrozenDictionary<string, FormulaNode> Symbols = new Dictionary<string, FormulaNode>()
        .With(Letter, """
            \alpha α \beta β \gamma γ \delta δ \epsilon ϵ \varepsilon ε \zeta ζ \eta η \theta θ \vartheta ϑ \iota ι \kappa κ \varkappa ϰ
            \lambda λ \mu μ \nu ν \xi ξ \omicron ο \pi π \varpi ϖ \rho ρ \varrho ϱ \sigma σ \varsigma ς \tau τ \upsilon υ \phi ϕ \varphi φ
            \chi χ \psi ψ \omega ω \partial ∂ \imath ı \jmath ȷ
            """)
        .With(UprightLetter, """
            \Gamma Γ \Delta Δ \Theta Θ \Lambda Λ \Xi Ξ \Pi Π \Sigma Σ \Upsilon Υ \Phi Φ \Psi Ψ \Omega Ω \infty ∞ \nabla ∇ \forall ∀
            \exists ∃ \nexists ∄ \emptyset ∅ \varnothing ∅ \ell ℓ \hbar ℏ \Re ℜ \Im ℑ \aleph ℵ \top ⊤ \bot ⊥ \angle ∠ \degree ° \ldots …
            \dots … \cdots ⋯ \vdots ⋮ \ddots ⋱ \prime ′ \% % \$ $ \# # \& & \_ _
            """)
        .With(OperatorKind.Ordinary, @"\vert | \Vert ‖ \| ‖ \backslash \ \neg ¬ \lnot ¬")
        .With(OperatorKind.Sum, @"\sum ∑ \prod ∏ \coprod ∐ \bigcup ⋃ \bigcap ⋂ \bigoplus ⨁ \bigotimes ⨂ \bigvee ⋁ \bigwedge ⋀")
        .With(OperatorKind.Integral, @"\int ∫ \iint ∬ \iiint ∭ \oint ∮")
        .With(OperatorKind.Binary, """
            \cdot ⋅ \times × \div ÷ \pm ± \mp ∓ \ast ∗ \star ⋆ \circ ∘ \bullet ∙ \odot ⊙ \oplus ⊕ \ominus ⊖ \otimes ⊗ \oslash ⊘ \cup ∪
            \cap ∩ \setminus ∖ \wedge ∧ \land ∧ \vee ∨ \lor ∨ \sqcup ⊔ \sqcap ⊓
            """)
        .With(OperatorKind.Relation, """
            \le ≤ \leq ≤ \ge ≥ \geq ≥ \ne ≠ \neq ≠ \lt < \gt > \ll ≪ \gg ≫ \approx ≈ \sim ∼ \simeq ≃ \cong ≅ \equiv ≡ \propto ∝ \doteq ≐
            \coloneqq ≔ \prec ≺ \succ ≻ \preceq ⪯ \succeq ⪰ \in ∈ \notin ∉ \ni ∋ \subset ⊂ \supset ⊃ \subseteq ⊆ \supseteq ⊇ \subsetneq ⊊
            \mid ∣ \nmid ∤ \parallel ∥ \perp ⟂ \vdash ⊢ \models ⊨ \to → \rightarrow → \leftarrow ← \gets ← \leftrightarrow ↔ \Rightarrow ⇒
            \Leftarrow ⇐ \Leftrightarrow ⇔ \longrightarrow ⟶ \longleftarrow ⟵ \implies ⟹ \impliedby ⟸ \iff ⟺ \mapsto ↦ \longmapsto ⟼
            \hookrightarrow ↪ \uparrow ↑ \downarrow ↓
            """)
        .With(OperatorKind.Opening, @"\{ { \lbrace { \lbrack [ \langle ⟨ \lvert | \lVert ‖ \lfloor ⌊ \lceil ⌈")
        .With(OperatorKind.Punctuation, @"\colon :")
        .With(OperatorKind.Closing, @"\} } \rbrace } \rbrack ] \rangle ⟩ \rvert | \rVert ‖ \rfloor ⌋ \rceil ⌉")
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Characters that print a sign.</summary>
    public static readonly FrozenDictionary<string, FormulaNode> Characters = new Dictionary<string, FormulaNode>()
        .With(OperatorKind.Ordinary, "| | / / @ @ . .")
        .With(OperatorKind.Binary, "+ + - − * ∗")
        .With(OperatorKind.Relation, "= = < < > > : :")
        .With(OperatorKind.Opening, "( ( [ [")
        .With(OperatorKind.Closing, ") ) ] ] ! ! ? ?")
        .With(OperatorKind.Punctuation, ", , ; ;")
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What may follow <c>\left</c> and <c>\right</c>; a point prints nothing.</summary>
    public static readonly FrozenDictionary<string, string> Delimiters =
        Pairs("""
            ( ( ) ) [ [ ] ] | | / / < ⟨ > ⟩ \{ { \} } \lbrace { \rbrace } \lbrack [ \rbrack ] \langle ⟨ \rangle ⟩ \| ‖ \vert | \Vert ‖
            \lvert | \rvert | \lVert ‖ \rVert ‖ \lfloor ⌊ \rfloor ⌋ \lceil ⌈ \rceil ⌉ \backslash \
            """)
        .Append(KeyValuePair.Create(".", ""))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Functions that print their name.</summary>
    public static readonly FrozenDictionary<string, FormulaFunction> Functions =
        Words("log ln lg exp sin cos tan cot sec csc sinh cosh tanh coth arcsin arccos arctan arg deg dim hom ker")
            .Select(name => new FormulaFunction(name, HasLimits: false))
            .Concat(Words("lim max min sup inf det gcd Pr").Select(name => new FormulaFunction(name, HasLimits: true)))
            .ToFrozenDictionary(function => @"\" + function.Name, StringComparer.Ordinal);

    /// <summary>Widths in the size of the font: TeX counts them in eighteenths.</summary>
    public static readonly FrozenDictionary<string, double> Spaces = new Dictionary<string, double>
    {
        [@"\!"] = -3.0 / 18,
        [@"\,"] = 3.0 / 18,
        [@"\:"] = 4.0 / 18,
        [@"\;"] = 5.0 / 18,
        [@"\ "] = 0.25,
        ["~"] = 0.25,
        [@"\quad"] = 1,
        [@"\qquad"] = 2,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Marks above a letter.</summary>
    public static readonly FrozenDictionary<string, string> Accents =
        Pairs(@"\hat ˆ \bar ¯ \vec → \tilde ˜ \dot ˙ \ddot ¨").ToFrozenDictionary(StringComparer.Ordinal);

    public static readonly FrozenDictionary<string, MathAlphabet> Alphabets = new Dictionary<string, MathAlphabet>
    {
        [@"\mathrm"] = MathAlphabet.Upright,
        [@"\mathbf"] = MathAlphabet.Bold,
        [@"\boldsymbol"] = MathAlphabet.BoldItalic,
        [@"\mathbb"] = MathAlphabet.DoubleStruck,
        [@"\mathcal"] = MathAlphabet.Script,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Names of environments, and the delimiters around them.</summary>
    public static readonly FrozenDictionary<string, (FormulaTableKind Kind, string Open, string Close)> Environments =
        new Dictionary<string, (FormulaTableKind, string, string)>
        {
            ["matrix"] = (FormulaTableKind.Matrix, "", ""),
            ["pmatrix"] = (FormulaTableKind.Matrix, "(", ")"),
            ["bmatrix"] = (FormulaTableKind.Matrix, "[", "]"),
            ["vmatrix"] = (FormulaTableKind.Matrix, "|", "|"),
            ["cases"] = (FormulaTableKind.Cases, "{", ""),
            ["aligned"] = (FormulaTableKind.Aligned, "", ""),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What may stand in words with a backslash before it, and the space that never breaks.</summary>
    public static readonly FrozenDictionary<string, string> InWords =
        Pairs(@"\$ $ \% % \& & \# # \_ _ \{ { \} }")
        .Concat([KeyValuePair.Create(@"\ ", "\u00A0"), KeyValuePair.Create("~", "\u00A0"), KeyValuePair.Create(@"\,", "\u2009")])
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Every command there is, for hints.</summary>
    public static IEnumerable<string> All =>
        Words(@"\frac \tfrac \dfrac \binom \sqrt \overline \text \operatorname \left \right \begin \end \\")
            .Concat(Symbols.Keys).Concat(Functions.Keys).Concat(Spaces.Keys).Concat(Accents.Keys).Concat(Alphabets.Keys);

    /// <summary>How a sign is written that was typed as it is printed.</summary>
    public static string? For(string sign) => Symbols
        .Where(entry => entry.Value is FormulaOperator @operator
            ? @operator.Text == sign
            : entry.Value is FormulaIdentifier letter && letter.Text == sign)
        .Select(entry => entry.Key).Order(StringComparer.Ordinal).FirstOrDefault();

    private static FormulaIdentifier Letter(string text) => new(text);

    private static FormulaIdentifier UprightLetter(string text) => new(text, IsUpright: true);

    private static Dictionary<string, FormulaNode> With(
        this Dictionary<string, FormulaNode> known, Func<string, FormulaNode> node, string pairs)
    {
        foreach (var (name, text) in Pairs(pairs))
        {
            known.Add(name, node(text));
        }

        return known;
    }

    private static Dictionary<string, FormulaNode> With(this Dictionary<string, FormulaNode> known, OperatorKind kind, string pairs) =>
        known.With(text => new FormulaOperator(text, kind), pairs);

    private static IEnumerable<KeyValuePair<string, string>> Pairs(string pairs) =>
        Words(pairs).Chunk(2).Select(pair => KeyValuePair.Create(pair[0], pair[1]));

    private static string[] Words(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
