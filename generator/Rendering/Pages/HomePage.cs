using System.Collections.Immutable;
using StudyGuide.Model;
using StudyGuide.Rendering.Models;

namespace StudyGuide.Rendering.Pages;

/// <summary>The first page of a language; the free page <c>index</c> introduces it.</summary>
internal sealed class HomePage : PageKind
{
    public const string Kind = "home";

    public override string Name => Kind;

    public static PageAddress AddressIn(LanguagePack language) => new($"{language.Code}/");

    public override IEnumerable<Page> List(PageListing listing)
    {
        var introduction = listing.Content.FreePages.FirstOrDefault(page => page.IsIntroduction);
        return listing.Languages.Select(language => new Page
        {
            Kind = Kind,
            Subject = introduction,
            Language = language,
            Address = AddressIn(language),
            Location = listing.Guide,
            Name = "the home page",
            Title = PageListing.Word("home", language),
            Source = introduction is null ? null : listing.Pick(introduction.Text, language).Text?.File,
            Neutral = PageAddress.Root,
        });
    }

    public override ReadOnlyMemory<byte> Make(Page page, PageRenderer renderer)
    {
        var scope = renderer.Scope(page);
        var site = renderer.Site;
        var introduction = site.FreePages.FirstOrDefault(free => free.Page.IsIntroduction);
        var picked = introduction is null ? null : scope.Pick(introduction.Page.Text);
        var (introductionHtml, notes) = introduction is null ? ("", "")
            : FreePageKind.Print(introduction, HeadingRanks.OfSection, scope, renderer);
        var model = new HomeModel
        {
            Description = scope.Text(site.Guide.Description),
            IntroductionTitleHtml = picked is { } text ? text.Value.Title.Typeset(text.Language.Typography).Html : "",
            IntroductionHtml = introductionHtml,
            IntroductionNotesHtml = notes,
            IntroductionLangHtml = scope.LangHtml(picked?.Language),
            IntroductionTerms = introduction is null ? [] : scope.Terms(introduction.Body[picked!.Value.Language.Code].TermIds),
            Topics = [.. site.Guide.Topics.Select(topic => Card(topic, scope))],
            Levels = [.. site.Guide.Levels.Select(level => Card(level, scope))],
            Questions = scope.Link(QuestionIndexPage.Kind)!,
            Glossary = scope.Link(GlossaryPage.Kind),
            CompleteGuide = scope.Link(CompleteGuidePage.Kind)!,
            QuestionCount = scope.Count("questions", site.Questions.Length),
            TermCount = scope.Count("terms", site.Terms.Length),
        };
        var title = scope.Text(site.Guide.Title);
        var frame = renderer.Frame(scope, title, model.Description, data => data.Guide(title, model.Description));
        return renderer.Print(scope, Template, frame with { Links = [.. renderer.GuideLinks(scope)] }, "home", model);
    }

    private static CategoryCard Card(Category category, PageScope scope) => new()
    {
        Id = category.Id,
        TitleHtml = scope.Title(category).Html,
        Address = scope.To(category),
        LangHtml = scope.LangHtml(scope.Pick(category.Title)?.Language),
        Description = scope.Text(category.Description),
        Count = scope.Count("questions", scope.Site.QuestionsIn(category).Count()),
    };
}

/// <summary>What the template of the home page prints.</summary>
internal sealed class HomeModel
{
    public required string Description { get; init; }

    public required string IntroductionTitleHtml { get; init; }

    public required string IntroductionHtml { get; init; }

    public required string IntroductionNotesHtml { get; init; }

    public required string IntroductionLangHtml { get; init; }

    public required ImmutableArray<TermModel> IntroductionTerms { get; init; }

    public required ImmutableArray<CategoryCard> Topics { get; init; }

    public required ImmutableArray<CategoryCard> Levels { get; init; }

    public required Link Questions { get; init; }

    public required Link? Glossary { get; init; }

    public required Link CompleteGuide { get; init; }

    public required string QuestionCount { get; init; }

    public required string TermCount { get; init; }
}

/// <summary>A topic or level in a list.</summary>
internal sealed class CategoryCard
{
    public required string Id { get; init; }

    public required string TitleHtml { get; init; }

    public required string Address { get; init; }

    public required string LangHtml { get; init; }

    public required string Description { get; init; }

    public required string Count { get; init; }
}
