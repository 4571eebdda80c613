using Microsoft.Playwright;

namespace StudyGuide.Tests.Browser;

/// <summary>The marks that a reader leaves: read, or to review.</summary>
public sealed class MarksTests(OurGuide guide)
{
    [Theory]
    [InlineData("read")]
    [InlineData("review")]
    public async Task A_mark_is_announced_and_shown_in_lists_with_its_number(string mark)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await MarkAsync(reader, web, mark);
        await Assertions.Expect(reader.Announcement).ToHaveTextAsync(web.Pack("fr").ScriptWords[$"marked_{mark}"]);

        foreach (var list in new[] { PageKinds.Topic, PageKinds.Level, PageKinds.AllQuestions })
        {
            await reader.OpenReadyAsync(web.Of(list, "fr"));
            await Assertions.Expect(reader.Question(web.Question.Id).Locator(".reading-mark"))
                .ToHaveTextAsync(web.Pack("fr").ScriptWords[$"mark_{mark}"]);
            await Assertions.Expect(reader.Page.Locator(".marks-summary")).ToHaveTextAsync(web.Pack("fr").Count($"mark_{mark}", 1));
            await Assertions.Expect(reader.Page.Locator(".reading-mark:not(:empty)")).ToHaveCountAsync(1);
        }
    }

    [Fact]
    public async Task A_mark_is_kept_on_the_page_of_the_question_in_every_language()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await MarkAsync(reader, web, "read");

        await reader.OpenReadyAsync(web.Of(PageKinds.Question, "en"));

        await Assertions.Expect(Button(reader, "read")).ToHaveAttributeAsync("aria-pressed", "true");
        await Assertions.Expect(Button(reader, "review")).ToHaveAttributeAsync("aria-pressed", "false");
    }

    [Fact]
    public async Task A_question_has_one_mark_at_most()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await MarkAsync(reader, web, "read");

        await Button(reader, "review").ClickAsync();

        await Assertions.Expect(Button(reader, "review")).ToHaveAttributeAsync("aria-pressed", "true");
        await Assertions.Expect(Button(reader, "read")).ToHaveAttributeAsync("aria-pressed", "false");
    }

    [Fact]
    public async Task Pressed_again_a_mark_goes_away_and_lists_show_nothing()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await MarkAsync(reader, web, "read");

        await Button(reader, "read").ClickAsync();
        await Assertions.Expect(Button(reader, "read")).ToHaveAttributeAsync("aria-pressed", "false");
        await Assertions.Expect(reader.Announcement).ToHaveTextAsync(web.Pack("fr").ScriptWords["mark_removed"]);
        await reader.OpenReadyAsync(web.Of(PageKinds.Topic, "fr"));

        await Assertions.Expect(reader.Page.Locator(".reading-mark:not(:empty), .marks-summary")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_mark_that_is_set_in_another_tab_shows_at_once()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(web.Of(PageKinds.Topic, "fr"));
        var other = await reader.Page.Context.NewPageAsync();
        await other.GotoAsync(web.Of(PageKinds.Question, "fr"));

        await other.Locator("[data-action=mark][data-mark=read]").ClickAsync();

        await Assertions.Expect(reader.Question(web.Question.Id).Locator(".reading-mark"))
            .ToHaveTextAsync(web.Pack("fr").ScriptWords["mark_read"]);
    }

    [Theory]
    [InlineData("{oops")]
    [InlineData("null")]
    [InlineData("[1]")]
    [InlineData("\"read\"")]
    [InlineData("{\"QUESTION\":\"forgotten\"}")]
    public async Task What_is_stored_wrongly_is_ignored(string stored)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync(web.Of(PageKinds.Home, "fr"));
        await reader.Page.EvaluateAsync(
            "stored => localStorage.setItem(`marks:${new URL(StudyGuide.root).pathname}`, stored)",
            stored.Replace("QUESTION", web.Question.Id, StringComparison.Ordinal));

        await reader.OpenReadyAsync(web.Of(PageKinds.Question, "fr"));

        await Assertions.Expect(reader.Page.Locator("[data-action=mark][aria-pressed=true]")).ToHaveCountAsync(0);
        await Button(reader, "read").ClickAsync();
        await Assertions.Expect(Button(reader, "read")).ToHaveAttributeAsync("aria-pressed", "true");
        await reader.OpenReadyAsync(web.Of(PageKinds.Question, "fr"));
        await Assertions.Expect(Button(reader, "read")).ToHaveAttributeAsync("aria-pressed", "true");
        Assert.Empty(reader.Problems);
    }

    [Fact]
    public async Task Where_storage_is_refused_the_reader_is_told()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.InjectAsync(Reader.RefuseStorage);

        await MarkAsync(reader, web, "read");

        await Assertions.Expect(reader.Announcement).ToContainTextAsync(web.Pack("fr").ScriptWords["not_stored"][..20]);
        Assert.Empty(reader.Problems);
    }

    private static ILocator Button(Reader reader, string mark) => reader.Page.Locator($"[data-action=mark][data-mark={mark}]");

    private static async Task MarkAsync(Reader reader, Addresses web, string mark)
    {
        await reader.OpenReadyAsync(web.Of(PageKinds.Question, "fr"));
        await Button(reader, mark).ClickAsync();
        await Assertions.Expect(Button(reader, mark)).ToHaveAttributeAsync("aria-pressed", "true");
    }
}
