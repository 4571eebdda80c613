using System.Collections.Frozen;
using System.Collections.Immutable;
using Markdig.Extensions.Footnotes;

namespace StudyGuide.Model;

/// <summary>Markdown, parsed once: its sections and blocks with their ids, and the links its author wrote.</summary>
/// <remarks>The syntax tree belongs to it; no later stage changes it.</remarks>
internal sealed class MarkdownText
{
    public required SourceFile File { get; init; }

    /// <summary>Where the Markdown begins in its file.</summary>
    public required int Start { get; init; }

    public required ImmutableArray<MarkdownSection> Sections { get; init; }

    public required ImmutableArray<Footnote> Footnotes { get; init; }

    public required ImmutableArray<MarkdownLink> Links { get; init; }

    public required ImmutableArray<CodeText> CodeBlocks { get; init; }

    /// <summary>Whether it could not be parsed, which is reported.</summary>
    public bool IsUnreadable { get; init; }

    /// <summary>The ids that a link may name after <c>#</c>.</summary>
    public required FrozenSet<string> Anchors { get; init; }

    /// <summary>How many words a reader reads, code and footnotes included.</summary>
    public required int WordCount { get; init; }

    /// <summary>A text that could not be parsed.</summary>
    public static MarkdownText Unreadable(SourceFile file, int start) => new()
    {
        File = file,
        Start = start,
        Sections = [],
        Footnotes = [],
        Links = [],
        CodeBlocks = [],
        Anchors = [],
        WordCount = 0,
        IsUnreadable = true,
    };

    /// <summary>A place in the file.</summary>
    /// <param name="offset">Characters from the beginning of the Markdown, as the syntax tree counts.</param>
    public SourceLocation At(int offset, int length = 1) => File.At(Start + offset, length);

    /// <summary>None where there is nothing to read.</summary>
    public int ReadingMinutes => WordCount == 0 ? 0 : ReadingTime.Of(WordCount);

    /// <summary>Whether something in it answers a question.</summary>
    public bool HasAnswer => Sections.Any(section => section.Kind is SectionKind.Short or SectionKind.Answer);

    /// <summary>The section that sums the text up: the first of the answer. What is asked says nothing of it.</summary>
    public MarkdownSection? Opening => Sections.FirstOrDefault(section => section.Kind is not SectionKind.Question);

    public MarkdownSection? Section(SectionKind kind) => Sections.FirstOrDefault(section => section.Kind == kind);
}
