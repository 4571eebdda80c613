using System.Collections;

namespace StudyGuide.Search;

/// <summary>Where the words of a document stand, in little space: most words stand in one field of eight.</summary>
/// <param name="tallies">Those of one word follow each other.</param>
internal sealed class WordUses(FieldTally[] tallies) : IEnumerable<WordUse>
{
    /// <summary>Those of a text without words.</summary>
    public static WordUses None { get; } = new([]);

    public Enumerator GetEnumerator() => new(tallies);

    IEnumerator<WordUse> IEnumerable<WordUse>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Puts the fields of each word together.</summary>
    public struct Enumerator(FieldTally[] tallies) : IEnumerator<WordUse>
    {
        private WordUse current;
        private int next;

        public readonly WordUse Current => current;

        readonly object IEnumerator.Current => current;

        public bool MoveNext()
        {
            if (next == tallies.Length)
            {
                return false;
            }

            var (word, counts, position) = (tallies[next].Word, default(FieldCounts), -1);
            for (; next < tallies.Length && tallies[next].Word == word; next++)
            {
                counts.Add(tallies[next].Field, tallies[next].Count);
                position = Math.Max(position, tallies[next].TitlePosition);
            }

            current = new WordUse(word, counts, position);
            return true;
        }

        public void Reset() => next = 0;

        public readonly void Dispose()
        {
        }
    }
}

/// <summary>Where a word stands in a document.</summary>
/// <param name="Word">Its number in the vocabulary.</param>
/// <param name="TitlePosition">The first place in the title, or -1.</param>
internal readonly record struct WordUse(int Word, FieldCounts Counts, int TitlePosition);

/// <summary>How often a word stands in one field of a document.</summary>
/// <param name="TitlePosition">The first place where the field is the title, or the greatest number there is room for; else -1.</param>
internal readonly record struct FieldTally(int Word, ushort Count, SearchField Field, sbyte TitlePosition);
