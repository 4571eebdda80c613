using StudyGuide.Model;

namespace StudyGuide.Rendering;

/// <summary>HTML made from an author's text, before it is known which page prints it: links and ids depend on the page.</summary>
internal readonly record struct HtmlFragment(string Template)
{
    /// <summary>Stands for the way to the root of the site. A noncharacter of Unicode: no text contains it (see <c>InputFolder</c>).</summary>
    public const char RootMark = '\uFDD0';

    /// <summary>Stands for what makes an id unique on a page that shows several texts.</summary>
    public const char IdMark = '\uFDD1';

    /// <summary>The HTML to print.</summary>
    /// <param name="page">The page that prints it.</param>
    /// <param name="idPrefix">What its ids begin with; empty where the text is alone on the page.</param>
    public string On(PageAddress page, string idPrefix = "") => Template
        .Replace(RootMark.ToString(), page.WayToRoot, StringComparison.Ordinal)
        .Replace(IdMark.ToString(), idPrefix, StringComparison.Ordinal);
}
