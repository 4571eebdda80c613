using System.Collections.Frozen;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace StudyGuide.Figures;

/// <summary>What a drawing may hold.</summary>
internal static partial class DrawingVocabulary
{
    public const string Namespace = "http://www.w3.org/2000/svg";

    /// <summary>How many elements may stand one inside of another; no drawing by hand comes near.</summary>
    public const int DeepestNesting = 50;

    public static FrozenSet<string> Elements { get; } =
        new[] { "circle", "defs", "ellipse", "g", "line", "marker", "path", "polygon", "polyline", "rect", "text", "use" }.ToFrozenSet();

    /// <summary>Names of attributes, all from SVG 2; what they mean is left to browsers.</summary>
    public static FrozenSet<string> Attributes { get; } = new[]
    {
        "class", "cx", "cy", "d", "dx", "dy", "fill", "fill-opacity", "fill-rule", "font-family", "font-size", "font-style", "font-weight",
        "height", "href", "id", "marker-end", "marker-mid", "marker-start", "markerHeight", "markerUnits", "markerWidth", "opacity",
        "orient", "points", "preserveAspectRatio", "r", "refX", "refY", "rotate", "rx", "ry", "stroke", "stroke-dasharray",
        "stroke-dashoffset", "stroke-linecap", "stroke-linejoin", "stroke-opacity", "stroke-width", "text-anchor", "transform",
        "vector-effect", "viewBox", "width", "x", "x1", "x2", "y", "y1", "y2",
    }.ToFrozenSet();

    /// <summary>Whether an attribute refers to something; CSS may write "url(" with escapes, too.</summary>
    public static bool IsReference(XAttribute attribute) => attribute.Name.LocalName == "href"
        || attribute.Value.Contains("url(", StringComparison.OrdinalIgnoreCase) || attribute.Value.Contains('\\', StringComparison.Ordinal);

    /// <summary>The name of a label in braces, as the whole text of an element.</summary>
    [GeneratedRegex("\\A\\s*\\{([a-z0-9-]+)\\}\\s*\\z")]
    public static partial Regex LabelInBraces { get; }

    /// <summary>An id that needs no escape, neither in CSS nor in addresses.</summary>
    [GeneratedRegex("\\A[A-Za-z][A-Za-z0-9_-]*\\z")]
    public static partial Regex PlainId { get; }
}
