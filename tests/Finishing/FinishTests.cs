using System.Collections.Immutable;
using System.Text;
using StudyGuide.Finishing;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Finishing;

public sealed class FinishTests
{
    [Fact]
    public void A_site_with_an_address_gets_a_sitemap_the_files_of_hosts_and_those_of_its_languages() => Assert.Equal(
        [
            "sitemap.xml", "robots.txt", "_headers", "_redirects", "llms.txt", "guide.json", "worker.js",
            "fr/opensearch.xml", "en/opensearch.xml",
        ],
        Finish.From(SiteAt("https://example.org/"), []).Select(file => file.Path));

    [Fact]
    public void A_site_without_address_gets_no_sitemap() =>
        Assert.Equal(
            ["robots.txt", "_headers", "_redirects", "llms.txt", "guide.json", "worker.js"],
            Finish.From(SiteAt(null), []).Select(file => file.Path));

    [Fact]
    public void Whoever_takes_the_files_gets_all_of_them_and_hears_how_many()
    {
        var (site, taken) = (SiteAt("https://example.org/"), new List<OutputFile>());

        var count = Finish.Put(site, [], taken.Add);

        Assert.Equal(9, count);
        Assert.Equal(Finish.From(site, []).Select(Described), taken.Select(Described));
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData(null)]
    public void A_plan_has_the_same_files(string? address)
    {
        var site = SiteAt(address);

        Assert.Equal(
            Finish.From(site, []).Select(Described),
            Finish.Plan(site, () => []).Select(file => Described(new OutputFile(file.Path, file.Make()))));
    }

    [Fact]
    public void A_plan_renders_nothing_before_somebody_asks_for_a_file()
    {
        var renderings = 0;

        PlannedFile[] plan = [.. Finish.Plan(SiteAt("https://example.org/"), Render)];

        Assert.Equal(0, renderings);
        plan[0].Make();
        Assert.Equal(1, renderings);

        ImmutableArray<RenderedFile> Render()
        {
            renderings++;
            return [];
        }
    }

    private static Site SiteAt(string? address) =>
        Some.Link(Some.Content(Some.Question("rag")).PublishedAt(address is null ? null : new Uri(address)), Some.Packs);

    private static string Described(OutputFile file) => $"{file.Path}: {Encoding.UTF8.GetString(file.Bytes.Span)}";
}
