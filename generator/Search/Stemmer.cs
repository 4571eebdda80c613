namespace StudyGuide.Search;

/// <summary>Takes endings off words, so that all forms of a word are one: a stemmer of Lucene, chosen by its name.</summary>
/// <remarks>Not for several threads at a time.</remarks>
internal sealed class Stemmer
{
    private readonly Func<string, string> stem;

    private Stemmer(Func<string, string> stem) => this.stem = stem;

    /// <summary>All names, for example <c>spanish</c> or <c>german-light</c>.</summary>
    public static IEnumerable<string> Names => StemmerTable.All.Keys.Order(StringComparer.Ordinal);

    public static bool IsKnown(string name) => StemmerTable.All.ContainsKey(name);

    /// <summary>The stemmer of a name that is known.</summary>
    public static Stemmer Named(string name) => new(StemmerTable.All[name]());

    /// <summary>The stem of a word that consists of letters; other words are their own stem.</summary>
    public string Of(string word)
    {
        foreach (var character in word)
        {
            if (!char.IsLetter(character))
            {
                return word;
            }
        }

        return word.Length > StemmerTable.MaximumLength ? word : stem(word);
    }
}
