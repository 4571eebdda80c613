using System.Collections.Immutable;
using StudyGuide.Model;
using StudyGuide.Rendering.Models;

namespace StudyGuide.Rendering.Pages;

/// <summary>
/// What a host shows at an address that it does not know below the folder of a language; hosts that look nowhere but at the root show
/// <see cref="NotFoundAnywherePage"/>.
/// </summary>
internal sealed class NotFoundPage : PageKind
{
    public const string File = "404.html";

    /// <summary>How many folders below the root an unknown address is looked for, where the site may lie anywhere.</summary>
    private const int Depths = 7;

    public override string Name => "not-found";

    public static PageAddress AddressIn(LanguagePack language) => new($"{HomePage.AddressIn(language)}{File}");

    public override IEnumerable<Page> List(PageListing listing) => listing.Languages.Select(language => new Page
    {
        Kind = Name,
        Language = language,
        Address = AddressIn(language),
        Location = listing.Guide,
        Name = "the page for unknown addresses",
        Title = PageListing.Word("not_found", language),
        IsReal = false,
        IsIndexed = false,
    });

    public override ReadOnlyMemory<byte> Make(Page page, PageRenderer renderer)
    {
        var scope = renderer.Scope(page);
        var frame = renderer.Frame(scope, page.Title.Text, description: null) with
        {
            Canonical = null,
            Base = Base(page, renderer),
            RootGuesses = RootGuesses(page, renderer),
        };
        return renderer.Print(scope, Template, frame, "home", scope.Link(scope.Site.Pages.Home(scope.Language)));
    }

    /// <summary>
    /// The page is served at addresses of any depth, so its links start from where it lies itself: below the path of the site or, where
    /// that is not known, at the root of the host. Not from the whole address: the site may be tried elsewhere first. Links that name
    /// files are for a disk, where the page is nowhere but in its place.
    /// </summary>
    public static string? Base(Page page, PageRenderer renderer) => renderer.Links is LinkStyle.Files
        ? null
        : (renderer.Site.Guide.SiteAddress?.AbsolutePath ?? "/") + page.Address;

    /// <summary>Where the path of the site is not known, a script finds it: its own address is right at one depth alone.</summary>
    public static ImmutableArray<RootGuess> RootGuesses(Page page, PageRenderer renderer) =>
        renderer.Links is LinkStyle.Folders && renderer.Site.Guide.SiteAddress is null && renderer.EarlyScriptPath("root") is { } script
            ? [.. Enumerable.Range(0, Depths).Select(depth => new RootGuess(Up(depth) + script, page.Address.Value))]
            : [];

    private static string Up(int folders) => string.Concat(Enumerable.Repeat("../", folders));
}
