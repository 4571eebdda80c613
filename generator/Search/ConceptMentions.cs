using System.Collections.Immutable;
using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Search;

/// <summary>
/// How much each document is about each concept, from 0 to 1: what makes a question be found by any name, in any language, of the term it
/// is about.
/// </summary>
internal sealed class ConceptMentions
{
    // What matters is the order, which was chosen by the judged queries in tests/Search/Relevance.

    /// <summary>The concept is its own best answer.</summary>
    private const double Itself = 1;

    /// <summary>A question with the id of a term asks what the term is.</summary>
    private const double NamedAlike = 0.85;

    /// <summary>A name in the title, which may have other subjects; at 0.2 a few judged queries lose their first place.</summary>
    private const double InTitle = 0.45;

    /// <summary>Added where the name is the whole title; together with <see cref="InTitle"/> almost the concept itself.</summary>
    private const double WholeTitle = 0.5;

    /// <summary>
    /// The author says that the question is about the term; not as strong as a title, or questions with long lists come first (at 0.7, some
    /// do).
    /// </summary>
    private const double Listed = 0.4;

    /// <summary>A name in the summary; less than a list, because summaries name things in passing (at 0.6, some come first).</summary>
    private const double InSummary = 0.3;

    /// <summary>A link in the text: enough to be found where nothing else is, too little to come before anything.</summary>
    private const double InText = 0.12;

    private readonly SortedDictionary<int, double>[] strengths;

    /// <param name="words">For each document and language, in the order of the guide, its words where it has a text.</param>
    /// <param name="corpus">All words, by their numbers.</param>
    public ConceptMentions(
        ImmutableArray<SearchDocument> documents, ImmutableArray<LanguagePack> languages, DocumentWords?[][] words, CorpusWords corpus)
    {
        strengths = [.. documents.Select(_ => new SortedDictionary<int, double>())];
        var terms = documents.Index()
            .Where(entry => entry.Item is TermDocument)
            .ToDictionary(entry => entry.Item.Id, entry => entry.Index, StringComparer.Ordinal);
        var finders = languages.Select(language => new ConceptFinder(language, documents, corpus)).ToArray();
        foreach (var (number, document) in documents.Index())
        {
            HashSet<int> listed = [];
            switch (document)
            {
                case TermDocument:
                    strengths[number].Add(number, Itself);
                    continue;
                case TopicDocument:
                    strengths[number].Add(number, Itself);
                    break;
                case QuestionDocument { Question: var question }:
                    listed = [.. question.Question.Terms.Select(term => terms[term.Value])];
                    AddReferences(number, question, terms, listed);
                    break;
            }

            foreach (var (texts, finder) in words[number].Zip(finders).Where(pair => pair.First is not null))
            {
                AddNames(number, texts!, finder, listed);
            }
        }
    }

    /// <summary>The documents that are about a concept, in order.</summary>
    public IReadOnlyDictionary<int, double> Of(int concept) => strengths[concept];

    private void AddReferences(int number, SiteQuestion question, Dictionary<string, int> terms, HashSet<int> listed)
    {
        foreach (var term in question.TermIds)
        {
            Add(terms[term], number, InText);
        }

        foreach (var term in listed)
        {
            Add(term, number, Listed);
        }

        if (terms.TryGetValue(question.Id, out var alike))
        {
            Add(alike, number, NamedAlike);
        }
    }

    private void AddNames(int number, DocumentWords texts, ConceptFinder finder, HashSet<int> listed)
    {
        foreach (var (name, share) in finder.Find(texts.Title, listed))
        {
            Add(name.Document, number, InTitle + (WholeTitle * share));
        }

        foreach (var (name, _) in finder.Find(texts.Summary, listed))
        {
            Add(name.Document, number, InSummary);
        }
    }

    private void Add(int concept, int document, double strength)
    {
        if (concept != document)
        {
            strengths[concept][document] = Math.Max(strengths[concept].GetValueOrDefault(document), strength);
        }
    }
}
