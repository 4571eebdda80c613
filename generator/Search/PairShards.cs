using System.Numerics;
using System.Text;

namespace StudyGuide.Search;

/// <summary>Divides the word pairs that readers of one language may quote among shards, and writes them.</summary>
internal sealed class PairShards
{
    /// <summary>
    /// Before rounding down to a power of two: one pair in dozens shares its key with another one, and a document must have both words
    /// too. Most keys are then one digit away from the one before.
    /// </summary>
    private const int KeysPerPair = 64;

    /// <summary>Keys for the eight pairs of a guide that has just been begun.</summary>
    private const int FewestBits = 12;

    /// <summary>A key is a number that is not negative, in C# and in a script's shifts; reached at two million pairs.</summary>
    private const int MostBits = 30;

    private readonly ulong[] postings; // keys with documents, sorted
    private readonly int count;
    private readonly int digits; // of the number of a document

    private PairShards(ulong[] postings, int count, int bits, int documents) =>
        (this.postings, this.count, Bits, digits) = (postings, count, bits, Varint.DigitsFor(documents));

    /// <summary>
    /// How many bits a key has: the upper ones of a hash, so many that few keys of the same length stand for another pair.
    /// </summary>
    public int Bits { get; }

    /// <param name="reader">The reader's language, counted in the order of the guide.</param>
    /// <param name="count">How many shards there are.</param>
    public static PairShards Of(Corpus corpus, int reader, int count)
    {
        var postings = new List<ulong>(Count(corpus, reader));
        for (var document = 0; document < corpus.Documents.Length; document++)
        {
            foreach (var text in corpus.For(document, reader))
            {
                Add(text.Words.Pairs.Essential, document);
                Add(text.IsWhole ? text.Words.Pairs.Other : [], document);
            }
        }

        var bits = Math.Clamp(BitOperations.Log2((ulong)Math.Max(postings.Count, 1) * KeysPerPair), FewestBits, MostBits);
        var sorted = new ulong[postings.Count];
        for (var index = 0; index < sorted.Length; index++)
        {
            sorted[index] = (postings[index] >> (64 - bits) << 32) | (uint)postings[index];
        }

        Array.Sort(sorted);
        return new PairShards(sorted, count, bits, corpus.Documents.Length);

        void Add(uint[] pairs, int document)
        {
            foreach (var pair in pairs)
            {
                postings.Add(((ulong)pair << 32) | (uint)document);
            }
        }
    }

    private static int Count(Corpus corpus, int reader) => Enumerable.Range(0, corpus.Documents.Length)
        .SelectMany(document => corpus.For(document, reader))
        .Sum(text => text.Words.Pairs.Essential.Length + (text.IsWhole ? text.Words.Pairs.Other.Length : 0));

    /// <summary>
    /// Writes all shards, in order: for each document of each key how much greater the key is than the one before (0 where it is the same),
    /// and the document.
    /// </summary>
    public IEnumerable<string[]> Write()
    {
        var next = 0;
        for (var shard = 0; shard < count; shard++)
        {
            var text = new StringBuilder();
            for (var last = 0; next < postings.Length && ShardOf(KeyOf(next)) == shard; next++)
            {
                if (next > 0 && postings[next] == postings[next - 1])
                {
                    continue;
                }

                text.AppendNumber(KeyOf(next) - last);
                text.AppendDigits((int)(uint)postings[next], digits);
                last = KeyOf(next);
            }

            yield return [text.ToString()];
        }
    }

    private int KeyOf(int index) => (int)(postings[index] >> 32);

    private int ShardOf(int key) => (int)(((long)key * count) >> Bits);
}
