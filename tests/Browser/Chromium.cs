using Microsoft.Playwright;

namespace StudyGuide.Tests.Browser;

/// <summary>The Chromium that is installed on this machine, without its own conversations with the network.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    /// <summary>The shell comes first: it is Chromium without the windows around the pages, which take much of the time.</summary>
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private const string Advice =
        "The browser tests need Chromium: `bash tests/run.sh` installs it, or name its executable in the environment variable CHROMIUM.";

    /// <summary>How many milliseconds a page may take to do what is expected of it; generous, for busy machines.</summary>
    public const float Patience = 60_000;

    private readonly IPlaywright playwright;

    private Chromium(IPlaywright playwright, IBrowser browser) => (this.playwright, Browser) = (playwright, browser);

    public IBrowser Browser { get; }

    public static async Task<Chromium> LaunchAsync()
    {
        var executable = Find();
        Assertions.SetDefaultExpectTimeout(Patience);
        var playwright = await Playwright.CreateAsync();
        return new Chromium(
            playwright,
            await playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable, Args = Arguments, Timeout = Patience }));
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.CloseAsync();
        playwright.Dispose();
    }

    private static string Find()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } chosen
            ? chosen
            : Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name)))
                .FirstOrDefault(File.Exists)
                ?? throw new InvalidOperationException(Advice);
    }
}
