using System.Collections.Immutable;

namespace StudyGuide.Model;

/// <summary>An address that others may have kept, as <c>addresses.lock</c> lists it.</summary>
/// <param name="Subject">What is there, by folder and id as in <c>questions/rag</c>; empty for a page of the whole guide.</param>
/// <param name="Anchors">The sections that can be linked to.</param>
internal sealed record PublishedAddress(PageAddress Address, string Subject, ImmutableArray<string> Anchors, SourceLocation Location)
{
    /// <summary>The file in the input folder that lists them.</summary>
    public const string File = "addresses.lock";

    /// <summary>What a site publishes: each page that is one, and what is left at former addresses.</summary>
    public static IEnumerable<PublishedAddress> In(PageList pages) =>
        from page in pages.All
        where page.IsReal && page.Part.IsFirst
            && page.Address.FilePath.EndsWith("index.html", StringComparison.Ordinal) // nobody keeps the address of a page for lost readers
        select new PublishedAddress(page.Address, SubjectOf(page), AnchorsOf(page), page.Location);

    /// <summary>The sections of the question that a page shows.</summary>
    public static ImmutableArray<string> AnchorsOf(Page page) =>
        page is { Subject: Question question, Language: { } language, MovedTo: null } && question.Text.TryGet(language.Code, out var text)
            ? [.. text.Answer.Sections.Select(section => section.Id).Distinct().Order(StringComparer.Ordinal)]
            : [];

    private static string SubjectOf(Page page) => page.Subject switch
    {
        Question question => $"questions/{question.Id}",
        GlossaryTerm term => $"glossary/{term.Id}",
        FreePage free => $"pages/{free.Id}",
        Topic topic => $"topics/{topic.Id}",
        Level level => $"levels/{level.Id}",
        _ => "",
    };
}
