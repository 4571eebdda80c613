using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Search;

/// <summary>Finds the names of concepts in the words of titles and summaries of one language.</summary>
internal sealed class ConceptFinder(LanguagePack language, ImmutableArray<SearchDocument> documents)
{
    /// <summary>
    /// Informative words; the script looks for names as long as these, and no guide has a longer one that anybody types whole.
    /// </summary>
    private const int LongestName = 6;

    private readonly ILookup<string, ConceptName> names = ConceptNames.In(language, documents, language.Search.StopWordSet.Contains)
        .ToLookup(name => name.Key, StringComparer.Ordinal);

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
        for (var length = Math.Min(LongestName, words.Length - start); length > 0; length--)
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
            .Select(word => FoldedText.Of(word.Text))];
}
