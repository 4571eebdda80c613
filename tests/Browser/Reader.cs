using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace StudyGuide.Tests.Browser;

/// <summary>Somebody with a browser of their own: a page, and all that went wrong or was asked for behind it.</summary>
internal sealed class Reader : IAsyncDisposable
{
    /// <summary>A script that makes a browser refuse to store anything.</summary>
    public const string RefuseStorage =
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('refused', 'SecurityError'); } })";

    /// <summary>A browser that knows of no service workers: what is kept must not answer for the host in tests of other things.</summary>
    private const string DoWithoutWorkers = "delete Navigator.prototype.serviceWorker";

    private static readonly ViewportSize Window = new() { Width = 1280, Height = 720 };

    private readonly IBrowserContext context;
    private readonly BrowserNewContextOptions options;
    private readonly ConcurrentBag<Reader>? waiting;
    private readonly List<string> injected = [];
    private ICDPSession? session;
    private bool isChanged;

    private Reader(IBrowserContext context, IPage page, BrowserNewContextOptions options, ConcurrentBag<Reader>? waiting)
    {
        (this.context, Page, this.options, this.waiting) = (context, page, options, waiting);
        context.Request += (_, request) => Requests.Enqueue(request.Url);
        context.RequestFailed += (_, request) => Problems.Enqueue($"{request.Url} {request.Failure}");
        context.Response += (_, response) =>
        {
            if (response.Status >= 400)
            {
                Problems.Enqueue($"{response.Url} {response.Status}");
            }
        };
        context.WebError += (_, error) => Problems.Enqueue(error.Error);
        context.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                Problems.Enqueue(message.Text);
            }
        };
    }

    public IPage Page { get; }

    /// <summary>Messages in the console, failed requests, mistakes of scripts and violations of the content security policy.</summary>
    public ConcurrentQueue<string> Problems { get; } = [];

    /// <summary>Every address that was asked for.</summary>
    public ConcurrentQueue<string> Requests { get; } = [];

    /// <summary>The link to the same page in the other language.</summary>
    public ILocator Switch => Page.Locator(".language-switch__link");

    /// <summary>What scripts say to screen readers.</summary>
    public ILocator Announcement => Page.Locator("[role=status][data-part=announcer]");

    /// <summary>A reader as good as new. It is one of those who wait, if it can be: a new one costs more than most tests.</summary>
    /// <param name="browser">Where a new one gets a context.</param>
    /// <param name="options">What the browsers of those who wait are like.</param>
    /// <param name="waiting">Those who have read before and forgotten everything; the reader comes back here.</param>
    public static async Task<Reader> AmongAsync(IBrowser browser, BrowserNewContextOptions options, ConcurrentBag<Reader> waiting) =>
        waiting.TryTake(out var reader) ? reader : await WithAsync(browser, options, waiting);

    /// <summary>A new reader.</summary>
    /// <param name="waiting">Where the reader goes afterwards; without it, nobody reads after this one.</param>
    public static async Task<Reader> WithAsync(IBrowser browser, BrowserNewContextOptions options, ConcurrentBag<Reader>? waiting = null)
    {
        // Places are measured, and a transition between pages that the next click breaks off is an error to the browser.
        options.ReducedMotion ??= ReducedMotion.Reduce;
        options.ViewportSize ??= Window;
        var context = await browser.NewContextAsync(options);
        context.SetDefaultTimeout(Chromium.Patience);
        await context.AddInitScriptAsync(
            """
            document.addEventListener('securitypolicyviolation', event =>
              console.error(`${event.violatedDirective} forbids ${event.blockedURI}`))
            """);
        if (options.ServiceWorkers is not ServiceWorkerPolicy.Allow)
        {
            await context.AddInitScriptAsync(DoWithoutWorkers);
        }

        return new Reader(context, await context.NewPageAsync(), options, waiting);
    }

    /// <summary>Runs a script before those of every page that is opened from now on.</summary>
    /// <remarks>Playwright's own <c>AddInitScriptAsync</c> cannot be undone.</remarks>
    public async Task InjectAsync(string script)
    {
        session ??= await context.NewCDPSessionAsync(Page);
        await session.SendAsync("Page.enable");
        var answer = await session.SendAsync(
            "Page.addScriptToEvaluateOnNewDocument", new Dictionary<string, object> { ["source"] = script });
        injected.Add(answer!.Value.GetProperty("identifier").GetString()!);
    }

    /// <summary>Gives the clock of the pages that are opened from now on into the hands of the test.</summary>
    public Task ControlTimeAsync()
    {
        isChanged = true;
        return Page.Clock.InstallAsync();
    }

    /// <summary>Opens an address, as if it had been typed.</summary>
    /// <returns>The HTTP status; 0 from disk.</returns>
    public async Task<int> OpenAsync(string address) => (await Page.GotoAsync(address))?.Status ?? 0;

    /// <summary>Opens an address and waits for the reading aids, which a page loads when it has nothing better to do.</summary>
    public async Task OpenReadyAsync(string address)
    {
        await OpenAsync(address);
        await ReadyAsync();
    }

    /// <summary>Waits for the reading aids of the page that is open, or that just begins to load.</summary>
    public Task ReadyAsync() =>
        UntilAsync("() => typeof StudyGuide !== 'undefined' && Boolean(StudyGuide.ready) && StudyGuide.ready().then(() => true)");

    /// <summary>Waits until a function of the page says that it is so, whatever page is there by then.</summary>
    /// <remarks>Asks now and then: a window in the background may get no frame to ask in.</remarks>
    public Task UntilAsync(string isSo, object? argument = null) =>
        Page.WaitForFunctionAsync(isSo, argument, new() { PollingInterval = 20 });

    /// <summary>Waits until the page that is open has loaded.</summary>
    /// <remarks>
    /// The page is asked, for Playwright's own <c>WaitForLoadStateAsync</c> and <c>WaitForURLAsync</c> miss what happens while they begin
    /// to wait (playwright-dotnet issue 3364).
    /// </remarks>
    public Task LoadedAsync() => UntilAsync("() => document.readyState === 'complete'");

    /// <summary>Waits until the page has loaded everything that it loads by itself, and nothing more for half a second.</summary>
    public async Task IdleAsync()
    {
        await LoadedAsync();
        await UntilAsync(
            """
            () => [
              '/print.', '/reader.',
              ...[...document.querySelectorAll('.page--question [data-action="swap"]')]
                .filter(() => location.protocol !== 'file:')
                .map(link => link.href),
            ].every(part => performance.getEntriesByType('resource')
              .some(({ name, responseEnd }) => name.includes(part) && responseEnd > 0))
            """);
        await UntilAsync(
            "() => performance.now() - Math.max(...performance.getEntriesByType('resource').map(({ responseEnd }) => responseEnd)) > 500");
    }

    /// <summary>A question on any page that shows it.</summary>
    public ILocator Question(string id) => Page.Locator($"[data-enhance~=question][data-id='{id}']");

    /// <summary>Opens an address that belongs to no language, and waits for the page that it leads to.</summary>
    public async Task OpenNeutralAsync(string address, string opened)
    {
        // The first page goes away while it loads.
        await Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Commit });
        await Assertions.Expect(Page).ToHaveURLAsync(opened);
        await LoadedAsync();
    }

    /// <summary>Follows the first link of the page that leads to an address.</summary>
    public async Task FollowAsync(string address)
    {
        var place = await Page.Locator("a[href]").EvaluateAllAsync<int>(
            "(links, wanted) => links.findIndex(({ href }) => href === wanted || href.replace(/\\/(?=\\?|$)/, '/index.html') === wanted)",
            address);
        Assert.True(place >= 0, $"{Page.Url} has no link to {address}.");
        await Page.Locator("a[href]").Nth(place).ClickAsync();
        await Assertions.Expect(Page).ToHaveURLAsync(address);
    }

    /// <summary>Follows the permalink in the list of addresses of a question.</summary>
    public async Task FollowPermalinkAsync()
    {
        await Page.Locator("a[rel=bookmark]").First.ClickAsync();
        await Page.Locator(".share a").First.ClickAsync();
    }

    /// <summary>The language that the page says it is in.</summary>
    public Task<string?> LanguageAsync() => Page.Locator("html").GetAttributeAsync("lang");

    public async ValueTask DisposeAsync()
    {
        if (waiting is not null && await TryForgetAsync())
        {
            waiting.Add(this);
        }
        else
        {
            await CloseAsync();
        }
    }

    /// <summary>Ends this reader, who may be waiting.</summary>
    public ValueTask CloseAsync() => context.DisposeAsync();

    /// <summary>Forgets everything but the cache of the browser.</summary>
    /// <returns>Whether all is as it was at the beginning.</returns>
    private async Task<bool> TryForgetAsync()
    {
        // Storage is cleared where the reader is, so they must have been nowhere else.
        var origins = Requests.Append(Page.Url).Select(address => new Uri(address).GetLeftPart(UriPartial.Authority)).Distinct();
        if (isChanged || context.Pages.Count > 1 || origins.Count() > 1)
        {
            return false;
        }

        try
        {
            foreach (var script in injected)
            {
                await session!.SendAsync(
                    "Page.removeScriptToEvaluateOnNewDocument", new Dictionary<string, object> { ["identifier"] = script });
            }

            if (options.JavaScriptEnabled is not false)
            {
                await Page.EvaluateAsync("() => { localStorage.clear(); sessionStorage.clear(); }");
            }

            await Page.UnrouteAllAsync();
            await Page.GotoAsync("about:blank");
            await Page.SetViewportSizeAsync(options.ViewportSize!.Width, options.ViewportSize.Height);
            await Page.EmulateMediaAsync(new()
            {
                ColorScheme = options.ColorScheme ?? ColorScheme.Null,
                ReducedMotion = options.ReducedMotion,
                ForcedColors = ForcedColors.Null,
                Media = Media.Null,
            });
            await Page.Mouse.MoveAsync(0, 0);
        }
        catch (PlaywrightException)
        {
            // The page crashed, or a test ended in the middle of something.
            return false;
        }

        injected.Clear();
        Problems.Clear();
        Requests.Clear();
        return true;
    }
}
