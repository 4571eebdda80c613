using System.Collections.Immutable;

namespace StudyGuide.Model;

/// <summary>A drawing of <c>input/figures/</c> and its words in every language.</summary>
/// <param name="Title">What the figure is called, printed below it.</param>
/// <param name="Description">What it shows, for those who cannot see it.</param>
/// <param name="Location">The beginning of the file that holds the words.</param>
internal sealed record Figure(
    string Id,
    Localized<Located> Title,
    Localized<Located> Description,
    ImmutableArray<FigureLabel> Labels,
    FigureDrawing Drawing,
    SourceLocation Location)
{
    /// <summary>The folder below <c>input/</c> where figures lie.</summary>
    public const string Folder = "figures";

    /// <summary>Whether a file is a drawing with words of its own, rather than a picture that is published as it is.</summary>
    /// <param name="relativePath">The path inside <c>input/</c>.</param>
    public static bool IsDrawing(string relativePath) =>
        relativePath.StartsWith($"{Folder}/", StringComparison.Ordinal) && relativePath.EndsWith(".svg", StringComparison.Ordinal);
}

/// <summary>Words in a figure.</summary>
/// <param name="Key">The name that the drawing puts in braces where the words belong.</param>
/// <param name="Text">One or more lines per language.</param>
internal sealed record FigureLabel(Located Key, Localized<LabelText> Text);

/// <summary>A label in one language.</summary>
internal sealed record LabelText(ImmutableArray<Located> Lines);

/// <summary>An SVG drawing, taken apart where a page puts something in.</summary>
/// <param name="File">The file it was read from, which links name.</param>
/// <param name="Parts">In the order of the file; without the root element.</param>
/// <param name="RootAttributes">The attributes of the root element, ready to print.</param>
internal sealed record FigureDrawing(SourceFile File, string RootAttributes, ImmutableArray<DrawingPart> Parts)
{
    /// <summary>The labels that the drawing asks for, each time it does.</summary>
    public IEnumerable<DrawingLabel> Labels => Parts.OfType<DrawingLabel>();
}

/// <summary>A piece of a drawing.</summary>
internal abstract record DrawingPart;

/// <summary>Markup to print as it is.</summary>
internal sealed record DrawingMarkup(string Svg) : DrawingPart;

/// <summary>The name of an id, which a page makes unique.</summary>
internal sealed record DrawingId(string Id) : DrawingPart;

/// <summary>The place of a label inside of a <c>text</c> element.</summary>
/// <param name="X">The attribute <c>x</c> of the element, where each line begins again.</param>
internal sealed record DrawingLabel(string Key, string X, SourceLocation Location) : DrawingPart;
