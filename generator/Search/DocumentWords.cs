namespace StudyGuide.Search;

/// <summary>The words of a document in one language.</summary>
internal sealed class DocumentWords
{
    /// <summary>Each word once, with where it stands, in the order of their first places.</summary>
    public required WordUses Uses { get; init; }

    /// <summary>The words of the title, in order.</summary>
    public required Word[] Title { get; init; }

    /// <summary>The words of the summary, in order.</summary>
    public required Word[] Summary { get; init; }

    /// <summary>How many words each field has.</summary>
    public required FieldCounts Lengths { get; init; }

    /// <summary>Which of them stand side by side.</summary>
    public required WordPairs Pairs { get; init; }
}
