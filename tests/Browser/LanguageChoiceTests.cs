using Microsoft.Playwright;

namespace StudyGuide.Tests.Browser;

/// <summary>What the addresses that belong to no language open, and for whom.</summary>
public sealed class LanguageChoiceTests(OurGuide guide)
{
    [Theory]
    [InlineData("fr-CA", "fr")]
    [InlineData("en-GB", "en")]
    [InlineData("en", "en")]
    [InlineData("de", "fr")]
    public async Task The_languages_of_the_browser_decide_and_without_any_of_them_the_first_language(string locale, string language)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(new() { Locale = locale });

        await reader.OpenNeutralAsync(web.Start, web.Of(PageKinds.Home, language));
        await reader.OpenNeutralAsync(web.Permalink, web.Of(PageKinds.Question, language));
    }

    [Fact]
    public async Task The_first_language_of_the_browser_that_the_guide_has_decides()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.InjectAsync("Object.defineProperty(navigator, 'languages', { value: ['de', 'en-US', 'fr'] })");

        await reader.OpenNeutralAsync(web.Start, web.Of(PageKinds.Home, "en"));
    }

    [Fact]
    public async Task The_language_that_a_reader_switched_to_is_remembered()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(new() { Locale = "fr-FR" });
        await SwitchToEnglishAsync(reader, web);

        await reader.OpenNeutralAsync(web.Start, web.Of(PageKinds.Home, "en"));
        await reader.OpenNeutralAsync(web.Permalink, web.Of(PageKinds.Question, "en"));
    }

    [Fact]
    public async Task The_remembered_language_never_overrides_a_link_to_a_page()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(new() { Locale = "fr-FR" });
        await SwitchToEnglishAsync(reader, web);

        await reader.OpenAsync(web.Of(PageKinds.Question, "fr"));

        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(PageKinds.Question, "fr"));
        Assert.Equal("fr", await reader.LanguageAsync());
    }

    [Fact]
    public async Task A_remembered_language_that_the_guide_no_longer_has_is_passed_over()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(new() { Locale = "en" });
        await reader.InjectAsync("localStorage.setItem('language', 'eo')");

        await reader.OpenNeutralAsync(web.Start, web.Of(PageKinds.Home, "en"));
    }

    [Fact]
    public async Task A_permalink_keeps_the_query_and_the_hash()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(new() { Locale = "en" });

        await reader.OpenNeutralAsync(web.Permalink + "?from=mail#mistakes", web.Of(PageKinds.Question, "en") + "?from=mail#mistakes");

        await Assertions.Expect(reader.Page.Locator("#mistakes")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_permalink_is_no_step_on_the_way_back()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(new() { Locale = "en" });
        await reader.OpenAsync(web.Of(PageKinds.Question, "fr"));
        await reader.FollowPermalinkAsync();
        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(PageKinds.Question, "en"));

        await reader.Page.GoBackAsync();

        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(PageKinds.Question, "fr"));
    }

    [Fact]
    public async Task Where_storage_is_refused_the_switch_and_the_choice_still_work()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(new() { Locale = "fr-FR" });
        await reader.InjectAsync(Reader.RefuseStorage);

        await reader.OpenNeutralAsync(web.Start, web.Of(PageKinds.Home, "fr"));
        await reader.Switch.ClickAsync();

        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(PageKinds.Home, "en"));
        Assert.Empty(reader.Problems);
    }

    private static async Task SwitchToEnglishAsync(Reader reader, Addresses web)
    {
        await reader.OpenAsync(web.Of(PageKinds.Home, "fr"));
        await reader.Switch.ClickAsync();
        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(PageKinds.Home, "en"));
    }
}
