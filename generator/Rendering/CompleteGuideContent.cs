using System.Collections.Immutable;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Rendering.Models;

namespace StudyGuide.Rendering;

/// <summary>
/// Questions in full as they stand together on a page: links among them stay on it, others lead to the pages of the
/// questions.
/// </summary>
internal sealed class CompleteGuideContent
{
    private readonly PageScope scope;
    private readonly PageRenderer renderer;
    private readonly LongPageAddresses addresses;

    public CompleteGuideContent(ImmutableArray<SiteQuestion> questions, PageScope scope, PageRenderer renderer)
    {
        (this.scope, this.renderer) = (scope, renderer);
        HasAnswers = HaveAnswers(questions);
        Terms = scope.Terms(questions.SelectMany(question => question.TermIds).Distinct(StringComparer.Ordinal));
        addresses = new LongPageAddresses(scope.Addresses, questions.Select(question => question.Id), Terms.Select(term => term.Id));
    }

    public bool HasAnswers { get; }

    /// <summary>The glossary of the page: the terms that its questions use.</summary>
    public ImmutableArray<TermModel> Terms { get; }

    public static bool HaveAnswers(ImmutableArray<SiteQuestion> questions) =>
        questions.Any(question => question.Question.Text.Values.Any(text => text.Answer.HasAnswer));

    /// <summary>The questions of a category; nothing where there are none.</summary>
    public CompleteGuideSection? Section(Category category, IEnumerable<SiteQuestion> questions)
    {
        ImmutableArray<Link> contents = [.. questions.Select(question => scope.Link(question) with { Address = "#" + question.Id })];
        return contents.IsEmpty ? null : new CompleteGuideSection(
            QuestionLists.GroupId(category),
            scope.Title(category).Html,
            scope.Text(category.Description),
            contents,
            questions.Select(question => renderer.Questions.Model(question, scope, PlaceOf(question.Id))));
    }

    private TextPlace PlaceOf(string questionId) =>
        new(addresses, HeadingRanks.OfSectionAmongQuestions, LongPageAddresses.PrefixOf(questionId));
}

/// <summary>Questions that belong together in the complete guide.</summary>
/// <param name="Contents">The questions by name.</param>
/// <param name="Questions">The questions in full, each made when it is printed: together they are as long as the page.</param>
internal sealed record CompleteGuideSection(
    string Id, string TitleHtml, string Description, ImmutableArray<Link> Contents, IEnumerable<QuestionModel> Questions);
