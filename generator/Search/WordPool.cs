namespace StudyGuide.Search;

/// <summary>What one thread knows of a vocabulary: words in lower case, each kept once however often it stands in the texts.</summary>
internal sealed class WordPool(Vocabulary vocabulary)
{
    /// <summary>Longer words, which are hardly any, are made lower on the heap.</summary>
    private const int LongestOnStack = 128;

    private readonly Dictionary<string, (string Word, int Number)>.AlternateLookup<ReadOnlySpan<char>> words =
        new Dictionary<string, (string Word, int Number)>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The word that a text is, and its number in the vocabulary.</summary>
    public (string Word, int Number) Lower(ReadOnlySpan<char> text)
    {
        Span<char> lower = text.Length <= LongestOnStack ? stackalloc char[text.Length] : new char[text.Length];
        text.ToLowerInvariant(lower);
        if (!words.TryGetValue(lower, out var word))
        {
            var typed = lower.ToString();
            word = vocabulary.Add(typed.IsNormalized() ? typed : typed.Normalize());
            words.Dictionary.Add(typed, word);
        }

        return word;
    }
}
