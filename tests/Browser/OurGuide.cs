using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Tests.Browser;
using StudyGuide.Tests.Support;

[assembly: AssemblyFixture(typeof(OurGuide))]

namespace StudyGuide.Tests.Browser;

/// <summary>
/// Our own guide in a browser, shared by all tests: built once for a host and once for a disk.
/// Nothing starts before a test asks for it, so that the other tests need no Chromium.
/// </summary>
public sealed class OurGuide : IAsyncDisposable
{
    private readonly DirectoryInfo temporary = Directory.CreateTempSubdirectory("studyguide-browser-");
    private readonly Lazy<Task<Chromium>> chromium = new(Chromium.LaunchAsync);
    /// <summary>Readers by what their browsers are like.</summary>
    private readonly ConcurrentDictionary<string, ConcurrentBag<Reader>> waiting = new(StringComparer.Ordinal);
    private readonly Lazy<Task<StaticHost>> host;
    private readonly Lazy<Task<Addresses>> web;
    private readonly Lazy<Task<Addresses>> disk;
    private readonly Lazy<Task<Addresses>> stick;

    public OurGuide()
    {
        host = new(() => StaticHost.StartAsync(Folder("web")));
        web = new(async () =>
        {
            var root = (await host.Value).Address;
            return new Addresses(root, await BuildAsync(Folder("web"), root), "");
        });
        disk = new(async () => new Addresses(new Uri($"{Folder("disk")}/"), await BuildAsync(Folder("disk"), null), "index.html"));
        stick = new(async () => new Addresses(
            new Uri($"{StickFolder}/"), await BuildAsync(StickFolder, null, LinkStyle.Files), "index.html"));
    }

    private static BrowserNewContextOptions French => new() { Locale = "fr-FR" };

    /// <summary>The folder that is served at <see cref="WebAsync"/>.</summary>
    internal string WebFolder => Folder("web");

    /// <summary>The guide on a host, below a path.</summary>
    internal Task<Addresses> WebAsync() => web.Value;

    /// <summary>The guide in a folder.</summary>
    internal Task<Addresses> DiskAsync() => disk.Value;

    /// <summary>The folder of <see cref="StickAsync"/>.</summary>
    internal string StickFolder => Folder("stick");

    /// <summary>The guide in a folder, with links that name files.</summary>
    internal Task<Addresses> StickAsync() => stick.Value;

    /// <summary>A reader who knows nothing of earlier ones, with a French browser.</summary>
    internal Task<Reader> ReaderAsync() => ReaderAsync(French);

    /// <summary>A reader who knows nothing of earlier ones, with another browser.</summary>
    internal async Task<Reader> ReaderAsync(BrowserNewContextOptions options) =>
        await Reader.AmongAsync((await chromium.Value).Browser, options, waiting.GetOrAdd(JsonSerializer.Serialize(options), _ => []));

    /// <summary>
    /// A reader in a new window. While other tests run, only a new one is sure to get frames and idle time:
    /// this is for tests of what a page paints or does when it is idle.
    /// </summary>
    internal async Task<Reader> NewReaderAsync(BrowserNewContextOptions? options = null) =>
        await Reader.WithAsync((await chromium.Value).Browser, options ?? French);

    public async ValueTask DisposeAsync()
    {
        if (chromium.IsValueCreated && chromium.Value.IsCompletedSuccessfully)
        {
            foreach (var reader in waiting.Values.SelectMany(readers => readers))
            {
                await reader.CloseAsync();
            }

            await (await chromium.Value).DisposeAsync();
        }

        if (host.IsValueCreated)
        {
            await (await host.Value).DisposeAsync();
        }

        temporary.Delete(recursive: true);
    }

    private string Folder(string name) => Path.Combine(temporary.FullName, name);

    private static async Task<Site> BuildAsync(string output, Uri? address, LinkStyle links = LinkStyle.Folders)
    {
        var source = new GuideSource(Repository.PathOf("input"), Repository.PathOf("theme"), address);
        var problems = "";
        var events = new BuildEvents(happened => problems += happened is ProblemsCollected found ? Printed.AsText(found.Diagnostics) : "");
        Assert.True(await Build.RunAsync(source, output, isStrict: false, events, links) is ExitCode.Success, problems);
        return (await GuideLoader.LoadAsync(source, events)).Site!;
    }
}
