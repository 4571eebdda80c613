using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Finishing;

/// <summary>
/// Lists the pages in every language with their translations, as sitemaps.org and Google's "localized versions"
/// describe it.
/// </summary>
internal static class Sitemap
{
    private const string Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>Writes the sitemap of a site whose address is known.</summary>
    public static ReadOnlyMemory<byte> Write(Site site, ImmutableArray<RenderedFile> rendered)
    {
        var root = site.Guide.SiteAddress!;
        return XmlFile.Write(xml =>
        {
            xml.WriteStartElement("urlset", Sitemaps);
            xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
            foreach (var page in site.Pages.All.Where(IsListed))
            {
                WritePage(xml, page, site.Pages.Versions(page).Where(IsListed), root);
            }

            xml.WriteEndElement();
        });
    }

    private static bool IsListed(Page page) => page is { Language: not null, IsReal: true, IsIndexed: true };

    private static void WritePage(XmlWriter xml, Page page, IEnumerable<Page> versions, Uri root)
    {
        xml.WriteStartElement("url", Sitemaps);
        xml.WriteElementString("loc", Sitemaps, root.AbsoluteUri + page.Address);
        if (page.Changed is { } date)
        {
            xml.WriteElementString("lastmod", Sitemaps, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        foreach (var version in versions)
        {
            WriteAlternate(xml, version.Language!.Code.Value, root.AbsoluteUri + version.Address);
        }

        if (page.Neutral is { } any)
        {
            WriteAlternate(xml, "x-default", root.AbsoluteUri + any);
        }

        xml.WriteEndElement();
    }

    private static void WriteAlternate(XmlWriter xml, string language, string address)
    {
        xml.WriteStartElement("link", Xhtml);
        xml.WriteAttributeString("rel", "alternate");
        xml.WriteAttributeString("hreflang", language);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }
}
