using System.Collections.Immutable;
using StudyGuide.Model;
using StudyGuide.Rendering.Models;

namespace StudyGuide.Rendering.Pages;

/// <summary>All publications that the answers rely on.</summary>
internal sealed class SourcesPage : PageKind
{
    public override string Name => "sources";

    public override IEnumerable<Page> List(PageListing listing)
    {
        var sources = listing.Content.Questions.SelectMany(question => question.Sources).Select(source => source.Url)
            .Distinct(StringComparer.Ordinal).Count();
        return
            from language in listing.Languages
            from page in NumberedPages.Of(
                sources, listing.IsLarge ? PageSize.List : int.MaxValue,
                HomePage.AddressIn(language).Below(language.Addresses["sources"]), listing.Home(language),
                (part, address, parent) => new Page
                {
                    Kind = Name,
                    Language = language,
                    Address = address,
                    Location = listing.Guide,
                    Name = "the page of the sources",
                    Title = PageListing.Word("sources", language),
                    Parent = parent,
                    Part = part,
                    Menu = part.IsFirst ? PageMenu.Footer : PageMenu.None,
                    IsReserved = sources == 0,
                })
            select page;
    }

    public override ReadOnlyMemory<byte> Make(Page page, PageRenderer renderer)
    {
        var scope = renderer.Scope(page);
        var sources = renderer.Site.Sources
            .OrderBy(source => SortKey.Of(source.Source.Title), StringComparer.Ordinal)
            .ThenBy(source => source.Source.Url, StringComparer.Ordinal)
            .ToImmutableArray();
        var model = new SourcesModel(
            scope.Count("sources", sources.Length),
            [.. page.Part.Of(sources).Select(source => new CitedSource(source.Source, [.. source.CitedBy.Select(scope.QuestionLink)]))],
            NumberedPages.On(scope));
        var frame = renderer.Frame(scope, page.Title.Text, scope.Word("sources_description"));
        return renderer.Print(scope, Template, frame, "bibliography", model);
    }
}

/// <summary>The list of publications.</summary>
/// <param name="Numbers">The other pages of the list, where it has any.</param>
internal sealed record SourcesModel(string Count, ImmutableArray<CitedSource> Sources, PageNumbers? Numbers);

/// <summary>A publication and the questions that rely on it.</summary>
internal sealed record CitedSource(Source Source, ImmutableArray<QuestionLink> CitedBy);
