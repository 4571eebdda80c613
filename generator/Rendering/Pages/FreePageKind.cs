using System.Collections.Immutable;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Rendering.Models;

namespace StudyGuide.Rendering.Pages;

/// <summary>A page of prose that belongs to no question.</summary>
internal sealed class FreePageKind : PageKind
{
    public const string Kind = "free-page";

    public override string Name => Kind;

    public static PageAddress AddressOf(string slug, LanguagePack language) => HomePage.AddressIn(language).Below(slug);

    public override IEnumerable<Page> List(PageListing listing) =>
        from free in listing.Content.FreePages
        where !free.IsIntroduction
        from language in listing.Languages
        let own = free.Text.TryGet(language.Code, out var text) ? text : null
        select new Page
        {
            Kind = Kind,
            Subject = free,
            Language = language,
            Address = AddressOf(own?.Slug.Value ?? free.Id, language),
            Location = own?.Slug.Location ?? free.Location,
            Title = listing.Title(free.Text, text => text.Title, language),
            Parent = listing.Home(language),
            Menu = PageMenu.Footer,
            Source = listing.Pick(free.Text, language).Text?.File,
            IsReal = own is not null,
            Changed = own is null ? null : listing.Content.ChangeOf(own.File),
        };

    public override ReadOnlyMemory<byte> Make(Page page, PageRenderer renderer)
    {
        var scope = renderer.Scope(page);
        var free = renderer.Site.FreePages.First(other => other.Id == page.Subject!.Id);
        var (text, pack) = scope.Pick(free.Page.Text)!.Value;
        var (html, notes) = Print(free, HeadingRanks.OfPage, scope, renderer);
        var model = new FreePageModel
        {
            TitleHtml = page.Title.LargeHtml,
            LangHtml = scope.LangHtml(pack),
            UntranslatedNotice = scope.UntranslatedNotice(pack),
            TextHtml = html,
            NotesHtml = notes,
            Terms = scope.Terms(free.Body[pack.Code].TermIds),
        };
        var description = text.Description is null ? null : PageScope.Typeset(text.Description.Value, pack);
        return renderer.Print(scope, Template, renderer.Frame(scope, page.Title.Text, description), "text", model);
    }

    /// <summary>The text of a free page as HTML, and its footnotes.</summary>
    public static (string Html, string Notes) Print(SiteFreePage free, HeadingRanks headings, PageScope scope, PageRenderer renderer)
    {
        var pack = scope.Pick(free.Page.Text)!.Value.Language;
        var text = renderer.Markdown.Use(pack, scope.Language, markdown => RenderedText.Render(free.Body[pack.Code], markdown))
            .On(new TextPlace(scope.Addresses, headings));
        return (string.Concat(text.Sections.Select(section => section.Html)), text.Notes);
    }
}

/// <summary>A free page.</summary>
internal sealed class FreePageModel
{
    public required string TitleHtml { get; init; }

    public required string LangHtml { get; init; }

    public required string? UntranslatedNotice { get; init; }

    public required string TextHtml { get; init; }

    public required string NotesHtml { get; init; }

    public required ImmutableArray<TermModel> Terms { get; init; }
}
