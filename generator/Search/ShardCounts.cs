using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Search;

/// <summary>
/// How many shards the index of a language has, which is known before it is made: what a reader fetches grows much more slowly than the
/// guide.
/// </summary>
/// <param name="Words">Words with their documents.</param>
/// <param name="Endings">Words sorted by their ends, for corrections.</param>
/// <param name="Pairs">Which words stand side by side.</param>
/// <param name="Snippets">What is shown of documents.</param>
internal readonly record struct ShardCounts(int Words, int Endings, int Pairs, int Snippets)
{
    /// <summary>
    /// How much text there is for one shard of words, which then has 1 to 2 kB compressed in our guide: half a shard would cost a request
    /// as much.
    /// </summary>
    private const int CharactersForWords = 7_000;

    /// <summary>
    /// The same for pairs: 2 kB compressed in our guide. Only queries with neighbours fetch them, three at most unless words are quoted.
    /// </summary>
    private const int CharactersForPairs = 14_000;

    /// <summary>
    /// So many shards are of equal size, enough for about 170 questions; more files than that slow builds and hosts down.
    /// </summary>
    private const int LinearWords = 56;

    /// <summary>
    /// A few more of pairs, each for twice as much text: 95 % of the pairs of our guide stand in one document, so that their number grows
    /// with the guide where words repeat, but only queries with neighbours ask for them, a whole question for three.
    /// </summary>
    private const int LinearPairs = 64;

    /// <summary>
    /// Endings have no documents and names, and only corrections ask for them: six shards of words have as many letters as one of endings
    /// may weigh, 3 kB compressed in our guide.
    /// </summary>
    private const int WordShardsForEndings = 6;

    /// <summary>Results need few snippets of a file, so that four share one in a small guide.</summary>
    private const int FewestSnippets = 4;

    /// <summary>From so many documents on the files of snippets grow with the square root of the guide, as their number does.</summary>
    private const int DocumentsInSmallGuide = 200;

    /// <summary>How many documents share a shard of snippets.</summary>
    public static int SnippetsInShard(int documents) =>
        (int)(FewestSnippets * Math.Sqrt(Math.Max(1, (double)documents / DocumentsInSmallGuide)));

    /// <summary>The counts for the readers of one language.</summary>
    /// <param name="documents">How many concepts there are.</param>
    public static ShardCounts For(Site site, LanguagePack language, int documents) => For(CharactersOf(site, language.Code), documents);

    /// <summary>The counts for so much text.</summary>
    /// <param name="documents">How many concepts there are.</param>
    public static ShardCounts For(long characters, int documents)
    {
        var words = Count((double)characters / CharactersForWords, LinearWords);
        return new ShardCounts(
            words,
            Math.Max(1, words / WordShardsForEndings),
            Count((double)characters / CharactersForPairs, LinearPairs),
            (documents + SnippetsInShard(documents) - 1) / SnippetsInShard(documents));
    }

    /// <summary>
    /// The shards of a small guide are of equal size; those of a large one grow with the square root of the guide, as their number does.
    /// </summary>
    private static int Count(double shards, int linear) =>
        Math.Max(1, (int)(shards <= linear ? shards : linear * Math.Sqrt(shards / linear)));

    /// <summary>How long the questions and terms are in a language.</summary>
    private static long CharactersOf(Site site, LanguageCode language) =>
        site.Questions.Sum(question => question.Question.Text.In(language, site.Guide.SourceLanguage) is { } text
            ? (long)text.File.Text.Length
            : 0)
        + site.Terms.Sum(term => (long)term.Term.Location.File.Text.Length);
}
