using System.Collections.Frozen;
using System.Collections.Immutable;

namespace StudyGuide.Model;

/// <summary>How the words of a language are searched.</summary>
/// <param name="Stemmer">The name of a stemmer, or <see cref="NoStemmer"/>.</param>
/// <param name="Elisions">What words lose before an apostrophe, with a plain apostrophe, for example <c>l'</c>.</param>
/// <param name="StopWords">Words that say little about what is searched.</param>
internal sealed record SearchRules(string Stemmer, ImmutableArray<string> Elisions, ImmutableArray<string> StopWords)
{
    /// <summary>The name of the stemmer that leaves words as they are.</summary>
    public const string NoStemmer = "none";

    public FrozenSet<string> ElisionSet { get; } = Elisions.ToFrozenSet(StringComparer.Ordinal);

    public FrozenSet<string> StopWordSet { get; } = StopWords.ToFrozenSet(StringComparer.Ordinal);
}
