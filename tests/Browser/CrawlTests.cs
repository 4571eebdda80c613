using AngleSharp.Html.Parser;
using StudyGuide.Rendering.Pages;

namespace StudyGuide.Tests.Browser;

/// <summary>Everything that can be reached from the root by following links, as a crawler does.</summary>
public sealed class CrawlTests(OurGuide guide)
{
    private const string Links = "a[href], link[href], img[src], script[src]";

    [Fact]
    public async Task No_link_leads_nowhere_and_every_page_can_be_reached_from_the_root()
    {
        var web = await guide.WebAsync();

        var answers = await CrawlAsync(web.Root);

        Assert.All(answers, answer => Assert.Equal((200, answer.Key), (answer.Value, answer.Key)));
        var unlinked = web.Site.Pages.All.Where(page => page.Kind == OfflinePage.Kind).Select(page => page.Address.Value);
        var pages = Directory.EnumerateFiles(guide.WebFolder, "index.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(guide.WebFolder, file).Replace('\\', '/')[..^"index.html".Length])
            .Except(unlinked)
            .Select(path => new Uri(web.Root, path))
            .ToArray();
        Assert.NotEmpty(pages);
        Assert.All(pages, page => Assert.Contains(page, answers.Keys));
    }

    private static async Task<Dictionary<Uri, int>> CrawlAsync(Uri root)
    {
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        var parser = new HtmlParser();
        var answers = new Dictionary<Uri, int>();
        var (known, waiting) = (new HashSet<Uri> { root }, new Queue<Uri>([root]));
        while (waiting.TryDequeue(out var address))
        {
            using var answer = await http.GetAsync(address, TestContext.Current.CancellationToken);
            answers[address] = (int)answer.StatusCode;
            if (answer.Content.Headers.ContentType?.MediaType != "text/html")
            {
                continue;
            }

            using var page = parser.ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            var links = page.QuerySelectorAll(Links)
                .Select(element => new Uri(address, element.GetAttribute("href") ?? element.GetAttribute("src")))
                .Where(link => link.Authority == root.Authority)
                .Select(link => new Uri(link.GetLeftPart(UriPartial.Query)));
            foreach (var link in links.Where(known.Add))
            {
                waiting.Enqueue(link);
            }
        }

        return answers;
    }
}
