using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Formulas;

/// <summary>Reads environments: matrices, cases and aligned lines.</summary>
internal sealed class TexEnvironments(TexScanner scanner, TexWords words, TexNesting nesting, TexProblems problems)
{
    /// <summary>Reads from <c>\begin</c> to <c>\end</c>.</summary>
    /// <param name="readRow">Reads up to the end of a cell.</param>
    public FormulaNode Read(TexToken begin, Func<FormulaNode> readRow)
    {
        var (name, place) = words.ReadName(begin);
        if (!TexCommands.Environments.TryGetValue(name, out var environment))
        {
            problems.Report($"There is no environment '{name}'.", place, Suggestion.For(name, TexCommands.Environments.Keys)
                ?? $"Known environments: {string.Join(", ", TexCommands.Environments.Keys.Order(StringComparer.Ordinal))}.");
        }

        var table = new FormulaTable(environment.Kind, nesting.InEnvironment(() => ReadRows(readRow)));
        if (words.Close(@"\end", begin, $"The environment '{name}' is not closed.", $@"Close it with '\end{{{name}}}'."))
        {
            var (endName, endPlace) = words.ReadName(begin);
            if (endName != name)
            {
                problems.Report($"This does not end the environment '{name}'.", endPlace, $@"Write '\end{{{name}}}'.");
            }
        }

        return environment.Open is null or "" && environment.Close is null or ""
            ? table
            : new FormulaFence(environment.Open!, table, environment.Close!);
    }

    private ImmutableArray<ImmutableArray<FormulaNode>> ReadRows(Func<FormulaNode> readRow)
    {
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<FormulaNode>>();
        do
        {
            var cells = ImmutableArray.CreateBuilder<FormulaNode>();
            do
            {
                cells.Add(readRow());
            }
            while (scanner.TryTake("&"));
            rows.Add(cells.ToImmutable());
        }
        while (scanner.TryTake(@"\\"));

        if (rows is [.., [FormulaRow { Nodes: [] }]]) // what follows the last line break
        {
            rows.RemoveAt(rows.Count - 1);
        }

        return rows.ToImmutable();
    }
}
