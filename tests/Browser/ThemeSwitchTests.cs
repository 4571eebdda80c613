using Microsoft.Playwright;

namespace StudyGuide.Tests.Browser;

/// <summary>The button that makes the site light, dark or automatic.</summary>
public sealed class ThemeSwitchTests(OurGuide guide)
{
    private const string Theme = "document.documentElement.dataset.theme || 'auto'";

    [Fact]
    public async Task It_goes_round_says_where_it_is_and_announces_it()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(web.Of(PageKinds.Home, "fr"));

        foreach (var theme in new[] { "light", "dark", "auto" })
        {
            await Button(reader).ClickAsync();
            var label = web.Pack("fr").ScriptWords[$"theme_{theme}"];
            await Assertions.Expect(reader.Announcement).ToHaveTextAsync(label);
            await Assertions.Expect(Button(reader)).ToHaveAccessibleNameAsync(label);
            Assert.Equal(theme, await reader.Page.EvaluateAsync<string>(Theme));
        }
    }

    [Theory]
    [InlineData("light", ColorScheme.Dark, "rgb(252, 251, 247)")]
    [InlineData("dark", ColorScheme.Light, "rgb(21, 25, 26)")]
    public async Task It_overrides_the_system(string theme, ColorScheme system, string background)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(new() { Locale = "fr-FR", ColorScheme = system });

        await ChooseAsync(reader, web, theme);

        Assert.Equal(background, await reader.Page.EvaluateAsync<string>(
            """
            [document.body, document.documentElement]
              .map(element => getComputedStyle(element).backgroundColor)
              .find(color => color !== 'rgba(0, 0, 0, 0)')
            """));
    }

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task It_is_remembered_on_every_page_from_before_there_is_anything_to_show(string kind)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.InjectAsync(
            """
            localStorage.setItem('theme', 'dark');
            new MutationObserver((_, observer) => {
              if (document.body) {
                window.themeAtFirst = document.documentElement.dataset.theme;
                observer.disconnect();
              }
            }).observe(document, { childList: true, subtree: true });
            """);

        await reader.OpenAsync(web.Of(kind, "fr"));

        Assert.Equal("dark", await reader.Page.EvaluateAsync<string>("themeAtFirst"));
    }

    [Fact]
    public async Task Automatic_is_remembered_too()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await ChooseAsync(reader, web, "dark");
        await Button(reader).ClickAsync();
        await Assertions.Expect(reader.Announcement).ToHaveTextAsync(web.Pack("fr").ScriptWords["theme_auto"]);

        await reader.OpenAsync(web.Of(PageKinds.Question, "fr"));

        Assert.Equal("auto", await reader.Page.EvaluateAsync<string>(Theme));
    }

    [Fact]
    public async Task The_first_press_works_before_the_reading_aids_have_loaded()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.InjectAsync("window.requestIdleCallback = () => {}");
        await reader.OpenAsync(web.Of(PageKinds.Home, "fr"));

        await Button(reader).ClickAsync();

        await Assertions.Expect(reader.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "light");
    }

    [Fact]
    public async Task Where_storage_is_refused_it_works_on_this_page()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.InjectAsync(Reader.RefuseStorage);
        await reader.OpenReadyAsync(web.Of(PageKinds.Home, "fr"));

        await Button(reader).ClickAsync();

        await Assertions.Expect(reader.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "light");
        Assert.Empty(reader.Problems);
    }

    [Fact]
    public async Task Without_scripts_there_is_no_button()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(new() { JavaScriptEnabled = false, Locale = "fr-FR" });

        await reader.OpenAsync(web.Of(PageKinds.Home, "fr"));

        await Assertions.Expect(Button(reader)).ToBeHiddenAsync();
    }

    private static ILocator Button(Reader reader) => reader.Page.Locator(".theme-switch");

    private static async Task ChooseAsync(Reader reader, Addresses web, string theme)
    {
        await reader.OpenReadyAsync(web.Of(PageKinds.Home, "fr"));
        while (await reader.Page.EvaluateAsync<string>(Theme) != theme)
        {
            await Button(reader).ClickAsync();
        }
    }
}
