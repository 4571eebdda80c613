using System.Text;
using System.Xml.Linq;
using StudyGuide.Finishing;
using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Finishing;

public sealed class SitemapTests
{
    private static readonly XNamespace sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace xhtml = "http://www.w3.org/1999/xhtml";

    private static readonly SourceFile[] guide =
    [
        Some.File("guide.yml", Some.GuideYaml),
        Some.Question(
            "rag",
            frontMatter: "reviewed: 2026-11-24\naliases: [old]\nsources:\n  - {title: Un article, url: \"https://example.org/a\"}"),
        Some.Translation("rag"),
        Some.Question("solo"),
        Some.Term("token", "jeton", "token"),
        Some.File("pages/index.fr.md", "---\ntitle: Bienvenue\n---\n\nTexte.\n"),
        Some.File("pages/about.fr.md", "---\ntitle: À propos\n---\n\nTexte.\n"),
    ];

    [Fact]
    public async Task It_lists_each_page_that_search_engines_should_index_and_no_other()
    {
        var (files, _) = InMemory.Build(await Themes.Golden, [.. guide], address: new Uri("https://example.org/guide/"));

        var indexed = files.Where(file => file.Path.EndsWith("/index.html", StringComparison.Ordinal))
            .Where(file => Encoding.UTF8.GetString(file.Bytes.Span) is var html
                && !html.Contains("noindex", StringComparison.Ordinal)
                && !html.Contains("http-equiv", StringComparison.Ordinal))
            .Select(file => $"https://example.org/guide/{file.Path[..^"index.html".Length]}");
        Assert.Equal(indexed.Order(StringComparer.Ordinal), (await UrlsAsync()).Select(Location).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_page_names_its_versions_itself_included_and_the_one_for_any_reader()
    {
        var urls = await UrlsAsync();

        Assert.Equal(
            [
                "fr https://example.org/guide/fr/questions/question-rag/",
                "en https://example.org/guide/en/questions/question-rag/",
                "x-default https://example.org/guide/q/rag/",
            ],
            Alternates(urls, "https://example.org/guide/en/questions/question-rag/"));
        Assert.Equal(
            ["fr https://example.org/guide/fr/questions/question-solo/", "x-default https://example.org/guide/q/solo/"],
            Alternates(urls, "https://example.org/guide/fr/questions/question-solo/"));
        Assert.Equal(
            ["fr https://example.org/guide/fr/", "en https://example.org/guide/en/", "x-default https://example.org/guide/"],
            Alternates(urls, "https://example.org/guide/fr/"));
    }

    [Fact]
    public async Task A_reviewed_question_says_when()
    {
        var changed = (await UrlsAsync()).Where(url => url.Element(sitemaps + "lastmod") is not null);

        Assert.Equal(
            [
                "https://example.org/guide/fr/questions/question-rag/ 2026-11-24",
                "https://example.org/guide/en/questions/question-rag/ 2026-11-24",
            ],
            changed.Select(url => $"{Location(url)} {url.Element(sitemaps + "lastmod")!.Value}"));
    }

    private static async Task<XElement[]> UrlsAsync()
    {
        var root = new Uri("https://example.org/guide/");
        var (site, _) = InMemory.Load(await Themes.Golden, [.. guide], address: root);
        return [.. XDocument.Parse(Encoding.UTF8.GetString(Sitemap.Write(site!, []).Span)).Root!.Elements(sitemaps + "url")];
    }

    private static string Location(XElement url) => url.Element(sitemaps + "loc")!.Value;

    private static IEnumerable<string> Alternates(XElement[] urls, string page) => urls
        .Single(url => Location(url) == page)
        .Elements(xhtml + "link")
        .Select(link => $"{link.Attribute("hreflang")!.Value} {link.Attribute("href")!.Value}");
}
