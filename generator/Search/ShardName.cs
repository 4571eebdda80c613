using StudyGuide.Model;

namespace StudyGuide.Search;

/// <summary>The names of shards below the folder of the index, without their ending: <c>fr/w12</c>.</summary>
internal static class ShardName
{
    public const char Words = 'w';
    public const char Endings = 'e';
    public const char Pairs = 'p';
    public const char Snippets = 'c';

    /// <param name="kind">One of the letters above.</param>
    /// <param name="number">Counts from 0.</param>
    public static string Of(LanguageCode language, char kind, int number) => $"{language}/{kind}{number}";

    /// <summary>All shards of the index of a language.</summary>
    public static IEnumerable<string> In(LanguageCode language, ShardCounts counts) =>
        from kind in new[] { (Words, counts.Words), (Endings, counts.Endings), (Pairs, counts.Pairs), (Snippets, counts.Snippets) }
        from number in Enumerable.Range(0, kind.Item2)
        select Of(language, kind.Item1, number);
}
