using System.Collections.Immutable;
using StudyGuide.Model;
using StudyGuide.Rendering.Models;

namespace StudyGuide.Rendering.Pages;

/// <summary>Every question with its answer, and the glossary, on one page: for paper, and for searching in the page.</summary>
internal sealed class CompleteGuidePage : PageKind
{
    public const string Kind = "complete-guide";

    public override string Name => Kind;

    public override IEnumerable<Page> List(PageListing listing) => listing.Languages.Select(language => new Page
    {
        Kind = Kind,
        Language = language,
        Address = HomePage.AddressIn(language).Below(language.Addresses["complete-guide"]),
        Location = listing.Guide,
        Name = "the page of the complete guide",
        Title = PageListing.Word("complete_guide", language),
        Parent = listing.Home(language),
        Menu = PageMenu.Header,
    });

    public override ReadOnlyMemory<byte> Make(Page page, PageRenderer renderer)
    {
        var scope = renderer.Scope(page);
        var site = scope.Site;
        var hasAnswers = site.Questions.Any(question => question.Question.Text.Values.Any(text => text.Answer.HasAnswer));
        var description = hasAnswers ? scope.Word("complete_guide_description") : scope.Text(site.Guide.Description);
        ImmutableArray<TermModel> terms = scope.Terms(site.Terms.Where(term => !term.UsedBy.IsEmpty).Select(term => term.Id));
        var addresses = new LongPageAddresses(scope.Addresses, site.Questions.Select(question => question.Id),
            terms.Select(term => term.Id));
        var topics = site.Guide.Topics
            .Select(topic => new CompleteGuideTopic(
                topic.Id,
                scope.Title(topic).Html,
                scope.Text(topic.Description),
                [.. site.QuestionsIn(topic).Select(question => scope.Link(question) with { Address = "#" + question.Id })],
                site.QuestionsIn(topic).Select(question => renderer.Questions.Model(question, scope, PlaceOf(question.Id, addresses)))))
            .Where(topic => !topic.Contents.IsEmpty);
        var model = new CompleteGuideModel(description, hasAnswers, [.. topics], terms);
        return renderer.Print(scope, Template, renderer.Frame(scope, page.Title.Text, description), "guide", model);
    }

    private static TextPlace PlaceOf(string questionId, LinkAddresses addresses) =>
        new(addresses, HeadingRanks.OfSectionAmongQuestions, LongPageAddresses.PrefixOf(questionId));
}

/// <summary>The complete guide on one page.</summary>
/// <param name="HasAnswers">Whether there is an answer to open or close; a guide can be a list of questions.</param>
/// <param name="Terms">The glossary terms that the answers use.</param>
internal sealed record CompleteGuideModel(
    string Description, bool HasAnswers, ImmutableArray<CompleteGuideTopic> Topics, ImmutableArray<TermModel> Terms);

/// <summary>A topic of the complete guide.</summary>
/// <param name="Contents">The questions by name.</param>
/// <param name="Questions">The questions in full, each made when it is printed: together they are as long as the guide.</param>
internal sealed record CompleteGuideTopic(
    string Id, string TitleHtml, string Description, ImmutableArray<Link> Contents, IEnumerable<QuestionModel> Questions);
