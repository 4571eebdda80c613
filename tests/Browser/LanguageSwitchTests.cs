using Microsoft.Playwright;

namespace StudyGuide.Tests.Browser;

/// <summary>The link to the same page in the other language.</summary>
public sealed class LanguageSwitchTests(OurGuide guide)
{
    /// <summary>What a hash can name; letters of the glossary are each language's own, and so are the blocks of a second column.</summary>
    private const string Anchors =
        "[...document.querySelectorAll('main [id]:not([id^=letter-], [id^=\"fr.\"], [id^=\"en.\"])')].map(element => element.id).sort()";

    [Theory]
    [MemberData(nameof(PageKinds.Switched), MemberType = typeof(PageKinds))]
    public async Task It_leads_to_the_same_page_in_the_other_language_and_back_to_the_same_address(string kind)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync(web.Of(kind, "fr"));

        await AssertOtherLanguageAsync(reader, "en");
        await reader.Switch.ClickAsync();
        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(kind, "en"));
        await Assertions.Expect(reader.Page.Locator("html[lang=en][dir=ltr]")).ToHaveCountAsync(1);

        await AssertOtherLanguageAsync(reader, "fr");
        await reader.Switch.ClickAsync();
        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(kind, "fr"));
        await Assertions.Expect(reader.Page.Locator("html[lang=fr][dir=ltr]")).ToHaveCountAsync(1);
        Assert.Empty(reader.Problems);
    }

    [Theory]
    [MemberData(nameof(PageKinds.Switched), MemberType = typeof(PageKinds))]
    public async Task Both_pages_have_the_same_anchors(string kind)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();

        await reader.OpenAsync(web.Of(kind, "fr"));
        var french = await reader.Page.EvaluateAsync<string[]>(Anchors);
        await reader.OpenAsync(web.Of(kind, "en"));
        var english = await reader.Page.EvaluateAsync<string[]>(Anchors);

        Assert.Equal(french, english);
    }

    [Theory]
    [InlineData(PageKinds.Question, "#mistakes")]
    [InlineData(PageKinds.CompleteGuide, "#topic-agent-design")]
    public async Task It_keeps_the_hash(string kind, string hash)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync(web.Of(kind, "fr") + hash);

        await reader.Switch.ClickAsync();

        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(kind, "en") + hash);
        await Assertions.Expect(reader.Page.Locator(hash)).ToBeInViewportAsync();
    }

    [Fact]
    public async Task It_follows_the_hash_as_it_is_now_not_as_it_was()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync(web.Of(PageKinds.Question, "fr") + "#mistakes");
        await reader.Page.EvaluateAsync("location.hash = '#answer'");

        await reader.Switch.ClickAsync();

        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(PageKinds.Question, "en") + "#answer");
    }

    [Fact]
    public async Task Going_back_returns_to_the_page_before_the_switch()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync(web.Of(PageKinds.Term, "fr"));
        await reader.Switch.ClickAsync();
        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(PageKinds.Term, "en"));

        await reader.Page.GoBackAsync();

        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(PageKinds.Term, "fr"));
    }

    [Theory]
    [InlineData(PageKinds.Question)]
    [InlineData(PageKinds.Topic)]
    [InlineData(PageKinds.Glossary)]
    [InlineData(PageKinds.CompleteGuide)]
    public async Task The_block_in_view_is_in_view_at_the_same_height(string kind)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(Narrow);
        await reader.OpenReadyAsync(web.Of(kind, "fr"));
        var block = await ScrollToTheMiddleAsync(reader);

        await reader.Page.Keyboard.PressAsync("l");
        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(kind, "en"));

        await ExpectAtItsHeightAsync(reader, block);
    }

    [Fact]
    public async Task The_block_in_view_stays_even_where_the_hash_names_another()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(Narrow);
        await reader.OpenReadyAsync(web.Of(PageKinds.Question, "fr") + "#short");
        var block = await ScrollToTheMiddleAsync(reader);

        await reader.Page.Keyboard.PressAsync("l");
        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(PageKinds.Question, "en") + "#short");
        await reader.LoadedAsync();

        await ExpectAtItsHeightAsync(reader, block);
    }

    [Fact]
    public async Task The_block_in_view_stays_even_where_the_reading_aids_are_still_on_their_way()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(Narrow);
        var arrival = new TaskCompletionSource();
        await reader.Page.RouteAsync("**/assets/reader.*.js", async route =>
        {
            await arrival.Task;
            await route.ContinueAsync();
        });
        await reader.OpenAsync(web.Of(PageKinds.Question, "fr"));
        var block = await ScrollToTheMiddleAsync(reader);

        await reader.Switch.EvaluateAsync("link => link.click()");
        arrival.SetResult();
        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(PageKinds.Question, "en"));

        await ExpectAtItsHeightAsync(reader, block);
        await Assertions.Expect(reader.Switch).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Where_the_reading_aids_cannot_be_loaded_it_leads_to_the_other_page_all_the_same()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(Narrow);
        await reader.Page.RouteAsync("**/assets/reader.*.js", route => route.AbortAsync());
        await reader.OpenAsync(web.Of(PageKinds.Question, "fr") + "#mistakes");
        await ScrollToTheMiddleAsync(reader);

        await reader.Switch.EvaluateAsync("link => link.click()");

        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(PageKinds.Question, "en") + "#mistakes");
    }

    [Theory]
    [InlineData(PageKinds.Question)]
    [InlineData(PageKinds.Glossary)]
    public async Task The_focus_stays_on_the_switch_and_the_change_is_announced(string kind)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync(web.Of(kind, "fr"));

        await reader.Switch.ClickAsync();
        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(kind, "en"));

        await Assertions.Expect(reader.Switch).ToBeFocusedAsync();
        await Assertions.Expect(reader.Announcement).ToHaveTextAsync(web.Pack("en").ScriptWords["page_shown"]);
    }

    [Fact]
    public async Task A_page_that_is_merely_opened_takes_no_focus_and_announces_nothing()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync(web.Of(PageKinds.Question, "fr"));
        await reader.Switch.ClickAsync();
        await Assertions.Expect(reader.Announcement).ToHaveTextAsync(web.Pack("en").ScriptWords["page_shown"]);

        await reader.OpenReadyAsync(web.Of(PageKinds.Glossary, "en"));

        await Assertions.Expect(reader.Announcement).ToHaveCountAsync(0);
        await Assertions.Expect(reader.Switch).Not.ToBeFocusedAsync();
    }

    private static BrowserNewContextOptions Narrow => new() { Locale = "fr-FR", ViewportSize = new() { Width = 390, Height = 800 } };

    /// <summary>Scrolls to the middle of the page.</summary>
    /// <returns>The first block that begins in view, and where.</returns>
    private static async Task<Block> ScrollToTheMiddleAsync(Reader reader)
    {
        var block = await reader.Page.EvaluateAsync<Block>(
            """
            () => {
              scrollTo(0, document.documentElement.scrollHeight / 2);
              const element = [...document.querySelectorAll('main [id]:not(svg *)')].find(element => !element.closest('nav')
                && element.getClientRects().length > 0 && element.getBoundingClientRect().top >= 0);
              return { id: element.id, top: element.getBoundingClientRect().top };
            }
            """);
        Assert.InRange(block.Top, 0, 799);
        return block;
    }

    private static async Task ExpectAtItsHeightAsync(Reader reader, Block block)
    {
        var place = reader.Page.Locator($"[id='{block.Id}']");
        await reader.UntilAsync(
            """
            ({ id, top }) => document.readyState === 'complete'
              && Math.abs(document.getElementById(id).getBoundingClientRect().top - top) <= 28
            """,
            new { id = block.Id, top = block.Top });
        await Assertions.Expect(place).ToBeInViewportAsync();
    }

    private sealed record Block
    {
        public required string Id { get; init; }

        public required double Top { get; init; }
    }

    private static async Task AssertOtherLanguageAsync(Reader reader, string language)
    {
        var link = reader.Switch;
        await Assertions.Expect(link).ToHaveAttributeAsync("hreflang", language);
        await Assertions.Expect(link).ToHaveAttributeAsync("lang", language);
        await Assertions.Expect(link).ToHaveAttributeAsync("dir", "ltr");
    }
}
