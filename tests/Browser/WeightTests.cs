using System.IO.Compression;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Playwright;

namespace StudyGuide.Tests.Browser;

/// <summary>What a reader on a slow network waits for.</summary>
public sealed class WeightTests(OurGuide guide)
{
    /// <summary>What fits in the first TCP window, in bytes.</summary>
    private const int Heaviest = 14 * 1024;

    /// <summary>Adds up the layout shifts, as browsers do: those that follow something the reader did do not count.</summary>
    private const string WatchShifts =
        """
        window.shift = 0;
        window.shifted = [];
        new PerformanceObserver(list => list.getEntries().filter(entry => !entry.hadRecentInput).forEach(entry => {
          shift += entry.value;
          shifted.push(...entry.sources.map(({ node }) => node ? node.nodeName + '.' + node.className : ''));
        })).observe({ type: 'layout-shift', buffered: true });
        """;

    [Fact]
    public async Task A_question_asks_for_little_before_it_shows()
    {
        var web = await guide.WebAsync();
        var files = web.Site.Questions
            .SelectMany(question => web.Site.Languages.Select(language => new Uri(web.Of(question, language.Code.Value))))
            .Select(page => Path.Combine(guide.WebFolder, web.Root.MakeRelativeUri(page).OriginalString, "index.html"));

        var sizes = new Dictionary<string, long>(StringComparer.Ordinal);
        Assert.All(files, file => Assert.True(
            WeightOf(file, sizes) is var weight && weight <= Heaviest,
            $"{Path.GetRelativePath(guide.WebFolder, file)} weighs {weight} bytes"));
    }

    [Theory]
    [InlineData(PageKinds.Question, 390)]
    [InlineData(PageKinds.Question, 1280)]
    [InlineData(PageKinds.SideBySide, 1280)]
    [InlineData(PageKinds.AllQuestions, 390)]
    [InlineData(PageKinds.AllQuestions, 1280)]
    [InlineData(PageKinds.Home, 390)]
    [InlineData(PageKinds.Home, 1280)]
    public async Task Nothing_moves_while_a_page_loads(string kind, int width)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.NewReaderAsync(
            new() { Locale = "fr-FR", ViewportSize = new() { Width = width, Height = 800 } });
        await reader.InjectAsync(WatchShifts);

        await reader.OpenReadyAsync(web.Of(kind, "fr"));
        await reader.IdleAsync();

        Assert.Empty(await reader.Page.EvaluateAsync<string[]>("shift < 0.01 ? [] : [String(shift), ...shifted]"));
    }

    [Fact]
    public async Task Nothing_moves_either_for_a_reader_who_has_preferences_and_marks()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.NewReaderAsync();
        await reader.OpenReadyAsync(web.Of(PageKinds.Question, "fr"));
        await reader.Page.Locator("[data-action=mark]").First.ClickAsync();
        await reader.Page.Locator("[data-action=hide-answers]").ClickAsync();
        await Assertions.Expect(reader.Page.Locator("[data-action=hide-answers]")).ToHaveAttributeAsync("aria-pressed", "true");
        await reader.InjectAsync(WatchShifts);

        foreach (var kind in new[] { PageKinds.Question, PageKinds.Topic })
        {
            await reader.OpenReadyAsync(web.Of(kind, "fr"));
            await reader.IdleAsync();
            Assert.Empty(await reader.Page.EvaluateAsync<string[]>("shift < 0.01 ? [] : [String(shift), ...shifted]"));
        }
    }

    /// <summary>A page with the styles and scripts that its HTML names, each compressed as every host can.</summary>
    /// <param name="sizes">What is known of files that several pages name.</param>
    private static long WeightOf(string file, Dictionary<string, long> sizes)
    {
        using var page = new HtmlParser(new() { IsScripting = true }).ParseDocument(File.ReadAllText(file));
        var assets = page.QuerySelectorAll("link[rel=stylesheet], script[src]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!);
        return assets.Select(asset => Path.GetFullPath(asset, Path.GetDirectoryName(file)!)).Append(file)
            .Sum(needed => sizes.TryGetValue(needed, out var size) ? size : sizes[needed] = CompressedSize(needed));
    }

    private static long CompressedSize(string file)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(File.ReadAllBytes(file));
        }

        return compressed.Length;
    }
}
