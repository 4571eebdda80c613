using Microsoft.Playwright;

namespace StudyGuide.Tests.Browser;

/// <summary>What a screen reader finds its way by.</summary>
public sealed class LandmarksTests(OurGuide guide)
{
    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Every_page_has_one_title_and_one_landmark_of_each_kind(string kind)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync(web.Of(kind, "fr"));

        var counts = await reader.Page.EvaluateAsync<int[]>(
            "['h1', 'body > header', 'main', 'body > footer'].map(selector => document.querySelectorAll(selector).length)");

        Assert.Equal([1, 1, 1, 1], counts);
        Assert.NotEqual("", await reader.Page.TitleAsync());
    }

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Navigations_have_names_that_tell_them_apart(string kind)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync(web.Of(kind, "fr"));

        var names = await reader.Page.Locator("nav").EvaluateAllAsync<string[]>(
            "all => all.map(nav => nav.ariaLabel || document.getElementById(nav.getAttribute('aria-labelledby')).textContent)");

        Assert.DoesNotContain("", names);
        Assert.Distinct(names);
    }

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Words_of_the_other_language_say_so(string kind)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync(web.Of(kind, "fr"));

        var languages = await reader.Page.Locator("a[hreflang], .term-entry__equivalent, .term-page__equivalent")
            .EvaluateAllAsync<string[]>(
                "all => all.map(element => `${element.hreflang || 'en'} ${element.closest('[lang]').lang}`)");

        Assert.Contains("en en", languages);
        Assert.All(languages, found => Assert.Equal(found.Split(' ')[0], found.Split(' ')[1]));
    }

    [Fact]
    public async Task The_choice_of_a_language_names_each_language_in_that_language()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(new() { JavaScriptEnabled = false });
        await reader.OpenAsync(web.Start);

        await Assertions.Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveCountAsync(1);
        await Assertions.Expect(reader.Page.GetByRole(AriaRole.Main)).ToHaveCountAsync(1);
        await Assertions.Expect(reader.Page.Locator("a[lang=fr]")).ToHaveTextAsync("Français");
        await Assertions.Expect(reader.Page.Locator("a[lang=en]")).ToHaveTextAsync("English");
    }
}
