using Microsoft.Playwright;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Browser;

/// <summary>A small guide on a host below a path, built again and again, for readers whose browsers keep it.</summary>
internal sealed class KeptGuide : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("studyguide-kept-");

    private string root = "";

    private KeptGuide()
    {
    }

    /// <summary>A browser that may keep what it reads.</summary>
    public static BrowserNewContextOptions Keeping => new() { Locale = "fr-FR", ServiceWorkers = ServiceWorkerPolicy.Allow };

    public StaticHost Host { get; private set; } = null!;

    private string Output => Path.Combine(folder.FullName, "output");

    /// <param name="publish">What <c>guide.yml</c> says of publishing.</param>
    public static async Task<KeptGuide> StartAsync(string publish = "offline: true")
    {
        var guide = new KeptGuide();
        await guide.BuildAsync("Texte un.", publish);
        guide.Host = await StaticHost.StartAsync(guide.Output);
        guide.root = guide.Host.Address.AbsoluteUri;
        return guide;
    }

    /// <summary>Publishes a version.</summary>
    /// <param name="text">What the answers say.</param>
    public async Task BuildAsync(string text, string publish = "offline: true")
    {
        LargeGuide.Write(
            folder.FullName,
            [
                Some.File("guide.yml", $"{Some.GuideYaml}\npublish: {{{publish}}}"),
                Some.Question("new", text, "slug: nouveau\naliases: [old]"),
                Some.Translation("new", text, "slug: new-name"),
                Some.Question("other", $"{text} Des perroquets.", "slug: autre"),
                Some.Translation("other", $"{text} Some parrots.", "slug: another"),
                Some.Term("token", "jeton", "token"),
                Some.File("static/paper.txt", "A paper."),
            ]);
        var source = new GuideSource(Path.Combine(folder.FullName, "input"), Repository.PathOf("theme"));
        Assert.Equal(ExitCode.Success, await Build.RunAsync(source, Output, isStrict: false, new BuildEvents(_ => { })));
    }

    public string At(string path) => root + path;

    /// <summary>Whatever is asked for from now on, nobody answers.</summary>
    public ValueTask StopAsync() => Host.DisposeAsync();

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        folder.Delete(recursive: true);
    }
}
