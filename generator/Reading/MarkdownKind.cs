namespace StudyGuide.Reading;

/// <summary>What a Markdown text is, which decides the sections and headings it may have.</summary>
internal enum MarkdownKind
{
    Answer,
    FreePage,

    /// <summary>A side of a card, which is one paragraph.</summary>
    Card,
}
