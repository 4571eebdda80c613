using System.Collections.Immutable;

namespace StudyGuide.Formulas;

/// <summary>A formula in one line of text, for example <c>p_i = exp(z_i/T)</c>.</summary>
internal static class PlainFormula
{
    public static string Of(Formula formula) => Of(formula.Root).Trim();

    private static string Of(FormulaNode node) => node switch
    {
        FormulaRow row => OfRow(row.Nodes),
        FormulaIdentifier letter => letter.Text,
        FormulaNumber number => number.Text,
        FormulaWords words => words.Text,
        FormulaOperator sign => sign.Text,
        FormulaFunction function => function.Name,
        FormulaSpace { Width: > 0.2 } => " ",
        FormulaFraction { HasBar: false } binomial => $"{Of(binomial.Numerator)}, {Of(binomial.Denominator)}",
        FormulaFraction fraction => $"{InBrackets(fraction.Numerator)}/{InBrackets(fraction.Denominator)}",
        FormulaRoot root => $"{(root.Degree is null ? "" : InBrackets(root.Degree))}√{InBrackets(root.Radicand)}",
        FormulaScripts scripts => Of(scripts.Base) + OfScript("_", scripts.Subscript) + scripts.Primes + OfScript("^", scripts.Superscript),
        FormulaAccent accent => OfAccent(Of(accent.Base), accent.Mark),
        FormulaOverline line => Of(line.Base),
        FormulaFence fence => fence.Open + Of(fence.Body) + fence.Close,
        FormulaTable table => string.Join("; ", table.Rows.Select(row => string.Join(' ', row.Select(Of)))),
        _ => "",
    };

    private static string OfRow(ImmutableArray<FormulaNode> nodes) =>
        string.Concat(FormulaNeighbours.Of(nodes).Select(entry => OfPiece(entry.Node, entry.Neighbours)));

    private static string OfPiece(FormulaNode node, FormulaNeighbours neighbours) => neighbours.Own switch
    {
        OperatorKind.Binary or OperatorKind.Relation => $" {Of(node)} ",
        OperatorKind.Punctuation => $"{Of(node)} ",
        OperatorKind.Integral or OperatorKind.Sum when neighbours is { IsApplied: true, After: not OperatorKind.Opening } => $"{Of(node)} ",
        _ when node is FormulaFraction && neighbours.After is OperatorKind.Ordinary => $"{Of(node)} ",
        _ => Of(node),
    };

    private static string OfScript(string mark, FormulaNode? script) =>
        script is null ? "" : mark + InBrackets(script);

    private static string OfAccent(string text, string mark) => text.Length > 1 ? text : text + mark switch
    {
        "ˆ" => "\u0302",
        "¯" => "\u0304",
        "→" => "\u20D7",
        "˜" => "\u0303",
        "˙" => "\u0307",
        _ => "\u0308",
    };

    private static string InBrackets(FormulaNode node) =>
        Of(node) is var text && (node is not (FormulaRow or FormulaFraction or FormulaScripts) || text.Length < 2) ? text : $"({text})";
}
