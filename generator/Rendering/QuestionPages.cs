using System.Collections.Immutable;
using System.Globalization;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Rendering.Markdown;
using StudyGuide.Rendering.Models;
using StudyGuide.Theming;

namespace StudyGuide.Rendering;

/// <summary>Prints questions: each on its page, and all of them on the page of the complete guide.</summary>
internal sealed class QuestionPages(PageRenderer pages)
{
    /// <summary>On the page of the complete guide a section has a heading of the fourth level instead of the second.</summary>
    private const int HeadingShift = 2;

    private readonly Site site = pages.Site;

    public ReadOnlyMemory<byte> Question(SiteQuestion question, LanguagePack language)
    {
        var scope = new PageScope(site, language, PageAddress.Of(question.Question, language));
        var (text, pack) = scope.Pick(question.Question.Text)!.Value;
        var model = Model(question, scope, scope.TextPlace);
        var page = pages.Page(
            scope, "question", model.Title, scope.Summary(question.Answer[pack.Code], pack), other => PageAddress.Of(question.Question, other),
            other => question.Question.Text.Has(other.Code),
            [new Link(scope.Word("home"), scope.To(PageAddress.Home(language))), model.Topic], text.File, PageAddress.Permalink(question.Id));
        return pages.Print(scope, page, PageTemplates.Question, "question", model);
    }

    public ReadOnlyMemory<byte> CompleteGuide(LanguagePack language)
    {
        var scope = new PageScope(site, language, PageAddress.CompleteGuide(language));
        var topics = site.Guide.Topics
            .Select(topic => new CompleteGuideTopic(
                topic.Id, scope.Text(topic.Title), scope.Text(topic.Description),
                [.. site.QuestionsIn(topic).Select(question => scope.Link(question) with { Address = "#" + question.Id })],
                site.QuestionsIn(topic).Select(question => Model(question, scope, scope.TextPlace with { IdPrefix = question.Id + ".", HeadingShift = HeadingShift }))))
            .Where(topic => !topic.Contents.IsEmpty);
        var page = pages.Page(
            scope, "complete-guide", scope.Word("complete_guide"), scope.Word("complete_guide_description"), PageAddress.CompleteGuide,
            breadcrumbs: [new Link(scope.Word("home"), scope.To(PageAddress.Home(language)))]);
        return pages.Print(scope, page, PageTemplates.CompleteGuide, "guide", new CompleteGuideModel(scope.Word("complete_guide_description"), [.. topics], Terms(scope)));
    }

    private ImmutableArray<TermModel> Terms(PageScope scope) => scope.Terms(site.Terms.Where(term => !term.UsedBy.IsEmpty).Select(term => term.Id));

    private QuestionModel Model(SiteQuestion question, PageScope scope, TextPlace place)
    {
        var (text, pack) = scope.Pick(question.Question.Text)!.Value;
        var linked = question.Answer[pack.Code];
        var answer = pack == scope.Language && place.HeadingShift == 0
            ? pages.Answers.Of(question, pack).On(place)
            : pages.Markdown.Use(pack, scope.Language, renderer => RenderedAnswer.Render(linked, renderer, place));
        var twins = scope.Twins(question, pack);
        return new QuestionModel(
            question.Id,
            PageScope.Set(text.Title.Value, pack),
            scope.To(PageAddress.Of(question.Question, scope.Language)),
            scope.LangHtml(pack),
            scope.UntranslatedNotice(pack),
            scope.Link(question.Level),
            question.Level.Id,
            scope.Link(question.Topic),
            scope.ReadingTime(text.Answer),
            question.Question.Reviewed is { } date ? scope.Language.Dates.Write(date) : null,
            question.Question.Reviewed?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            [.. answer.Sections.Select(section => new SectionModel(section.Name, place.IdPrefix + section.Name, scope.SectionTitle(section.Kind), section.Html))],
            answer.Notes,
            [.. text.Cards.Select(card => new FlashcardModel(PageScope.Set(PlainText.Of(card.Front.Paragraph, _ => ""), pack), PageScope.Set(PlainText.Of(card.Back.Paragraph, _ => ""), pack)))],
            question.Question.Sources,
            [.. question.Question.Terms.Select(term => scope.Term(site.Term(term.Value)))],
            twins.IsEmpty ? scope.Terms(linked.TermIds.Except(question.Question.Terms.Select(term => term.Value))) : [],
            scope.Links(question.Related.Value),
            scope.Links(question.MentionedBy.Except(question.Related.Value)),
            question.Previous is { } previous ? scope.Link(site.Question(previous)) : null,
            question.Next is { } next ? scope.Link(site.Question(next)) : null,
            scope.To(PageAddress.Permalink(question.Id)),
            twins,
            question.IsSideBySideIn(scope.Language) ? scope.To(PageAddress.SideBySide(question.Question, scope.Language)) : null);
    }
}
