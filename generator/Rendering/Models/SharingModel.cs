using StudyGuide.Model;

namespace StudyGuide.Rendering.Models;

/// <summary>
/// What messengers and social networks show of a link to a page, as the Open Graph protocol (ogp.me) describes it; the rest they take from
/// the title and the description of the page.
/// </summary>
/// <param name="Type"><c>article</c> for a page that is about one thing, else <c>website</c>.</param>
/// <param name="Address">Absolute; it is what a network counts as one page.</param>
internal sealed record SharingModel(string Title, string Type, string Address, string SiteName)
{
    public const string Article = "article";
    public const string Website = "website";

    public static string TypeOf(Page page) => page is { Parent: not null, Subject: not (null or Category) } ? Article : Website;
}
