using System.Collections.Immutable;
using StudyGuide.Model;
using StudyGuide.Rendering.Models;

namespace StudyGuide.Rendering.Pages;

/// <summary>All publications that the answers rely on.</summary>
internal sealed class SourcesPage : PageKind
{
    public override string Name => "sources";

    public override IEnumerable<Page> List(PageListing listing) => listing.Languages.Select(language => new Page
    {
        Kind = Name,
        Language = language,
        Address = HomePage.AddressIn(language).Below(language.Addresses["sources"]),
        Location = listing.Guide,
        Name = "the page of the sources",
        Title = PageListing.Word("sources", language),
        Parent = listing.Home(language),
        Menu = PageMenu.Footer,
        IsReserved = listing.Content.Questions.All(question => question.Sources.IsEmpty),
    });

    public override ReadOnlyMemory<byte> Make(Page page, PageRenderer renderer)
    {
        var scope = renderer.Scope(page);
        var sources = renderer.Site.Sources
            .OrderBy(source => SortKey.Of(source.Source.Title), StringComparer.Ordinal)
            .ThenBy(source => source.Source.Url, StringComparer.Ordinal)
            .Select(source => new CitedSource(source.Source, [.. source.CitedBy.Select(scope.QuestionLink)]));
        var model = new SourcesModel(scope.Count("sources", renderer.Site.Sources.Length), [.. sources]);
        var frame = renderer.Frame(scope, page.Title.Text, scope.Word("sources_description"));
        return renderer.Print(scope, Template, frame, "bibliography", model);
    }
}

/// <summary>The list of publications.</summary>
internal sealed record SourcesModel(string Count, ImmutableArray<CitedSource> Sources);

/// <summary>A publication and the questions that rely on it.</summary>
internal sealed record CitedSource(Source Source, ImmutableArray<QuestionLink> CitedBy);
