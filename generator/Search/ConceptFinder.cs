using System.Collections.Frozen;
using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Search;

/// <summary>Finds the names of concepts in the words of titles and summaries of one language.</summary>
internal sealed class ConceptFinder
{
    /// <summary>
    /// Informative words; the script looks for names as long as these, and no guide has a longer one that anybody types whole.
    /// </summary>
    private const int LongestName = 6;

    private readonly CorpusWords corpus;
    private readonly ILookup<string, ConceptName> names;

    /// <summary>By word: whether it says something.</summary>
    private readonly bool[] isInformative;

    /// <summary>By word: how many words the longest name has that begins with it; few words begin any.</summary>
    private readonly int[] longest;

    public ConceptFinder(LanguagePack language, ImmutableArray<SearchDocument> documents, CorpusWords corpus)
    {
        this.corpus = corpus;
        names = ConceptNames.In(language, documents, language.Search.StopWordSet.Contains)
            .ToLookup(name => name.Key, StringComparer.Ordinal);
        var longestByFirst = names.Select(group => group.Key.Split(' '))
            .GroupBy(words => words[0], words => words.Length, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, lengths => Math.Min(lengths.Max(), LongestName), StringComparer.Ordinal);
        isInformative = Array.ConvertAll(corpus.Texts, word => !language.Search.StopWordSet.Contains(word));
        longest = Array.ConvertAll(corpus.Folded, word => longestByFirst.GetValueOrDefault(word));
    }

    /// <summary>Finds names, the longest first at each place.</summary>
    /// <param name="listed">The concepts whose ordinary names count too.</param>
    /// <returns>Each name with the share of the letters that are its own.</returns>
    public IEnumerable<(ConceptName Name, double Share)> Find(Word[] words, HashSet<int> listed)
    {
        var informative = Informative(words);
        for (var start = 0; start < informative.Count; start++)
        {
            if (longest[informative[start]] == 0)
            {
                continue;
            }

            var (found, length) = LongestAt(informative, start, listed);
            var covered = LettersOf(informative.Skip(start).Take(length));
            foreach (var name in found)
            {
                yield return (name, covered / Math.Max(LettersOf(informative), 1));
            }

            start += Math.Max(length - 1, 0);
        }
    }

    /// <summary>The concepts that the longest name at a place means, and how many words it has.</summary>
    private (ConceptName[] Found, int Length) LongestAt(List<int> words, int start, HashSet<int> listed)
    {
        for (var length = Math.Min(longest[words[start]], words.Count - start); length > 0; length--)
        {
            var found = names[string.Join(' ', words.GetRange(start, length).Select(word => corpus.Folded[word]))]
                .Where(name => !name.IsOrdinary || listed.Contains(name.Document))
                .ToArray();
            if (found.Length > 0)
            {
                return (found, length);
            }
        }

        return ([], 0);
    }

    private double LettersOf(IEnumerable<int> words) => words.Sum(word => corpus.Folded[word].Length);

    private List<int> Informative(Word[] words)
    {
        var informative = new List<int>(words.Length);
        foreach (var word in words)
        {
            if (word.Kind is not WordKind.Compound && isInformative[word.Number])
            {
                informative.Add(word.Number);
            }
        }

        return informative;
    }
}
