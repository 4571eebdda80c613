using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Rendering;

public sealed class SideBySidePagesTests
{
    private static readonly SourceFile[] guide =
    [
        Some.File("guide.yml", Some.GuideYaml),
        Some.Question("rag", "::: short\nCourt.\n:::\n\nUn.\n\nDeux.\n\nTrois, un jeton.[^1]\n\n[^1]: Une note.", "slug: la-rag"),
        Some.Translation("rag", "::: short\nShort.\n:::\n\nOne.\n\nTwo.[^1]\n\n[^1]: A note.", "slug: the-rag"),
        Some.Question("agents"),
        Some.Translation("agents"),
        Some.Question("alone"),
        Some.Question("zoo"),
        Some.Translation("zoo"),
        Some.Term("token", "jeton", "token"),
    ];

    [Theory]
    [InlineData("fr/questions/la-rag/bilingue/index.html", "Un. One.", "Deux. Two.", "fr", "en")]
    [InlineData("en/questions/the-rag/bilingual/index.html", "One. Un.", "Two. Deux.", "en", "fr")]
    public async Task Blocks_stand_beside_their_translations_the_language_of_the_page_first(
        string path, string first, string second, string own, string other)
    {
        var rows = Rows(await PageAsync(path), "answer");

        Assert.Equal(
            [first, second],
            rows.Take(2).Select(row => string.Join(' ', row.Children.Select(cell => cell.TextContent.Trim().TrimEnd('1')))));
        Assert.All(rows, row => Assert.Equal([own, other], row.Children.Select(cell => cell.GetAttribute("lang")!)));
    }

    [Fact]
    public async Task A_block_without_counterpart_stands_beside_nothing() =>
        Assert.Equal("", Rows(await PageAsync("fr/questions/la-rag/bilingue/index.html"), "answer")[2].Children[1].TextContent.Trim());

    [Fact]
    public async Task Ids_stay_those_of_the_question_in_the_first_language_and_are_unique()
    {
        var page = await PageAsync("fr/questions/la-rag/bilingue/index.html");

        Assert.NotNull(page.GetElementById("answer-1"));
        Assert.NotNull(page.GetElementById("en.answer-1"));
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(element => element.Id).Distinct().Count());
    }

    [Fact]
    public async Task Each_language_alone_and_first_is_a_link_away() => Assert.Equal(
        [
            "../../../../fr/questions/la-rag/", "../../../../fr/questions/la-rag/bilingue/",
            "../../../../en/questions/the-rag/", "../../../../en/questions/the-rag/bilingual/",
        ],
        (await PageAsync("fr/questions/la-rag/bilingue/index.html"))
            .QuerySelectorAll("p[lang] a")
            .Select(link => link.GetAttribute("href")!)
            .Take(4));

    [Fact]
    public async Task Search_engines_are_told_of_the_question_itself()
    {
        var page = await PageAsync("fr/questions/la-rag/bilingue/index.html", new Uri("https://example.org/"));

        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal("https://example.org/fr/questions/la-rag/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll("link[rel=alternate]"));
    }

    [Fact]
    public async Task A_question_without_translation_has_no_such_page_and_no_link_to_one()
    {
        var (files, _) = InMemory.Build(await Themes.Golden, [.. guide]);

        Assert.DoesNotContain(files, file => file.Path.Contains("alone/bili", StringComparison.Ordinal));
        var alone = files.Single(file => file.Path == "fr/questions/question-alone/index.html");
        Assert.DoesNotContain("side by side", Encoding.UTF8.GetString(alone.Bytes.Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr/questions/question-agents/bilingue/index.html", "next", "../../../../fr/questions/question-alone/")]
    [InlineData("fr/questions/question-agents/bilingue/index.html", "prev", null)]
    [InlineData("fr/questions/la-rag/bilingue/index.html", "prev", "../../../../fr/questions/question-alone/")]
    [InlineData("fr/questions/la-rag/bilingue/index.html", "next", "../../../../fr/questions/question-zoo/bilingue/")]
    [InlineData("en/questions/question-agents/bilingual/index.html", "next", "../../../../en/questions/alone/")]
    public async Task The_neighbours_open_side_by_side_too_where_they_can(string path, string way, string? address) =>
        Assert.Equal(address, (await PageAsync(path)).QuerySelector($"a[rel={way}]")?.GetAttribute("href"));

    private static IElement[] Rows(IHtmlDocument page, string section) => [.. page.QuerySelectorAll($"section.{section} .row")];

    private static async Task<IHtmlDocument> PageAsync(string path, Uri? address = null)
    {
        var (files, _) = InMemory.Build(await Themes.Golden, [.. guide], address: address);
        return new HtmlParser().ParseDocument(Encoding.UTF8.GetString(Assert.Single(files, file => file.Path == path).Bytes.Span));
    }
}
