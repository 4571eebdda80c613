using System.Collections.Immutable;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Rendering.Models;

namespace StudyGuide.Rendering;

/// <summary>What the lists of questions have in common: of a topic, of a level, and of all there are.</summary>
/// <param name="questions">The questions of the list, in the order of the guide; the page shows its part of them.</param>
internal sealed class QuestionLists(PageScope scope, ImmutableArray<SiteQuestion> questions)
{
    public static string Template { get; } = PageTemplate.Named("question-list");

    /// <summary>The pages of all categories of a sort.</summary>
    /// <param name="word">The key of the word that their addresses have in common.</param>
    public static IEnumerable<Page> Pages(
        string kind, IEnumerable<Category> categories, string word, PageListing listing) =>
        from category in categories
        from language in listing.Languages
        let address = Rendering.Pages.HomePage.AddressIn(language)
            .Below(language.Addresses[word]).Below(category.Slug[language.Code].Value)
        from page in NumberedPages.Of(
            listing.CountIn(category), PageSize.List, address, listing.Home(language),
            (part, address, parent) => new Page
            {
                Kind = kind,
                Subject = category,
                Language = language,
                Address = address,
                Location = category.Slug[language.Code].Location,
                Title = listing.Title(category.Title, language),
                Parent = parent,
                Part = part,
                IsReal = category.Title.Has(language.Code),
            })
        select page;

    public ReadOnlyMemory<byte> Print(PageRenderer renderer, QuestionListModel model)
    {
        var description = model.Description.Length > 0 ? model.Description : scope.Text(scope.Site.Guide.Description);
        return renderer.Print(scope, Template, renderer.Frame(scope, model.Title.Text, description), "list", model);
    }

    public QuestionListModel Model<T>(
        Category category, string kicker, FilterModel filter, IEnumerable<T> groups, Func<SiteQuestion, T> groupOf)
        where T : Category => new()
        {
            Kicker = scope.Word(kicker),
            Title = scope.Title(category),
            Description = scope.Text(category.Description),
            LangHtml = scope.LangHtml(scope.Pick(category.Title)?.Language),
            Count = scope.Count("questions", questions.Length),
            Filters = [filter],
            Groups = Groups(groups, groupOf),
            Numbers = NumberedPages.On(scope),
            IsWhole = scope.Page.Part.IsWhole,
        };

    public ImmutableArray<QuestionGroup> Groups<T>(IEnumerable<T> categories, Func<SiteQuestion, T> categoryOf)
        where T : Category
    {
        var byCategory = scope.Page.Part.Of(questions).ToLookup(question => categoryOf(question).Id, StringComparer.Ordinal);
        return
        [
            .. categories.Where(category => byCategory.Contains(category.Id)).Select(category => new QuestionGroup(
                GroupId(category), scope.Title(category), scope.To(category), [.. byCategory[category.Id].Select(scope.Card)])),
        ];
    }

    /// <summary>The levels of the list, each leading to its place in it.</summary>
    /// <param name="page">A page of the list.</param>
    public FilterModel ByLevel(Page page) => ByLevel(level => PlaceOf(level, question => question.Level == level, page));

    /// <summary>The topics of the list, each leading to its place in it.</summary>
    /// <inheritdoc cref="ByLevel(Page)"/>
    public FilterModel ByTopic(Page page) => ByTopic(topic => PlaceOf(topic, question => question.Topic == topic, page));

    /// <param name="address">Where a choice leads without scripts.</param>
    public FilterModel ByLevel(Func<Level, string> address) =>
        Filter("level", "levels", scope.Site.Guide.Levels, question => question.Level, address);

    /// <inheritdoc cref="ByLevel(Func{Level, string})"/>
    public FilterModel ByTopic(Func<Topic, string> address) =>
        Filter("topic", "topics", scope.Site.Guide.Topics, question => question.Topic, address);

    private FilterModel Filter<T>(
        string name, string title, IEnumerable<T> categories, Func<SiteQuestion, T> categoryOf, Func<T, string> address)
        where T : Category
    {
        var counts = questions.CountBy(question => categoryOf(question).Id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return new FilterModel(name, scope.Word(title),
        [
            .. categories.Where(category => counts.ContainsKey(category.Id)).Select(category => new FilterOption(
                category.Id,
                scope.Link(category) with { Address = address(category) },
                counts[category.Id])),
        ]);
    }

    /// <summary>The place of a category in the list: where its first question stands.</summary>
    private string PlaceOf(Category category, Func<SiteQuestion, bool> isIn, Page list)
    {
        var begin = questions.TakeWhile(question => !isIn(question)).Count();
        var page = scope.Site.Pages.Parts(list).First(page => page.Part.Holds(begin, questions.Length));
        return $"{(page == scope.Page ? "" : scope.To(page))}#{GroupId(category)}";
    }

    /// <summary>A topic may have the id of a question, which stands on the same page.</summary>
    public static string GroupId(Category category) => $"{(category is Topic ? "topic" : "level")}-{category.Id}";
}

/// <summary>A list of questions: of a topic, of a level, or of all there are.</summary>
internal sealed class QuestionListModel
{
    /// <summary>What kind of list it is, printed above the title.</summary>
    public required string Kicker { get; init; }

    public required TypesetTitle Title { get; init; }

    public required string Description { get; init; }

    public required string LangHtml { get; init; }

    public required string Count { get; init; }

    /// <summary>What the list can be narrowed by.</summary>
    public required ImmutableArray<FilterModel> Filters { get; init; }

    public ImmutableArray<QuestionGroup> Groups { get; init; } = [];

    /// <summary>The topics instead of their questions, where those are too many for a page.</summary>
    public ImmutableArray<TopicOverview> Topics { get; init; } = [];

    /// <summary>The other pages of the list, where it has any.</summary>
    public PageNumbers? Numbers { get; init; }

    /// <summary>Whether the page shows all its questions: then scripts can narrow the list in place and sum up its marks.</summary>
    public required bool IsWhole { get; init; }
}

/// <summary>
/// A way to narrow a list of questions: scripts do it in place, the links lead to plain pages and groups that say the
/// same.
/// </summary>
/// <param name="Name">Its name in addresses, as in <c>?level=advanced</c>.</param>
internal sealed record FilterModel(string Name, string Title, ImmutableArray<FilterOption> Options);

/// <summary>One choice of a filter.</summary>
internal sealed record FilterOption(string Id, Link Link, int Count);

/// <summary>Questions that belong together in a list.</summary>
internal sealed record QuestionGroup(string Id, TypesetTitle Title, string Address, ImmutableArray<QuestionCard> Questions);

/// <summary>A topic and how many questions it has, of each level too.</summary>
internal sealed record TopicOverview(
    string Id, Link Link, string Description, string Count, ImmutableArray<FilterOption> Levels);
