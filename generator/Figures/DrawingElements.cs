using System.Xml.Linq;
using StudyGuide.Model;

namespace StudyGuide.Figures;

/// <summary>Adds the elements of a drawing, and the labels in them.</summary>
internal sealed class DrawingElements(DrawingBuilder builder, DrawingAttributes attributes, DrawingMistakes mistakes)
{
    public void AddContent(XElement parent, int depth = 0)
    {
        if (depth > DrawingVocabulary.DeepestNesting)
        {
            mistakes.Forbid("The drawing is nested too deeply.", parent, parent.Name.LocalName,
                $"At most {DrawingVocabulary.DeepestNesting} elements stand one inside of another.");
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
        if (element.Name.NamespaceName != DrawingVocabulary.Namespace || !DrawingVocabulary.Elements.Contains(name))
        {
            mistakes.Forbid($"The element '{name}' is not allowed in a drawing.", element, name, HintFor(name));
            return;
        }

        builder.Append($"<{name}");
        attributes.AddOf(element);
        if (element.IsEmpty)
        {
            builder.Append("/>");
            return;
        }

        builder.Append(">");
        AddContent(element, depth + 1);
        builder.Append($"</{name}>");
    }

    private static string HintFor(string name) => name is "title" or "desc"
        ? "Write title and description into the file of the figure's words, in every language."
        : Suggestion.For(name, DrawingVocabulary.Elements)
            ?? $"Allowed are: {string.Join(", ", DrawingVocabulary.Elements.Order(StringComparer.Ordinal))}.";

    private void AddText(XElement parent, XText text)
    {
        if (parent.Name.LocalName == "text" && DrawingVocabulary.LabelInBraces.Match(text.Value) is { Success: true } label)
        {
            builder.AppendLabel(label.Groups[1].Value, parent.Attribute("x")?.Value ?? "0", mistakes.PlaceOf(text));
        }
        else
        {
            mistakes.ForbidWords(text);
        }
    }
}
