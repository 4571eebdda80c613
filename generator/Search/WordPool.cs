namespace StudyGuide.Search;

/// <summary>Words in lower case, each kept once however often it stands in the texts.</summary>
internal sealed class WordPool
{
    /// <summary>Longer words, which are hardly any, are made lower on the heap.</summary>
    private const int LongestOnStack = 128;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> words = new HashSet<string>(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public string Lower(ReadOnlySpan<char> text)
    {
        Span<char> lower = text.Length <= LongestOnStack ? stackalloc char[text.Length] : new char[text.Length];
        text.ToLowerInvariant(lower);
        if (!words.TryGetValue(lower, out var word))
        {
            word = lower.ToString();
            words.Set.Add(word);
        }

        return word.IsNormalized() ? word : word.Normalize();
    }
}
