using System.Collections.Immutable;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Rendering.Pages;
using StudyGuide.Rendering.Twins;
using StudyGuide.Search;
using StudyGuide.Theming;

namespace StudyGuide.Rendering;

/// <summary>
/// The table of contents of a site: every kind of page, and every file that is none. A new kind of page is a new line
/// here.
/// </summary>
internal static class SiteFiles
{
    /// <summary>
    /// In the order of the sitemap; a kind that is the parent of another comes before it. The first kind about a
    /// subject has the page that links lead to.
    /// </summary>
    public static ImmutableArray<PageKind> Kinds { get; } =
    [
        new HomePage(),
        new QuestionIndexPage(),
        new TopicPage(),
        new LevelPage(),
        new QuestionPage(),
        new GlossaryPage(),
        new TermPage(),
        new FreePageKind(),
        new SourcesPage(),
        new CompleteGuidePage(),
        new SearchPage(),
        new OfflinePage(),
        new NotFoundPage(),
        new NotFoundAnywherePage(),
        new RootPage(),
        new PermalinkPage(),
        new RedirectPage(),
    ];

    /// <summary>The templates that a theme must have.</summary>
    public static ImmutableSortedSet<string> Templates { get; } = [PageTemplate.Layout, .. Kinds.Select(kind => kind.Template)];

    /// <summary>Lists the pages of a site.</summary>
    /// <param name="languages">The packs of the guide's languages, as far as the theme has them.</param>
    public static PageList List(Content content, ImmutableArray<LanguagePack> languages)
    {
        var listing = new PageListing(content, languages);
        foreach (var page in Kinds.SelectMany(kind => kind.List(listing)))
        {
            listing.Add(page);
        }

        return PageList.Of(listing.Pages);
    }

    /// <summary>Plans the site without making anything: <c>build</c> makes all files, <c>preview</c> the one asked for.</summary>
    /// <param name="links">What links to pages end with.</param>
    public static ImmutableArray<PlannedFile> Plan(Site site, Theme theme, LinkStyle links = LinkStyle.Folders)
    {
        var renderer = new PageRenderer(site, theme, links);
        var search = new SearchIndex(site, links);
        return
        [
            .. search.Manifests, // whoever makes one of them makes a whole index, so they come first
            .. OneSubjectAfterTheOther([.. Pages(renderer), .. QuestionTwin.Plan(site, links)]),
            .. Manifests(renderer),
            search.Locator,
            .. search.Shards,
            .. theme.Assets.Concat(site.Images.Select(image => new OutputFile(image.Address, image.Bytes)))
                .Select(asset => new PlannedFile(asset.Path, () => asset.Bytes)),
        ];
    }

    /// <summary>Plans the files that are published as they are.</summary>
    public static ImmutableArray<PlannedFile> Copies(Site site) =>
        [.. site.StaticFiles.Select(file => new PlannedFile(file.Path, file.Read) { IsCopy = true })];

    private static IEnumerable<PlannedFile> Manifests(PageRenderer renderer) => PublishedFiles.IsKept(renderer.Site, renderer.Links)
        ? renderer.Site.Languages.Select(language => new PlannedFile(
            PublishedFiles.WebManifest(language), () => WebManifest.Write(language, renderer)))
        : [];

    private static IEnumerable<PlannedFile> Pages(PageRenderer renderer)
    {
        var kinds = Kinds.ToDictionary(kind => kind.Name, StringComparer.Ordinal);
        return renderer.Site.Pages.All.Select(page => new PlannedFile(page.Address.FilePath, () => kinds[page.Kind].Make(page, renderer))
        {
            Page = page,
            Subject = page.Subject,
        });
    }

    /// <summary>
    /// The pages of the whole guide come first, among them the longest, so that all processors finish at about the same
    /// time.
    /// </summary>
    private static IEnumerable<PlannedFile> OneSubjectAfterTheOther(PlannedFile[] files) =>
        files.Where(file => file.Subject is null)
            .Concat(files.Where(file => file.Subject is not null).GroupBy(file => file.Subject, ReferenceEqualityComparer.Instance)
                .SelectMany(group => group));
}
