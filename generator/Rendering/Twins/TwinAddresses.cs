using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Rendering.Twins;

/// <summary>
/// How Markdown and data name what the site has: a question by its twin, where there is one, everything else by its page; absolute where
/// the address of the site is known.
/// </summary>
/// <param name="reader">The language that links stay in.</param>
/// <param name="folder">Where the file that names them lies.</param>
/// <param name="style">What links to pages end with.</param>
internal sealed class TwinAddresses(Site site, LanguagePack reader, PageAddress folder, LinkStyle style = LinkStyle.Folders) : LinkAddresses
{
    /// <summary>As a file at the root of the site writes them.</summary>
    public static TwinAddresses FromRoot(Site site, LanguagePack reader) => new(site, reader, PageAddress.Root);

    /// <remarks>Places in a text have no names in its twin.</remarks>
    public override string To(ISubject subject, string? anchor)
    {
        var page = site.Pages.Of(subject, reader);
        return PublishedFiles.HasTwin(page, site) ? ToFile(PublishedFiles.Twin(page)) : ToPage(page, anchor);
    }

    public string ToPage(ISubject subject, string? anchor = null) => ToPage(site.Pages.Of(subject, reader), anchor);

    public string ToPage(Page page, string? anchor = null) =>
        ToFile(page.Address.In(style).Value) + (string.IsNullOrEmpty(anchor) ? "" : "#" + anchor);

    public override string ToFile(string path) => site.Guide.SiteAddress is { } root ? root.AbsoluteUri + path : folder.WayTo(path);
}
