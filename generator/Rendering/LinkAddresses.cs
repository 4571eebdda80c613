using System.Collections.Frozen;
using StudyGuide.Model;

namespace StudyGuide.Rendering;

/// <summary>
/// How links are written where a text is printed: the same answer stands on a page of its own, beside its translations, on one long page.
/// </summary>
internal abstract class LinkAddresses
{
    /// <summary>The address of a subject, or of a place in its text.</summary>
    /// <param name="anchor">The id of the place; nothing or empty for the beginning.</param>
    public abstract string To(ISubject subject, string? anchor);

    /// <summary>The address of a file of the site.</summary>
    /// <param name="path">From the root of the site.</param>
    public abstract string ToFile(string path);
}

/// <summary>Every subject has its page, which links lead to from wherever they stand.</summary>
/// <param name="reader">The language that links stay in.</param>
/// <param name="root">The way to the root of the site.</param>
/// <param name="style">What links to pages end with. This is the one place where links are given their end.</param>
internal sealed class SiteAddresses(PageList pages, LanguagePack reader, string root, LinkStyle style) : LinkAddresses
{
    public override string To(ISubject subject, string? anchor) =>
        To(pages.Of(subject, reader).Address) + (string.IsNullOrEmpty(anchor) ? "" : "#" + anchor);

    /// <summary>The address of a page.</summary>
    public string To(PageAddress page) => ToFile(page.In(style).Value);

    public override string ToFile(string path) => root + path is { Length: > 0 } way ? way : "./";
}

/// <summary>A long page: links to what stands on it stay inside.</summary>
/// <param name="elsewhere">The addresses of everything else.</param>
internal sealed class LongPageAddresses(LinkAddresses elsewhere, IEnumerable<string> questionIds, IEnumerable<string> termIds)
    : LinkAddresses
{
    private readonly FrozenSet<string> questions = questionIds.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> terms = termIds.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What makes the ids in the text of a question unique on the page.</summary>
    public static string PrefixOf(string questionId) => questionId + ".";

    public override string To(ISubject subject, string? anchor) => subject switch
    {
        Question { Id: var id } when questions.Contains(id) => "#" + (string.IsNullOrEmpty(anchor) ? id : PrefixOf(id) + anchor),
        GlossaryTerm { Id: var id } when terms.Contains(id) => $"#term-{id}",
        _ => elsewhere.To(subject, anchor),
    };

    public override string ToFile(string path) => elsewhere.ToFile(path);
}
