using StudyGuide.Model;

namespace StudyGuide.Rendering.Pages;

/// <summary>
/// What a host shows at an address that it does not know: a page of each language, and one at the root for hosts that
/// look nowhere else.
/// </summary>
internal sealed class NotFoundPage : PageKind
{
    private const string File = "404.html";

    public override string Name => "not-found";

    public static PageAddress AddressIn(LanguagePack language) => new($"{HomePage.AddressIn(language)}{File}");

    public override IEnumerable<Page> List(PageListing listing) =>
    [
        .. listing.Languages.Select(language => In(language, AddressIn(language), listing)),
        .. listing.Languages.Take(1).Select(language => In(language, new PageAddress(File), listing)),
    ];

    /// <summary>The page is served at addresses of any depth, so its links start from the absolute address of the site.</summary>
    public override ReadOnlyMemory<byte> Make(Page page, PageRenderer renderer)
    {
        var scope = renderer.Scope(page);
        var frame = renderer.Frame(scope, page.Title.Text, description: null) with
        {
            Canonical = null,
            Base = renderer.Absolute(page.Address),
        };
        return renderer.Print(scope, Template, frame, "home", scope.Link(scope.Site.Pages.Home(scope.Language)));
    }

    private Page In(LanguagePack language, PageAddress address, PageListing listing) => new()
    {
        Kind = Name,
        Language = language,
        Address = address,
        Location = listing.Guide,
        Name = "the page for unknown addresses",
        Title = PageListing.Word("not_found", language),
        IsReal = false,
        IsIndexed = false,
    };
}
