using StudyGuide.Model;

namespace StudyGuide.Rendering;

/// <summary>The place of a text in a script that any page may load: a few characters stand for what the page will put in.</summary>
/// <remarks>
/// They are noncharacters of Unicode, which are refused wherever the texts of authors are read, so that none can be
/// typed.
/// </remarks>
internal static class ScriptPlace
{
    /// <summary>Stands for the way from the page to the root of the site.</summary>
    public const string Root = "\uFDD0";

    /// <summary>Stands for what makes ids unique on the page.</summary>
    public const string IdPrefix = "\uFDD1";

    /// <summary>Stands, with a digit, for the element of a heading: so many ranks below the title of its section.</summary>
    public const string Heading = "\uFDD2";

    private static readonly HeadingRanks Ranks = new RanksForScripts();

    public static TextPlace In(PageList pages, LanguagePack language, LinkStyle links) =>
        new(new SiteAddresses(pages, language, Root, links), Ranks, IdPrefix);
}
