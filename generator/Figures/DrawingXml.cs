using System.Xml;
using System.Xml.Linq;
using StudyGuide.Model;

namespace StudyGuide.Figures;

/// <summary>Parses the XML of a drawing.</summary>
internal static class DrawingXml
{
    private const string DocumentType = "<!DOCTYPE";

    /// <returns>The root, or nothing where the XML cannot be read, which is reported.</returns>
    public static XElement? Parse(SourceFile file, ICollection<Diagnostic> diagnostics)
    {
        // No document type: it could name other files, or expand without end.
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        try
        {
            using var reader = XmlReader.Create(new StringReader(file.Text), settings);
            return XDocument.Load(reader, LoadOptions.SetLineInfo).Root;
        }
        catch (XmlException error)
        {
            diagnostics.Add(Problem(file, error));
            return null;
        }
    }

    private static Diagnostic Problem(SourceFile file, XmlException error)
    {
        if (error.Message.Contains("DTD", StringComparison.Ordinal)
            && file.Text.IndexOf(DocumentType, StringComparison.Ordinal) is >= 0 and var type)
        {
            return new Diagnostic(
                DiagnosticCode.BrokenDrawing, "A drawing has no document type.", file.At(type, DocumentType.Length),
                "Delete it: SVG needs none.");
        }

        var place = file.OffsetOf(Math.Max(error.LineNumber, 1), Math.Max(error.LinePosition, 1));
        return new Diagnostic(
            DiagnosticCode.BrokenDrawing, "The drawing is not well-formed XML.", file.At(place), error.Message.Split(" Line ")[0]);
    }
}
