using System.Collections.Immutable;
using Markdig.Renderers;

namespace StudyGuide.Formulas;

/// <summary>Prints a formula as MathML Core, with the spaces that TeX would set.</summary>
internal sealed class MathMlWriter(HtmlRenderer html)
{
    /// <summary>Three eighteenths, the space beside the name of a function.</summary>
    private const string ThinSpace = "<mspace width=\"0.1667em\"/>";

    private const string FunctionApplication = "<mo>\u2061</mo>";

    private readonly MathMlTokens tokens = new(html);

    public void Write(Formula formula, bool isBlock)
    {
        html.Write(isBlock ? "<math display=\"block\"><semantics>" : "<math><semantics>");
        WriteElement(formula.Root, isBlock ? MathMlStyle.Display : MathMlStyle.Text);
        html.Write("<annotation encoding=\"application/x-tex\">").WriteEscape(formula.Tex).Write("</annotation></semantics></math>");
    }

    /// <summary>Prints exactly one element.</summary>
    private void WriteElement(FormulaNode node, MathMlStyle style)
    {
        if (node is FormulaRow row)
        {
            html.Write("<mrow>");
            WriteRow(row.Nodes, style);
            html.Write("</mrow>");
        }
        else
        {
            WriteRow([node], style);
        }
    }

    private void WriteRow(FormulaNode node, MathMlStyle style, bool continues = false) =>
        WriteRow(node is FormulaRow row ? row.Nodes : [node], style, continues);

    private void WriteRow(ImmutableArray<FormulaNode> nodes, MathMlStyle style, bool continues = false)
    {
        // A sign at the beginning would belong to what follows.
        html.Write(continues && nodes is [FormulaOperator { Kind: OperatorKind.Binary }, ..] ? "<mrow></mrow>" : "");
        foreach (var (node, neighbours) in FormulaNeighbours.Of(nodes, continues))
        {
            if (node is not (FormulaFunction or FormulaScripts { Base: FormulaFunction }))
            {
                WriteNode(node, style, neighbours);
                continue;
            }

            html.Write(neighbours.Before is OperatorKind.Ordinary or OperatorKind.Closing ? ThinSpace : "");
            WriteNode(node, style, neighbours);
            html.Write(neighbours.IsApplied ? FunctionApplication : "")
                .Write(neighbours is { IsApplied: true, After: not OperatorKind.Opening } ? ThinSpace : "");
        }
    }

    private void WriteNode(FormulaNode node, MathMlStyle style, FormulaNeighbours neighbours)
    {
        switch (node)
        {
            case FormulaRow row:
                WriteElement(row, style);
                break;
            case FormulaFraction fraction:
                WriteFraction(fraction, style);
                break;
            case FormulaRoot root:
                WriteRoot(root, style);
                break;
            case FormulaScripts scripts:
                WriteScripts(scripts, style, neighbours);
                break;
            case FormulaAccent accent:
                WriteAccent(accent, style);
                break;
            case FormulaOverline line: // a style draws it: few fonts have a line that grows
                html.Write("<mrow class=\"formula__overline\">");
                WriteRow(line.Base, style);
                html.Write("</mrow>");
                break;
            case FormulaFence fence:
                WriteFence(fence, style, neighbours);
                break;
            case FormulaTable table:
                WriteTable(table);
                break;
            default:
                tokens.Write(node, style, neighbours);
                break;
        }
    }

    private void WriteFraction(FormulaFraction fraction, MathMlStyle style)
    {
        var own = fraction.IsLarge switch { true => MathMlStyle.Display, false => MathMlStyle.Text, null => style };
        var inner = own is MathMlStyle.Display ? MathMlStyle.Text : MathMlStyle.Script;
        html.Write(fraction.IsLarge is { } isLarge ? $"<mstyle displaystyle=\"{(isLarge ? "true" : "false")}\" scriptlevel=\"0\">" : "")
            .Write(fraction.HasBar ? "<mfrac>" : "<mfrac linethickness=\"0\">");
        WriteElement(fraction.Numerator, inner);
        WriteElement(fraction.Denominator, inner);
        html.Write(fraction.IsLarge is null ? "</mfrac>" : "</mfrac></mstyle>");
    }

    private void WriteRoot(FormulaRoot root, MathMlStyle style)
    {
        if (root.Degree is null)
        {
            html.Write("<msqrt>");
            WriteRow(root.Radicand, style);
            html.Write("</msqrt>");
        }
        else
        {
            html.Write("<mroot>");
            WriteElement(root.Radicand, style);
            WriteElement(root.Degree, MathMlStyle.Script);
            html.Write("</mroot>");
        }
    }

    private void WriteScripts(FormulaScripts scripts, MathMlStyle style, FormulaNeighbours neighbours)
    {
        var hasLimits = style is MathMlStyle.Display
            && scripts.Base is FormulaOperator { Kind: OperatorKind.Sum } or FormulaFunction { HasLimits: true };
        var element = (scripts.Subscript, scripts.Superscript) switch
        {
            (not null, not null) => hasLimits ? "munderover" : "msubsup",
            (not null, null) => hasLimits ? "munder" : "msub",
            (null, not null) => hasLimits ? "mover" : "msup",
            (null, null) => "mrow",
        };
        html.Write($"<{element}>");
        WriteBase(scripts, style, neighbours);
        foreach (var script in new[] { scripts.Subscript, scripts.Superscript }.OfType<FormulaNode>())
        {
            WriteElement(script, MathMlStyle.Script);
        }

        html.Write($"</{element}>");
    }

    /// <summary>The prime of a font is high and small enough already: as a superscript it would be lost.</summary>
    private void WriteBase(FormulaScripts scripts, MathMlStyle style, FormulaNeighbours neighbours)
    {
        html.Write(scripts.Primes.Length > 0 ? "<mrow>" : "");
        WriteNode(scripts.Base, style, neighbours);
        html.Write(scripts.Primes.Length > 0 ? $"<mo lspace=\"0\" rspace=\"0\">{scripts.Primes}</mo></mrow>" : "");
    }

    private void WriteAccent(FormulaAccent accent, MathMlStyle style)
    {
        html.Write("<mover accent=\"true\">");
        WriteElement(accent.Base, style);
        html.Write(accent.Mark == "→" ? "<mo mathsize=\"70%\" stretchy=\"false\">" : "<mo stretchy=\"false\">")
            .Write(accent.Mark).Write("</mo></mover>");
    }

    private void WriteFence(FormulaFence fence, MathMlStyle style, FormulaNeighbours neighbours)
    {
        var isFollowed = style is not MathMlStyle.Script && neighbours.After is OperatorKind.Ordinary;
        html.Write("<mrow>");
        tokens.WriteDelimiter(fence.Open, "prefix", "0");
        WriteRow(fence.Body, style);
        tokens.WriteDelimiter(fence.Close, "postfix", isFollowed ? "0.1667em" : "0");
        html.Write("</mrow>");
    }

    private void WriteTable(FormulaTable table)
    {
        html.Write(table.Kind switch
        {
            FormulaTableKind.Cases => "<mtable class=\"formula__cases\">",
            FormulaTableKind.Aligned => "<mtable class=\"formula__aligned\" displaystyle=\"true\">",
            _ => "<mtable>",
        });
        foreach (var row in table.Rows)
        {
            html.Write("<mtr>");
            foreach (var (column, cell) in row.Index())
            {
                html.Write("<mtd>");
                WriteRow(cell, table.Kind is FormulaTableKind.Aligned ? MathMlStyle.Display : MathMlStyle.Text,
                    continues: table.Kind is FormulaTableKind.Aligned && column % 2 == 1);
                html.Write("</mtd>");
            }

            html.Write("</mtr>");
        }

        html.Write("</mtable>");
    }
}
