using System.Collections.Immutable;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Rendering.Models;
using StudyGuide.Theming;

namespace StudyGuide.Rendering;

/// <summary>Prints the home page and the lists of questions.</summary>
internal sealed class ListPages(PageRenderer pages)
{
    private readonly Site site = pages.Site;

    public ReadOnlyMemory<byte> Home(LanguagePack language)
    {
        var scope = new PageScope(site, language, PageAddress.Home(language));
        var introduction = site.Pages.FirstOrDefault(page => page.Page.IsIntroduction);
        var picked = introduction is null ? null : scope.Pick(introduction.Page.Text);
        var model = new HomeModel(
            scope.Text(site.Guide.Description),
            picked is { } text ? PageScope.Set(text.Value.Title.Value, text.Language) : "",
            introduction is null ? "" : FreePages.Html(pages, introduction, scope).Html,
            scope.LangHtml(picked?.Language),
            introduction is null ? [] : scope.Terms(introduction.Body[picked!.Value.Language.Code].TermIds),
            [.. site.Guide.Topics.Select(topic => Card(topic, scope))],
            [.. site.Guide.Levels.Select(level => Card(level, scope))],
            new Link(scope.Word("all_questions"), scope.To(PageAddress.QuestionIndex(language))),
            site.Terms.IsEmpty ? null : new Link(scope.Word("glossary"), scope.To(PageAddress.Glossary(language))),
            new Link(scope.Word("complete_guide"), scope.To(PageAddress.CompleteGuide(language))),
            scope.Count("questions", site.Questions.Length),
            scope.Count("terms", site.Terms.Length));
        var page = pages.Page(scope, "home", scope.Text(site.Guide.Title), model.Description, PageAddress.Home, source: picked?.Value.File, neutral: PageAddress.Root);
        return pages.Print(scope, page, PageTemplates.Home, "home", model);
    }

    public ReadOnlyMemory<byte> AllQuestions(LanguagePack language)
    {
        var scope = new PageScope(site, language, PageAddress.QuestionIndex(language));
        var model = new QuestionListModel(
            scope.Text(site.Guide.Title), scope.Word("all_questions"), "", "", scope.Count("questions", site.Questions.Length),
            [LevelFilter(site.Questions, scope, PlainPage), Filter("topic", "topics", site.Guide.Topics, question => question.Topic, site.Questions, scope, PlainPage)],
            Groups(site.Guide.Topics, site.Questions, question => question.Topic, scope));
        return Print(model, scope, "questions", PageAddress.QuestionIndex, isReal: null);

        string PlainPage(Category category) => scope.To(PageAddress.Of(category, language));
    }

    public ReadOnlyMemory<byte> Category(Category category, LanguagePack language)
    {
        var scope = new PageScope(site, language, PageAddress.Of(category, language));
        ImmutableArray<SiteQuestion> questions = [.. site.QuestionsIn(category)];
        var isTopic = category is Topic;
        var model = new QuestionListModel(
            scope.Word(isTopic ? "topic" : "level"), scope.Text(category.Title), scope.Text(category.Description), scope.LangHtml(scope.Pick(category.Title)?.Language),
            scope.Count("questions", questions.Length),
            isTopic ? [LevelFilter(questions, scope, GroupOf)] : [Filter("topic", "topics", site.Guide.Topics, question => question.Topic, questions, scope, GroupOf)],
            isTopic ? Groups(site.Guide.Levels, questions, question => question.Level, scope) : Groups(site.Guide.Topics, questions, question => question.Topic, scope));
        return Print(model, scope, isTopic ? "topic" : "level", other => PageAddress.Of(category, other), other => category.Title.Has(other.Code));

        static string GroupOf(Category group) => "#" + GroupId(group);
    }

    public ReadOnlyMemory<byte> Sources(LanguagePack language)
    {
        var scope = new PageScope(site, language, PageAddress.Sources(language));
        var model = new SourcesModel(
            scope.Count("sources", site.Sources.Length),
            [
                .. site.Sources.OrderBy(source => SortKey.Of(source.Source.Title), StringComparer.Ordinal).ThenBy(source => source.Source.Url, StringComparer.Ordinal)
                    .Select(source => new CitedSource(source.Source, scope.Links(source.CitedBy))),
            ]);
        var page = pages.Page(
            scope, "sources", scope.Word("sources"), scope.Word("sources_description"), PageAddress.Sources,
            breadcrumbs: [new Link(scope.Word("home"), scope.To(PageAddress.Home(language)))]);
        return pages.Print(scope, page, PageTemplates.Sources, "bibliography", model);
    }

    private ReadOnlyMemory<byte> Print(QuestionListModel model, PageScope scope, string kind, Func<LanguagePack, PageAddress> @in, Func<LanguagePack, bool>? isReal)
    {
        var page = pages.Page(
            scope, kind, model.Title, model.Description.Length > 0 ? model.Description : scope.Text(site.Guide.Description), @in, isReal,
            [new Link(scope.Word("home"), scope.To(PageAddress.Home(scope.Language)))]);
        return pages.Print(scope, page, PageTemplates.QuestionList, "list", model);
    }

    private static ImmutableArray<QuestionGroup> Groups(
        IEnumerable<Category> categories, IEnumerable<SiteQuestion> questions, Func<SiteQuestion, Category> categoryOf, PageScope scope)
    {
        var byCategory = questions.ToLookup(categoryOf);
        return
        [
            .. categories.Where(byCategory.Contains).Select(category => new QuestionGroup(
                GroupId(category), scope.Text(category.Title), scope.To(PageAddress.Of(category, scope.Language)), [.. byCategory[category].Select(scope.Card)])),
        ];
    }

    /// <summary>A topic may have the id of a question, which stands on the same page.</summary>
    private static string GroupId(Category category) => $"{(category is Topic ? "topic" : "level")}-{category.Id}";

    private FilterModel LevelFilter(IEnumerable<SiteQuestion> questions, PageScope scope, Func<Category, string> address) =>
        Filter("level", "levels", site.Guide.Levels, question => question.Level, questions, scope, address);

    /// <param name="address">Where the choice leads without scripts.</param>
    private static FilterModel Filter(
        string name, string title, IEnumerable<Category> categories, Func<SiteQuestion, Category> categoryOf, IEnumerable<SiteQuestion> questions, PageScope scope, Func<Category, string> address)
    {
        var byCategory = questions.ToLookup(categoryOf);
        return new FilterModel(name, scope.Word(title),
        [
            .. categories.Where(byCategory.Contains).Select(category => new FilterOption(
                category.Id, new Link(scope.Text(category.Title), address(category), scope.LangHtml(scope.Pick(category.Title)?.Language)), byCategory[category].Count())),
        ]);
    }

    private CategoryCard Card(Category category, PageScope scope) => new(
        category.Id, scope.Text(category.Title), scope.To(PageAddress.Of(category, scope.Language)), scope.LangHtml(scope.Pick(category.Title)?.Language),
        scope.Text(category.Description), scope.Count("questions", site.QuestionsIn(category).Count()));
}
