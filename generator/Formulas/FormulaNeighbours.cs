using System.Collections.Immutable;

namespace StudyGuide.Formulas;

/// <summary>
/// What stands before and after a piece of a formula, and what the piece is there: the minus of <c>x = -1</c> joins nothing.
/// </summary>
internal readonly record struct FormulaNeighbours(OperatorKind? Before, OperatorKind Own, OperatorKind? After)
{
    /// <summary>Whether a function here has an argument.</summary>
    public bool IsApplied => After is OperatorKind.Ordinary or OperatorKind.Opening or OperatorKind.Sum or OperatorKind.Integral;

    /// <summary>
    /// The pieces of a row with their neighbours; spaces are nobody's neighbour (The TeXbook, chapter 18 and appendix G, rules 5 and 6).
    /// </summary>
    /// <param name="continues">Whether the row goes on with something that stands before it.</param>
    public static IEnumerable<(FormulaNode Node, FormulaNeighbours Neighbours)> Of(ImmutableArray<FormulaNode> nodes,
        bool continues = false)
    {
        OperatorKind? first = continues ? OperatorKind.Ordinary : null;
        var kinds = Kinds(nodes, first);
        var before = first;
        foreach (var (index, node) in nodes.Index())
        {
            yield return (node, new FormulaNeighbours(before, kinds[index] ?? OperatorKind.Ordinary, After(index)));
            before = kinds[index] ?? before;
        }

        OperatorKind? After(int index)
        {
            var next = Array.FindIndex(kinds, index + 1, kind => kind is not null);
            return next < 0 ? null : nodes[next] is FormulaFence ? OperatorKind.Opening : kinds[next];
        }
    }

    private static OperatorKind?[] Kinds(ImmutableArray<FormulaNode> nodes, OperatorKind? before)
    {
        var kinds = nodes.Select(KindOf).ToArray();
        var last = -1;
        foreach (var (index, kind) in kinds.Index())
        {
            if (kind is OperatorKind.Binary && before is not (OperatorKind.Ordinary or OperatorKind.Closing))
            {
                kinds[index] = OperatorKind.Ordinary;
            }
            else if (kind is OperatorKind.Relation or OperatorKind.Closing or OperatorKind.Punctuation && before is OperatorKind.Binary)
            {
                kinds[last] = OperatorKind.Ordinary;
            }

            if (kind is not null)
            {
                (before, last) = (kinds[index], index);
            }
        }

        if (before is OperatorKind.Binary)
        {
            kinds[last] = OperatorKind.Ordinary;
        }

        return kinds;
    }

    private static OperatorKind? KindOf(FormulaNode node) => node switch
    {
        FormulaOperator sign => sign.Kind,
        FormulaFunction => OperatorKind.Integral,
        FormulaScripts scripts => KindOf(scripts.Base),
        FormulaSpace => null,
        _ => OperatorKind.Ordinary,
    };
}
