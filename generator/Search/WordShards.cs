namespace StudyGuide.Search;

/// <summary>The lexicon, divided by the beginnings of words among shards of about the same size.</summary>
internal sealed class WordShards
{
    private readonly WordForm[] forms;
    private readonly List<(string Start, int First)> shards = [("", 0)];

    private WordShards(WordForm[] forms) => this.forms = forms;

    /// <summary>Where each shard begins: the shortest text that is greater than all words of the shards before.</summary>
    public IEnumerable<string> Starts => shards.Select(shard => shard.Start);

    /// <summary>Divides the sorted words of a lexicon.</summary>
    /// <param name="count">How many shards there are; a small guide may have words for fewer.</param>
    public static WordShards Divide(WordForm[] forms, int count)
    {
        var divided = new WordShards(forms);
        var weights = Weights(forms);
        var total = weights.Sum();
        var sum = 0.0;
        for (var index = 1; index < forms.Length && divided.shards.Count < count; index++)
        {
            sum += weights[index - 1];
            if (sum >= total * divided.shards.Count / count && forms[index].Folded != forms[index - 1].Folded)
            {
                divided.shards.Add((Separator(forms[index - 1].Folded, forms[index].Folded), index));
            }
        }

        return divided;
    }

    /// <summary>Writes all shards, those without words too.</summary>
    /// <param name="names">Names of concepts, which lie where their first word does.</param>
    public IEnumerable<string[]> Write(int count, IEnumerable<ConceptPostings> names)
    {
        var namesByShard = names.ToLookup(name => ShardOf(name.FirstWord));
        return Enumerable.Range(0, count).Select(shard => WordShard.Write(FormsIn(shard), [.. namesByShard[shard]]));
    }

    private ReadOnlySpan<WordForm> FormsIn(int shard) => shard >= shards.Count
        ? []
        : forms.AsSpan(shards[shard].First..(shard + 1 < shards.Count ? shards[shard + 1].First : forms.Length));

    /// <summary>The last shard that begins at or before a word.</summary>
    private int ShardOf(string word)
    {
        var (low, high) = (0, shards.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = string.CompareOrdinal(shards[middle].Start, word) <= 0 ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    /// <summary>About how many bytes each word takes; words of one class share the list of their documents.</summary>
    private static double[] Weights(WordForm[] forms) => Array.ConvertAll(forms, form =>
        WordShard.SizeOf(form.Text) + (WordShard.SizeOf(form.Postings) / form.Sharing)
        + (form.Exact is { } exact ? WordShard.SizeOf(exact) : 0));

    /// <summary>The shortest beginning of <paramref name="next"/> that is greater than <paramref name="previous"/>.</summary>
    private static string Separator(string previous, string next) => next[..(previous.AsSpan().CommonPrefixLength(next) + 1)];
}
