using System.Collections.Immutable;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Rendering.Models;

namespace StudyGuide.Rendering.Pages;

/// <summary>The page of the search, which scripts fill with results and which is an index of everything without them.</summary>
internal sealed class SearchPage : PageKind
{
    public const string Kind = "search";

    public override string Name => Kind;

    public override IEnumerable<Page> List(PageListing listing) => listing.Languages.Select(language => new Page
    {
        Kind = Kind,
        Language = language,
        Address = HomePage.AddressIn(language).Below(language.Addresses["search"]),
        Location = listing.Guide,
        Name = "the page of the search",
        Title = PageListing.Word("search", language),
        Parent = listing.Home(language),
        IsIndexed = false,
    });

    /// <summary>The address that shows what a query finds.</summary>
    public static string For(string query, PageScope scope) => $"{scope.Link(Kind)!.Address}?q={Uri.EscapeDataString(query)}";

    public override ReadOnlyMemory<byte> Make(Page page, PageRenderer renderer)
    {
        var scope = renderer.Scope(page);
        var site = scope.Site;
        var topics = site.Guide.Topics.Where(topic => site.QuestionsIn(topic).Any()).Select(topic => new SearchTopic(
            topic.Id, scope.Link(topic), site.IsLarge ? [] : [.. site.QuestionsIn(topic).Select(scope.Link)]));
        var levels = site.Guide.Levels.Select(level => new SearchChoice(level.Id, scope.Link(level)));
        var model = new SearchModel(!site.Terms.IsEmpty, [.. topics], [.. levels], site.IsLarge ? [] : Letters(scope),
            site.IsLarge ? Indexes(scope) : [],
            site.Guide.SearchExample.TryGet(scope.Language.Code, out var example) ? example.Value : null);
        return renderer.Print(scope, Template, renderer.Frame(scope, page.Title.Text, description: null), "search", model);
    }

    /// <summary>The pages that list what a large guide has.</summary>
    private static ImmutableArray<Link> Indexes(PageScope scope) =>
    [
        .. new[] { QuestionIndexPage.Kind, GlossaryPage.Kind, CompleteGuidePage.Kind }.Select(scope.Link).OfType<Link>(),
        .. scope.Site.Guide.Levels.Where(level => scope.Site.QuestionsIn(level).Any()).Select(scope.Link),
    ];

    private static ImmutableArray<SearchLetter> Letters(PageScope scope) =>
    [
        .. AlphabeticalIndex
            .Of(
                scope.Site.Questions.Select(scope.Link).Select(link => (Link: link, Name: link.Title))
                    .Concat(scope.Site.Terms.Select(term => (Link: scope.Link(term), Name: scope.SortName(term)))),
                entry => entry.Name, entry => entry.Link.Address)
            .Select(letter => new SearchLetter(letter.Letter, letter.Id, [.. letter.Items.Select(entry => entry.Link)])),
    ];
}

/// <summary>The page of the search, with the complete indexes for readers without scripts.</summary>
/// <param name="HasTerms">Whether the guide has a glossary.</param>
/// <param name="Topics">The topics with their questions, in a large guide without.</param>
/// <param name="Levels">What results can be narrowed by.</param>
/// <param name="Letters">Questions and terms from A to Z; none in a large guide.</param>
/// <param name="Indexes">Pages that list what this one does not: those of a large guide.</param>
/// <param name="Example">What the guide says one may look for.</param>
internal sealed record SearchModel(
    bool HasTerms, ImmutableArray<SearchTopic> Topics, ImmutableArray<SearchChoice> Levels, ImmutableArray<SearchLetter> Letters,
    ImmutableArray<Link> Indexes, string? Example);

/// <summary>A topic and its questions.</summary>
internal sealed record SearchTopic(string Id, Link Link, ImmutableArray<Link> Questions);

/// <summary>A level to narrow results by.</summary>
internal sealed record SearchChoice(string Id, Link Link);

/// <summary>The questions and terms that begin with a letter.</summary>
/// <param name="Id">The id of the letter on the page.</param>
internal sealed record SearchLetter(string Letter, string Id, ImmutableArray<Link> Links);
