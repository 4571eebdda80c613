using System.Collections.Immutable;
using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Search;

/// <summary>A concept that can be found: a topic, a glossary term or a question, whatever the language it is searched in.</summary>
internal abstract class SearchDocument(string id)
{
    public string Id => id;

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

internal sealed class TopicDocument(Topic topic) : SearchDocument(topic.Id)
{
    public Topic Topic => topic;

    public override bool Has(LanguageCode language) => topic.Title.Has(language);
}

internal sealed class TermDocument(GlossaryTerm term) : SearchDocument(term.Id)
{
    public GlossaryTerm Term => term;

    public override bool Has(LanguageCode language) => term.Text.Has(language);
}

internal sealed class QuestionDocument(SiteQuestion question) : SearchDocument(question.Id)
{
    public SiteQuestion Question => question;

    public override bool Has(LanguageCode language) => question.Question.Text.Has(language);
}
