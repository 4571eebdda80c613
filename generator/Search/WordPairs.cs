using System.Collections.Frozen;
using StudyGuide.Model;

namespace StudyGuide.Search;

/// <summary>Which words of a document stand side by side, as hashes: quoted phrases are looked up by them.</summary>
/// <param name="Essential">Those of title, names and summary, each once.</param>
/// <param name="Other">Those of the rest, each once; some may be essential too.</param>
internal sealed record WordPairs(uint[] Essential, uint[] Other);

/// <summary>
/// Gathers the pairs of running texts: two words that say something, with the stop words between them, such as <c>fenetre de contexte</c>.
/// The script of the page makes the same of a quoted phrase.
/// </summary>
/// <param name="stopWords">Those of all languages of the guide, folded.</param>
internal sealed class WordPairsBuilder(FrozenSet<string> stopWords)
{
    private readonly Dictionary<string, (string Folded, bool IsStopWord)> known = new(StringComparer.Ordinal);
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

            var (folded, isStopWord) = Read(word.Text);
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

    private (string Folded, bool IsStopWord) Read(string word)
    {
        if (!known.TryGetValue(word, out var read))
        {
            var folded = FoldedText.Of(word);
            read = (folded, stopWords.Contains(folded));
            known.Add(word, read);
        }

        return read;
    }
}

/// <summary>A hash of 32 bits that a script can calculate too: FNV-1a over UTF-16 code units, mixed at the end as MurmurHash3 does (<c>fmix32</c>) so that the upper bits are as good as the lower ones.</summary>
internal readonly record struct PairHash
{
    private readonly uint state;

    private PairHash(uint state) => this.state = state;

    public static PairHash Empty => new(0x811C9DC5);

    public PairHash With(string text)
    {
        var hash = state;
        foreach (var character in text)
        {
            hash = (hash ^ character) * 0x01000193;
        }

        return new PairHash(hash);
    }

    public uint Value
    {
        get
        {
            var hash = state;
            hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
            hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
            return hash ^ (hash >> 16);
        }
    }
}
