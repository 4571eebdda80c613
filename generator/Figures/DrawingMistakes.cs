using System.Xml;
using System.Xml.Linq;
using StudyGuide.Model;

namespace StudyGuide.Figures;

/// <summary>Reports what a drawing may not hold, where it stands.</summary>
internal sealed class DrawingMistakes(SourceFile file, ICollection<Diagnostic> diagnostics)
{
    public void ReportRoot(XElement root) => diagnostics.Add(new Diagnostic(
        DiagnosticCode.BrokenDrawing, "The root is not an 'svg' element with a 'viewBox'.", file.At(OffsetOf(root)),
        $"Begin with <svg xmlns=\"{DrawingVocabulary.Namespace}\" viewBox=\"0 0 360 240\">."));

    /// <param name="name">The characters at the place of the node.</param>
    public void Forbid(string message, IXmlLineInfo node, string name, string hint) =>
        diagnostics.Add(new Diagnostic(DiagnosticCode.ForbiddenInDrawing, message, file.At(OffsetOf(node), name.Length), hint));

    public void ForbidWords(XText text) => diagnostics.Add(new Diagnostic(
        DiagnosticCode.ForbiddenInDrawing, "A drawing has no words of its own.", PlaceOf(text),
        "Put the name of a label in braces into a 'text' element, for example {observe}, and its words beside the drawing."));

    /// <summary>The place of a text without the white space around it.</summary>
    public SourceLocation PlaceOf(XText text)
    {
        var start = OffsetOf(text);
        return file.At(start + file.Text.AsSpan(start).IndexOfAnyExcept(" \t\n"), text.Value.Trim().Length);
    }

    private int OffsetOf(IXmlLineInfo node) => file.OffsetOf(node.LineNumber, node.LinePosition);
}
