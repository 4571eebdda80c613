using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using StudyGuide.Model;

namespace StudyGuide.ServedHtml;

/// <summary>What must hold of every page by itself.</summary>
internal static class PageRules
{
    public static IEnumerable<ServedProblem> Check(IHtmlDocument document, IReadOnlyList<IElement> elements) =>
    [
        .. IdsAreUnique(elements),
        .. LanguagesAreSaid(document, elements),
        .. HeadingsAreInOrder(document, elements),
        .. PicturesAreDescribed(elements),
    ];

    private static IEnumerable<ServedProblem> IdsAreUnique(IReadOnlyList<IElement> elements) =>
        from same in elements.Where(element => element.HasAttribute("id")).GroupBy(element => element.Id)
        from again in same.Skip(1)
        select ServedProblem.At(again, DiagnosticCode.ServedIdTwice, $"The id '{again.Id}' stands on this page a second time.");

    private static IEnumerable<ServedProblem> LanguagesAreSaid(IHtmlDocument document, IReadOnlyList<IElement> elements)
    {
        var root = document.DocumentElement;
        if (string.IsNullOrEmpty(root.GetAttribute("lang")) || root.GetAttribute("dir") is not ("ltr" or "rtl"))
        {
            yield return ServedProblem.At(root, DiagnosticCode.ServedLanguage, "The page does not say its language and direction.");
        }

        foreach (var element in elements.Where(element => element != root && element.GetAttribute("lang") is ""))
        {
            yield return ServedProblem.At(element, DiagnosticCode.ServedLanguage, "The language of this element is empty.");
        }
    }

    /// <summary>One first-level heading, and no level left out on the way down (WCAG technique G141).</summary>
    private static IEnumerable<ServedProblem> HeadingsAreInOrder(IHtmlDocument document, IReadOnlyList<IElement> elements)
    {
        var headings = elements.Where(element => element.LocalName is ['h', >= '1' and <= '6']).ToArray();
        var first = headings.Count(heading => Level(heading) == 1);
        if (first != 1)
        {
            yield return ServedProblem.At(
                headings.FirstOrDefault() ?? document.DocumentElement,
                DiagnosticCode.ServedHeadings,
                $"The page has {first} headings of the first level instead of one.");
        }

        foreach (var (above, below) in headings.Zip(headings.Skip(1)).Where(pair => Level(pair.Second) > Level(pair.First) + 1))
        {
            yield return ServedProblem.At(
                below, DiagnosticCode.ServedHeadings, $"A heading of level {Level(below)} follows one of level {Level(above)}.");
        }

        static int Level(IElement heading) => heading.LocalName[1] - '0';
    }

    private static IEnumerable<ServedProblem> PicturesAreDescribed(IReadOnlyList<IElement> elements) =>
        from picture in elements
        where picture.LocalName == "img" && string.IsNullOrEmpty(picture.GetAttribute("alt"))
            && picture.GetAttribute("aria-hidden") != "true" // decorates, and the theme says so
        select ServedProblem.At(picture, DiagnosticCode.ServedImage, "The picture has no alternative text.");
}
