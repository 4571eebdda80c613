using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Microsoft.Playwright;
using StudyGuide.Model;
using StudyGuide.Rendering.Pages;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Browser;

/// <summary>The site for a stick or a zip: built with <c>--links files</c>, it needs nobody who completes addresses.</summary>
public sealed class LinksToFilesTests(OurGuide guide)
{
    private const string Links = "a[href], link[href], img[src], script[src], form[action], meta[http-equiv=refresh]";

    [Fact]
    public async Task Every_link_names_a_file_and_every_page_can_be_reached_from_the_root()
    {
        var stick = await guide.StickAsync();

        var (reached, missing) = Crawl(guide.StickFolder);

        Assert.Empty(missing);
        var unlinked = stick.Site.Pages.All.Where(page => page.Kind == OfflinePage.Kind).Select(page => page.Address.FilePath);
        var pages = Directory.EnumerateFiles(guide.StickFolder, "index.html", SearchOption.AllDirectories)
            .Except(unlinked.Select(path => Path.Combine(guide.StickFolder, path)))
            .ToArray();
        Assert.NotEmpty(pages);
        Assert.All(pages, page => Assert.Contains(page, reached));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Every_click_works(bool hasScripts)
    {
        var stick = await guide.StickAsync();
        await using var reader = await guide.ReaderAsync(new() { JavaScriptEnabled = hasScripts, Locale = "fr-FR" });
        await reader.OpenAsync(stick.Of(PageKinds.Home, "fr"));

        foreach (var kind in new[] { PageKinds.AllQuestions, PageKinds.Question, PageKinds.SideBySide })
        {
            await reader.FollowAsync(stick.Of(kind, "fr"));
        }

        if (hasScripts)
        {
            await reader.FollowAsync(stick.Of(PageKinds.SideBySide, "en"));
        }

        await reader.FollowAsync(stick.Of(PageKinds.Question, "en"));
        await reader.FollowAsync(stick.Of(PageKinds.Glossary, "en"));
        await reader.FollowAsync(stick.Of(PageKinds.Term, "en"));
        await reader.FollowAsync(stick.Of(PageKinds.CompleteGuide, "en"));
        await reader.FollowAsync(stick.Of(PageKinds.Home, "en"));
    }

    [Fact]
    public async Task Without_scripts_the_root_and_a_permalink_lead_to_files()
    {
        var stick = await guide.StickAsync();
        await using var reader = await guide.ReaderAsync(new() { JavaScriptEnabled = false });

        await reader.OpenAsync(stick.Start);
        await reader.FollowAsync(stick.Of(PageKinds.Home, "en"));
        await reader.OpenAsync(stick.Permalink);
        await reader.FollowAsync(stick.Of(PageKinds.Question, "en"));
    }

    [Fact]
    public async Task Without_scripts_a_middle_click_opens_the_page_in_a_tab()
    {
        var stick = await guide.StickAsync();
        await using var reader = await guide.ReaderAsync(new() { JavaScriptEnabled = false });
        await reader.OpenAsync(stick.Of(PageKinds.Home, "fr"));

        var opened = await reader.Page.Context.RunAndWaitForPageAsync(
            () => reader.Page.Locator(".site-header__links a").First.ClickAsync(new() { Button = MouseButton.Middle }));

        await Assertions.Expect(opened).ToHaveURLAsync(stick.Of(PageKinds.AllQuestions, "fr"));
    }

    [Fact]
    public async Task Without_scripts_a_former_address_leads_to_a_file()
    {
        using var small = await SmallGuide.BuildAsync(links: LinkStyle.Files);
        await using var reader = await guide.ReaderAsync(new() { JavaScriptEnabled = false });

        await reader.OpenNeutralAsync(
            $"{small.Disk}en/questions/old/index.html", $"{small.Disk}en/questions/new-name/index.html");
    }

    [Fact]
    public async Task On_a_host_too_what_scripts_link_to_is_a_file()
    {
        using var small = await SmallGuide.BuildAsync(links: LinkStyle.Files);
        await using var host = await StaticHost.StartAsync(small.Output);
        await using var reader = await guide.ReaderAsync();

        await reader.OpenAsync($"{host.Address}fr/recherche/index.html?q=new");
        await Assertions.Expect(reader.Page.Locator("[data-result] a").First)
            .ToHaveAttributeAsync("href", $"{host.Address}fr/questions/nouveau/index.html");
        await reader.OpenReadyAsync($"{host.Address}fr/questions/index.html");
        await reader.Page.Locator("[data-id=new] [data-action=swap]").ClickAsync();

        await Assertions.Expect(reader.Page.Locator("[data-id=new] a[data-part=title]"))
            .ToHaveAttributeAsync("href", new Regex("/en/questions/new-name/index[.]html$"));
    }

    [Fact]
    public async Task What_search_engines_and_hosts_read_keeps_clean_addresses()
    {
        using var small = await SmallGuide.BuildAsync(new Uri("https://example.org/guide/"), LinkStyle.Files);

        var page = await File.ReadAllTextAsync(
            Path.Combine(small.Output, "fr", "questions", "nouveau", "index.html"), TestContext.Current.CancellationToken);

        Assert.Contains("rel=\"canonical\" href=\"https://example.org/guide/fr/questions/nouveau/\">", page, StringComparison.Ordinal);
        Assert.Contains("hreflang=\"en\" href=\"https://example.org/guide/en/questions/new-name/\"", page, StringComparison.Ordinal);
        foreach (var file in new[] { "sitemap.xml", "_redirects" })
        {
            Assert.DoesNotContain("index.html", File.ReadAllText(Path.Combine(small.Output, file)), StringComparison.Ordinal);
        }
    }

    /// <summary>Follows every link from the root as a disk does: a file is there or it is not.</summary>
    private static (HashSet<string> Reached, List<string> Missing) Crawl(string folder)
    {
        var parser = new HtmlParser();
        var first = Path.Combine(folder, "index.html");
        var (reached, waiting, missing) = (new HashSet<string> { first }, new Queue<string>([first]), new List<string>());
        while (waiting.TryDequeue(out var file))
        {
            using var page = parser.ParseDocument(File.ReadAllText(file));
            var links = page.QuerySelectorAll(Links)
                .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")
                    ?? element.GetAttribute("content")!.Split("url=")[^1])
                .Where(link => !Uri.TryCreate(link, UriKind.Absolute, out _))
                .Select(link => link.Split('?', '#')[0])
                .Where(link => link.Length > 0)
                .Select(link => link[^1] == '/' ? link : Path.GetFullPath(Uri.UnescapeDataString(link), Path.GetDirectoryName(file)!));
            foreach (var link in links.Where(reached.Add))
            {
                if (!File.Exists(link))
                {
                    missing.Add($"{file}: {link}");
                }
                else if (link.EndsWith(".html", StringComparison.Ordinal))
                {
                    waiting.Enqueue(link);
                }
            }
        }

        return (reached, missing);
    }
}
