using System.Collections.Immutable;
using System.Text.Json;
using StudyGuide.Finishing;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Rendering;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Finishing;

public sealed class OfflineListTests
{
    private static readonly SourceFile[] guide = [Some.Question("rag", frontMatter: "aliases: [old]"), Some.Translation("rag")];

    [Fact]
    public async Task It_holds_every_page_but_those_for_unknown_addresses_once()
    {
        var (site, list) = await ListAsync();

        Assert.Equal(
            site.Pages.All.Select(page => page.Address.Value)
                .Where(address => !address.EndsWith("404.html", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
            Paths(list, "first").Concat(Paths(list, "rest"))
                .Where(path => path is "" or [.., '/'])
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Home_search_and_what_every_page_needs_come_first()
    {
        var (_, list) = await ListAsync();

        var first = Paths(list, "first");
        Assert.Superset(ImmutableHashSet.Create("", "fr/", "en/", "fr/recherche/", "fr/hors-ligne/", "en/offline/"), first.ToHashSet());
        Assert.Contains(first, path => path.StartsWith("assets/site.", StringComparison.Ordinal));
        Assert.DoesNotContain(first, path => path.StartsWith("assets/search-index.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_has_its_fingerprint_and_its_length()
    {
        var (site, _) = InMemory.Load(await Themes.Golden, [Some.File("guide.yml", Some.GuideYaml), .. guide]);
        var page = site!.Pages.Of(site.Questions[0].Question, site.Languages[0]);

        var list = Parsed(new OfflineList(site, [new RenderedFile(page.Address.FilePath, "0123456789", 4321, page)]));

        Assert.Equal(["fr/questions/question-rag/ 0123456789 4321"], Texts(list, "rest"));
    }

    [Fact]
    public async Task What_is_published_as_it_is_waits_until_it_is_opened()
    {
        var files = Some.File("guide.yml", Some.GuideYaml);
        var paper = new StaticFile("a paper.pdf", files.At(0), () => default);
        var (site, _) = InMemory.Load(await Themes.Golden, [files, .. guide], staticFiles: [paper]);

        var list = Parsed(new OfflineList(site!, [new RenderedFile(paper.Path, "0123456789", 9, null)]));

        Assert.Equal(["a paper.pdf 0123456789 9"], Texts(list, "whenOpened"));
    }

    [Theory]
    [InlineData("", 20_000_000)]
    [InlineData("publish: {offline: true}", 20_000_000)]
    [InlineData("publish: {offline: 3}", 3_000_000)]
    [InlineData("publish: {offline: 0}", 0)]
    public async Task It_says_how_large_a_guide_may_be_to_be_kept_as_a_whole(string publish, int limit)
    {
        var (site, _) = InMemory.Load(await Themes.Golden, [Some.File("guide.yml", $"{Some.GuideYaml}\n{publish}"), .. guide]);

        Assert.Equal(limit, Parsed(new OfflineList(site!, [])).GetProperty("limit").GetInt32());
    }

    private static async Task<(Site Site, JsonElement List)> ListAsync()
    {
        var theme = await Themes.Golden;
        var (site, _) = InMemory.Load(theme, [Some.File("guide.yml", Some.GuideYaml), .. guide]);
        return (site!, Parsed(new OfflineList(site!, SiteRenderer.Render(SiteFiles.Plan(site!, theme), _ => { }).Files)));
    }

    private static JsonElement Parsed(OfflineList list) => JsonDocument.Parse(list.Write()).RootElement;

    private static IEnumerable<string> Texts(JsonElement list, string part) =>
        list.GetProperty(part).EnumerateArray().Select(entry => entry.GetString()!);

    private static string[] Paths(JsonElement list, string part) =>
        [.. Texts(list, part).Select(entry => entry[..entry.LastIndexOf(' ', entry.LastIndexOf(' ') - 1)])];
}
