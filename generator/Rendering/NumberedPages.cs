using System.Globalization;
using StudyGuide.Model;
using StudyGuide.Rendering.Models;

namespace StudyGuide.Rendering;

/// <summary>
/// The pages of a list that one page does not hold: the first has the address of the list, the others are numbered
/// below it.
/// </summary>
internal static class NumberedPages
{
    /// <summary>How many numbers stand on each side of the present one, besides the first and the last.</summary>
    private const int Neighbours = 2;

    /// <summary>Lists the pages of a list.</summary>
    /// <param name="items">How long the list is.</param>
    /// <param name="largest">How much of it a page may hold.</param>
    /// <param name="parent">The page above the list, which is itself above its other pages.</param>
    public static IEnumerable<Page> Of(
        int items, int largest, PageAddress address, Page parent, Func<PagePart, PageAddress, Page, Page> make)
    {
        var parts = PagePart.Divide(items, largest);
        var first = make(parts[0], address, parent);
        return parts.Skip(1).Select(part => make(part, address.Below(Text(part.Number)), first)).Prepend(first);
    }

    /// <summary>The ways from a page of a list to the others; nothing where it is the only one.</summary>
    public static PageNumbers? On(PageScope scope)
    {
        if (scope.Page.Part.IsWhole)
        {
            return null;
        }

        var pages = scope.Site.Pages.Parts(scope.Page).ToArray();
        var here = scope.Page.Part.Number;
        int[] shown = [.. Enumerable.Range(1, pages.Length).Where(number => IsShown(number, here, pages.Length))];
        return new PageNumbers(
            Position(scope.Page, scope),
            here > 1 ? Way(pages[here - 2], scope) : null,
            here < pages.Length ? Way(pages[here], scope) : null,
            [.. shown.Select((number, index) => new PageNumber(
                number, scope.To(pages[number - 1]), number == here, index > 0 && shown[index - 1] < number - 1))]);
    }

    /// <summary>The title of a page for browsers and search engines, in which no two pages of a list are the same.</summary>
    public static string Title(PageScope scope, string title) =>
        scope.Page.Part.IsFirst ? title : $"{title} – {Position(scope.Page, scope)}";

    private static Link Way(Page page, PageScope scope) =>
        new(Position(page, scope), HtmlText.Escape(Position(page, scope)), scope.To(page));

    private static string Position(Page page, PageScope scope) => scope.Word("page_of")
        .Replace("{number}", Text(page.Part.Number), StringComparison.Ordinal)
        .Replace("{count}", Text(page.Part.Count), StringComparison.Ordinal);

    private static bool IsShown(int number, int here, int last) =>
        number == 1 || number == last || Math.Abs(number - here) <= Neighbours;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
