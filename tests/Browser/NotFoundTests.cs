using System.Text.RegularExpressions;
using Microsoft.Playwright;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Browser;

/// <summary>
/// Unknown addresses on hosts that know one page for all of them, wherever the site lies and however deep the address is.
/// </summary>
public sealed class NotFoundTests(OurGuide guide)
{
    private static readonly string[] Depths = ["nowhere", "questions/nowhere/", "a/b/c/d"];

    public static TheoryData<string, bool> Hosts => new()
    {
        { "/", false },
        { "/", true },
        { "/guide/sub/", false },
        { "/guide/sub/", true },
    };

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task The_page_speaks_the_language_of_the_address(string below, bool isKnown)
    {
        await using var plain = await PlainHost.StartAsync(below, isKnown);
        await using var reader = await guide.ReaderAsync();
        foreach (var (language, title) in new[] { ("fr", "Page introuvable"), ("en", "Page not found") })
        {
            foreach (var path in Depths)
            {
                Assert.Equal(404, await reader.OpenAsync($"{plain.Address}{language}/{path}"));

                Assert.Equal(language, await reader.LanguageAsync());
                await Assertions.Expect(reader.Page.Locator("h1")).ToHaveTextAsync(title);
                await Assertions.Expect(reader.Page).ToHaveTitleAsync(new Regex($"^{title} – "));
                await Assertions.Expect(reader.Page.Locator("[data-action=search]")).ToHaveCountAsync(1);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task Its_links_and_styles_are_found_at_any_depth(string below, bool isKnown)
    {
        await using var plain = await PlainHost.StartAsync(below, isKnown);
        await using var reader = await guide.ReaderAsync();
        foreach (var path in Depths)
        {
            await reader.OpenAsync($"{plain.Address}en/{path}");

            Assert.Equal(
                ["site", "choose-language"],
                await reader.Page.EvaluateAsync<string[]>(
                    """
                    [...document.querySelectorAll('link[rel=stylesheet]')].slice(0, 2)
                      .filter(({ sheet }) => sheet && sheet.cssRules.length > 0)
                      .map(({ href }) => href.match(/([a-z-]+)[.][0-9a-f]+[.]css/)[1])
                    """));
            await reader.FollowAsync($"{plain.Address}en/");
        }
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task The_search_works_there(string below, bool isKnown)
    {
        await using var plain = await PlainHost.StartAsync(below, isKnown);
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync($"{plain.Address}en/questions/nowhere/");

        await reader.Page.Locator("[data-action=search]").ClickAsync();
        await reader.Page.Locator("#search-field").FillAsync("other");
        await Assertions.Expect(reader.Page.Locator("[data-result]").First).ToHaveAttributeAsync("data-id", "other");
        await reader.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(reader.Page).ToHaveURLAsync($"{plain.Address}en/questions/another/");
    }

    [Theory]
    [InlineData("fr-FR", null, "fr")]
    [InlineData("en-GB", null, "en")]
    [InlineData("de", null, "fr")]
    [InlineData("fr-FR", "en", "en")]
    [InlineData("en-GB", "fr", "fr")]
    public async Task At_other_addresses_the_choice_of_the_reader_decides_and_then_the_browser(
        string locale, string? chosen, string language)
    {
        await using var plain = await PlainHost.StartAsync("/guide/", isKnown: true);
        await using var reader = await guide.ReaderAsync(new() { Locale = locale });
        await reader.InjectAsync(chosen is null ? "" : $"localStorage.setItem('language', '{chosen}')");

        foreach (var path in new[] { "nowhere", "questions/en/", "french/x", "404.html" })
        {
            await reader.OpenAsync($"{plain.Address}{path}");

            Assert.Equal(language, await reader.LanguageAsync());
        }
    }

    [Theory]
    [InlineData("/", false)]
    [InlineData("/", true)]
    [InlineData("/guide/sub/", true)]
    public async Task Without_scripts_it_says_so_in_every_language_and_its_links_lead_home(string below, bool isKnown)
    {
        await using var plain = await PlainHost.StartAsync(below, isKnown);
        await using var reader = await guide.ReaderAsync(new() { JavaScriptEnabled = false });
        foreach (var path in Depths)
        {
            await reader.OpenAsync($"{plain.Address}en/{path}");

            Assert.Equal(
                ["fr Page introuvable", "en Page not found"],
                await reader.Page.Locator("h1 [lang]")
                    .EvaluateAllAsync<string[]>("all => all.map(one => one.lang + ' ' + one.textContent)"));
            await Assertions.Expect(reader.Page.Locator("main div[lang=en] p")).ToBeVisibleAsync();
            await reader.FollowAsync($"{plain.Address}en/");
        }
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task A_host_that_looks_for_the_nearest_page_shows_that_of_the_language(string below, bool isKnown)
    {
        await using var host = await PlainHost.StartAsync(below, isKnown, followsRules: true);
        await using var reader = await guide.ReaderAsync();
        foreach (var path in Depths)
        {
            Assert.Equal(404, await reader.OpenAsync($"{host.Address}en/{path}"));

            Assert.Equal("en", await reader.LanguageAsync());
            await Assertions.Expect(reader.Page.Locator(".site-header")).ToBeVisibleAsync();
            await reader.FollowAsync($"{host.Address}en/questions/");
        }
    }

    [Fact]
    public async Task Where_the_address_of_the_site_is_known_nothing_is_guessed()
    {
        await using var plain = await PlainHost.StartAsync("/guide/", isKnown: true);
        await using var reader = await guide.ReaderAsync();

        await reader.OpenAsync($"{plain.Address}en/a/b/c");
        await reader.LoadedAsync();

        Assert.Single(reader.Problems, problem => problem.EndsWith("404", StringComparison.Ordinal));
    }

    /// <summary>A small guide on a host, with headers as strict as the site asks for.</summary>
    private sealed record PlainHost(SmallGuide Guide, StaticHost Host) : IAsyncDisposable
    {
        public Uri Address => Host.Address;

        /// <param name="isKnown">Whether the site was built for the path that it is served below.</param>
        /// <param name="followsRules">Whether the host does what the site asks for in <c>_redirects</c>.</param>
        public static async Task<PlainHost> StartAsync(string below, bool isKnown, bool followsRules = false)
        {
            var small = await SmallGuide.BuildAsync(isKnown ? new Uri(new Uri("https://example.org/"), below) : null);
            return new PlainHost(small, await StaticHost.StartAsync(small.Output, below, followsRules));
        }

        public async ValueTask DisposeAsync()
        {
            await Host.DisposeAsync();
            Guide.Dispose();
        }
    }
}
