using Microsoft.Playwright;

namespace StudyGuide.Tests.Browser;

/// <summary>A reader who opened one page of a guide, and has no network from then on.</summary>
public sealed class OfflineTests(OurGuide guide)
{
    private const string Whole = "Disponible hors ligne";

    public static TheoryData<string, string> Addresses => new()
    {
        { "", "fr/" },
        { "index.html", "fr/" },
        { "en/", "en/" },
        { "fr/questions/autre/", "fr/questions/autre/" },
        { "fr/questions/autre", "fr/questions/autre/" },
        { "fr/questions/autre/?hide=1#answer", "fr/questions/autre/?hide=1#answer" },
        { "fr/questions/autre/?view=both", "q/other/?both=fr" },
        { "q/other/", "fr/questions/autre/" },
        { "q/other", "fr/questions/autre/" },
        { "q/other/?both=en", "q/other/?both=en" },
        { "q/old/", "fr/questions/nouveau/" },
        { "fr/questions/old/", "fr/questions/nouveau/" },
        { "fr/questions/old", "fr/questions/nouveau/" },
        { "fr/glossaire/", "fr/glossaire/" },
        { "fr/guide-complet/", "fr/guide-complet/" },
    };

    [Fact]
    public async Task Every_address_of_the_guide_opens_without_a_network()
    {
        await using var kept = await KeptGuide.StartAsync();
        await using var reader = await KeepAsync(kept);
        await kept.StopAsync();

        foreach (var (address, opened) in Addresses.Select(row => row.Data))
        {
            await reader.OpenNeutralAsync(kept.At(address), kept.At(opened));
            Assert.True(await reader.Page.Locator(".offline").CountAsync() == 0, $"'{address}' is not kept.");
        }
    }

    [Fact]
    public async Task The_search_and_the_switch_of_languages_work_without_a_network()
    {
        await using var kept = await KeptGuide.StartAsync();
        await using var reader = await KeepAsync(kept);
        await kept.StopAsync();

        await reader.OpenReadyAsync(kept.At("fr/recherche/?q=perroquets"));
        await Assertions.Expect(reader.Page.Locator("[data-result]").First).ToHaveAttributeAsync("data-id", "other");
        await reader.OpenReadyAsync(kept.At("fr/questions/autre/"));
        await reader.Switch.ClickAsync();

        await Assertions.Expect(reader.Page).ToHaveURLAsync(kept.At("en/questions/another/"));
        await Assertions.Expect(reader.Page.GetByText("Some parrots.")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("fr/nulle-part/ici/", "fr")]
    [InlineData("en/nowhere", "en")]
    [InlineData("paper.txt", "fr")]
    public async Task What_is_not_kept_is_a_page_that_says_so_in_the_readers_language(string address, string language)
    {
        await using var kept = await KeptGuide.StartAsync();
        await using var reader = await KeepAsync(kept);
        await kept.StopAsync();

        await reader.OpenReadyAsync(kept.At(address));

        Assert.Equal((kept.At(address), language), (reader.Page.Url, await reader.LanguageAsync()));
        var other = language == "fr" ? "fr/questions/autre/" : "en/questions/another/";
        await Assertions.Expect(reader.Page.Locator($".offline a[href='{kept.At(other)}']")).ToHaveTextAsync("Question other");
        await reader.FollowAsync(kept.At($"{language}/questions/"));
    }

    [Fact]
    public async Task A_paper_is_kept_once_it_was_opened()
    {
        await using var kept = await KeptGuide.StartAsync();
        await using var reader = await KeepAsync(kept);
        await reader.OpenAsync(kept.At("paper.txt"));
        await reader.OpenAsync(kept.At("fr/"));
        await UntilInCacheAsync(reader, kept.At("paper.txt"));
        await kept.StopAsync();

        await reader.OpenAsync(kept.At("paper.txt"));

        await Assertions.Expect(reader.Page.GetByText("A paper.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_new_version_waits_until_it_is_asked_for_and_then_shows_everywhere()
    {
        await using var kept = await KeptGuide.StartAsync();
        await using var reader = await KeepAsync(kept);
        await kept.BuildAsync("Texte deux.");

        await reader.OpenReadyAsync(kept.At("fr/questions/nouveau/"));
        await Assertions.Expect(Notice(reader)).ToBeVisibleAsync();
        await Assertions.Expect(reader.Announcement).ToHaveTextAsync("Une nouvelle version du guide est prête.");
        await reader.OpenReadyAsync(kept.At("fr/questions/autre/"));
        await Assertions.Expect(reader.Page.GetByText("Texte un.")).ToBeVisibleAsync();

        await Notice(reader).GetByRole(AriaRole.Button, new() { Name = "Afficher" }).ClickAsync();

        await Assertions.Expect(reader.Page.GetByText("Texte deux.")).ToBeVisibleAsync();
        await kept.StopAsync();
        await reader.OpenReadyAsync(kept.At("en/questions/new-name/"));
        await Assertions.Expect(reader.Page.GetByText("Texte deux.")).ToBeVisibleAsync();
        Assert.Equal(1, await VersionsAsync(reader));
    }

    [Fact]
    public async Task A_reader_may_put_the_notice_away_and_read_on()
    {
        await using var kept = await KeptGuide.StartAsync();
        await using var reader = await KeepAsync(kept);
        await kept.BuildAsync("Texte deux.");
        await reader.OpenReadyAsync(kept.At("fr/questions/nouveau/"));

        await Notice(reader).GetByRole(AriaRole.Button, new() { Name = "Fermer" }).ClickAsync();

        await Assertions.Expect(Notice(reader)).ToHaveCountAsync(0);
        await Assertions.Expect(reader.Page.GetByText("Texte un.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_new_version_asks_only_for_what_is_new()
    {
        await using var kept = await KeptGuide.StartAsync();
        await using var reader = await KeepAsync(kept);
        await kept.BuildAsync("Texte deux.");
        kept.Host.Asked.Clear();

        await reader.OpenReadyAsync(kept.At("fr/"));
        await Assertions.Expect(Notice(reader)).ToBeVisibleAsync();

        Assert.Contains("fr/questions/autre/", kept.Host.Asked);
        Assert.DoesNotContain("fr/glossaire/", kept.Host.Asked);
        Assert.DoesNotContain(kept.Host.Asked, path => path.StartsWith("assets/site.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(404)]
    [InlineData(500)]
    public async Task A_version_that_cannot_be_had_as_a_whole_leaves_the_old_one_in_place(int status)
    {
        await using var kept = await KeptGuide.StartAsync();
        await using var reader = await KeepAsync(kept);
        kept.Host.Broken["fr/questions/autre/index.html"] = status;
        await kept.BuildAsync("Texte deux.");
        kept.Host.Asked.Clear();

        await reader.OpenReadyAsync(kept.At("fr/"));
        await kept.Host.UntilAskedAsync("fr/questions/autre/");
        await UntilAsync(
            reader, "async () => { const { installing, waiting } = await navigator.serviceWorker.ready; return !installing && !waiting; }");
        await reader.OpenReadyAsync(kept.At("fr/questions/nouveau/"));
        await Assertions.Expect(reader.Page.GetByText("Texte un.")).ToBeVisibleAsync();
        await Assertions.Expect(Notice(reader)).ToHaveCountAsync(0);

        kept.Host.Broken.Clear();
        await reader.OpenReadyAsync(kept.At("fr/"));
        await Assertions.Expect(Notice(reader)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_guide_that_is_not_kept_any_more_clears_up()
    {
        await using var kept = await KeptGuide.StartAsync();
        await using var reader = await KeepAsync(kept);
        await kept.BuildAsync("Texte deux.", "offline: false");

        await reader.OpenReadyAsync(kept.At("fr/"));
        await UntilAsync(reader, "async () => (await caches.keys()).length === 0");
        await reader.OpenReadyAsync(kept.At("fr/questions/nouveau/"));

        await Assertions.Expect(reader.Page.GetByText("Texte deux.")).ToBeVisibleAsync();
        Assert.Equal(0, await reader.Page.EvaluateAsync<int>("async () => (await navigator.serviceWorker.getRegistrations()).length"));
    }

    [Fact]
    public async Task Of_a_large_guide_what_was_read_is_kept_and_the_rest_when_it_is_asked_for()
    {
        await using var kept = await KeptGuide.StartAsync("offline: 0");
        await using var reader = await guide.NewReaderAsync(KeptGuide.Keeping);
        await reader.OpenReadyAsync(kept.At("fr/"));
        await Assertions.Expect(State(reader)).ToContainTextAsync("Tout garder");
        await reader.OpenReadyAsync(kept.At("fr/questions/nouveau/"));
        await UntilInCacheAsync(reader, kept.At("fr/questions/nouveau/"));
        Assert.False(await IsInCacheAsync(reader, kept.At("fr/questions/autre/")));

        await State(reader).GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(State(reader)).ToHaveTextAsync(Whole);
        await kept.StopAsync();

        await reader.OpenReadyAsync(kept.At("fr/questions/autre/"));
        await Assertions.Expect(reader.Page.GetByText("Des perroquets.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_large_guide_takes_what_was_read_along_to_its_next_version()
    {
        await using var kept = await KeptGuide.StartAsync("offline: 0");
        await using var reader = await guide.NewReaderAsync(KeptGuide.Keeping);
        await reader.OpenReadyAsync(kept.At("fr/"));
        await Assertions.Expect(State(reader)).ToContainTextAsync("Tout garder");
        await reader.OpenReadyAsync(kept.At("fr/questions/nouveau/"));
        await UntilInCacheAsync(reader, kept.At("fr/questions/nouveau/"));
        await kept.BuildAsync("Texte deux.", "offline: 0");

        await reader.OpenReadyAsync(kept.At("fr/"));
        await Notice(reader).GetByRole(AriaRole.Button, new() { Name = "Afficher" }).ClickAsync();
        await Assertions.Expect(Notice(reader)).ToHaveCountAsync(0);
        await kept.StopAsync();

        await reader.OpenReadyAsync(kept.At("fr/questions/nouveau/"));
        await Assertions.Expect(reader.Page.GetByText("Texte deux.")).ToBeVisibleAsync();
        await reader.OpenReadyAsync(kept.At("fr/questions/autre/"));
        await Assertions.Expect(reader.Page.Locator(".offline a").Last).ToHaveTextAsync("Question new");
    }

    [Fact]
    public async Task The_preview_takes_the_worker_of_a_site_that_was_at_its_address_away_and_registers_none()
    {
        await using var preview = await PreviewedGuide.StartAsync();
        await using var reader = await guide.NewReaderAsync(KeptGuide.Keeping);

        await reader.OpenReadyAsync(preview.At("fr/"));

        await Assertions.Expect(reader.Page.Locator("link[rel=manifest]")).ToHaveCountAsync(0);
        var worker = await reader.Page.EvaluateAsync<string>("async () => (await fetch('/worker.js')).text()");
        Assert.Contains("unregister()", worker, StringComparison.Ordinal);
        Assert.Equal(0, await reader.Page.EvaluateAsync<int>("async () => (await navigator.serviceWorker.getRegistrations()).length"));
    }

    [Fact]
    public async Task Our_guide_is_kept_under_its_policy_without_a_word_in_the_console()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.NewReaderAsync(KeptGuide.Keeping);

        await reader.OpenReadyAsync(web.Of(PageKinds.Home, "fr"));
        await Assertions.Expect(State(reader)).ToHaveTextAsync(Whole);
        await reader.OpenReadyAsync(web.Of(PageKinds.Question, "en"));

        Assert.Empty(reader.Problems);
    }

    /// <summary>A reader who opened the home page and let the browser keep the guide.</summary>
    private async Task<Reader> KeepAsync(KeptGuide kept)
    {
        var reader = await guide.NewReaderAsync(KeptGuide.Keeping);
        await reader.OpenReadyAsync(kept.At("fr/"));
        await Assertions.Expect(State(reader)).ToHaveTextAsync(Whole);
        return reader;
    }

    private static ILocator State(Reader reader) => reader.Page.Locator("[data-part=offline]");

    private static ILocator Notice(Reader reader) => reader.Page.Locator("[data-part=new-version]");

    private static Task<bool> IsInCacheAsync(Reader reader, string address) =>
        reader.Page.EvaluateAsync<bool>("async address => Boolean(await caches.match(address))", address);

    private static Task UntilInCacheAsync(Reader reader, string address) =>
        UntilAsync(reader, "async address => Boolean(await caches.match(address))", address);

    /// <summary>Waits until a promise of the page says that it is so.</summary>
    /// <remarks>Playwright's own <c>WaitForFunctionAsync</c> takes any promise for a yes.</remarks>
    private static async Task UntilAsync(Reader reader, string isSo, object? argument = null)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(Chromium.Patience));
        while (!await reader.Page.EvaluateAsync<bool>(isSo, argument))
        {
            await Task.Delay(20, patience.Token);
        }
    }

    /// <summary>How many versions the browser holds.</summary>
    private static Task<int> VersionsAsync(Reader reader) =>
        reader.Page.EvaluateAsync<int>("async () => (await caches.keys()).filter(name => !name.endsWith(' state')).length");
}
