using StudyGuide.Figures;
using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Figures;

/// <summary>Drawings as a <see cref="DrawingReader"/> takes them apart.</summary>
internal static class Drawings
{
    /// <summary>Reads a whole file.</summary>
    public static (FigureDrawing? Drawing, Diagnostic[] Diagnostics) Read(string svg)
    {
        List<Diagnostic> diagnostics = [];
        return (DrawingReader.Read(Some.File("figures/loop.svg", svg), diagnostics), [.. diagnostics]);
    }

    /// <summary>Reads what stands between the tags of the root; it begins on the second line.</summary>
    public static (FigureDrawing? Drawing, Diagnostic[] Diagnostics) ReadContent(string content) =>
        Read(Some.Drawing("loop", content).Text);

    /// <summary>
    /// The parts of a drawing in which nothing is wrong: markup as it is, ids as <c>#id</c>, labels as <c>{key} at x</c>.
    /// </summary>
    public static string[] Parts(string content)
    {
        var (drawing, diagnostics) = ReadContent(content);
        Assert.Empty(diagnostics.AsLines());
        return [.. drawing!.Parts.Select(Text)];
    }

    /// <summary>The drawing as a page prints it, with <paramref name="prefix"/> before ids and without any words.</summary>
    public static string Printed(FigureDrawing drawing, string prefix) =>
        $"<svg xmlns=\"http://www.w3.org/2000/svg\"{drawing.RootAttributes}>{string.Concat(drawing.Parts.Select(part => part switch
        {
            DrawingMarkup markup => markup.Svg,
            DrawingId id => prefix + id.Id,
            DrawingLabel => "",
            _ => throw new InvalidOperationException(part.ToString()),
        }))}</svg>";

    private static string Text(DrawingPart part) => part switch
    {
        DrawingMarkup markup => markup.Svg,
        DrawingId id => $"#{id.Id}",
        DrawingLabel label => $"{{{label.Key}}} at {label.X}",
        _ => throw new InvalidOperationException(part.ToString()),
    };
}
