using System.Collections.Immutable;
using System.Text.Json.Nodes;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Rendering.Markdown;
using StudyGuide.Rendering.Models;
using StudyGuide.Theming;

namespace StudyGuide.Rendering;

/// <summary>Prints pages: the template of each kind, and the layout around it.</summary>
internal sealed class PageRenderer
{
    private readonly Theme theme;
    private readonly Summaries summaries;

    /// <param name="links">What links to pages end with.</param>
    public PageRenderer(Site site, Theme theme, LinkStyle links = LinkStyle.Folders)
    {
        (Site, this.theme, Links) = (site, theme, links);
        summaries = new Summaries(site);
        Markdown = new MarkdownRendererPool(site);
        Answers = new RenderedAnswers(Markdown);
        Questions = new QuestionModels(this);
    }

    public Site Site { get; }

    public LinkStyle Links { get; }

    public MarkdownRendererPool Markdown { get; }

    public RenderedAnswers Answers { get; }

    public QuestionModels Questions { get; }

    /// <summary>The colour that pages are printed on; nothing where the theme does not say.</summary>
    public string? PageColor => theme.PageColor;

    /// <summary>What is needed to make a page of a language.</summary>
    public PageScope Scope(Page page) => Scope(page, page.Language!);

    /// <param name="language">The language that the page speaks where it belongs to none.</param>
    public PageScope Scope(Page page, LanguagePack language) => new(Site, page, language, Links, summaries);

    /// <summary>Prints a page in the layout.</summary>
    /// <param name="template">The template of this kind of page.</param>
    /// <param name="name">The variable that holds <paramref name="model"/>; the template also sees <c>page</c> and <c>ui</c>.</param>
    public ReadOnlyMemory<byte> Print(PageScope scope, string template, PageModel page, string name, object model)
    {
        page = page with
        {
            Stylesheet = Stylesheet(template, scope),
            Scripts = [.. new[] { Script(scope), Own(theme.PageScripts, template, scope) }.Where(script => script.Length > 0)],
        };
        var content = theme.Templates.Nested(template, (name, model));
        return theme.Templates.Print(PageTemplate.Layout, ("page", page), ("ui", scope.Language.Words), ("content_html", content));
    }

    /// <summary>Prints a page that has no language and so no layout.</summary>
    public ReadOnlyMemory<byte> PrintAlone(string template, object page) => theme.Templates.Print(template, ("page", page));

    /// <summary>What the layout prints around a page.</summary>
    /// <param name="about">What the page says of its subject to machines.</param>
    public PageModel Frame(PageScope scope, string title, string? description, Func<StructuredData, JsonObject>? about = null)
    {
        var page = scope.Page;
        var versions = Site.Pages.Versions(page).ToArray();
        var original = page.IsReal ? page : versions[0];
        return new PageModel
        {
            Kind = page.Kind,
            Language = scope.Language.Code.Value,
            Direction = scope.Language.Direction,
            Title = NumberedPages.Title(scope, title),
            Description = description,
            Sharing = Sharing(page.Address, scope, NumberedPages.Title(scope, title), SharingModel.TypeOf(page)),
            StructuredData = page is { IsIndexed: true, IsReal: true } ? Structured(scope, about) : "",
            Root = page.Address.WayToRoot,
            Here = scope.Here,
            Canonical = Absolute(original.Address),
            IsIndexed = page.IsReal && page.IsIndexed,
            Alternates = Alternates(versions.Where(version => version.IsReal)),
            DefaultAddress = page.IsReal && page.Neutral is { } any ? Absolute(any) : null,
            EarlyScripts = EarlyScripts(scope, "preferences"),
            OtherLanguages = OtherLanguages(scope, versions),
            Breadcrumbs = Breadcrumbs(scope),
            Navigation = Menu(PageMenu.Header, scope),
            FreePages = Menu(PageMenu.Footer, scope),
            Edit = page.Source is { } source ? Site.Guide.EditLink?.Replace("{path}", source.RelativePath, StringComparison.Ordinal) : null,
            Report = Site.Guide.Contact?.About($"{title} ({Absolute(page.Address) ?? page.Address.Value})"),
            Site = SiteModel(scope),
        };
    }

    public SiteModel SiteModel(PageScope scope) => new()
    {
        Title = scope.Text(Site.Guide.Title),
        Home = scope.To(Site.Pages.Home(scope.Language)),
        Search = scope.Link(Pages.SearchPage.Kind)!.Address,
        Stylesheet = scope.ToFile(theme.Stylesheet.Path),
        PrintStylesheet = theme.PrintStylesheet is { } print ? scope.ToFile(print.Path) : "",
        Icon = theme.Images.TryGetValue("icon.svg", out var icon) ? scope.ToFile(icon.Path) : "",
        Manifest = PublishedFiles.IsKept(Site, Links) ? scope.ToFile(PublishedFiles.WebManifest(scope.Language)) : "",
        Authors = string.Join(", ", Site.Guide.Authors),
        LicenseName = Site.Guide.License?.Name,
        LicenseAddress = Site.Guide.License?.Url,
    };

    /// <summary>The cards of a question, in the order that its author gave them.</summary>
    public ImmutableArray<FlashcardModel> Cards(QuestionText text, LanguagePack language) => Markdown.Use(language, language, markdown =>
        text.Cards.Select(card => new FlashcardModel(card.Id.Value, markdown.RenderInline(card.Front), markdown.RenderInline(card.Back)))
            .ToImmutableArray());

    /// <summary>The absolute address of a page, where the address of the site is known.</summary>
    public string? Absolute(PageAddress address) => Site.Guide.SiteAddress is { } root ? root.AbsoluteUri + address.Value : null;

    /// <summary>What is shown of a link to a page; nothing where the address of the site is unknown.</summary>
    public SharingModel? Sharing(PageAddress address, PageScope scope, string title, string type) =>
        Absolute(address) is { } absolute ? new SharingModel(title, type, absolute, scope.Text(Site.Guide.Title)) : null;

    /// <summary>The files that tell programs of the guide; none where the address of the site is unknown.</summary>
    public IEnumerable<HeadLink> GuideLinks(PageScope scope)
    {
        if (Site.Guide.SiteAddress is null)
        {
            yield break;
        }

        var title = scope.Text(Site.Guide.Title);
        if (PublishedFiles.HasFeed(Site, scope.Language))
        {
            yield return new HeadLink("alternate", "application/atom+xml", title, scope.ToFile(PublishedFiles.Feed(scope.Language)));
        }

        yield return new HeadLink(
            "search", "application/opensearchdescription+xml", title, scope.ToFile(PublishedFiles.SearchDescription(scope.Language)));
    }

    /// <summary>Versions of a page for search engines; none where the address of the site is unknown.</summary>
    public ImmutableArray<Alternate> Alternates(IEnumerable<Page> versions) => Site.Guide.SiteAddress is null
        ? []
        : [.. versions.Select(version => new Alternate(version.Language!.Code.Value, Absolute(version.Address)!))];

    /// <summary>The styles of the pages of one template; empty where there are none.</summary>
    public string Stylesheet(string template, PageScope scope) => Own(theme.PageStylesheets, template, scope);

    private string Structured(PageScope scope, Func<StructuredData, JsonObject>? about)
    {
        if (Site.Guide.SiteAddress is null)
        {
            return "";
        }

        var data = new StructuredData(this, scope);
        return data.Write(about?.Invoke(data));
    }

    private static string Own(ImmutableSortedDictionary<string, OutputFile> files, string template, PageScope scope) =>
        files.TryGetValue(template, out var file) ? scope.ToFile(file.Path) : "";

    /// <summary>The scripts of every page.</summary>
    public string Script(PageScope scope) => scope.ToFile(theme.Script.Path);

    /// <summary>Scripts that run before the page shows, as far as the theme has them.</summary>
    public ImmutableArray<string> EarlyScripts(PageScope scope, params ReadOnlySpan<string> names)
    {
        var scripts = ImmutableArray.CreateBuilder<string>(names.Length);
        foreach (var name in names)
        {
            if (EarlyScriptPath(name) is { } path)
            {
                scripts.Add(scope.ToFile(path));
            }
        }

        return scripts.ToImmutable();
    }

    /// <summary>A script that stands alone; empty where the theme does without.</summary>
    public string EarlyScript(string name, PageScope scope) => EarlyScriptPath(name) is { } path ? scope.ToFile(path) : "";

    /// <summary>Where a script that stands alone lies below the root; nothing where the theme does without.</summary>
    public string? EarlyScriptPath(string name) => theme.EarlyScripts.GetValueOrDefault(name)?.Path;

    private static ImmutableArray<Link> Breadcrumbs(PageScope scope)
    {
        var parents = new Stack<Link>();
        for (var parent = scope.Page.Parent; parent is not null; parent = parent.Parent)
        {
            parents.Push(scope.Link(parent));
        }

        return [.. parents];
    }

    /// <summary>The ways to the same page in the other languages or else to what the page is about.</summary>
    private ImmutableArray<LanguageLink> OtherLanguages(PageScope scope, Page[] versions) =>
    [
        .. from pack in Site.Languages
           where pack != scope.Language
           let version = versions.FirstOrDefault(version => version.Language == pack) ?? Site.Pages.Of(scope.Page.Subject!, pack)
           select new LanguageLink(pack.Code.Value, pack.Direction, pack.Name, pack.Words["read_in_this_language"], scope.To(version)),
    ];

    private ImmutableArray<Link> Menu(PageMenu menu, PageScope scope) => [.. Site.Pages.In(menu, scope.Language).Select(scope.Link)];
}
