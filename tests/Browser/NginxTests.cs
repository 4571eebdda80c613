using System.Net;
using Microsoft.Playwright;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Browser;

/// <summary>A site on nginx, with what the README says to write into its configuration.</summary>
public sealed class NginxTests(OurGuide guide)
{
    [Fact]
    public async Task It_sends_the_headers_that_the_site_asks_for()
    {
        await guide.WebAsync();
        await using var nginx = await Nginx.StartAsync(guide.WebFolder, "/guide/sub/");
        using var client = new HttpClient();
        var rules = HostRules.Of(guide.WebFolder, hasRedirects: false);
        var asset = Directory.EnumerateFiles(Path.Combine(guide.WebFolder, "assets"), "site.*.css").Single();

        foreach (var path in new[] { "fr/", $"assets/{Path.GetFileName(asset)}" })
        {
            var response = await client.GetAsync(new Uri(nginx.Address, path), TestContext.Current.CancellationToken);

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.All(
                rules.HeadersOf(path),
                header => Assert.Equal(header.Value, string.Join(", ", response.Headers.GetValues(header.Name))));
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/guide/sub/")]
    public async Task Every_page_lies_at_its_address(string below)
    {
        await guide.WebAsync();
        await using var nginx = await Nginx.StartAsync(guide.WebFolder, below);
        using var client = new HttpClient();
        var pages = Directory.EnumerateFiles(guide.WebFolder, "index.html", SearchOption.AllDirectories);
        foreach (var file in pages.Where((_, index) => index % 5 == 0))
        {
            var path = Path.GetRelativePath(guide.WebFolder, file).Replace("index.html", "", StringComparison.Ordinal);

            var response = await client.GetAsync(new Uri(nginx.Address, path), TestContext.Current.CancellationToken);

            Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
            Assert.Equal(
                await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken),
                await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        }
    }

    [Theory]
    [InlineData("fr/questions/nothing-here/")]
    [InlineData("nothing.html")]
    public async Task An_unknown_address_shows_the_page_for_such_addresses(string path)
    {
        await guide.WebAsync();
        await using var nginx = await Nginx.StartAsync(guide.WebFolder, "/guide/sub/");
        using var client = new HttpClient();

        var response = await client.GetAsync(new Uri(nginx.Address, path), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(
            await File.ReadAllBytesAsync(Path.Combine(guide.WebFolder, "404.html"), TestContext.Current.CancellationToken),
            await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_folder_without_its_slash_leads_to_the_page_whatever_the_port_outside()
    {
        await guide.WebAsync();
        await using var nginx = await Nginx.StartAsync(guide.WebFolder, "/guide/sub/");
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });

        var response = await client.GetAsync(new Uri(nginx.Address, "fr/questions"), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal("/guide/sub/fr/questions/", response.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/guide/sub/")]
    public async Task It_is_read_searched_and_switched_without_a_complaint(string below)
    {
        await guide.WebAsync();
        await using var nginx = await Nginx.StartAsync(guide.WebFolder, below);
        await using var reader = await guide.NewReaderAsync();

        await reader.OpenReadyAsync(new Uri(nginx.Address, "fr/recherche/?q=jeton").AbsoluteUri);
        await reader.Page.Locator("[data-result] a").First.ClickAsync();
        await reader.LoadedAsync();
        await reader.Switch.ClickAsync();
        await Assertions.Expect(reader.Page.Locator("html[lang=en]")).ToHaveCountAsync(1);
        await reader.ReadyAsync();

        Assert.Empty(reader.Problems);
        Assert.All(reader.Requests, request => Assert.StartsWith(nginx.Address.AbsoluteUri, request, StringComparison.Ordinal));
    }
}
