using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Rendering;

public sealed class SideBySideTests
{
    private static readonly SourceFile[] guide =
    [
        Some.File("guide.yml", Some.GuideYaml),
        Some.Question("rag", "::: short\nCourt.\n:::\n\nUn.\n\nDeux.\n\nTrois, un jeton.[^1]\n\n[^1]: Une note.", "slug: la-rag"),
        Some.Translation("rag", "::: short\nShort.\n:::\n\nOne.\n\nTwo.[^1]\n\n[^1]: A note.", "slug: the-rag"),
        Some.Question("agents"),
        Some.Translation("agents"),
        Some.Question("alone"),
        Some.Question("zoo", "# Titre\n\n![Un dessin](../images/loop.svg)", "aliases: [animals]"),
        Some.Translation("zoo", "# Title\n\n![A drawing](../images/loop.svg)"),
        Some.Term("token", "jeton", "token"),
    ];

    [Fact]
    public async Task Blocks_stand_beside_their_translations_the_source_language_first() => Assert.Equal(
        ["Un. One.", "Deux. Two."],
        Rows(await PageAsync("q/rag/index.html"), "answer").Take(2)
            .Select(row => string.Join(' ', row.Children.Select(cell => cell.TextContent.Trim().TrimEnd('1')))));

    [Fact]
    public async Task A_block_without_counterpart_stands_beside_nothing() =>
        Assert.Equal("", Rows(await PageAsync("q/rag/index.html"), "answer")[2].Children[1].TextContent.Trim());

    [Fact]
    public async Task A_cell_says_its_language_where_the_page_is_in_another()
    {
        var page = await PageAsync("q/rag/index.html");

        Assert.Equal("fr", page.DocumentElement.GetAttribute("lang"));
        Assert.All(Rows(page, "answer"), row => Assert.Equal([null, "en"], row.Children.Select(cell => cell.GetAttribute("lang"))));
        Assert.All(Rows(page, "answer"), row => Assert.All(row.Children, cell => Assert.Null(cell.GetAttribute("dir"))));
    }

    [Fact]
    public async Task A_cell_says_its_direction_where_the_page_has_another()
    {
        var files = Build(
            Some.File("guide.yml", Some.GuideYaml
                .Replace("[fr, en]", "[en, ar]", StringComparison.Ordinal)
                .Replace("fr:", "ar:", StringComparison.Ordinal)),
            Some.File("questions/rag.en.md", "---\ntopic: agents\nlevel: basic\ntitle: RAG\n---\n\nOne.\n"),
            Some.File("questions/rag.ar.md", "---\ntitle: RAG\nslug: rag\n---\n\nواحد\n"));

        var row = Rows(Parse(await files, "q/rag/index.html"), "answer")[0];

        Assert.Equal([null, "rtl"], row.Children.Select(cell => cell.GetAttribute("dir")));
    }

    [Fact]
    public async Task Ids_stay_those_of_the_question_in_the_first_language_and_are_unique()
    {
        var page = await PageAsync("q/rag/index.html");

        Assert.NotNull(page.GetElementById("answer-1"));
        Assert.NotNull(page.GetElementById("en.answer-1"));
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(element => element.Id).Distinct().Count());
    }

    [Fact]
    public async Task Each_language_alone_and_first_is_a_link_away() => Assert.Equal(
        ["../../fr/questions/la-rag/", "?both=fr", "../../en/questions/the-rag/", "?both=en"],
        (await PageAsync("q/rag/index.html"))
            .QuerySelectorAll(".facts")
            .SelectMany(facts => facts.QuerySelectorAll("a").Take(2))
            .Select(link => link.GetAttribute("href")!));

    [Fact]
    public async Task Scripts_find_what_it_opens_in_its_head_before_anything_is_painted()
    {
        var page = await PageAsync("q/rag/index.html", theme: Themes.Ours);
        var head = page.Head!.Children.ToList();
        var script = head.FindIndex(element => element.GetAttribute("src")?.Contains("language-choice", StringComparison.Ordinal) is true);

        Assert.Equal(
            ["fr ../../fr/questions/la-rag/", "en ../../en/questions/the-rag/"],
            head.Take(script).Where(element => element.HasAttribute("data-language"))
                .Select(link => $"{link.GetAttribute("data-language")} {link.GetAttribute("href")}"));
        Assert.False(head[script].HasAttribute("defer"));
        Assert.True(script < head.FindIndex(element => element.GetAttribute("rel") == "stylesheet"));
    }

    [Fact]
    public async Task A_reader_of_a_language_that_it_is_not_written_in_gets_the_page_there_all_the_same()
    {
        var files = Build(
            Some.File("guide.yml", Some.GuideYaml.Replace("[fr, en]", "[fr, en, ar]", StringComparison.Ordinal)),
            Some.Question("rag"),
            Some.Translation("rag"));

        Assert.Equal(
            ["../../fr/questions/question-rag/", "../../en/questions/question-rag/", "../../ar/asila/rag/"],
            Parse(await files, "q/rag/index.html").QuerySelectorAll("link[hreflang]").Select(link => link.GetAttribute("href")!));
    }

    [Fact]
    public async Task Search_engines_are_told_not_to_list_it()
    {
        var page = await PageAsync("q/rag/index.html", new Uri("https://example.org/"));

        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Null(page.QuerySelector("link[rel=canonical]"));
    }

    [Theory]
    [InlineData("fr/questions/la-rag/index.html", "../../../q/rag/?both=fr")]
    [InlineData("en/questions/the-rag/index.html", "../../../q/rag/?both=en")]
    [InlineData("fr/questions/question-alone/index.html", null)]
    public async Task The_page_of_a_question_leads_to_it_with_its_own_language_first(string path, string? address) =>
        Assert.Equal(address, (await PageAsync(path, theme: Themes.Ours)).QuerySelector("a[data-view=both]")?.GetAttribute("href"));

    [Fact]
    public async Task From_disk_links_to_it_name_the_file()
    {
        var page = await PageAsync("q/rag/index.html", links: LinkStyle.Files);

        Assert.Equal("../../q/zoo/index.html?both=fr", page.QuerySelector("a[rel=next]")!.GetAttribute("href"));
        Assert.Equal("../../fr/questions/la-rag/index.html", page.QuerySelector("link[hreflang=fr]")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("q/alone/index.html")]
    [InlineData("q/animals/index.html")]
    public async Task A_question_in_one_language_and_a_former_address_have_a_small_page_that_only_leads_on(string path)
    {
        var page = await PageAsync(path);

        Assert.Equal(2, page.QuerySelectorAll("li a").Length);
        Assert.Empty(page.QuerySelectorAll("section"));
    }

    [Theory]
    [InlineData("agents", "next", "../../fr/questions/question-alone/ ../../en/questions/alone/")]
    [InlineData("agents", "prev", "")]
    [InlineData("rag", "prev", "../../fr/questions/question-alone/ ../../en/questions/alone/")]
    [InlineData("rag", "next", "../../q/zoo/?both=fr ../../q/zoo/?both=en")]
    public async Task The_neighbours_open_side_by_side_too_where_they_can(string id, string way, string addresses) => Assert.Equal(
        addresses,
        string.Join(' ', (await PageAsync($"q/{id}/index.html"))
            .QuerySelectorAll($"a[rel={way}]")
            .Select(link => link.GetAttribute("href"))));

    [Fact]
    public async Task It_says_everything_in_each_language_once()
    {
        var page = await PageAsync("q/rag/index.html", theme: Themes.Ours);

        Assert.Equal(["Rechercher", "Search"], page.QuerySelectorAll(".search-link").Select(link => link.TextContent));
        Assert.Equal(["Partager", "Share"], page.QuerySelectorAll("[data-action=share]").Select(link => link.TextContent));
        Assert.Equal(["Réponse", "Answer"], page.QuerySelectorAll("summary span").Select(span => span.TextContent));
    }

    private static IElement[] Rows(IHtmlDocument page, string section) => [.. page.QuerySelectorAll($"section.{section} .row")];

    private static async Task<IHtmlDocument> PageAsync(
        string path, Uri? address = null, Task<StudyGuide.Theming.Theme>? theme = null, LinkStyle links = LinkStyle.Folders)
    {
        ImageFile[] pictures = [new("images/loop.svg", "<svg/>"u8.ToArray())];
        var (files, _) = InMemory.Build(await (theme ?? Themes.Golden), [.. guide], [.. pictures], address, links);
        return Parse(files, path);
    }

    private static async Task<IEnumerable<OutputFile>> Build(params SourceFile[] files) =>
        InMemory.Build(await Themes.Golden, [.. files]).Files;

    private static IHtmlDocument Parse(IEnumerable<OutputFile> files, string path) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(Assert.Single(files, file => file.Path == path).Bytes.Span));
}
