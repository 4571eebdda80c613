using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Rendering.Pages;

namespace StudyGuide.Finishing;

/// <summary>Tells browsers how to search the guide from their address bar (OpenSearch 1.1).</summary>
internal static class SearchDescription
{
    private const string OpenSearch = "http://a9.com/-/spec/opensearch/1.1/";

    /// <summary>The longest name that the format allows.</summary>
    private const int LongestName = 16;

    /// <summary>Writes the description of a site whose address is known.</summary>
    public static ReadOnlyMemory<byte> Write(Site site, LanguagePack language)
    {
        var search = site.Guide.SiteAddress!.AbsoluteUri + site.Pages.First(SearchPage.Kind, language)!.Address;
        var title = site.Guide.Title.In(language.Code, site.Guide.SourceLanguage)!.Value;
        return XmlFile.Write(xml =>
        {
            xml.WriteStartElement("OpenSearchDescription", OpenSearch);
            xml.WriteElementString("ShortName", OpenSearch, TextCut.Beginning(title, LongestName - 1, "…"));
            xml.WriteElementString("Description", OpenSearch, title);
            xml.WriteElementString("Language", OpenSearch, language.Code.Value);
            xml.WriteElementString("InputEncoding", OpenSearch, "UTF-8");
            xml.WriteStartElement("Url", OpenSearch);
            xml.WriteAttributeString("type", "text/html");
            xml.WriteAttributeString("template", search + "?q={searchTerms}");
            xml.WriteEndElement();
            xml.WriteEndElement();
        });
    }
}
