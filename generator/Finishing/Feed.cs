using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Rendering;

namespace StudyGuide.Finishing;

/// <summary>New and revised questions of one language, the latest first, as Atom (RFC 4287).</summary>
internal static class Feed
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <summary>Whoever reads feeds has seen the older ones.</summary>
    private const int MostEntries = 30;

    /// <summary>Writes the feed of a site that has one: its address is known, and so is when a question changed.</summary>
    public static ReadOnlyMemory<byte> Write(Site site, LanguagePack language)
    {
        var root = site.Guide.SiteAddress!.AbsoluteUri;
        var home = root + site.Pages.Home(language).Address;
        ImmutableArray<Page> entries = [.. PublishedFiles.News(site, language).Take(MostEntries)];
        return XmlFile.Write(xml =>
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, language.Code.Value);
            xml.WriteElementString("id", Atom, home);
            xml.WriteElementString("title", Atom, Text(site.Guide.Title, site, language));
            xml.WriteElementString("subtitle", Atom, Text(site.Guide.Description, site, language));
            xml.WriteElementString("updated", Atom, Instant(entries[0].Changed!.Value));
            WriteLink(xml, "self", "application/atom+xml", root + PublishedFiles.Feed(language));
            WriteLink(xml, "alternate", "text/html", home);
            foreach (var author in site.Guide.Authors.DefaultIfEmpty(Text(site.Guide.Title, site, language)))
            {
                xml.WriteStartElement("author", Atom);
                xml.WriteElementString("name", Atom, author);
                xml.WriteEndElement();
            }

            var summaries = new Summaries(site);
            foreach (var page in entries)
            {
                WriteEntry(xml, page, summaries.Of(site.Question(page.Subject!.Id), language), root);
            }

            xml.WriteEndElement();
        });
    }

    private static void WriteEntry(XmlWriter xml, Page page, string summary, string root)
    {
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("id", Atom, $"{root}{page.Neutral}#{page.Language!.Code}"); // never changes, as the address of a page may
        xml.WriteElementString("title", Atom, page.Title.Text);
        xml.WriteElementString("updated", Atom, Instant(page.Changed!.Value));
        WriteLink(xml, "alternate", "text/html", root + page.Address);
        if (summary.Length > 0)
        {
            xml.WriteElementString("summary", Atom, summary);
        }

        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string type, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Text(Localized<Located> texts, Site site, LanguagePack language) =>
        texts.In(language.Code, site.Guide.SourceLanguage)?.Value ?? "";

    private static string Instant(DateOnly day) => day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}
