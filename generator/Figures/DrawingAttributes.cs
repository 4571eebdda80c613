using System.Xml.Linq;
using StudyGuide.Model;

namespace StudyGuide.Figures;

/// <summary>Adds the attributes of a drawing: ids, references to them, and what browsers draw with.</summary>
internal sealed class DrawingAttributes(DrawingBuilder builder, DrawingMistakes mistakes)
{
    /// <summary>Adds those of the root, which belongs to the page.</summary>
    public void AddOfRoot(XElement root)
    {
        foreach (var attribute in root.Attributes().Where(IsOfPage).ToArray())
        {
            mistakes.Forbid("The root has no id, no class and no reference.", attribute, attribute.Name.LocalName,
                "The page gives it its own; put a 'g' around the drawing.");
            attribute.Remove();
        }

        AddOf(root);
    }

    public void AddOf(XElement element)
    {
        foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
        {
            var name = attribute.Name.LocalName;
            if (attribute.Name.NamespaceName.Length > 0 || !DrawingVocabulary.Attributes.Contains(name))
            {
                mistakes.Forbid($"The attribute '{name}' is not allowed in a drawing.", attribute, name, HintFor(name));
            }
            else if (name == "id")
            {
                AddId(attribute);
            }
            else if (DrawingVocabulary.IsReference(attribute))
            {
                AddReference(attribute);
            }
            else
            {
                builder.AppendAttribute(name, attribute.Value);
            }
        }
    }

    private static bool IsOfPage(XAttribute attribute) =>
        attribute.Name.LocalName is "id" or "class" || DrawingVocabulary.IsReference(attribute);

    private static string HintFor(string name) => name == "style"
        ? "A strict content security policy refuses it: use classes of the theme, or attributes such as 'stroke'."
        : Suggestion.For(name, DrawingVocabulary.Attributes)
            ?? "Draw with the attributes of SVG; looks come from the classes of the theme.";

    private void AddId(XAttribute attribute)
    {
        if (DrawingVocabulary.PlainId.IsMatch(attribute.Value) && attribute.Value is not ("title" or "desc"))
        {
            builder.AppendAttribute("id", "", new DrawingId(attribute.Value), "");
        }
        else
        {
            mistakes.Forbid($"'{attribute.Value}' cannot be the id of a part of a drawing.", attribute, "id",
                "Use a letter, then letters, digits, '-' and '_'; 'title' and 'desc' are taken by the page.");
        }
    }

    private void AddReference(XAttribute attribute)
    {
        var (name, value) = (attribute.Name.LocalName, attribute.Value);
        var (before, after) = name == "href" ? ("#", "") : ("url(#", ")");
        if (value.StartsWith(before, StringComparison.Ordinal) && value.EndsWith(after, StringComparison.Ordinal)
            && value.Length > before.Length + after.Length && DrawingVocabulary.PlainId.IsMatch(value[before.Length..^after.Length]))
        {
            builder.AppendAttribute(name, before, new DrawingId(value[before.Length..^after.Length]), after);
        }
        else
        {
            mistakes.Forbid("A drawing can only refer to its own parts.", attribute, name, "Write '#id' or 'url(#id)'.");
        }
    }
}
