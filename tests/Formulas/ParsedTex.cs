using System.Collections.Immutable;
using StudyGuide.Formulas;
using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Formulas;

/// <summary>TeX read on its own, and the tree of a formula in one line.</summary>
internal static class ParsedTex
{
    public static (Formula Formula, ImmutableArray<Diagnostic> Diagnostics) Read(string tex)
    {
        var file = new SourceFile("input/formula.tex", "formula.tex", tex);
        List<Diagnostic> diagnostics = [];
        var formula = TexReader.Read(tex, (offset, length) => file.At(offset, length), diagnostics);
        return (formula, [.. diagnostics]);
    }

    /// <summary>A formula without anything wrong in it.</summary>
    public static Formula Valid(string tex)
    {
        var (formula, diagnostics) = Read(tex);
        Assert.Equal([], diagnostics.AsLines());
        return formula;
    }

    /// <summary>The tree of a formula, for example <c>x^(2) + frac(1, 2)</c>.</summary>
    public static string Tree(string tex) => Tree(Valid(tex).Root);

    private static string Tree(FormulaNode node) => node switch
    {
        FormulaRow row => string.Join(' ', row.Nodes.Select(Tree)),
        FormulaIdentifier letter => letter.IsUpright ? $"up({letter.Text})" : letter.Text,
        FormulaNumber number => $"#{number.Text}",
        FormulaWords words => $"\"{words.Text}\"",
        FormulaSpace space => FormattableString.Invariant($"space({space.Width:0.##})"),
        FormulaOperator { Kind: OperatorKind.Ordinary } sign => $"ord({sign.Text})",
        FormulaOperator sign => sign.Text,
        FormulaFunction function => $"{function.Name}{(function.HasLimits ? "*" : "")}()",
        FormulaFraction fraction =>
            $"{(fraction.HasBar ? "frac" : "over")}{fraction.IsLarge switch { true => "+", false => "-", null => "" }}"
            + $"({Tree(fraction.Numerator)}, {Tree(fraction.Denominator)})",
        FormulaRoot root => $"root({Tree(root.Radicand)}{(root.Degree is null ? "" : $", {Tree(root.Degree)}")})",
        FormulaScripts scripts => Tree(scripts.Base) + scripts.Primes + Script('_', scripts.Subscript) + Script('^', scripts.Superscript),
        FormulaAccent accent => $"{accent.Mark}({Tree(accent.Base)})",
        FormulaOverline line => $"line({Tree(line.Base)})",
        FormulaFence fence => $"<{fence.Open} {Tree(fence.Body)} {fence.Close}>",
        FormulaTable table => $"{table.Kind}[{string.Join("; ", table.Rows.Select(row => string.Join(" & ", row.Select(Tree))))}]",
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static string Script(char mark, FormulaNode? script) => script is null ? "" : $"{mark}({Tree(script)})";
}
