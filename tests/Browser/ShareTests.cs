using Microsoft.Playwright;

namespace StudyGuide.Tests.Browser;

/// <summary>The addresses of a question, to copy and to send.</summary>
public sealed class ShareTests(OurGuide guide)
{
    private static BrowserNewContextOptions MayCopy => new() { Locale = "fr-FR", Permissions = ["clipboard-read", "clipboard-write"] };

    [Theory]
    [InlineData(PageKinds.Question)]
    [InlineData(PageKinds.SideBySide)]
    [InlineData(PageKinds.CompleteGuide)]
    public async Task It_offers_the_permalink_this_page_and_the_question_without_its_answer(string kind)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(web.Of(kind, "fr"));

        await Share(reader, web).ClickAsync();

        var addresses = await reader.Page.Locator(".share a").EvaluateAllAsync<string[]>("links => links.map(link => link.href)");
        var page = kind == PageKinds.CompleteGuide ? web.Of(PageKinds.Question, "fr") : web.Of(kind, "fr");
        Assert.Equal([web.Permalink, page, web.Permalink + "?hide"], addresses);
        await Assertions.Expect(reader.Page.Locator(".share a").First).ToBeFocusedAsync();
        await Assertions.Expect(Share(reader, web)).ToHaveAttributeAsync("aria-expanded", "true");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Copying_puts_the_absolute_address_on_the_clipboard_and_says_so(int place)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(MayCopy);
        await reader.OpenReadyAsync(web.Of(PageKinds.Question, "fr"));
        await Share(reader, web).ClickAsync();

        var button = reader.Page.Locator(".share [data-action=copy]").Nth(place);
        await button.ClickAsync();

        await Assertions.Expect(reader.Announcement).ToHaveTextAsync(web.Pack("fr").ScriptWords["copied"]);
        string[] expected = [web.Permalink, web.Of(PageKinds.Question, "fr"), web.Permalink + "?hide"];
        Assert.Equal(expected[place], await CopiedAsync(reader));
        await Assertions.Expect(button).ToBeFocusedAsync();
        Assert.Empty(reader.Problems);
    }

    [Fact]
    public async Task A_heading_copies_the_address_of_its_part()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(MayCopy);
        await reader.OpenReadyAsync(web.Of(PageKinds.Question, "fr") + "?hide#short");

        await reader.Page.Locator("#mistakes-title .heading-link").ClickAsync();

        await Assertions.Expect(reader.Announcement).ToHaveTextAsync(web.Pack("fr").ScriptWords["copied"]);
        Assert.Equal(web.Of(PageKinds.Question, "fr") + "#mistakes", await CopiedAsync(reader));
    }

    [Fact]
    public async Task Every_heading_of_an_answer_has_a_button_whose_name_tells_it_apart()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(web.Of(PageKinds.Question, "fr"));

        var names = await reader.Page.Locator(".answer-section h2, .answer-section h3").EvaluateAllAsync<string[]>(
            "headings => headings.map(heading => heading.querySelector('.heading-link').ariaLabel)");

        Assert.DoesNotContain("", names);
        Assert.Distinct(names);
    }

    [Theory]
    [InlineData(PageKinds.Question)]
    [InlineData(PageKinds.SideBySide)]
    [InlineData(PageKinds.CompleteGuide)]
    public async Task The_part_that_a_heading_copies_exists(string kind)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(web.Of(kind, "fr"));

        var targets = await reader.Page.Locator(".heading-link")
            .EvaluateAllAsync<string[]>("buttons => buttons.map(button => button.dataset.target)");

        Assert.NotEmpty(targets);
        Assert.Distinct(targets);
        Assert.Empty(await reader.Page.EvaluateAsync<string[]>("targets => targets.filter(id => !document.getElementById(id))", targets));
    }

    [Fact]
    public async Task A_part_is_copied_from_where_languages_stand_side_by_side_as_it_is_seen()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(MayCopy);
        await reader.OpenReadyAsync(web.Of(PageKinds.SideBySide, "en") + "&from=mail");

        await reader.Page.Locator("#short .heading-link").First.ClickAsync();

        await Assertions.Expect(reader.Announcement).ToHaveTextAsync(web.Pack("en").ScriptWords["copied"]);
        Assert.Equal(web.Of(PageKinds.SideBySide, "en") + "#short", await CopiedAsync(reader));
    }

    [Fact]
    public async Task Escape_closes_the_list_and_the_focus_returns_to_its_button()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(web.Of(PageKinds.Question, "fr"));
        await Share(reader, web).FocusAsync();
        await reader.Page.Keyboard.PressAsync("Space");
        await Assertions.Expect(reader.Page.Locator(".share")).ToBeVisibleAsync();

        await reader.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(reader.Page.Locator(".share")).ToHaveCountAsync(0);
        await Assertions.Expect(Share(reader, web)).ToBeFocusedAsync();
        await Assertions.Expect(Share(reader, web)).ToHaveAttributeAsync("aria-expanded", "false");
    }

    [Fact]
    public async Task A_second_click_and_a_click_elsewhere_close_the_list()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(web.Of(PageKinds.Question, "fr"));

        await Share(reader, web).ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".share")).ToBeVisibleAsync();
        await Share(reader, web).ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".share")).ToHaveCountAsync(0);
        await Share(reader, web).ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".share")).ToBeVisibleAsync();
        await reader.Page.Locator("#short-1").ClickAsync(new() { Position = new() { X = 1, Y = 1 } });

        await Assertions.Expect(reader.Page.Locator(".share")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task From_disk_it_copies_the_address_of_a_file()
    {
        var disk = await guide.DiskAsync();
        await using var reader = await guide.ReaderAsync(MayCopy);
        await reader.OpenReadyAsync(disk.Of(PageKinds.Question, "fr"));
        await Share(reader, disk).ClickAsync();

        await reader.Page.Locator(".share [data-action=copy]").Nth(1).ClickAsync();

        await Assertions.Expect(reader.Announcement).ToHaveTextAsync(disk.Pack("fr").ScriptWords["copied"]);
        Assert.Equal(disk.Of(PageKinds.Question, "fr"), await CopiedAsync(reader));
    }

    [Fact]
    public async Task Where_the_browser_has_the_older_way_alone_it_copies_that_way()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.InjectAsync(
            """
            Object.defineProperty(navigator, 'clipboard', { value: undefined });
            addEventListener('copy', () => window.copied = document.activeElement.value);
            """);
        await reader.OpenReadyAsync(web.Of(PageKinds.Question, "fr"));
        await Share(reader, web).ClickAsync();

        await reader.Page.Locator(".share [data-action=copy]").First.ClickAsync();

        await Assertions.Expect(reader.Announcement).ToHaveTextAsync(web.Pack("fr").ScriptWords["copied"]);
        Assert.Equal(web.Permalink, await reader.Page.EvaluateAsync<string>("copied"));
        await Assertions.Expect(reader.Page.Locator(".share [data-action=copy]").First).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Where_the_browser_refuses_to_copy_it_shows_the_address()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.InjectAsync("navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'))");
        var shown = new TaskCompletionSource<string>();
        reader.Page.Dialog += async (_, dialog) =>
        {
            await dialog.DismissAsync();
            shown.TrySetResult(dialog.DefaultValue);
        };
        await reader.OpenReadyAsync(web.Of(PageKinds.Question, "fr"));
        await Share(reader, web).ClickAsync();

        await reader.Page.Locator(".share [data-action=copy]").First.ClickAsync();

        Assert.Equal(
            web.Permalink,
            await shown.Task.WaitAsync(TimeSpan.FromMilliseconds(Chromium.Patience), TestContext.Current.CancellationToken));
        await Assertions.Expect(reader.Announcement).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Where_the_browser_can_send_it_sends_the_title_and_the_permalink()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.InjectAsync("navigator.share = data => { window.sent = data; return Promise.resolve(); }");
        await reader.OpenReadyAsync(web.Of(PageKinds.Question, "fr"));
        await Share(reader, web).ClickAsync();

        await reader.Page.Locator(".share [data-action=send]").ClickAsync();

        var title = await reader.Page.Locator("h1").TextContentAsync();
        Assert.Equal($"{title} {web.Permalink}", await reader.Page.EvaluateAsync<string>("`${sent.title} ${sent.url}`"));
    }

    [Fact]
    public async Task Without_scripts_it_leads_to_the_permalink()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(new() { JavaScriptEnabled = false, Locale = "fr-FR" });
        await reader.OpenAsync(web.Of(PageKinds.Question, "fr"));

        await Share(reader, web).ClickAsync();

        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Permalink);
    }

    [Fact]
    public async Task A_permalink_without_the_answer_asks_instead_of_telling()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(new() { Locale = "en" });

        await reader.OpenNeutralAsync(web.Permalink + "?hide", web.Of(PageKinds.Question, "en") + "?hide");

        await Assertions.Expect(reader.Page.Locator("h1")).ToBeVisibleAsync();
        await Assertions.Expect(reader.Page.Locator(".answer")).Not.ToHaveAttributeAsync("open", "");
        await reader.Page.Locator(".answer__summary").ClickAsync();
        await Assertions.Expect(reader.Page.Locator("#short")).ToBeVisibleAsync();
    }

    private static ILocator Share(Reader reader, Addresses web) => reader.Question(web.Question.Id).Locator("[data-action=share]").First;

    private static Task<string> CopiedAsync(Reader reader) => reader.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
}
