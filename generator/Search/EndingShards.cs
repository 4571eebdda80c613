namespace StudyGuide.Search;

/// <summary>The words once more, spelt backwards: a word that is mistyped near its beginning is found by its end.</summary>
internal sealed class EndingShards
{
    /// <summary>The script corrects half of a word at most, and two letters are too few to tell words apart.</summary>
    private const int ShortestWord = 4;

    private readonly string[][] shards;

    private EndingShards(string[][] shards) => this.shards = shards;

    /// <summary>Where each shard begins; one without words begins after all letters.</summary>
    public IEnumerable<string> Starts => shards.Select(shard => shard.FirstOrDefault("~"));

    /// <summary>Divides the sorted words of a lexicon among as many shards.</summary>
    public static EndingShards Divide(WordForm[] forms, int count)
    {
        string[] reversed =
        [
            .. forms.Where((form, index) => index == 0 || form.Folded != forms[index - 1].Folded)
                .Select(form => form.Folded)
                .Where(word => word.Length >= ShortestWord && word.All(char.IsLetter))
                .Select(Reversed),
        ];
        Array.Sort(reversed, StringComparer.Ordinal);
        return new EndingShards([.. Enumerable.Range(0, count).Select(shard => reversed[Bound(shard)..Bound(shard + 1)])]);

        int Bound(int shard) => (int)((long)reversed.Length * shard / count);
    }

    private static string Reversed(string word) => string.Create(word.Length, word, (characters, text) =>
    {
        text.CopyTo(characters);
        characters.Reverse();
    });

    public IEnumerable<string[]> Write() => shards.Select(words => new[] { FrontCoding.Of(words) });
}
