using System.Collections.Frozen;

namespace StudyGuide.Search;

/// <summary>A name of concepts, and the documents about them, each with its strength as the impact.</summary>
internal sealed class ConceptPostings(string key, PostingList postings)
{
    /// <summary>
    /// What an ordinary word says about the concept that it only sometimes means; at 1, judged queries lose their first place to it.
    /// </summary>
    private const double OrdinaryName = 0.6;

    /// <summary>The informative words of the name, folded.</summary>
    public string Key => key;

    public string FirstWord => key.Split(' ')[0];

    public PostingList Postings => postings;

    /// <summary>All names in all languages, sorted.</summary>
    /// <param name="light">Words that say little to the readers.</param>
    public static IEnumerable<ConceptPostings> Of(Corpus corpus, FrozenSet<string> light) =>
        corpus.Site.Languages.SelectMany(language => ConceptNames.In(language, corpus.Documents, light.Contains))
            .GroupBy(name => name.Key, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new ConceptPostings(group.Key, PostingsOf(group, corpus.Mentions)));

    private static PostingList PostingsOf(IEnumerable<ConceptName> names, ConceptMentions mentions)
    {
        var strengths = new SortedDictionary<int, double>();
        foreach (var name in names)
        {
            foreach (var (document, strength) in mentions.Of(name.Document))
            {
                strengths[document] = Math.Max(strengths.GetValueOrDefault(document), strength * (name.IsOrdinary ? OrdinaryName : 1));
            }
        }

        return new PostingList(strengths.Select(entry => new Posting(entry.Key, Impact.OfStrength(entry.Value)))).Strongest();
    }
}
