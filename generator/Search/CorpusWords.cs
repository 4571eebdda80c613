using StudyGuide.Model;

namespace StudyGuide.Search;

/// <summary>All words of the texts of a guide, by their numbers.</summary>
internal sealed class CorpusWords
{
    private readonly Lazy<int[]> sorted;
    private readonly Vocabulary vocabulary;

    /// <param name="vocabulary">Gets no more words.</param>
    public CorpusWords(Vocabulary vocabulary)
    {
        this.vocabulary = vocabulary;
        Texts = vocabulary.ToArray();
        Folded = Array.ConvertAll(Texts, FoldedText.Of);
        sorted = new Lazy<int[]>(Sort);
    }

    public int Count => Texts.Length;

    /// <summary>As they are written, in lower case.</summary>
    public string[] Texts { get; }

    /// <summary>As they are looked up, without accents.</summary>
    public string[] Folded { get; }

    /// <summary>Their numbers in the order in which they are looked up: by the folded text, then as they are written.</summary>
    public ReadOnlySpan<int> Sorted => sorted.Value;

    /// <summary>The number of a word, or -1.</summary>
    public int Find(string word) => vocabulary.Find(word);

    private int[] Sort()
    {
        int[] order = [.. Enumerable.Range(0, Count)];
        Array.Sort(order, (one, other) => string.CompareOrdinal(Folded[one], Folded[other]) is var folded and not 0
            ? folded
            : string.CompareOrdinal(Texts[one], Texts[other]));
        return order;
    }
}
