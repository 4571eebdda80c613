using Microsoft.Playwright;

namespace StudyGuide.Tests.Browser;

/// <summary>The site where scripts are off: all can be read, switched and opened.</summary>
public sealed class WithoutScriptsTests(OurGuide guide)
{
    private static BrowserNewContextOptions NoScripts => new() { JavaScriptEnabled = false, Locale = "fr-FR" };

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task The_root_offers_every_language(string language)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(NoScripts);
        await reader.OpenAsync(web.Start);

        await reader.Page.Locator($"a[lang={language}]").ClickAsync();

        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(PageKinds.Home, language));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task A_permalink_shows_the_question_in_every_language_and_leads_to_each(string language)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(NoScripts);
        await reader.OpenAsync(web.Permalink);

        await Assertions.Expect(reader.Page.Locator($"h1 [lang={language}]")).Not.ToBeEmptyAsync();
        await Assertions.Expect(reader.Page.Locator(".answer-section").First).ToBeVisibleAsync();
        await reader.Page.Locator($"a[data-view=one][hreflang={language}]").ClickAsync();

        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(PageKinds.Question, language));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task A_permalink_leads_home_and_to_the_search_in_every_language(string language)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(NoScripts);

        await reader.OpenAsync(web.Permalink);
        await reader.FollowAsync(web.Of(PageKinds.Home, language));
        await reader.OpenAsync(web.Permalink);
        await reader.FollowAsync(web.Of(PageKinds.Search, language));
    }

    [Theory]
    [MemberData(nameof(PageKinds.Switched), MemberType = typeof(PageKinds))]
    public async Task Every_kind_of_page_can_be_read_and_switched(string kind)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(NoScripts);
        await reader.OpenAsync(web.Of(kind, "fr"));

        await Assertions.Expect(reader.Page.Locator("h1")).ToBeVisibleAsync();
        await Assertions.Expect(reader.Page.Locator("main section:visible, main p:visible").First).ToBeVisibleAsync();
        await reader.Switch.ClickAsync();

        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(kind, "en"));
    }

    [Fact]
    public async Task All_sections_of_an_answer_are_open()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(NoScripts);
        await reader.OpenAsync(web.Of(PageKinds.Question, "fr"));

        var sections = await reader.Page.Locator(".answer-section__text").AllAsync();

        Assert.Equal(web.Question.Answer.ByLanguage.Values.First().Text.Sections.Length, sections.Count);
        foreach (var section in sections)
        {
            await Assertions.Expect(section).ToBeVisibleAsync();
        }
    }

    [Fact]
    public async Task A_flash_card_shows_its_back_when_it_is_clicked()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(NoScripts);
        await reader.OpenAsync(web.Of(PageKinds.Question, "fr"));
        var card = reader.Page.Locator(".flashcard").First;

        await Assertions.Expect(card.Locator("p")).Not.ToBeVisibleAsync();
        await card.Locator("summary").ClickAsync();

        await Assertions.Expect(card.Locator("p")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_reader_finds_a_question_reads_it_in_both_languages_and_takes_its_permalink_along()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(NoScripts);
        await reader.OpenAsync(web.Of(PageKinds.Home, "fr"));

        await reader.FollowAsync(web.Of(PageKinds.AllQuestions, "fr"));
        await reader.FollowAsync(web.Of(PageKinds.Question, "fr"));
        await Assertions.Expect(reader.Page.Locator("#short")).ToBeVisibleAsync();
        await reader.Switch.ClickAsync();
        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(PageKinds.Question, "en"));
        await reader.FollowAsync(web.Of(PageKinds.SideBySide, "en"));
        await Assertions.Expect(reader.Page.Locator("#short")).ToBeVisibleAsync();
        await reader.FollowAsync(web.Permalink);
        await reader.Page.Locator("a[data-view=one]").First.ClickAsync();
        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(PageKinds.Question, "fr"));
    }

    [Theory]
    [InlineData(PageKinds.Question)]
    [InlineData(PageKinds.AllQuestions)]
    [InlineData(PageKinds.CompleteGuide)]
    public async Task No_button_that_needs_scripts_shows(string kind)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(NoScripts);

        await reader.OpenAsync(web.Of(kind, "fr"));

        await Assertions.Expect(reader.Page.Locator("button:visible")).ToHaveCountAsync(0);
    }
}
