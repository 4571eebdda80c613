using System.Collections.Immutable;
using StudyGuide.Model;
using StudyGuide.Rendering.Models;

namespace StudyGuide.Rendering.Pages;

/// <summary>
/// Every question with its answer, and the glossary, on one page: for paper, and for searching in the page. A large guide has a cover that
/// leads to a page for each topic, or several where a topic is too long for one.
/// </summary>
internal sealed class CompleteGuidePage : PageKind
{
    public const string Kind = "complete-guide";

    public override string Name => Kind;

    public override IEnumerable<Page> List(PageListing listing)
    {
        foreach (var language in listing.Languages)
        {
            var whole = Whole(language, listing);
            yield return whole;
            foreach (var page in listing.IsLarge ? Parts(whole, language, listing) : [])
            {
                yield return page;
            }
        }
    }

    public override ReadOnlyMemory<byte> Make(Page page, PageRenderer renderer)
    {
        var scope = renderer.Scope(page);
        return page.Subject is Topic topic ? PrintPart(topic, scope, renderer)
            : scope.Site.IsLarge ? PrintCover(scope, renderer)
            : PrintWhole(scope, renderer);
    }

    private static Page Whole(LanguagePack language, PageListing listing) => new()
    {
        Kind = Kind,
        Language = language,
        Address = HomePage.AddressIn(language).Below(language.Addresses["complete-guide"]),
        Location = listing.Guide,
        Name = "the page of the complete guide",
        Title = PageListing.Word("complete_guide", language),
        Parent = listing.Home(language),
        Menu = PageMenu.Header,
    };

    private static IEnumerable<Page> Parts(Page cover, LanguagePack language, PageListing listing) =>
        from topic in listing.Content.Guide.Topics
        let questions = listing.CountIn(topic)
        where questions > 0
        let slug = topic.Slug[language.Code]
        from page in NumberedPages.Of(
            questions, PageSize.Answers, cover.Address.Below(slug.Value), cover,
            (part, address, parent) => new Page
            {
                Kind = Kind,
                Subject = topic,
                Language = language,
                Address = address,
                Location = slug.Location,
                Title = listing.Title(topic.Title, language),
                Parent = parent,
                Part = part,
                IsReal = topic.Title.Has(language.Code),
            })
        select page;

    private ReadOnlyMemory<byte> PrintWhole(PageScope scope, PageRenderer renderer)
    {
        var site = scope.Site;
        var content = new CompleteGuideContent(site.Questions, scope, renderer);
        var description = content.HasAnswers ? scope.Word("complete_guide_description") : scope.Text(site.Guide.Description);
        return Print(scope, renderer, scope.Page.Title.Text, new CompleteGuideModel
        {
            Title = TypesetTitle.Of(scope.Text(site.Guide.Title)),
            Description = description,
            HasAnswers = content.HasAnswers,
            Sections = [.. site.Guide.Topics
                .Select(topic => content.Section(topic, site.QuestionsIn(topic))).OfType<CompleteGuideSection>()],
            Terms = content.Terms,
        });
    }

    private ReadOnlyMemory<byte> PrintCover(PageScope scope, PageRenderer renderer)
    {
        var site = scope.Site;
        var hasAnswers = CompleteGuideContent.HaveAnswers(site.Questions);
        return Print(scope, renderer, scope.Page.Title.Text, new CompleteGuideModel
        {
            Title = TypesetTitle.Of(scope.Text(site.Guide.Title)),
            Description = hasAnswers ? scope.Word("complete_guide_parts_description") : scope.Text(site.Guide.Description),
            Parts = [.. site.Guide.Topics.Select(topic => Part(topic, scope)).OfType<CompleteGuidePart>()],
        });
    }

    private ReadOnlyMemory<byte> PrintPart(Topic topic, PageScope scope, PageRenderer renderer)
    {
        var questions = scope.Page.Part.Of([.. scope.Site.QuestionsIn(topic)]);
        var content = new CompleteGuideContent(questions, scope, renderer);
        var levels = questions.ToLookup(question => question.Level.Id, StringComparer.Ordinal);
        var title = scope.Title(topic);
        return Print(scope, renderer, $"{title.Text} – {scope.Word("complete_guide")}", new CompleteGuideModel
        {
            Title = title,
            LangHtml = scope.LangHtml(scope.Pick(topic.Title)?.Language),
            Description = scope.Text(topic.Description),
            HasAnswers = content.HasAnswers,
            Sections = [.. scope.Site.Guide.Levels
                .Select(level => content.Section(level, levels[level.Id])).OfType<CompleteGuideSection>()],
            Terms = content.Terms,
            Numbers = NumberedPages.On(scope),
        });
    }

    /// <returns>Nothing for a topic without questions.</returns>
    private static CompleteGuidePart? Part(Topic topic, PageScope scope) =>
        scope.Site.Pages.Find(Kind, topic, scope.Language) is not { } first ? null : new CompleteGuidePart(
            QuestionLists.GroupId(topic),
            scope.Link(first),
            scope.Text(topic.Description),
            scope.Count("questions", scope.Site.QuestionsIn(topic).Count()));

    private ReadOnlyMemory<byte> Print(PageScope scope, PageRenderer renderer, string title, CompleteGuideModel model) =>
        renderer.Print(scope, Template, renderer.Frame(scope, title, model.Description), "guide", model);
}

/// <summary>A page of the complete guide: the whole, the cover of a large one, or one of its parts.</summary>
internal sealed class CompleteGuideModel
{
    public required TypesetTitle Title { get; init; }

    /// <summary>Attributes for a title and description that are not in the page's language.</summary>
    public string LangHtml { get; init; } = "";

    public required string Description { get; init; }

    /// <summary>Whether there is an answer to open or close; a guide can be a list of questions.</summary>
    public bool HasAnswers { get; init; }

    /// <summary>What a cover leads to.</summary>
    public ImmutableArray<CompleteGuidePart> Parts { get; init; } = [];

    /// <summary>The topics of a whole guide, the levels of a part.</summary>
    public ImmutableArray<CompleteGuideSection> Sections { get; init; } = [];

    /// <summary>The glossary terms that the answers use.</summary>
    public ImmutableArray<TermModel> Terms { get; init; } = [];

    /// <summary>The other pages of the part, where it has any.</summary>
    public PageNumbers? Numbers { get; init; }
}

/// <summary>A part of a large guide.</summary>
internal sealed record CompleteGuidePart(string Id, Link Link, string Description, string Count);
