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

    private readonly LanguagePack language;
    private readonly CorpusWords corpus;
    private readonly ILookup<string, ConceptName> names;

    /// <summary>How many words the longest name has that begins with a word: few words begin any.</summary>
    private readonly FrozenDictionary<string, int> longestByFirst;

    public ConceptFinder(LanguagePack language, ImmutableArray<SearchDocument> documents, CorpusWords corpus)
    {
        (this.language, this.corpus) = (language, corpus);
        names = ConceptNames.In(language, documents, language.Search.StopWordSet.Contains)
            .ToLookup(name => name.Key, StringComparer.Ordinal);
        longestByFirst = names.Select(group => group.Key.Split(' '))
            .GroupBy(words => words[0], words => words.Length, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, lengths => Math.Min(lengths.Max(), LongestName), StringComparer.Ordinal);
    }

    /// <summary>Finds names, the longest first at each place.</summary>
    /// <param name="listed">The concepts whose ordinary names count too.</param>
    /// <returns>Each name with the share of the letters that are its own.</returns>
    public IEnumerable<(ConceptName Name, double Share)> Find(Word[] words, HashSet<int> listed)
    {
        var informative = Informative(words);
        var all = (double)Math.Max(informative.Sum(word => word.Length), 1);
        for (var start = 0; start < informative.Length;)
        {
            var (found, length) = LongestAt(informative, start, listed);
            var covered = informative.Skip(start).Take(length).Sum(word => word.Length);
            foreach (var name in found)
            {
                yield return (name, covered / all);
            }

            start += Math.Max(length, 1);
        }
    }

    /// <summary>The concepts that the longest name at a place means, and how many words it has.</summary>
    private (ConceptName[] Found, int Length) LongestAt(string[] words, int start, HashSet<int> listed)
    {
        var longest = longestByFirst.GetValueOrDefault(words[start]);
        for (var length = Math.Min(longest, words.Length - start); length > 0; length--)
        {
            var found = names[string.Join(' ', words, start, length)]
                .Where(name => !name.IsOrdinary || listed.Contains(name.Document))
                .ToArray();
            if (found.Length > 0)
            {
                return (found, length);
            }
        }

        return ([], 0);
    }

    private string[] Informative(Word[] words) =>
        [.. words.Where(word => word.Kind is not WordKind.Compound && !language.Search.StopWordSet.Contains(word.Text))
            .Select(word => corpus.Folded[word.Number])];
}
