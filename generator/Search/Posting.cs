namespace StudyGuide.Search;

/// <summary>A document that a word says something about.</summary>
/// <param name="Impact">From 1 to <see cref="Search.Impact.Maximum"/>.</param>
/// <param name="TitlePosition">Where the word stands in the title, or -1.</param>
internal readonly record struct Posting(int Document, int Impact, int TitlePosition = -1)
{
    /// <summary>What texts of the same document in two languages say together.</summary>
    public Posting And(Posting other) =>
        new(Document, Math.Max(Impact, other.Impact), TitlePosition >= 0 ? TitlePosition : other.TitlePosition);
}
