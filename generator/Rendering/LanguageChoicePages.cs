using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Rendering.Models;
using StudyGuide.Theming;

namespace StudyGuide.Rendering;

/// <summary>Prints the pages that belong to no language: the root, the permalinks, and what is left at former addresses.</summary>
internal sealed class LanguageChoicePages(PageRenderer pages)
{
    private readonly Site site = pages.Site;

    public ReadOnlyMemory<byte> Root() => Print(
        PageAddress.Root, PageAddress.Home, scope => scope.Text(site.Guide.Title), scope => scope.Text(site.Guide.Description), isIndexed: true);

    public ReadOnlyMemory<byte> Permalink(SiteQuestion question) => Print(
        PageAddress.Permalink(question.Id), language => PageAddress.Of(question.Question, language), scope => scope.Link(question).Title, _ => null, isIndexed: false);

    /// <summary>A page that leads from a former address to the present one.</summary>
    public ReadOnlyMemory<byte> Redirect(Redirect redirect)
    {
        var language = redirect.Language ?? site.Languages[0];
        var scope = new PageScope(site, language, redirect.From);
        return pages.PrintAlone(PageTemplates.Redirect, new RedirectModel(
            language.Code.Value, language.Direction, scope.Word("moved"), scope.To(redirect.To), pages.Absolute(redirect.To), pages.SiteModel(scope), pages.Stylesheet(PageTemplates.Redirect, scope)));
    }

    private ReadOnlyMemory<byte> Print(
        PageAddress address, Func<LanguagePack, PageAddress> @in, Func<PageScope, string> title, Func<PageScope, string?> description, bool isIndexed)
    {
        var source = new PageScope(site, site.Languages[0], address);
        return pages.PrintAlone(PageTemplates.ChooseLanguage, new LanguageChoiceModel(
            title(source), source.Language.Code.Value, source.Language.Direction, description(source), address.WayToRoot,
            isIndexed ? pages.Absolute(address) : pages.Absolute(@in(source.Language)),
            isIndexed,
            [.. site.Languages.Select(pack => new Alternate(pack.Code.Value, pages.Absolute(@in(pack)) ?? "")).Where(alternate => alternate.Address.Length > 0)],
            [.. site.Languages.Select(pack => new LanguageChoice(pack.Code.Value, pack.Direction, pack.Name, title(new PageScope(site, pack, address)), source.To(@in(pack))))],
            pages.SiteModel(source),
            pages.Stylesheet(PageTemplates.ChooseLanguage, source)));
    }
}
