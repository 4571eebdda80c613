using System.Collections.Immutable;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Rendering.Models;
using StudyGuide.Theming;

namespace StudyGuide.Rendering;

/// <summary>Prints the page of the search, which scripts fill with results and which is an index of everything without them.</summary>
internal sealed class SearchPages(PageRenderer pages)
{
    private readonly Site site = pages.Site;

    public ReadOnlyMemory<byte> Search(LanguagePack language)
    {
        var scope = new PageScope(site, language, PageAddress.Search(language));
        var model = new SearchModel(
            !site.Terms.IsEmpty,
            [.. site.Guide.Topics.Where(topic => site.QuestionsIn(topic).Any()).Select(topic => new SearchTopic(topic.Id, scope.Link(topic), [.. site.QuestionsIn(topic).Select(scope.Link)]))],
            [.. site.Guide.Levels.Select(level => new SearchChoice(level.Id, scope.Link(level)))],
            Letters(scope));
        var page = pages.Page(
            scope, "search", scope.Word("search"), null, PageAddress.Search,
            breadcrumbs: [new Link(scope.Word("home"), scope.To(PageAddress.Home(language)))]) with
        {
            IsIndexed = false,
        };
        return pages.Print(scope, page, PageTemplates.Search, "search", model);
    }

    private ImmutableArray<SearchLetter> Letters(PageScope scope) =>
    [
        .. site.Questions.Select(scope.Link).Concat(site.Terms.Select(scope.Link))
            .Select(link => (link, key: SortKey.Of(link.Title)))
            .OrderBy(entry => entry.key, StringComparer.Ordinal).ThenBy(entry => entry.link.Address, StringComparer.Ordinal)
            .GroupBy(entry => SortKey.Letter(entry.key))
            .Select((group, index) => new SearchLetter(group.Key, $"letter-{index + 1}", [.. group.Select(entry => entry.link)])),
    ];
}
