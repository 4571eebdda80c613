namespace StudyGuide.Search;

/// <summary>Counts the words of one document after the other, by their numbers and without hashes.</summary>
internal sealed class WordCounter
{
    private readonly List<int> words = [];
    private ushort[] counts = [];
    private sbyte[] positions = [];

    /// <summary>By the number of a word: its place among the words of this document, from 1 on; 0 where it does not stand here.</summary>
    private int[] places = [];

    /// <summary>The words of the document by now, in the order of their first places.</summary>
    public IReadOnlyList<int> Words => words;

    public bool Has(int word) => word >= 0 && word < places.Length && places[word] > 0;

    /// <param name="position">Where the word stands in its field.</param>
    public void Add(SearchField field, int word, int position)
    {
        var place = PlaceOf(word);
        ref var count = ref counts[(place * FieldCounts.Length) + (int)field];
        count = (ushort)Math.Min(count + 1, ushort.MaxValue);
        if (field is SearchField.Title && positions[place] < 0)
        {
            positions[place] = (sbyte)Math.Min(position, sbyte.MaxValue);
        }
    }

    /// <summary>The counts of the document, which ends here.</summary>
    public WordUses Take()
    {
        var used = counts.AsSpan(0, words.Count * FieldCounts.Length);
        var tallies = new FieldTally[used.Length - used.Count((ushort)0)];
        var next = 0;
        for (var place = 0; place < words.Count; place++)
        {
            for (var field = 0; field < FieldCounts.Length; field++)
            {
                if (used[(place * FieldCounts.Length) + field] is > 0 and var count)
                {
                    var position = (SearchField)field is SearchField.Title ? positions[place] : (sbyte)-1;
                    tallies[next++] = new FieldTally(words[place], count, (SearchField)field, position);
                }
            }

            places[words[place]] = 0;
        }

        used.Clear();
        words.Clear();
        return new WordUses(tallies);
    }

    private int PlaceOf(int word)
    {
        if (word >= places.Length)
        {
            FreshArray.Grow(ref places, Math.Max(word + 1, places.Length * 2));
        }

        if (places[word] > 0)
        {
            return places[word] - 1;
        }

        var place = words.Count;
        if ((place + 1) * FieldCounts.Length > counts.Length)
        {
            Array.Resize(ref counts, Math.Max(256 * FieldCounts.Length, counts.Length * 2));
            Array.Resize(ref positions, counts.Length / FieldCounts.Length);
        }

        words.Add(word);
        positions[place] = -1;
        places[word] = place + 1;
        return place;
    }
}
