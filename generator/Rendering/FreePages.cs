using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Rendering.Models;
using StudyGuide.Theming;

namespace StudyGuide.Rendering;

/// <summary>Prints free pages, and the page for addresses that do not exist.</summary>
internal sealed class FreePages(PageRenderer pages)
{
    private readonly Site site = pages.Site;

    public ReadOnlyMemory<byte> FreePage(SitePage freePage, LanguagePack language)
    {
        var scope = new PageScope(site, language, PageAddress.Of(freePage.Page, language));
        var (text, pack) = scope.Pick(freePage.Page.Text)!.Value;
        var (html, notes) = Html(pages, freePage, scope);
        var model = new FreePageModel(
            PageScope.Set(text.Title.Value, pack), scope.LangHtml(pack), scope.UntranslatedNotice(pack), html, notes, scope.Terms(freePage.Body[pack.Code].TermIds));
        var page = pages.Page(
            scope, "free-page", model.Title, text.Description is null ? null : PageScope.Set(text.Description.Value, pack), other => PageAddress.Of(freePage.Page, other),
            other => freePage.Page.Text.Has(other.Code), [new Link(scope.Word("home"), scope.To(PageAddress.Home(language)))], text.File);
        return pages.Print(scope, page, PageTemplates.FreePage, "text", model);
    }

    /// <summary>A static host shows this page at any address it does not know, so its links start from the absolute address of the site.</summary>
    public ReadOnlyMemory<byte> NotFound(LanguagePack language, PageAddress address)
    {
        var scope = new PageScope(site, language, address);
        var page = pages.Page(scope, "not-found", scope.Word("not_found"), null, PageAddress.NotFound, _ => false) with
        {
            Canonical = null,
            Base = pages.Absolute(address),
            OtherLanguages = [.. site.Languages.Where(pack => pack != language).Select(pack => new LanguageLink(pack.Code.Value, pack.Direction, pack.Name, pack.Words["read_in_this_language"], scope.To(PageAddress.NotFound(pack))))],
        };
        return pages.Print(scope, page, PageTemplates.NotFound, "home", new Link(scope.Word("home"), scope.To(PageAddress.Home(language))));
    }

    /// <summary>The text of a free page as HTML, and its footnotes.</summary>
    public static (string Html, string Notes) Html(PageRenderer pages, SitePage page, PageScope scope)
    {
        var pack = scope.Pick(page.Page.Text)!.Value.Language;
        var linked = page.Body[pack.Code];
        return pages.Markdown.Use(pack, scope.Language, renderer => (
            string.Concat(linked.Text.Sections.Select(section => renderer.Render(section, linked, scope.TextPlace))),
            linked.Text.Footnotes.IsEmpty ? "" : renderer.RenderFootnotes(linked, scope.TextPlace)));
    }
}
