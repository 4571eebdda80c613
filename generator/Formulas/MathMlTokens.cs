using System.Globalization;
using Markdig.Renderers;

namespace StudyGuide.Formulas;

/// <summary>Prints the pieces of a formula that hold no others: letters, numbers, words, spaces, signs and delimiters.</summary>
internal sealed class MathMlTokens(HtmlRenderer html)
{
    /// <summary>Signs that browsers make as tall as what stands beside them.</summary>
    private const string Stretchy = "()[]{}|‖⟨⟩⌊⌋⌈⌉∣∤∥↑↓";

    /// <summary>Signs whose own spaces are not those of TeX.</summary>
    private const string Unspaced = "|‖!?";
    private const string SpacedRelations = ":∣∤∥";

    public void Write(FormulaNode node, MathMlStyle style, FormulaNeighbours neighbours)
    {
        switch (node)
        {
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
        }
    }

    public void WriteDelimiter(string delimiter, string form, string right)
    {
        if (delimiter.Length > 0)
        {
            html.Write($"<mo form=\"{form}\" stretchy=\"true\" lspace=\"0\" rspace=\"{right}\">").WriteEscape(delimiter).Write("</mo>");
        }
    }

    /// <summary>A single letter leans by itself, a word does not.</summary>
    private void WriteIdentifier(string text, bool isUpright) =>
        html.Write(isUpright && text.Length == 1 ? "<mi mathvariant=\"normal\">" : "<mi>").WriteEscape(text).Write("</mi>");

    private void WriteOperator(FormulaOperator sign, MathMlStyle style, FormulaNeighbours neighbours)
    {
        var (left, right) = neighbours.Own switch
        {
            OperatorKind.Ordinary => ("0", "0"),
            OperatorKind.Binary or OperatorKind.Relation or OperatorKind.Punctuation when style is MathMlStyle.Script => ("0", "0"),
            OperatorKind.Relation => (
                neighbours.Before is OperatorKind.Relation ? "0" : SpaceOf(sign.Text),
                neighbours.After is OperatorKind.Relation ? "0" : SpaceOf(sign.Text)),
            OperatorKind.Opening or OperatorKind.Closing when Unspaced.Contains(sign.Text, StringComparison.Ordinal) => ("0", "0"),
            OperatorKind.Sum or OperatorKind.Integral when neighbours.Before is not (OperatorKind.Ordinary or OperatorKind.Closing) =>
                ("0", null),
            _ => (null, null),
        };
        var isSign = sign.Kind is OperatorKind.Binary && neighbours is { Own: OperatorKind.Ordinary, After: not null };
        html.Write("<mo").Write(isSign ? " form=\"prefix\"" : "")
            .Write(left is null ? "" : $" lspace=\"{left}\"").Write(right is null ? "" : $" rspace=\"{right}\"")
            .Write(Stretchy.Contains(sign.Text, StringComparison.Ordinal) ? " stretchy=\"false\">" : ">")
            .WriteEscape(sign.Text).Write("</mo>");
    }

    private static string? SpaceOf(string relation) => SpacedRelations.Contains(relation, StringComparison.Ordinal) ? "0.2778em" : null;
}
