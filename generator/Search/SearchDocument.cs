using System.Collections.Immutable;
using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Search;

/// <summary>A concept that can be found: a topic, a glossary term or a question, whatever the language it is searched in.</summary>
internal abstract record SearchDocument(string Id)
{
    /// <summary>The languages it has a text in.</summary>
    public abstract bool Has(LanguageCode language);

    /// <summary>All concepts in the order of their numbers: topics, terms, questions.</summary>
    public static ImmutableArray<SearchDocument> Of(Site site) =>
    [
        .. Subjects<Topic>(site).Select(topic => new TopicDocument(topic)),
        .. Subjects<GlossaryTerm>(site).Select(term => new TermDocument(term)),
        .. Subjects<Question>(site).Select(question => new QuestionDocument(site.Question(question.Id))),
    ];

    private static IEnumerable<T> Subjects<T>(Site site)
        where T : class, ISubject =>
        site.Pages.All.Select(page => page.Subject).OfType<T>().Distinct(ReferenceEqualityComparer.Instance).Cast<T>();
}

internal sealed record TopicDocument(Topic Topic) : SearchDocument(Topic.Id)
{
    public override bool Has(LanguageCode language) => Topic.Title.Has(language);
}

internal sealed record TermDocument(GlossaryTerm Term) : SearchDocument(Term.Id)
{
    public override bool Has(LanguageCode language) => Term.Text.Has(language);
}

internal sealed record QuestionDocument(SiteQuestion Question) : SearchDocument(Question.Id)
{
    public override bool Has(LanguageCode language) => Question.Question.Text.Has(language);
}
