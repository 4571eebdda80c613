using System.Collections.Frozen;
using System.Collections.Immutable;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StudyGuide.Model;

/// <summary>Markdown, parsed once: its sections and blocks with their ids, and the links its author wrote.</summary>
/// <remarks>The syntax tree belongs to this record; no later stage changes it.</remarks>
/// <param name="Start">Where the Markdown begins in its file.</param>
/// <param name="WordCount">How many words a reader reads, code and footnotes included.</param>
/// <param name="Anchors">The ids that a link may name after <c>#</c>.</param>
internal sealed record MarkdownText(
    SourceFile File,
    int Start,
    ImmutableArray<MarkdownSection> Sections,
    ImmutableArray<Footnote> Footnotes,
    ImmutableArray<MarkdownLink> Links,
    ImmutableArray<CodeText> CodeBlocks,
    FrozenSet<string> Anchors,
    int WordCount)
{
    /// <summary>A place in the file.</summary>
    /// <param name="offset">Characters from the beginning of the Markdown, as the syntax tree counts.</param>
    public SourceLocation At(int offset, int length = 1) => File.At(Start + offset, length);

    public int ReadingMinutes => ReadingTime.Of(WordCount);

    public MarkdownSection? Section(SectionKind kind) => Sections.FirstOrDefault(section => section.Kind == kind);
}

/// <summary>The parts of an answer, in the order in which they are shown; a free page has an <see cref="Answer"/> alone.</summary>
internal enum SectionKind
{
    /// <summary>The 30-second answer.</summary>
    Short,

    /// <summary>What the interviewer listens for.</summary>
    Expects,

    /// <summary>The full answer: all that stands in no other section.</summary>
    Answer,
    Mistakes,
    FollowUps,
}

/// <summary>One section of an answer.</summary>
internal sealed record MarkdownSection(SectionKind Kind, ImmutableArray<MarkdownBlock> Blocks, SourceLocation Location)
{
    /// <summary>The anchor of the section, the same in every language.</summary>
    public string Id => SectionNames.Of(Kind);

    /// <summary>How many words a reader reads, code included.</summary>
    public int WordCount => Blocks.Sum(block => block.WordCount);
}

/// <summary>A top-level block of a section, and its language-neutral id.</summary>
/// <param name="WordCount">How many words a reader reads, code included.</param>
internal sealed record MarkdownBlock(string Id, Block Node, int WordCount);

/// <summary>A link or image as its author wrote it.</summary>
internal sealed record MarkdownLink(Inline Node, string Url, SourceLocation Location)
{
    public bool IsImage => Node is LinkInline { IsImage: true };

    /// <summary>Whether the author wrote <c>[[id]]</c>, which prints the title of its target.</summary>
    public bool IsShort => Node is ShortLink;
}

/// <summary>The short form <c>[[rag]]</c> or <c>[[term:token]]</c> of a link.</summary>
internal sealed class ShortLink : LinkInline;

/// <summary>The words that name sections in Markdown containers and in anchors.</summary>
internal static class SectionNames
{
    private static readonly ImmutableArray<(SectionKind Kind, string Name)> All =
    [
        (SectionKind.Short, "short"),
        (SectionKind.Expects, "expects"),
        (SectionKind.Answer, "answer"),
        (SectionKind.Mistakes, "mistakes"),
        (SectionKind.FollowUps, "follow-ups"),
    ];

    /// <summary>A container that stays where it is written, inside the answer.</summary>
    public const string Example = "example";

    /// <summary>What may follow <c>:::</c>.</summary>
    public static IEnumerable<string> Containers => All.Where(entry => entry.Kind != SectionKind.Answer).Select(entry => entry.Name).Append(Example);

    public static string Of(SectionKind kind) => All.First(entry => entry.Kind == kind).Name;

    public static SectionKind? Parse(string? name) =>
        All.Where(entry => entry.Name == name && entry.Kind != SectionKind.Answer).Select(entry => (SectionKind?)entry.Kind).FirstOrDefault();
}
