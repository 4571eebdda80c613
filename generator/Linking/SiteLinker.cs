using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Linking;

/// <summary>Connects records into one graph: links, glossary terms, backlinks, related questions, previous and next.</summary>
internal static class SiteLinker
{
    /// <summary>Links content that has no errors.</summary>
    /// <param name="packs">A pack for each language of the guide, in its order.</param>
    /// <param name="linkers">The linkers for this content.</param>
    public static Site Link(Content content, ImmutableArray<LanguagePack> packs, GlossaryLinkers linkers)
    {
        var resolver = new LinkResolver(content);
        var questions = InGuideOrder(content);
        var answers = InParallel.Select(questions, question => LinkAnswers(question, resolver, linkers));
        var terms = questions.Select((question, index) => TermsOf(question, answers[index])).ToArray();
        var related = new RelatedQuestions(questions, terms);
        var mentions = Mentions(questions, answers);
        var usages = Usages(questions, terms);
        return new Site(
            content.Guide,
            packs,
            [
                .. questions.Select((question, index) => new SiteQuestion(
                    question, TopicOf(question, content), LevelOf(question, content), answers[index], terms[index], new Lazy<ImmutableArray<string>>(() => related.Of(index)),
                    [.. mentions[question.Id]],
                    Previous: index > 0 ? questions[index - 1].Id : null,
                    Next: index < questions.Length - 1 ? questions[index + 1].Id : null)),
            ],
            [.. content.Terms.Select(term => new SiteTerm(term, [.. usages[term.Id]]))],
            [.. content.Pages.OrderBy(page => page.Order ?? int.MaxValue).Select(page => LinkPage(page, resolver, linkers))],
            [
                .. questions.SelectMany(question => question.Sources.Select(source => (source, question.Id)))
                    .GroupBy(entry => entry.source.Url, StringComparer.Ordinal)
                    .Select(citations => new SiteSource(citations.First().source, [.. citations.Select(citation => citation.Id).Distinct()])),
            ],
            content.Images);
    }

    private static Question[] InGuideOrder(Content content) =>
    [
        .. content.Questions
            .OrderBy(question => content.Guide.Topics.IndexOf(TopicOf(question, content)))
            .ThenBy(question => content.Guide.Levels.IndexOf(LevelOf(question, content)))
            .ThenBy(question => question.Id, StringComparer.Ordinal),
    ];

    private static Topic TopicOf(Question question, Content content) => content.Guide.Topics.First(topic => topic.Id == question.Topic?.Value);

    private static Level LevelOf(Question question, Content content) => content.Guide.Levels.First(level => level.Id == question.Level?.Value);

    private static Localized<LinkedText> LinkAnswers(Question question, LinkResolver resolver, GlossaryLinkers linkers)
    {
        var listed = Ids(question.Terms);
        var unlinked = Ids(question.UnlinkedTerms);
        return new Localized<LinkedText>(question.Text.ByLanguage.ToImmutableSortedDictionary(
            entry => entry.Key, entry => linkers[entry.Key].Link(entry.Value.Answer, resolver, listed, unlinked)));
    }

    private static SitePage LinkPage(FreePage page, LinkResolver resolver, GlossaryLinkers linkers)
    {
        var none = new HashSet<string>();
        return new SitePage(page, new Localized<LinkedText>(page.Text.ByLanguage.ToImmutableSortedDictionary(
            entry => entry.Key, entry => linkers[entry.Key].Link(entry.Value.Body, resolver, none, none))));
    }

    private static HashSet<string> Ids(ImmutableArray<Located> references) => references.Select(reference => reference.Value).ToHashSet(StringComparer.Ordinal);

    private static ImmutableSortedSet<string> TermsOf(Question question, Localized<LinkedText> answers) =>
        question.Terms.Select(term => term.Value).Concat(answers.Values.SelectMany(answer => answer.TermIds)).ToImmutableSortedSet(StringComparer.Ordinal);

    private static ILookup<string, string> Mentions(Question[] questions, Localized<LinkedText>[] answers) =>
        questions
            .SelectMany((question, index) => answers[index].Values
                .SelectMany(answer => answer.Links.Values)
                .OfType<QuestionTarget>()
                .Select(target => target.Question.Id)
                .Where(mentioned => mentioned != question.Id)
                .Distinct()
                .Select(mentioned => (mentioned, by: question.Id)))
            .ToLookup(entry => entry.mentioned, entry => entry.by, StringComparer.Ordinal);

    private static ILookup<string, string> Usages(Question[] questions, ImmutableSortedSet<string>[] terms) =>
        questions
            .SelectMany((question, index) => terms[index].Select(term => (term, question: question.Id)))
            .ToLookup(entry => entry.term, entry => entry.question, StringComparer.Ordinal);
}
