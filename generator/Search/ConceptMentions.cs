using System.Collections.Immutable;
using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Search;

/// <summary>How much each document is about each concept, from 0 to 1: what makes a question be found by any name, in any language, of the term it is about.</summary>
internal sealed class ConceptMentions
{
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
        strengths = [.. documents.Select(_ => new SortedDictionary<int, double>())];
        var terms = documents.Index().Where(entry => entry.Item is TermDocument).ToDictionary(entry => entry.Item.Id, entry => entry.Index, StringComparer.Ordinal);
        var finders = languages.Select(language => new ConceptFinder(language, documents)).ToArray();
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
