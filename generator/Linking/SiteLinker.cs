using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Linking;

/// <summary>Connects records into one graph: links, glossary terms, backlinks, related questions, previous and next.</summary>
internal static class SiteLinker
{
    /// <summary>Links content that has no errors.</summary>
    /// <param name="targets">What the links of this content mean.</param>
    /// <param name="pages">The pages that will show it.</param>
    /// <param name="packs">A pack for each language of the guide, in its order.</param>
    /// <param name="linkers">The linkers for this content.</param>
    public static Site Link(
        Content content, LinkTargets targets, PageList pages, ImmutableArray<LanguagePack> packs, GlossaryLinkers linkers)
    {
        var questions = content.Questions;
        var answers = InParallel.Select(questions, question => LinkAnswers(question, targets, linkers));
        var terms = questions.Select((question, index) => TermsOf(question, answers[index])).ToArray();
        var related = new RelatedQuestions([.. questions], terms);
        var mentions = Mentions(questions, answers);
        var usages = Usages(questions, terms);
        return new Site
        {
            Guide = content.Guide,
            Languages = packs,
            Pages = pages,
            Questions =
            [
                .. questions.Select((question, index) => new SiteQuestion
                {
                    Question = question,
                    Topic = targets.TopicOf(question)!,
                    Level = targets.LevelOf(question)!,
                    Answer = answers[index],
                    TermIds = terms[index],
                    Related = new Lazy<ImmutableArray<string>>(() => related.Of(index)),
                    MentionedBy = [.. mentions[question.Id]],
                    Previous = index > 0 ? questions[index - 1].Id : null,
                    Next = index < questions.Length - 1 ? questions[index + 1].Id : null,
                }),
            ],
            Terms = [.. content.Terms.Select(term => new SiteTerm(term, [.. usages[term.Id]]))],
            FreePages = [.. content.FreePages.Select(page => LinkPage(page, targets, linkers))],
            Sources = Sources(questions),
            Images = content.Images,
            StaticFiles = content.StaticFiles,
        };
    }

    private static Localized<LinkedText> LinkAnswers(Question question, LinkTargets targets, GlossaryLinkers linkers) =>
        question.Text.Select((language, text) =>
            linkers[language].Link(text.Answer, targets, question.Terms, question.UnlinkedTerms));

    private static SiteFreePage LinkPage(FreePage page, LinkTargets targets, GlossaryLinkers linkers) =>
        new(page, page.Text.Select((language, text) => linkers[language].Link(text.Body, targets, [], [])));

    private static ImmutableSortedSet<string> TermsOf(Question question, Localized<LinkedText> answers) =>
        question.Terms.Select(term => term.Value).Concat(answers.Values.SelectMany(answer => answer.TermIds))
            .ToImmutableSortedSet(StringComparer.Ordinal);

    private static ILookup<string, string> Mentions(ImmutableArray<Question> questions, Localized<LinkedText>[] answers) =>
        questions
            .SelectMany((question, index) => answers[index].Values
                .SelectMany(answer => answer.Links.Values)
                .OfType<QuestionTarget>()
                .Select(target => target.Question.Id)
                .Where(mentioned => mentioned != question.Id)
                .Distinct()
                .Select(mentioned => (mentioned, by: question.Id)))
            .ToLookup(entry => entry.mentioned, entry => entry.by, StringComparer.Ordinal);

    private static ILookup<string, string> Usages(ImmutableArray<Question> questions, ImmutableSortedSet<string>[] terms) =>
        questions
            .SelectMany((question, index) => terms[index].Select(term => (term, question: question.Id)))
            .ToLookup(entry => entry.term, entry => entry.question, StringComparer.Ordinal);

    private static ImmutableArray<SiteSource> Sources(ImmutableArray<Question> questions) =>
    [
        .. questions.SelectMany(question => question.Sources.Select(source => (source, question.Id)))
            .GroupBy(entry => entry.source.Url, StringComparer.Ordinal)
            .Select(citations => new SiteSource(citations.First().source, [.. citations.Select(citation => citation.Id).Distinct()])),
    ];
}
