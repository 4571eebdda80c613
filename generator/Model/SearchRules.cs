using System.Collections.Frozen;
using System.Collections.Immutable;

namespace StudyGuide.Model;

/// <summary>How the words of a language are searched.</summary>
/// <param name="stemmer">The name of a stemmer, or <see cref="NoStemmer"/>.</param>
/// <param name="elisions">What words lose before an apostrophe, with a plain apostrophe, for example <c>l'</c>.</param>
/// <param name="stopWords">Words that say little about what is searched.</param>
internal sealed class SearchRules(string stemmer, ImmutableArray<string> elisions, ImmutableArray<string> stopWords)
{
    /// <summary>The name of the stemmer that leaves words as they are.</summary>
    public const string NoStemmer = "none";

    public string Stemmer { get; } = stemmer;

    public ImmutableArray<string> Elisions { get; } = elisions;

    public ImmutableArray<string> StopWords { get; } = stopWords;

    public FrozenSet<string> ElisionSet { get; } = elisions.ToFrozenSet(StringComparer.Ordinal);

    public FrozenSet<string> StopWordSet { get; } = stopWords.ToFrozenSet(StringComparer.Ordinal);
}
