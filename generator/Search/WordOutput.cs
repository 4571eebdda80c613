namespace StudyGuide.Search;

/// <summary>Where a tokenizer puts its words; counts them.</summary>
internal sealed class WordOutput(WordPool pool)
{
    /// <summary>Nobody types a longer word; hashes and data in code are.</summary>
    private const int LongestWord = 40;

    private List<Word> words = [];

    /// <summary>The position of the next word.</summary>
    public int Position { get; private set; }

    /// <summary>Begins a text.</summary>
    public void Begin(List<Word> target)
    {
        words = target;
        Position = 0;
    }

    /// <summary>Adds the next word.</summary>
    public void Add(ReadOnlySpan<char> text, WordKind kind) => Add(text, Position++, kind);

    /// <summary>Adds a compound of words that come next.</summary>
    /// <param name="before">How many words stand before the first of them.</param>
    public void AddCompound(ReadOnlySpan<char> text, int before = 0) => Add(text, Position + before, WordKind.Compound);

    private void Add(ReadOnlySpan<char> text, int position, WordKind kind)
    {
        // Letters and their accents may be characters of their own before they are composed.
        var (word, number) = pool.Lower(text);
        if (word.Length <= LongestWord)
        {
            words.Add(new Word(word, number, position, kind));
        }
    }
}
