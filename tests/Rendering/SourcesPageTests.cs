using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using StudyGuide.Finishing;
using StudyGuide.Model;
using StudyGuide.ServedHtml;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Rendering;

public sealed class SourcesPageTests
{
    private const string Path = "fr/sources/index.html";
    private const string A = "title: Zéro et plus, authors: \"Ada & Eva\", year: 2023, url: \"https://example.org/a?b&c\"";
    private const string B = "title: \"Écouter\", url: \"https://example.org/b\"";
    private const string C = "title: A title, year: 2024, url: \"https://example.org/c\", language: en";

    private static readonly SourceFile[] guide =
    [
        Some.File("guide.yml", Some.GuideYaml),
        Question("rag", A, C), Some.Translation("rag"),
        Question("agents", C, B, C), Some.Translation("agents"),
        Some.Question("evals"), Some.Translation("evals"),
    ];

    [Fact]
    public async Task Every_publication_stands_there_once_in_the_order_of_the_alphabet() => Assert.Equal(
        ["A title https://example.org/c", "Écouter https://example.org/b", "Zéro et plus https://example.org/a?b&c"],
        Entries(await PageAsync(Path))
            .Select(entry => entry.QuerySelector("a[rel=external]")!)
            .Select(link => $"{link.TextContent} {link.GetAttribute("href")}"));

    [Fact]
    public async Task Below_each_are_the_questions_that_cite_it_once_in_the_order_of_the_guide() => Assert.Equal(
        ["Question agents, Question rag", "Question agents", "Question rag"],
        Entries(await PageAsync(Path)).Select(
            entry => string.Join(", ", entry.QuerySelectorAll(".question-links a").Select(link => link.TextContent))));

    [Fact]
    public async Task A_question_is_linked_in_the_language_of_the_page() => Assert.Equal(
        ["../../en/questions/question-agents/", "../../en/questions/question-rag/"],
        Entries(await PageAsync("en/sources/index.html"))[0]
            .QuerySelectorAll(".question-links a")
            .Select(link => link.GetAttribute("href")!));

    [Fact]
    public async Task Authors_year_and_the_language_of_the_title_are_told()
    {
        var entries = Entries(await PageAsync(Path));

        Assert.Equal("Ada & Eva, Zéro et plus, 2023", entries[2].QuerySelector("p")!.TextContent.Trim());
        Assert.Equal(
            ["en en", " "],
            entries.Take(2).Select(entry => entry.QuerySelector("a[rel=external]")!)
                .Select(link => $"{link.GetAttribute("lang")} {link.GetAttribute("hreflang")}"));
        Assert.Null(Entries(await PageAsync("en/sources/index.html"))[0].QuerySelector("a[rel=external]")!.GetAttribute("lang"));
    }

    [Fact]
    public async Task The_page_says_how_many_there_are() =>
        Assert.Equal("3 sources", (await PageAsync(Path)).QuerySelector(".bibliography__count")!.TextContent);

    [Fact]
    public async Task Both_languages_have_the_page_and_lead_to_each_other()
    {
        var page = await PageAsync(Path);

        Assert.Equal("Sources", page.QuerySelector("h1")!.TextContent);
        Assert.Contains(page.QuerySelectorAll("a[lang=en]"), link => link.GetAttribute("href") == "../../en/sources/");
    }

    [Theory]
    [InlineData("fr/index.html", "../fr/sources/", null)]
    [InlineData("fr/questions/question-rag/index.html", "../../../fr/sources/", null)]
    [InlineData(Path, "../../fr/sources/", "page")]
    public async Task Every_page_links_to_it_and_it_knows_itself(string path, string address, string? current)
    {
        var link = Assert.Single(
            (await PageAsync(path)).QuerySelectorAll("a"),
            link => link.GetAttribute("href") == address && link.TextContent == "Sources");

        Assert.Equal(current, link.GetAttribute("aria-current"));
    }

    [Fact]
    public async Task Where_nothing_is_cited_there_is_no_page_and_no_link_to_one()
    {
        var (files, diagnostics) = InMemory.Build(
            await Themes.Ours, [Some.File("guide.yml", Some.GuideYaml), Some.Question("rag"), Some.Translation("rag")]);

        Assert.Empty(diagnostics);
        Assert.DoesNotContain(files, file => file.Path.Contains("/sources/", StringComparison.Ordinal));
        Assert.DoesNotContain(files, file => file.Path.EndsWith(".html", StringComparison.Ordinal)
            && Encoding.UTF8.GetString(file.Bytes.Span).Contains("/sources/", StringComparison.Ordinal));
        Assert.Empty(ServedPages.Check(files).AsLines());
    }

    [Fact]
    public async Task A_site_with_the_page_has_no_problem() =>
        Assert.Empty(ServedPages.Check(InMemory.Build(await Themes.Ours, [.. guide]).Files).AsLines());

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 0)]
    public async Task The_sitemap_lists_it_where_there_is_one(bool hasSources, int count)
    {
        var root = new Uri("https://example.org/");
        var (site, _) = InMemory.Load(
            await Themes.Golden,
            hasSources ? [.. guide] : [guide[0], Some.Question("rag"), Some.Translation("rag")],
            address: root);

        Assert.Equal(count, Encoding.UTF8.GetString(Sitemap.Write(site!, []).Span).Split("/sources/</loc>").Length - 1);
    }

    [Fact]
    public async Task Its_address_is_taken() => Assert.Equal(
        ["SG205"],
        InMemory.Load(
            await Themes.Golden,
            [
                .. guide,
                Some.File("pages/references.fr.md", "---\ntitle: T\nslug: sources\n---\n\nTexte.\n"),
                Some.File("pages/references.en.md", "---\ntitle: T\n---\n\nText.\n"),
            ]).Diagnostics.Select(diagnostic => diagnostic.Code.Id));

    private static IElement[] Entries(IHtmlDocument page) => [.. page.QuerySelectorAll("main .bibliography__entry")];

    private static async Task<IHtmlDocument> PageAsync(string path)
    {
        var (files, diagnostics) = InMemory.Build(await Themes.Ours, [.. guide]);
        Assert.Empty(diagnostics.AsLines());
        return new HtmlParser().ParseDocument(Encoding.UTF8.GetString(Assert.Single(files, file => file.Path == path).Bytes.Span));
    }

    private static SourceFile Question(string id, params string[] sources) =>
        Some.Question(id, frontMatter: $"sources:\n{string.Join('\n', sources.Select(source => $"  - {{{source}}}"))}");
}
