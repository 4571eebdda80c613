namespace StudyGuide.Search;

/// <summary>
/// Gathers the pairs of running texts: two words that say something, with the stop words between them, such as <c>fenetre de contexte</c>.
/// The script of the page makes the same of a quoted phrase.
/// </summary>
internal sealed class WordPairsBuilder(FoldedWords folds)
{
    private readonly HashSet<uint> essential = [];
    private readonly HashSet<uint> other = [];
    private PairHash? begun;

    /// <summary>Adds the words that follow in the text.</summary>
    public void Add(List<Word> words, bool isEssential)
    {
        var pairs = isEssential ? essential : other;
        foreach (var word in words)
        {
            if (word.Kind is WordKind.Compound)
            {
                continue;
            }

            var (folded, isStopWord) = folds.Of(word.Number, word.Text);
            var next = begun?.With(" ").With(folded);
            if (isStopWord)
            {
                begun = next;
                continue;
            }

            if (next is { } pair)
            {
                pairs.Add(pair.Value);
            }

            begun = PairHash.Empty.With(folded);
        }
    }

    /// <summary>The text ends: its last word and the first of the next one are no pair.</summary>
    public void EndText() => begun = null;

    /// <summary>The pairs of a document, which ends here.</summary>
    public WordPairs Take()
    {
        var pairs = new WordPairs([.. essential], [.. other]);
        essential.Clear();
        other.Clear();
        EndText();
        return pairs;
    }
}
