using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Search;

/// <summary>How much each document is about each concept, from 0 to 1: what makes a question be found by any name, in any language, of the term it is about.</summary>
internal sealed class ConceptMentions
{
    private const int LongestName = 6;
    private const double Itself = 1;
    private const double NamedAlike = 0.85;
    private const double InTitle = 0.45;
    private const double WholeTitle = 0.5;
    private const double Listed = 0.4;
    private const double InSummary = 0.3;
    private const double InText = 0.12;

    private readonly SortedDictionary<int, double>[] strengths;

    /// <param name="words">For each document and language, in the order of the guide, its words where it has a text.</param>
    public ConceptMentions(ImmutableArray<SearchDocument> documents, ImmutableArray<LanguagePack> languages, DocumentWords?[][] words)
    {
        strengths = [.. documents.Select((document, number) => new SortedDictionary<int, double>(document is QuestionDocument ? [] : new Dictionary<int, double> { [number] = Itself }))];
        var numbers = documents.Select((document, number) => (document, number)).Where(entry => entry.document is TermDocument)
            .ToDictionary(entry => entry.document.Id, entry => entry.number, StringComparer.Ordinal);
        var names = languages.Select(language => ConceptNames.In(language, documents, language.Search.StopWordSet.Contains)
            .ToLookup(name => name.Key, StringComparer.Ordinal)).ToArray();
        for (var number = 0; number < documents.Length; number++)
        {
            var listed = documents[number] is QuestionDocument { Question: var question } ? AddReferences(number, question, numbers) : [];
            for (var language = 0; language < languages.Length; language++)
            {
                if (documents[number] is QuestionDocument or TopicDocument && words[number][language] is { } texts)
                {
                    AddNames(number, texts, names[language], languages[language].Search, listed);
                }
            }
        }
    }

    /// <summary>The documents that are about a concept, in order.</summary>
    public IReadOnlyDictionary<int, double> Of(int concept) => strengths[concept];

    private HashSet<int> AddReferences(int number, Linking.SiteQuestion question, Dictionary<string, int> numbers)
    {
        HashSet<int> listed = [];
        foreach (var term in question.TermIds)
        {
            Add(numbers[term], number, InText);
        }

        foreach (var term in question.Question.Terms.Select(term => numbers[term.Value]))
        {
            Add(term, number, Listed);
            listed.Add(term);
        }

        if (numbers.TryGetValue(question.Id, out var alike))
        {
            Add(alike, number, NamedAlike);
        }

        return listed;
    }

    private void AddNames(int number, DocumentWords texts, ILookup<string, ConceptName> names, SearchRules rules, HashSet<int> listed)
    {
        var title = Informative(texts.Title, rules);
        var length = Math.Max(title.Sum(word => word.Length), 1);
        Find(title, names, (name, covered) => Add(name.Document, number, InTitle + (WholeTitle * covered / length)), listed);
        Find(Informative(texts.Summary, rules), names, (name, _) => Add(name.Document, number, InSummary), listed);
    }

    /// <summary>Finds names, the longest first at each place.</summary>
    private static void Find(string[] words, ILookup<string, ConceptName> names, Action<ConceptName, int> found, HashSet<int> listed)
    {
        for (var start = 0; start < words.Length;)
        {
            var length = Math.Min(LongestName, words.Length - start);
            for (; length > 0; length--)
            {
                var candidates = names[string.Join(' ', words, start, length)].Where(name => !name.IsOrdinary || listed.Contains(name.Document)).ToArray();
                foreach (var name in candidates)
                {
                    found(name, words.Skip(start).Take(length).Sum(word => word.Length));
                }

                if (candidates.Length > 0)
                {
                    break;
                }
            }

            start += Math.Max(length, 1);
        }
    }

    private static string[] Informative(Word[] words, SearchRules rules) =>
        [.. words.Where(word => word.Kind is not WordKind.Compound && !rules.StopWordSet.Contains(word.Text)).Select(word => FoldedText.Of(word.Text))];

    private void Add(int concept, int document, double strength)
    {
        if (concept != document)
        {
            strengths[concept][document] = Math.Max(strengths[concept].GetValueOrDefault(document), strength);
        }
    }
}
