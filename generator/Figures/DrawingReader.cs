using System.Xml.Linq;
using StudyGuide.Model;

namespace StudyGuide.Figures;

/// <summary>Reads a drawing: the part of SVG that draws, without anything that runs, loads or styles by itself.</summary>
/// <remarks>A page may show figures of several authors and languages at once, under a content security policy without exceptions.</remarks>
internal static class DrawingReader
{
    /// <summary>Reads a file.</summary>
    /// <returns>Nothing where the file is not a drawing at all.</returns>
    public static FigureDrawing? Read(SourceFile file, ICollection<Diagnostic> diagnostics)
    {
        if (ForbiddenCharacters.ReferencesIn(file, 0, file.Text.Length).FirstOrDefault() is { } forbidden)
        {
            diagnostics.Add(forbidden);
            return null;
        }

        if (DrawingXml.Parse(file, diagnostics) is not { } root)
        {
            return null;
        }

        var mistakes = new DrawingMistakes(file, diagnostics);
        if (root.Name != XName.Get("svg", DrawingVocabulary.Namespace) || root.Attribute("viewBox") is null)
        {
            mistakes.ReportRoot(root);
            return null;
        }

        var builder = new DrawingBuilder();
        var attributes = new DrawingAttributes(builder, mistakes);
        attributes.AddOfRoot(root);
        var rootAttributes = builder.TakeMarkup();
        new DrawingElements(builder, attributes, mistakes).AddContent(root);
        return new FigureDrawing(file, rootAttributes, builder.Parts);
    }
}
