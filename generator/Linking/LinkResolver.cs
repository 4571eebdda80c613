using System.Buffers;
using StudyGuide.Model;

namespace StudyGuide.Linking;

/// <summary>Finds what a link leads to, from the path or the id that its author wrote.</summary>
internal sealed class LinkResolver(Content content)
{
    private const string TermPrefix = "term:";
    private const string PagePrefix = "page:";

    private static readonly SearchValues<char> PlainCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.");

    private readonly Dictionary<string, LinkTarget> targetsByPath = TargetsByPath(content);

    /// <summary>The target of a link, or what is wrong with it.</summary>
    public (LinkTarget? Target, Diagnostic? Diagnostic) Resolve(MarkdownLink link)
    {
        if (link.IsShort)
        {
            return ResolveShort(link);
        }

        if (link.IsImage)
        {
            return ResolveImage(link);
        }

        if (Scheme(link.Url) is { } scheme)
        {
            return scheme is "http" or "https" or "mailto"
                ? (new ExternalTarget(link.Url), null)
                : Problem(link, DiagnosticCode.ForbiddenScheme, $"Links of the kind '{scheme}:' are not allowed.",
                    "Allowed are http, https, mailto and relative links to source files.");
        }

        if (link.Url.StartsWith('#'))
        {
            return (new AnchorTarget(link.Url[1..]), null);
        }

        return link.Url.StartsWith("//", StringComparison.Ordinal)
            ? Problem(link, DiagnosticCode.ForbiddenScheme, "A link cannot begin with '//'.", $"Write https:{link.Url}.")
            : ResolvePath(link);
    }

    private (LinkTarget?, Diagnostic?) ResolveShort(MarkdownLink link)
    {
        var (name, anchor) = SplitAnchor(link.Url);
        if (content.Unreadable.Contains(PathOf(name)))
        {
            return (null, null);
        }

        if (name.StartsWith(TermPrefix, StringComparison.Ordinal))
        {
            var id = name[TermPrefix.Length..];
            return content.TermsById.TryGetValue(id, out var term)
                ? (new TermTarget(term), null)
                : Problem(link, DiagnosticCode.UnknownTerm, $"The glossary has no term '{id}'.",
                    Suggestion.For(id, content.TermsById.Keys));
        }

        if (name.StartsWith(PagePrefix, StringComparison.Ordinal))
        {
            var id = name[PagePrefix.Length..];
            return content.FreePagesById.TryGetValue(id, out var page)
                ? (new PageTarget(page, anchor), null)
                : Problem(link, DiagnosticCode.BrokenLink, $"There is no page '{id}'.", Suggestion.For(id, content.FreePagesById.Keys));
        }

        return content.QuestionsById.TryGetValue(name, out var question)
            ? (new QuestionTarget(question, anchor), null)
            : Problem(link, DiagnosticCode.BrokenLink, $"There is no question '{name}'.",
                Suggestion.For(name, content.QuestionsById.Keys)
                    ?? (content.TermsById.ContainsKey(name)
                        ? $"Did you mean the term, '[[{TermPrefix}{name}]]'?"
                        : $@"Brackets that are text are written '\[[{name}]]', or stand between backticks."));
    }

    /// <summary>Pictures come from the guide itself: a page makes no request to anyone else.</summary>
    private (LinkTarget?, Diagnostic?) ResolveImage(MarkdownLink link) =>
        Combine(link.Location.File.RelativePath, Uri.UnescapeDataString(link.Url)) is not { } path
            ? NoPicture(link)
            : targetsByPath.GetValueOrDefault(path) is { } target && IsPicture(target, path) ? (target, null)
            : IsUnreadable(path) ? (null, null)
            : NoPicture(link);

    private static bool IsPicture(LinkTarget target, string path) =>
        target is ImageTarget or FigureTarget || (target is FileTarget && ImageFile.IsImage(path));

    private static (LinkTarget?, Diagnostic?) NoPicture(MarkdownLink link) =>
        Problem(link, DiagnosticCode.BrokenLink, $"There is no picture '{link.Url}' in the guide.",
            "Put it into the input folder and write its path relative to this file.");

    private (LinkTarget?, Diagnostic?) ResolvePath(MarkdownLink link)
    {
        var (relative, anchor) = SplitAnchor(link.Url);
        var path = Combine(link.Location.File.RelativePath, Uri.UnescapeDataString(relative));
        if (path is not null && IsUnreadable(path))
        {
            return (null, null);
        }

        if (path is null || !targetsByPath.TryGetValue(path, out var target) || target is FigureTarget)
        {
            return Problem(link, DiagnosticCode.BrokenLink, $"There is no source file '{link.Url}' to link to.", path is null
                ? "The path leads out of the input folder."
                : Suggestion.For(relative, targetsByPath.Keys.Select(key => Relative(link.Location.File.RelativePath, key)))
                    ?? "Write the path of the target's source file, relative to this one.");
        }

        return (target switch
        {
            QuestionTarget question => question with { Anchor = anchor },
            PageTarget page => page with { Anchor = anchor },
            FileTarget file => file with { Anchor = anchor },
            var other => other,
        }, null);
    }

    /// <summary>The folder and id that a short link means.</summary>
    private static string PathOf(string name) =>
        name.StartsWith(TermPrefix, StringComparison.Ordinal) ? $"glossary/{name[TermPrefix.Length..]}"
        : name.StartsWith(PagePrefix, StringComparison.Ordinal) ? $"pages/{name[PagePrefix.Length..]}"
        : $"questions/{name}";

    /// <summary>Whether a file is there, and is reported because it could not be read.</summary>
    private bool IsUnreadable(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return content.Unreadable.Count > 0
            && content.Unreadable.Contains($"{path.Split('/')[0]}/{name.Split('.')[0]}");
    }

    private static (string Path, string? Anchor) SplitAnchor(string url) =>
        url.IndexOf('#', StringComparison.Ordinal) is >= 0 and var index ? (url[..index], url[(index + 1)..]) : (url, null);

    private static string? Scheme(string url)
    {
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        var slash = url.AsSpan().IndexOfAny('/', '#');
        return colon >= 0 && (slash < 0 || colon < slash) ? url[..colon].Trim().ToLowerInvariant() : null;
    }

    /// <summary>
    /// The path that <paramref name="relative"/> means in the folder of <paramref name="from"/>; nothing where it
    /// leaves the root.
    /// </summary>
    private static string? Combine(string from, string relative)
    {
        if (relative.StartsWith('/'))
        {
            return null;
        }

        if (IsPlainName(relative))
        {
            return from[..(from.LastIndexOf('/') + 1)] + relative;
        }

        var parts = new List<string>(from.Split('/')[..^1]);
        foreach (var part in ComposedText.Of(ForbiddenCharacters.Replace(relative)).Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count == 0)
                {
                    return null;
                }

                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("." or ""))
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    /// <summary>Whether a name means what lies beside, and is written in one way only: nearly all are.</summary>
    private static bool IsPlainName(string name) => name is not ("" or "." or "..") && !name.AsSpan().ContainsAnyExcept(PlainCharacters);

    /// <summary>What an author writes in <paramref name="from"/> to mean <paramref name="to"/>.</summary>
    private static string Relative(string from, string to) => new PageAddress(from).WayTo(to);

    private static Dictionary<string, LinkTarget> TargetsByPath(Content content)
    {
        var targets = new Dictionary<string, LinkTarget>(StringComparer.Ordinal);
        foreach (var (path, target) in PathsWithTargets(content))
        {
            targets[path] = target;
        }

        return targets;
    }

    private static IEnumerable<KeyValuePair<string, LinkTarget>> PathsWithTargets(Content content) =>
    [
        .. content.Questions.SelectMany(question => Paths(question.Location.File, content.Guide)
            .Select(path => KeyValuePair.Create<string, LinkTarget>(path, new QuestionTarget(question, null)))),
        .. content.FreePages.SelectMany(page => Paths(page.Location.File, content.Guide)
            .Select(path => KeyValuePair.Create<string, LinkTarget>(path, new PageTarget(page, null)))),
        .. content.Images.Select(image => KeyValuePair.Create<string, LinkTarget>(image.RelativePath, new ImageTarget(image))),
        .. content.StaticFiles.Select(file => KeyValuePair.Create<string, LinkTarget>(file.RelativePath, new FileTarget(file, null))),
        .. content.Figures.Select(figure =>
            KeyValuePair.Create<string, LinkTarget>(figure.Drawing.File.RelativePath, new FigureTarget(figure))),
        .. content.Terms.Select(term => KeyValuePair.Create<string, LinkTarget>(term.Location.File.RelativePath, new TermTarget(term))),
    ];

    /// <summary>The files of a text in all languages, also of translations still to be written: a link to one is right already.</summary>
    private static IEnumerable<string> Paths(SourceFile source, Guide guide)
    {
        var stem = source.RelativePath[..^(guide.SourceLanguage.Value.Length + ".md".Length)];
        return guide.Languages.Select(language => $"{stem}{language}.md");
    }

    private static (LinkTarget?, Diagnostic?) Problem(MarkdownLink link, DiagnosticCode code, string message, string? hint) =>
        (null, new Diagnostic(code, message, link.Location, hint));
}
