using System.Globalization;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Rendering.Models;
using StudyGuide.Rendering.Pages;

namespace StudyGuide.Rendering;

/// <summary>What templates print of a question, on its page and on the page of the complete guide.</summary>
internal sealed class QuestionModels(PageRenderer renderer)
{
    /// <param name="place">Where the answer is printed.</param>
    public QuestionModel Model(SiteQuestion question, PageScope scope, TextPlace place)
    {
        var site = renderer.Site;
        var (text, pack) = scope.Pick(question.Question.Text)!.Value;
        var answer = Answer(question, pack, scope).On(place);
        var permalink = scope.To(PermalinkPage.AddressOf(question.Id));
        var translations = scope.Translations(question, pack);
        var otherTerms = question.Answer[pack.Code].TermIds.Except(question.Question.Terms.Select(term => term.Value));
        return new QuestionModel
        {
            Id = question.Id,
            TitleHtml = text.Title.Typeset(pack.Typography).LargeHtml,
            Address = scope.To(question.Question),
            LangHtml = scope.LangHtml(pack),
            UntranslatedNotice = scope.UntranslatedNotice(pack),
            Level = scope.Link(question.Level),
            LevelId = question.Level.Id,
            Topic = scope.Link(question.Topic),
            ReadingTime = scope.ReadingTime(text.Answer),
            ReviewedHtml = question.Question.Reviewed is { } date ? scope.Language.Dates.WriteHtml(date, HtmlText.Escape) : null,
            ReviewedIso = question.Question.Reviewed?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Statement = answer.Statement is { } statement ? Section(statement) : null,
            Sections = [.. answer.Answer.Select(Section)],
            NotesHtml = answer.Notes,
            Cards = renderer.Cards(text, pack),
            Sources = question.Question.Sources,
            Terms = [.. question.Question.Terms.Select(term => scope.Term(site.Term(term.Value)))],
            OtherTerms = translations.IsEmpty ? scope.Terms(otherTerms) : [],
            Related = [.. question.Related.Value.Select(scope.QuestionLink)],
            MentionedBy = [.. question.MentionedBy.Except(question.Related.Value).Take(PageSize.List).Select(scope.QuestionLink)],
            Previous = question.Previous is { } previous ? scope.Link(site.Question(previous)) : null,
            Next = question.Next is { } next ? scope.Link(site.Question(next)) : null,
            Permalink = permalink,
            Translations = translations,
            SideBySide = SideBySide.Shows(question.Question) && question.Question.Text.Has(scope.Language.Code)
                ? permalink + SideBySide.Asking(scope.Language)
                : null,
        };

        SectionModel Section(PrintedSection section) =>
            new(section.Name, place.IdPrefix + section.Name, scope.SectionTitle(section.Kind), section.Html);
    }

    /// <summary>An answer for readers of another language names what it links to in theirs.</summary>
    private RenderedText Answer(SiteQuestion question, LanguagePack pack, PageScope scope) => pack == scope.Language
        ? renderer.Answers.Of(question, pack)
        : renderer.Markdown.Use(pack, scope.Language, markdown => RenderedText.Render(question.Answer[pack.Code], markdown));
}
