using System.Globalization;
using System.Text;
using System.Xml;
using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Rendering;

/// <summary>Lists the pages in every language with their translations, as sitemaps.org and Google's "localized versions" describe it.</summary>
internal static class Sitemap
{
    private const string Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>Writes the sitemap of a site whose address is known.</summary>
    public static ReadOnlyMemory<byte> Write(Site site, Uri root)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("urlset", Sitemaps);
            xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
            foreach (var page in Pages(site))
            {
                WritePage(xml, page, root);
            }

            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    private static void WritePage(XmlWriter xml, Entry page, Uri root)
    {
        foreach (var (_, address) in page.Versions)
        {
            xml.WriteStartElement("url", Sitemaps);
            xml.WriteElementString("loc", Sitemaps, root.AbsoluteUri + address);
            if (page.Changed is { } date)
            {
                xml.WriteElementString("lastmod", Sitemaps, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            }

            foreach (var (language, alternate) in page.Versions)
            {
                WriteAlternate(xml, language.Code.Value, root.AbsoluteUri + alternate);
            }

            if (page.Default is { } any)
            {
                WriteAlternate(xml, "x-default", root.AbsoluteUri + any);
            }

            xml.WriteEndElement();
        }
    }

    private static void WriteAlternate(XmlWriter xml, string language, string address)
    {
        xml.WriteStartElement("link", Xhtml);
        xml.WriteAttributeString("rel", "alternate");
        xml.WriteAttributeString("hreflang", language);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static IEnumerable<Entry> Pages(Site site)
    {
        return
        [
            Everywhere(PageAddress.Home, PageAddress.Root),
            Everywhere(PageAddress.QuestionIndex),
            .. site.Guide.Topics.Cast<Category>().Concat(site.Guide.Levels).Select(category => Translated(category.Title, language => PageAddress.Of(category, language))),
            .. site.Questions.Select(question => Translated(question.Question.Text, language => PageAddress.Of(question.Question, language)) with
            {
                Default = PageAddress.Permalink(question.Id),
                Changed = question.Question.Reviewed,
            }),
            .. site.Terms.IsEmpty ? Array.Empty<Entry>() : [Everywhere(PageAddress.Glossary)],
            .. site.Terms.Select(term => Translated(term.Term.Text, language => PageAddress.Of(term.Term, language))),
            .. site.Sources.IsEmpty ? Array.Empty<Entry>() : [Everywhere(PageAddress.Sources)],
            .. site.Pages.Where(page => !page.Page.IsIntroduction).Select(page => Translated(page.Page.Text, language => PageAddress.Of(page.Page, language))),
            Everywhere(PageAddress.CompleteGuide),
        ];

        Entry Everywhere(Func<LanguagePack, PageAddress> address, PageAddress? neutral = null) =>
            new([.. site.Languages.Select(language => (language, address(language)))], neutral, null);

        Entry Translated<T>(Localized<T> texts, Func<LanguagePack, PageAddress> address)
            where T : class =>
            new([.. site.Languages.Where(language => texts.Has(language.Code)).Select(language => (language, address(language)))], null, null);
    }

    private sealed record Entry((LanguagePack Language, PageAddress Address)[] Versions, PageAddress? Default, DateOnly? Changed);
}
