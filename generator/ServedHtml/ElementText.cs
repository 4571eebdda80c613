using System.Text;
using AngleSharp.Dom;

namespace StudyGuide.ServedHtml;

/// <summary>What an element of a page prints: its text, and what stands in its place for those who do not see it.</summary>
internal static class ElementText
{
    public static string Of(IElement element)
    {
        var text = new StringBuilder();
        Append(text, element);
        return text.ToString();
    }

    private static void Append(StringBuilder text, INode node)
    {
        if (node is IText words)
        {
            text.Append(words.Data);
            return;
        }

        foreach (var child in node.ChildNodes)
        {
            Append(text, child);
        }

        if (node is IElement element)
        {
            text.Append(' ').Append(element.GetAttribute("alt")).Append(' ').Append(element.GetAttribute("title")).Append(' ');
        }
    }
}
