using System.Collections.Immutable;
using StudyGuide.Model;
using StudyGuide.Rendering.Models;

namespace StudyGuide.Rendering.Pages;

/// <summary>What a browser without a network shows in place of a page that it has not kept.</summary>
internal sealed class OfflinePage : PageKind
{
    public const string Kind = "offline";

    public override string Name => Kind;

    public static PageAddress AddressIn(LanguagePack language) => HomePage.AddressIn(language).Below(language.Addresses["offline"]);

    public override IEnumerable<Page> List(PageListing listing) => listing.Content.Guide.Publishing.Offline is null
        ? []
        : listing.Languages.Select(language => new Page
        {
            Kind = Kind,
            Language = language,
            Address = AddressIn(language),
            Location = listing.Guide,
            Name = "the page for readers without a network",
            Title = PageListing.Word("offline", language),
            IsReal = false,
            IsIndexed = false,
        });

    public override ReadOnlyMemory<byte> Make(Page page, PageRenderer renderer)
    {
        var scope = renderer.Scope(page);
        var frame = renderer.Frame(scope, page.Title.Text, description: null) with { Canonical = null };
        ImmutableArray<Link> ways =
        [
            scope.Link(scope.Site.Pages.Home(scope.Language)),
            .. new[] { QuestionIndexPage.Kind, GlossaryPage.Kind, SearchPage.Kind }.Select(scope.Link).OfType<Link>(),
        ];
        return renderer.Print(scope, Template, frame, "ways", ways);
    }
}
