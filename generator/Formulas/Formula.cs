using System.Collections.Immutable;
using Markdig.Syntax;

namespace StudyGuide.Formulas;

/// <summary>A formula as a tree, and the TeX that its author wrote.</summary>
internal sealed record Formula(string Tex, FormulaNode Root)
{
    private static readonly object Key = typeof(Formula);

    /// <summary>The formula of a line or block that has been read.</summary>
    public static Formula Of(IMarkdownObject node) => (Formula)node.GetData(Key)!;

    /// <summary>Keeps the formula with the place it was written at.</summary>
    public void AttachTo(IMarkdownObject node) => node.SetData(Key, this);
}

/// <summary>A piece of a formula.</summary>
internal abstract record FormulaNode;

/// <summary>Pieces one behind the other.</summary>
internal sealed record FormulaRow(ImmutableArray<FormulaNode> Nodes) : FormulaNode
{
    public static readonly FormulaRow Empty = new([]);
}

/// <summary>A variable or constant; a single letter leans unless it is <paramref name="IsUpright"/>.</summary>
internal sealed record FormulaIdentifier(string Text, bool IsUpright = false) : FormulaNode;

internal sealed record FormulaNumber(string Text) : FormulaNode;

/// <summary>Words inside a formula.</summary>
internal sealed record FormulaWords(string Text) : FormulaNode;

/// <param name="Width">In the size of the font; less than zero moves what follows back.</param>
internal sealed record FormulaSpace(double Width) : FormulaNode;

/// <summary>A sign such as <c>+</c>, <c>(</c> or <c>∑</c>.</summary>
internal sealed record FormulaOperator(string Text, OperatorKind Kind) : FormulaNode;

/// <summary>A function with a name, such as <c>log</c>.</summary>
/// <param name="HasLimits">Whether what stands below it in TeX is set below it, as for <c>max</c>.</param>
internal sealed record FormulaFunction(string Name, bool HasLimits) : FormulaNode;

/// <param name="IsLarge">Whether it has the size it has in a block, or in a line; by default that of its place.</param>
/// <param name="HasBar">A binomial coefficient has none.</param>
internal sealed record FormulaFraction(FormulaNode Numerator, FormulaNode Denominator, bool? IsLarge = null, bool HasBar = true)
    : FormulaNode;

internal sealed record FormulaRoot(FormulaNode Radicand, FormulaNode? Degree) : FormulaNode;

internal sealed record FormulaScripts(FormulaNode Base, FormulaNode? Subscript, FormulaNode? Superscript, string Primes = "") : FormulaNode;

/// <param name="Mark">What stands above the base.</param>
internal sealed record FormulaAccent(FormulaNode Base, string Mark) : FormulaNode;

internal sealed record FormulaOverline(FormulaNode Base) : FormulaNode;

/// <summary>Something between delimiters that are as tall as it is; an empty delimiter is not printed.</summary>
internal sealed record FormulaFence(string Open, FormulaNode Body, string Close) : FormulaNode;

internal sealed record FormulaTable(FormulaTableKind Kind, ImmutableArray<ImmutableArray<FormulaNode>> Rows) : FormulaNode;

/// <summary>How the cells of a table stand.</summary>
internal enum FormulaTableKind
{
    /// <summary>Each in the middle of its column.</summary>
    Matrix,

    /// <summary>Each at the beginning of its column.</summary>
    Cases,

    /// <summary>In pairs that meet: the first ends where the second begins.</summary>
    Aligned,
}

/// <summary>What a sign does, which decides the spaces around it (The TeXbook, chapter 18).</summary>
internal enum OperatorKind
{
    Ordinary,

    /// <summary>A sum: large, with its limits below and above.</summary>
    Sum,

    /// <summary>An integral: large, with its limits beside it.</summary>
    Integral,
    Binary,
    Relation,
    Opening,
    Closing,
    Punctuation,
}
