using StudyGuide.Model;

namespace StudyGuide.Rendering.Pages;

/// <summary>The root of the site, which opens the home page in the reader's language.</summary>
internal sealed class RootPage : PageKind
{
    public const string Kind = "root";

    public override string Name => Kind;

    public override string Template => LanguageChoice.Template;

    public override IEnumerable<Page> List(PageListing listing) =>
        [new Page { Kind = Kind, Address = PageAddress.Root, Location = listing.Guide, Name = "the root of the site" }];

    public override ReadOnlyMemory<byte> Make(Page page, PageRenderer renderer)
    {
        var site = renderer.Site;
        return LanguageChoice.Print(
            page, renderer, language => site.Pages.Home(language), language => TypesetTitle.Of(Text(site.Guide.Title, language)),
            Text(site.Guide.Description, site.Languages[0]));

        string Text(Localized<Located> texts, LanguagePack language) => renderer.Scope(page, language).Text(texts);
    }
}
