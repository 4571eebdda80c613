using System.Collections.Immutable;
using System.Globalization;
using Markdig.Renderers;

namespace StudyGuide.Formulas;

/// <summary>Prints a formula as MathML Core, with the spaces that TeX would set.</summary>
internal sealed class MathMlWriter(HtmlRenderer html)
{
    /// <summary>Three eighteenths, the space beside the name of a function.</summary>
    private const string ThinSpace = "<mspace width=\"0.1667em\"/>";

    private const string FunctionApplication = "<mo>\u2061</mo>";

    /// <summary>Signs that browsers make as tall as what stands beside them.</summary>
    private const string Stretchy = "()[]{}|‖⟨⟩⌊⌋⌈⌉∣∤∥↑↓";

    /// <summary>Signs whose own spaces are not those of TeX.</summary>
    private const string Unspaced = "|‖!?";
    private const string SpacedRelations = ":∣∤∥";

    /// <summary>How large a formula is set in a place (The TeXbook, chapter 17).</summary>
    private enum Style
    {
        Display,
        Text,
        Script,
    }

    public void Write(Formula formula, bool isBlock)
    {
        html.Write(isBlock ? "<math display=\"block\"><semantics>" : "<math><semantics>");
        WriteElement(formula.Root, isBlock ? Style.Display : Style.Text);
        html.Write("<annotation encoding=\"application/x-tex\">").WriteEscape(formula.Tex).Write("</annotation></semantics></math>");
    }

    /// <summary>Prints exactly one element.</summary>
    private void WriteElement(FormulaNode node, Style style)
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

    private void WriteRow(FormulaNode node, Style style, bool continues = false) => WriteRow(node is FormulaRow row ? row.Nodes : [node], style, continues);

    private void WriteRow(ImmutableArray<FormulaNode> nodes, Style style, bool continues = false)
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
            html.Write(!neighbours.IsApplied ? "" : neighbours.After is OperatorKind.Opening ? FunctionApplication : FunctionApplication + ThinSpace);
        }
    }

    private void WriteNode(FormulaNode node, Style style, FormulaNeighbours neighbours)
    {
        switch (node)
        {
            case FormulaRow row:
                WriteElement(row, style);
                break;
            case FormulaIdentifier letter:
                WriteIdentifier(letter.Text, letter.IsUpright);
                break;
            case FormulaFunction function:
                WriteIdentifier(function.Name, isUpright: true);
                break;
            case FormulaNumber number:
                html.Write("<mn>").WriteEscape(number.Text).Write("</mn>");
                break;
            case FormulaWords words:
                html.Write("<mtext>").WriteEscape(words.Text).Write("</mtext>");
                break;
            case FormulaSpace { Width: < 0 }: // MathML Core, 3.2.5: a space is never less than nothing
                break;
            case FormulaSpace space:
                html.Write(string.Create(CultureInfo.InvariantCulture, $"<mspace width=\"{space.Width:0.####}em\"/>"));
                break;
            case FormulaOperator sign:
                WriteOperator(sign, style, neighbours);
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
                html.Write("<mover accent=\"true\">");
                WriteElement(accent.Base, style);
                html.Write(accent.Mark == "→" ? "<mo mathsize=\"70%\" stretchy=\"false\">" : "<mo stretchy=\"false\">").Write(accent.Mark).Write("</mo></mover>");
                break;
            case FormulaOverline line: // a style draws it: few fonts have a line that grows
                html.Write("<mrow class=\"formula__overline\">");
                WriteRow(line.Base, style);
                html.Write("</mrow>");
                break;
            case FormulaFence fence:
                html.Write("<mrow>");
                WriteDelimiter(fence.Open, "prefix", "0");
                WriteRow(fence.Body, style);
                WriteDelimiter(fence.Close, "postfix", style is not Style.Script && neighbours.After is OperatorKind.Ordinary ? "0.1667em" : "0");
                html.Write("</mrow>");
                break;
            case FormulaTable table:
                WriteTable(table);
                break;
        }
    }

    /// <summary>A single letter leans by itself, a word does not.</summary>
    private void WriteIdentifier(string text, bool isUpright) =>
        html.Write(isUpright && text.Length == 1 ? "<mi mathvariant=\"normal\">" : "<mi>").WriteEscape(text).Write("</mi>");

    private void WriteOperator(FormulaOperator sign, Style style, FormulaNeighbours neighbours)
    {
        var (left, right) = neighbours.Own switch
        {
            OperatorKind.Ordinary => ("0", "0"),
            OperatorKind.Binary or OperatorKind.Relation or OperatorKind.Punctuation when style is Style.Script => ("0", "0"),
            OperatorKind.Relation => (
                neighbours.Before is OperatorKind.Relation ? "0" : SpaceOf(sign.Text),
                neighbours.After is OperatorKind.Relation ? "0" : SpaceOf(sign.Text)),
            OperatorKind.Opening or OperatorKind.Closing when Unspaced.Contains(sign.Text, StringComparison.Ordinal) => ("0", "0"),
            OperatorKind.Sum or OperatorKind.Integral when neighbours.Before is not (OperatorKind.Ordinary or OperatorKind.Closing) => ("0", null),
            _ => (null, null),
        };
        var isSign = sign.Kind is OperatorKind.Binary && neighbours is { Own: OperatorKind.Ordinary, After: not null };
        html.Write("<mo").Write(isSign ? " form=\"prefix\"" : "")
            .Write(left is null ? "" : $" lspace=\"{left}\"").Write(right is null ? "" : $" rspace=\"{right}\"")
            .Write(Stretchy.Contains(sign.Text, StringComparison.Ordinal) ? " stretchy=\"false\">" : ">")
            .WriteEscape(sign.Text).Write("</mo>");
    }

    private static string? SpaceOf(string relation) => SpacedRelations.Contains(relation, StringComparison.Ordinal) ? "0.2778em" : null;

    private void WriteFraction(FormulaFraction fraction, Style style)
    {
        var own = fraction.IsLarge switch { true => Style.Display, false => Style.Text, null => style };
        var inner = own is Style.Display ? Style.Text : Style.Script;
        html.Write(fraction.IsLarge is { } isLarge ? $"<mstyle displaystyle=\"{(isLarge ? "true" : "false")}\" scriptlevel=\"0\">" : "")
            .Write(fraction.HasBar ? "<mfrac>" : "<mfrac linethickness=\"0\">");
        WriteElement(fraction.Numerator, inner);
        WriteElement(fraction.Denominator, inner);
        html.Write(fraction.IsLarge is null ? "</mfrac>" : "</mfrac></mstyle>");
    }

    private void WriteRoot(FormulaRoot root, Style style)
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
            WriteElement(root.Degree, Style.Script);
            html.Write("</mroot>");
        }
    }

    private void WriteScripts(FormulaScripts scripts, Style style, FormulaNeighbours neighbours)
    {
        var hasLimits = style is Style.Display && scripts.Base is FormulaOperator { Kind: OperatorKind.Sum } or FormulaFunction { HasLimits: true };
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
            WriteElement(script, Style.Script);
        }

        html.Write($"</{element}>");
    }

    /// <summary>The prime of a font is high and small enough already: as a superscript it would be lost.</summary>
    private void WriteBase(FormulaScripts scripts, Style style, FormulaNeighbours neighbours)
    {
        html.Write(scripts.Primes.Length > 0 ? "<mrow>" : "");
        WriteNode(scripts.Base, style, neighbours);
        html.Write(scripts.Primes.Length > 0 ? $"<mo lspace=\"0\" rspace=\"0\">{scripts.Primes}</mo></mrow>" : "");
    }

    private void WriteDelimiter(string delimiter, string form, string right)
    {
        if (delimiter.Length > 0)
        {
            html.Write($"<mo form=\"{form}\" stretchy=\"true\" lspace=\"0\" rspace=\"{right}\">").WriteEscape(delimiter).Write("</mo>");
        }
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
                WriteRow(cell, table.Kind is FormulaTableKind.Aligned ? Style.Display : Style.Text, continues: table.Kind is FormulaTableKind.Aligned && column % 2 == 1);
                html.Write("</mtd>");
            }

            html.Write("</mtr>");
        }

        html.Write("</mtable>");
    }
}
