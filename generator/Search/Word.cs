namespace StudyGuide.Search;

/// <summary>A word of a text, in lower case.</summary>
/// <param name="Position">Counts the words; a compound stands where its first part does.</param>
internal readonly record struct Word(string Text, int Position, WordKind Kind);

/// <summary>What a word is in its text.</summary>
internal enum WordKind
{
    /// <summary>A word that stands alone.</summary>
    Simple,

    /// <summary>A word inside of a compound.</summary>
    Part,

    /// <summary>Several words in one: <c>fine-tuning</c>, which is found as <c>finetuning</c>, or <c>tools/call</c>.</summary>
    Compound,
}
