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

    /// <summary>What browsers search the guide by.</summary>
    public static string SearchDescription(LanguagePack language) => $"{language.Code}/opensearch.xml";
}
