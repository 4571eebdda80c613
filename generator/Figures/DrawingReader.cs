using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using StudyGuide.Model;

namespace StudyGuide.Figures;

/// <summary>Reads a drawing: the part of SVG that draws, without anything that runs, loads or styles by itself.</summary>
/// <remarks>A page may show figures of several authors and languages at once, under a content security policy without exceptions.</remarks>
internal static partial class DrawingReader
{
    private const int DeepestNesting = 50;

    private const string SvgNamespace = "http://www.w3.org/2000/svg";

    private static readonly FrozenSet<string> Elements =
        new[] { "circle", "defs", "ellipse", "g", "line", "marker", "path", "polygon", "polyline", "rect", "text", "use" }.ToFrozenSet();

    /// <summary>Names of attributes, all from SVG 2; what they mean is left to browsers.</summary>
    private static readonly FrozenSet<string> Attributes = new[]
    {
        "class", "cx", "cy", "d", "dx", "dy", "fill", "fill-opacity", "fill-rule", "font-family", "font-size", "font-style", "font-weight", "height", "href", "id",
        "marker-end", "marker-mid", "marker-start", "markerHeight", "markerUnits", "markerWidth", "opacity", "orient", "points", "preserveAspectRatio", "r", "refX", "refY",
        "rotate", "rx", "ry", "stroke", "stroke-dasharray", "stroke-dashoffset", "stroke-linecap", "stroke-linejoin", "stroke-opacity", "stroke-width", "text-anchor",
        "transform", "vector-effect", "viewBox", "width", "x", "x1", "x2", "y", "y1", "y2",
    }.ToFrozenSet();

    /// <summary>Reads a file.</summary>
    /// <returns>Nothing where the file is not a drawing at all.</returns>
    public static FigureDrawing? Read(SourceFile file, ICollection<Diagnostic> diagnostics)
    {
        if (ForbiddenCharacters.ReferencesIn(file, 0, file.Text.Length).FirstOrDefault() is { } forbidden)
        {
            diagnostics.Add(forbidden);
            return null;
        }

        if (Parse(file, diagnostics) is not { } root)
        {
            return null;
        }

        if (root.Name != XName.Get("svg", SvgNamespace) || root.Attribute("viewBox") is null)
        {
            diagnostics.Add(new Diagnostic(DiagnosticCode.BrokenDrawing, "The root is not an 'svg' element with a 'viewBox'.", At(file, root),
                $"Begin with <svg xmlns=\"{SvgNamespace}\" viewBox=\"0 0 360 240\">."));
            return null;
        }

        var parts = new Parts(file, diagnostics);
        var rootAttributes = parts.RootAttributes(root);
        parts.AddContent(root);
        return new FigureDrawing(file, rootAttributes, parts.All);
    }

    private static XElement? Parse(SourceFile file, ICollection<Diagnostic> diagnostics)
    {
        // No document type: it could name other files, or expand without end.
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };
        try
        {
            using var reader = XmlReader.Create(new StringReader(file.Text), settings);
            return XDocument.Load(reader, LoadOptions.SetLineInfo).Root;
        }
        catch (XmlException error)
        {
            var place = file.OffsetOf(Math.Max(error.LineNumber, 1), Math.Max(error.LinePosition, 1));
            diagnostics.Add(error.Message.Contains("DTD", StringComparison.Ordinal) && file.Text.IndexOf("<!DOCTYPE", StringComparison.Ordinal) is >= 0 and var type
                ? new Diagnostic(DiagnosticCode.BrokenDrawing, "A drawing has no document type.", file.At(type, "<!DOCTYPE".Length), "Delete it: SVG needs none.")
                : new Diagnostic(DiagnosticCode.BrokenDrawing, "The drawing is not well-formed XML.", file.At(place), error.Message.Split(" Line ")[0]));
            return null;
        }
    }

    private static SourceLocation At(SourceFile file, IXmlLineInfo node, int length = 1) => file.At(file.OffsetOf(node.LineNumber, node.LinePosition), length);

    [GeneratedRegex("\\A\\s*\\{([a-z0-9-]+)\\}\\s*\\z")]
    private static partial Regex LabelInBraces { get; }

    [GeneratedRegex("\\A[A-Za-z][A-Za-z0-9_-]*\\z")]
    private static partial Regex PlainId { get; }

    /// <summary>Collects the pieces of one drawing.</summary>
    private sealed class Parts(SourceFile file, ICollection<Diagnostic> diagnostics)
    {
        private readonly ImmutableArray<DrawingPart>.Builder parts = ImmutableArray.CreateBuilder<DrawingPart>();
        private readonly StringBuilder markup = new();

        public ImmutableArray<DrawingPart> All
        {
            get
            {
                EndMarkup();
                return parts.ToImmutable();
            }
        }

        public string RootAttributes(XElement root)
        {
            foreach (var attribute in root.Attributes().Where(attribute => attribute.Name.LocalName is "id" or "class" || IsReference(attribute)).ToArray())
            {
                Forbid("The root has no id, no class and no reference.", attribute, attribute.Name.LocalName.Length, "The page gives it its own; put a 'g' around the drawing.");
                attribute.Remove();
            }

            AddAttributes(root);
            var text = markup.ToString();
            markup.Clear();
            return text;
        }

        public void AddContent(XElement parent, int depth = 0)
        {
            if (depth > DeepestNesting)
            {
                Forbid("The drawing is nested too deeply.", parent, parent.Name.LocalName.Length, $"At most {DeepestNesting} elements stand one inside of another.");
                return;
            }

            foreach (var node in parent.Nodes())
            {
                switch (node)
                {
                    case XElement element:
                        AddElement(element, depth);
                        break;
                    case XText text when !string.IsNullOrWhiteSpace(text.Value):
                        AddText(parent, text);
                        break;
                }
            }
        }

        private void AddElement(XElement element, int depth)
        {
            var name = element.Name.LocalName;
            if (element.Name.NamespaceName != SvgNamespace || !Elements.Contains(name))
            {
                Forbid($"The element '{name}' is not allowed in a drawing.", element, name.Length, name is "title" or "desc"
                    ? "Write title and description into the file of the figure's words, in every language."
                    : Suggestion.For(name, Elements) ?? $"Allowed are: {string.Join(", ", Elements.Order(StringComparer.Ordinal))}.");
                return;
            }

            markup.Append('<').Append(name);
            AddAttributes(element);
            if (element.IsEmpty)
            {
                markup.Append("/>");
                return;
            }

            markup.Append('>');
            AddContent(element, depth + 1);
            markup.Append("</").Append(name).Append('>');
        }

        private void AddAttributes(XElement element)
        {
            foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
            {
                var (name, value) = (attribute.Name.LocalName, attribute.Value);
                if (attribute.Name.NamespaceName.Length > 0 || !Attributes.Contains(name))
                {
                    Forbid($"The attribute '{name}' is not allowed in a drawing.", attribute, name.Length, name == "style"
                        ? "A strict content security policy refuses it: use classes of the theme, or attributes such as 'stroke'."
                        : Suggestion.For(name, Attributes) ?? "Draw with the attributes of SVG; looks come from the classes of the theme.");
                }
                else if (name == "id")
                {
                    AddId(attribute);
                }
                else if (IsReference(attribute))
                {
                    AddReference(attribute);
                }
                else
                {
                    markup.Append(' ').Append(name).Append("=\"").Append(Escape(value)).Append('"');
                }
            }
        }

        /// <summary>CSS may write "url(" with escapes, too.</summary>
        private static bool IsReference(XAttribute attribute) => attribute.Name.LocalName == "href"
            || attribute.Value.Contains("url(", StringComparison.OrdinalIgnoreCase) || attribute.Value.Contains('\\', StringComparison.Ordinal);

        private void AddId(XAttribute attribute)
        {
            if (PlainId.IsMatch(attribute.Value) && attribute.Value is not ("title" or "desc"))
            {
                AddIdentified(attribute, "", attribute.Value, "");
            }
            else
            {
                Forbid($"'{attribute.Value}' cannot be the id of a part of a drawing.", attribute, "id".Length,
                    "Use a letter, then letters, digits, '-' and '_'; 'title' and 'desc' are taken by the page.");
            }
        }

        private void AddReference(XAttribute attribute)
        {
            var (before, after) = attribute.Name.LocalName == "href" ? ("#", "") : ("url(#", ")");
            if (attribute.Value.StartsWith(before, StringComparison.Ordinal) && attribute.Value.EndsWith(after, StringComparison.Ordinal)
                && attribute.Value.Length > before.Length + after.Length && attribute.Value[before.Length..^after.Length] is var id && PlainId.IsMatch(id))
            {
                AddIdentified(attribute, before, id, after);
            }
            else
            {
                Forbid("A drawing can only refer to its own parts.", attribute, attribute.Name.LocalName.Length, "Write '#id' or 'url(#id)'.");
            }
        }

        private void AddIdentified(XAttribute attribute, string before, string id, string after)
        {
            markup.Append(' ').Append(attribute.Name.LocalName).Append("=\"").Append(before);
            EndMarkup();
            parts.Add(new DrawingId(id));
            markup.Append(after).Append('"');
        }

        private void AddText(XElement parent, XText text)
        {
            if (parent.Name.LocalName == "text" && LabelInBraces.Match(text.Value) is { Success: true } label)
            {
                EndMarkup();
                parts.Add(new DrawingLabel(label.Groups[1].Value, Escape(parent.Attribute("x")?.Value ?? "0"), PlaceOf(text)));
            }
            else
            {
                diagnostics.Add(new Diagnostic(DiagnosticCode.ForbiddenInDrawing, "A drawing has no words of its own.", PlaceOf(text),
                    "Put the name of a label in braces into a 'text' element, for example {observe}, and its words beside the drawing."));
            }
        }

        /// <summary>The place of a text without the white space around it.</summary>
        private SourceLocation PlaceOf(XText text)
        {
            var node = (IXmlLineInfo)text;
            var start = file.OffsetOf(node.LineNumber, node.LinePosition);
            return file.At(start + file.Text.AsSpan(start).IndexOfAnyExcept(" \t\n"), text.Value.Trim().Length);
        }

        private void EndMarkup()
        {
            if (markup.Length > 0)
            {
                parts.Add(new DrawingMarkup(markup.ToString()));
                markup.Clear();
            }
        }

        private void Forbid(string message, IXmlLineInfo node, int length, string hint) =>
            diagnostics.Add(new Diagnostic(DiagnosticCode.ForbiddenInDrawing, message, At(file, node, length), hint));

        private static string Escape(string text) => text
            .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
    }
}
