using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Rendering.Pages;

namespace StudyGuide.Rendering;

/// <summary>Where files lie that pages name and that are made after them.</summary>
internal static class PublishedFiles
{
    /// <summary>The feed of new and revised questions.</summary>
    public static string Feed(LanguagePack language) => $"{language.Code}/feed.xml";

    /// <summary>What the feed tells of: the questions of a language whose last change is known, the latest first.</summary>
    public static IEnumerable<Page> News(Site site, LanguagePack language) => site.Pages.All
        .Where(page => page.Kind == QuestionPage.Kind && page.Language == language && page is { IsReal: true, Changed: not null })
        .OrderByDescending(page => page.Changed)
        .ThenBy(page => page.Subject!.Id, StringComparer.Ordinal);

    /// <summary>Whether there is anything to tell of, and an address to tell it with.</summary>
    public static bool HasFeed(Site site, LanguagePack language) => site.Guide.SiteAddress is not null && News(site, language).Any();

    /// <summary>What devices put the guide among their programs by.</summary>
    public static string WebManifest(LanguagePack language) => $"{language.Code}/manifest.webmanifest";

    /// <summary>Whether the site is made to be kept by browsers; links that name files are for a disk, which does so itself.</summary>
    public static bool IsKept(Site site, LinkStyle links) => site.Guide.Publishing.Offline is not null && links is LinkStyle.Folders;

    /// <summary>What browsers search the guide by.</summary>
    public static string SearchDescription(LanguagePack language) => $"{language.Code}/opensearch.xml";

    /// <summary>A question as Markdown, beside its page.</summary>
    public static string Twin(Page page) => $"{page.Address}index.md";

    /// <summary>Whether a page is that of a question in its own language, and the guide publishes those as Markdown too.</summary>
    public static bool HasTwin(Page page, Site site) => page is { Kind: QuestionPage.Kind, IsReal: true } && HasTwins(site);

    public static bool HasTwins(Site site) => site.Guide.Publishing.HasMarkdown(site.Questions.Length);

    /// <summary>The whole guide as data.</summary>
    public const string Data = "guide.json";

    public static bool HasData(Site site) => site.Guide.Publishing.HasData(site.Questions.Length);
}
