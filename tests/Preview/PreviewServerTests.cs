using System.Text.Json;
using System.Text.RegularExpressions;
using StudyGuide.Preview;

namespace StudyGuide.Tests.Preview;

/// <summary>What a browser gets from the preview.</summary>
public sealed class PreviewServerTests : IDisposable
{
    private readonly PreviewedFolder folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Pages_are_never_kept_and_what_is_named_after_its_content_is()
    {
        await using var server = await PreviewServer.StartAsync(0, Stop);
        using var browser = new HttpClient { BaseAddress = server.Address };
        folder.Write("input/static/assets/named-by-an-author.txt", "x");
        await folder.LoadAsync();
        server.Show(folder.Site);

        var page = await browser.GetStringAsync("fr/", Stop);

        Assert.Equal("no-store", await KeptAsync("fr/"));
        Assert.Equal("no-store", await KeptAsync("search-index.js"));
        Assert.Equal("no-store", await KeptAsync("assets/named-by-an-author.txt"));
        Assert.Equal("no-store", await KeptAsync("assets/nothing.css"));
        string[] named =
        [
            .. Regex.Matches(page, "(?:src|href)=\"(?<address>[^\"]*(?:assets|_preview)/[^\"]*)\"")
                .Select(found => new Uri(new Uri(server.Address, "fr/"), found.Groups["address"].Value).PathAndQuery),
        ];
        Assert.NotEmpty(named);
        foreach (var address in named)
        {
            Assert.Contains("immutable", await KeptAsync(address), StringComparison.Ordinal);
        }

        async Task<string> KeptAsync(string address) => (await browser.GetAsync(address, Stop)).Headers.CacheControl!.ToString();
    }

    [Fact]
    public async Task An_open_page_hears_of_a_new_version_in_a_few_bytes_and_of_errors_in_full()
    {
        await using var server = await PreviewServer.StartAsync(0, Stop);
        using var browser = new HttpClient { BaseAddress = server.Address };
        await folder.LoadAsync();
        server.Show(folder.Site);
        using var events = new StreamReader(await browser.GetStreamAsync("_preview/events", Stop));
        var first = await NextAsync();

        folder.Edit("input/questions/q-1.fr.md", "« oui »", "« non, jamais »");
        await folder.LoadAsync();
        server.Show(folder.Site);
        var second = await NextAsync();
        folder.Edit("input/questions/q-1.fr.md", "level: basic", "level: none");
        await folder.LoadAsync();
        server.Show(folder.Site);
        var third = await NextAsync();

        Assert.True(first.TryGetProperty("diagnostics", out _));
        Assert.Equal("""{"version":2}""", second.ToString());
        Assert.Equal("SG203", third.GetProperty("diagnostics")[0].GetProperty("code").GetString());

        async Task<JsonElement> NextAsync()
        {
            var line = await events.ReadLineAsync(Stop);
            Assert.Equal("", await events.ReadLineAsync(Stop));
            return JsonDocument.Parse(line!["data: ".Length..]).RootElement;
        }
    }
}
