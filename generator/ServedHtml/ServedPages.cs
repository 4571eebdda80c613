using System.Collections.Frozen;
using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.ServedHtml;

/// <summary>
/// Reads pages as a browser does and verifies links, anchors, ids, languages, headings and pictures,
/// independently of the graph that the pages were made from.
/// </summary>
internal static class ServedPages
{
    /// <param name="texts">What authors typed, by the path of the page that should print it.</param>
    /// <param name="style">What links to pages should end with.</param>
    /// <param name="others">The paths of files that nobody looks into, although pages may lead to them.</param>
    public static ImmutableArray<Diagnostic> Check(
        ImmutableArray<OutputFile> files,
        IReadOnlyDictionary<string, TypedText>? texts = null,
        LinkStyle style = LinkStyle.Folders,
        params IEnumerable<string> others)
    {
        var pages = InParallel.Select(
            [.. files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))],
            file => ServedPage.Parse(file, texts?.GetValueOrDefault(file.Path)));
        var anchors = pages.ToFrozenDictionary(page => page.File.Path, page => page.Ids, StringComparer.Ordinal);
        var paths = files.Select(file => file.Path).Concat(others).ToFrozenSet(StringComparer.Ordinal);
        return [.. InParallel.Select(pages, ProblemsOf).SelectMany(problems => problems)];

        Diagnostic[] ProblemsOf(ServedPage page) =>
        [
            .. page.Report(
            [
                .. page.Problems,
                .. page.Links.Select(link => CheckLink(page, link, style, paths, anchors)).OfType<ServedProblem>(),
            ]),
            .. page.Unprinted,
        ];
    }

    private static ServedProblem? CheckLink(
        ServedPage page, ServedLink link, LinkStyle style, FrozenSet<string> paths,
        FrozenDictionary<string, IReadOnlySet<string>> anchors)
    {
        var (path, anchor) = page.Resolve(link.Url, style);
        if (path is null || !paths.Contains(path))
        {
            return new ServedProblem(DiagnosticCode.ServedLinkBroken, link.Offset, $"'{link.Url}' leads to no file of the site.");
        }

        return anchor.Length > 0 && anchors.TryGetValue(path, out var ids) && !ids.Contains(anchor)
            ? new ServedProblem(DiagnosticCode.ServedAnchorBroken, link.Offset, $"'{link.Url}' leads to no place of its page.")
            : null;
    }
}
