using System.Collections.Frozen;
using System.Collections.Immutable;
using AngleSharp.Dom;
using StudyGuide.Model;

namespace StudyGuide.Checking;

/// <summary>
/// Reads pages as a browser does and verifies links, anchors, ids, languages, headings and pictures,
/// independently of the graph that the pages were made from.
/// </summary>
internal static class ServedPages
{
    public static ImmutableArray<Diagnostic> Check(ImmutableArray<OutputFile> files)
    {
        var pages = files.AsParallel().AsOrdered().Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).Select(ServedPage.Parse).ToArray();
        var anchors = pages.ToFrozenDictionary(page => page.File.RelativePath, page => page.Ids, StringComparer.Ordinal);
        var paths = files.Select(file => file.Path).ToFrozenSet(StringComparer.Ordinal);
        return [.. pages.AsParallel().AsOrdered().SelectMany(page => CheckPage(page, paths, anchors))];
    }

    private static IEnumerable<Diagnostic> CheckPage(ServedPage page, FrozenSet<string> paths, FrozenDictionary<string, FrozenSet<string>> anchors) =>
    [
        .. page.Links.SelectMany(link => CheckLink(page, link, paths, anchors)),
        .. page.Document.All.Where(element => element.HasAttribute("id")).GroupBy(element => element.Id).SelectMany(group => group.Skip(1))
            .Select(element => page.Problem(DiagnosticCode.ServedIdTwice, element, $"The id '{element.Id}' stands on this page a second time.")),
        .. CheckLanguages(page),
        .. CheckHeadings(page),
        .. page.Document.QuerySelectorAll("img:not([alt]), img[alt='']")
            .Select(element => page.Problem(DiagnosticCode.ServedImage, element, "The picture has no alternative text.")),
    ];

    private static IEnumerable<Diagnostic> CheckLink(
        ServedPage page, (IElement Element, string Url) link, FrozenSet<string> paths, FrozenDictionary<string, FrozenSet<string>> anchors)
    {
        var (path, anchor) = page.Resolve(link.Url);
        if (path is null || !paths.Contains(path))
        {
            yield return page.Problem(DiagnosticCode.ServedLinkBroken, link.Element, $"'{link.Url}' leads to no file of the site.");
        }
        else if (anchor.Length > 0 && anchors.TryGetValue(path, out var ids) && !ids.Contains(anchor))
        {
            yield return page.Problem(DiagnosticCode.ServedAnchorBroken, link.Element, $"'{link.Url}' leads to no place of its page.");
        }
    }

    private static IEnumerable<Diagnostic> CheckLanguages(ServedPage page)
    {
        var root = page.Document.DocumentElement;
        if (string.IsNullOrEmpty(root.GetAttribute("lang")) || root.GetAttribute("dir") is not ("ltr" or "rtl"))
        {
            yield return page.Problem(DiagnosticCode.ServedLanguage, root, "The page does not say its language and direction.");
        }

        foreach (var element in page.Document.QuerySelectorAll("[lang='']"))
        {
            yield return page.Problem(DiagnosticCode.ServedLanguage, element, "The language of this element is empty.");
        }
    }

    /// <summary>One first-level heading, and no level left out on the way down (WCAG technique G141).</summary>
    private static IEnumerable<Diagnostic> CheckHeadings(ServedPage page)
    {
        var headings = page.Document.QuerySelectorAll("h1, h2, h3, h4, h5, h6").ToArray();
        var first = headings.Count(heading => Level(heading) == 1);
        if (first != 1)
        {
            yield return page.Problem(DiagnosticCode.ServedHeadings, headings.FirstOrDefault() ?? page.Document.DocumentElement, $"The page has {first} headings of the first level instead of one.");
        }

        foreach (var (above, below) in headings.Zip(headings.Skip(1)).Where(pair => Level(pair.Second) > Level(pair.First) + 1))
        {
            yield return page.Problem(DiagnosticCode.ServedHeadings, below, $"A heading of level {Level(below)} follows one of level {Level(above)}.");
        }

        static int Level(IElement heading) => heading.LocalName[1] - '0';
    }
}
