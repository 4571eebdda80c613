namespace StudyGuide.Search;

/// <summary>The words of a document in one language.</summary>
internal sealed class DocumentWords
{
    /// <summary>For each word, where it stands.</summary>
    public required IReadOnlyDictionary<string, WordUse> Uses { get; init; }

    /// <summary>The words of the title, in order.</summary>
    public required Word[] Title { get; init; }

    /// <summary>The words of the summary, in order.</summary>
    public required Word[] Summary { get; init; }

    /// <summary>How many words each field has.</summary>
    public required FieldCounts Lengths { get; init; }

    /// <summary>Which of them stand side by side.</summary>
    public required WordPairs Pairs { get; init; }
}

/// <summary>Where a word stands in a document.</summary>
/// <param name="TitlePosition">The first place in the title, or -1.</param>
internal readonly record struct WordUse(FieldCounts Counts, int TitlePosition);
