using System.Text.RegularExpressions;
using StudyGuide.Model;

namespace StudyGuide.Tests.Writing;

/// <summary>Whoever reads the site while it is replaced finds whole pages, and every file that they name.</summary>
public sealed partial class CrawledCommitTests : IDisposable
{
    private const int Versions = 60;

    private readonly TemporaryOutput output = new();

    [Fact]
    public async Task At_no_instant_is_a_page_torn_or_names_a_file_that_is_not_there()
    {
        output.Build(Site(0));
        using var ended = new CancellationTokenSource();
        var crawl = Task.Run(() => Crawl(ended.Token), TestContext.Current.CancellationToken);

        for (var version = 1; version <= Versions; version++)
        {
            output.Build(Site(version));
        }

        await ended.CancelAsync();
        Assert.True(await crawl > 0);
    }

    /// <summary>
    /// A site in which much comes and goes with every version: styles, data that pages load, pages in circles, a folder that is now a file.
    /// </summary>
    private static (string Path, string Text)[] Site(int version)
    {
        string Page(params string[] links) => $"<{version}>{string.Concat(links.Select(link => $"[{link}]"))}</{version}>";
        var style = $"assets/site.{version}.css";
        string[] questions = [.. Enumerable.Range(version, 12).Select(number => $"questions/{number}/index.html")];
        return
        [
            ("index.html", Page([style, "topics/index.html", .. questions])),
            ("topics/index.html", Page([style, "index.html", .. questions])),
            (version % 2 == 0 ? "notes" : "notes/index.html", Page(style, "index.html")),
            (style, "css"),
            .. questions.Select((path, index) => (
                path, Page(style, path.Replace("index.html", "data.js", StringComparison.Ordinal), questions[(index + 1) % 12]))),
            .. questions.Select(path => (path.Replace("index.html", "data.js", StringComparison.Ordinal), "js")),
        ];
    }

    /// <returns>How many pages were read.</returns>
    private int Crawl(CancellationToken ended)
    {
        var read = 0;
        while (!ended.IsCancellationRequested)
        {
            HashSet<string> seen = [];
            var waiting = new Queue<string>(["index.html"]);
            while (waiting.TryDequeue(out var path))
            {
                if (seen.Add(path) && TryRead(path) is { } page)
                {
                    read++;
                    Assert.Matches(@"^<(\d+)>.*</\1>$", page);
                    foreach (var link in Links().Matches(page).Select(match => match.Groups[1].Value))
                    {
                        AssertThere(link, path, page);
                        if (link.EndsWith(".html", StringComparison.Ordinal))
                        {
                            waiting.Enqueue(link);
                        }
                    }
                }
            }
        }

        return read;
    }

    /// <summary>A file may be gone when the page that named it is another one, too; the number in a page never comes again.</summary>
    private void AssertThere(string link, string path, string page)
    {
        if (!File.Exists(Path.Combine(output.Folder, link)))
        {
            Assert.False(TryRead(path) == page, $"{path} names {link}, which is not there: {page}");
        }
    }

    private string? TryRead(string path)
    {
        try
        {
            return File.ReadAllText(Path.Combine(output.Folder, path));
        }
        catch (Exception problem) when (WorldException.IsBehind(problem))
        {
            return null; // gone since it was named
        }
    }

    [GeneratedRegex(@"\[([^\]]+)\]")]
    private static partial Regex Links();

    public void Dispose() => output.Dispose();
}
