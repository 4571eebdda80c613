using Microsoft.Playwright;

namespace StudyGuide.Tests.Browser;

/// <summary>Keys for readers who keep their hands on the keyboard.</summary>
public sealed class ShortcutsTests(OurGuide guide)
{
    [Fact]
    public async Task A_question_mark_lists_the_keys_and_Escape_returns_to_where_the_focus_was()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(web.Of(PageKinds.Question, "fr"));
        await reader.Switch.FocusAsync();

        await reader.Page.Keyboard.PressAsync("?");
        await Assertions.Expect(Dialog(reader)).ToBeVisibleAsync();
        await Assertions.Expect(Dialog(reader)).ToHaveAccessibleNameAsync(web.Pack("fr").ScriptWords["shortcuts"]);
        await Assertions.Expect(Dialog(reader).Locator(":focus")).ToHaveCountAsync(1);
        foreach (var key in new[] { "j", "k", "l", "b", "o", "?" })
        {
            await Assertions.Expect(Dialog(reader).Locator("kbd").GetByText(key, new() { Exact = true })).ToHaveCountAsync(1);
        }

        await reader.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(Dialog(reader)).ToBeHiddenAsync();
        await Assertions.Expect(reader.Switch).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_button_of_the_footer_lists_the_keys_too()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync(web.Of(PageKinds.Home, "fr"));

        await reader.Page.Locator("[data-action=shortcuts]").ClickAsync();

        await Assertions.Expect(Dialog(reader)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task On_the_page_of_a_question_j_and_k_lead_to_the_next_and_back()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(web.Of(PageKinds.Question, "fr"));

        await reader.Page.Keyboard.PressAsync("j");
        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(web.Site.Question(web.Question.Next!), "fr"));
        await reader.ReadyAsync();
        await reader.Page.Keyboard.PressAsync("k");

        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(PageKinds.Question, "fr"));
    }

    [Theory]
    [InlineData(PageKinds.AllQuestions)]
    [InlineData(PageKinds.Topic)]
    [InlineData(PageKinds.CompleteGuide)]
    public async Task On_a_page_of_many_j_and_k_move_the_focus_from_question_to_question(string kind)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(web.Of(kind, "fr"));
        var titles = reader.Page.Locator("[data-enhance~=question] a[data-part=title]");

        await reader.Page.Keyboard.PressAsync("j");
        await Assertions.Expect(titles.Nth(0)).ToBeFocusedAsync();
        await reader.Page.Keyboard.PressAsync("j");
        await Assertions.Expect(titles.Nth(1)).ToBeFocusedAsync();
        await Assertions.Expect(titles.Nth(1)).ToBeInViewportAsync();
        await reader.Page.Keyboard.PressAsync("k");

        await Assertions.Expect(titles.Nth(0)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task In_a_filtered_list_j_passes_over_what_does_not_show()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(web.Of(PageKinds.AllQuestions, "fr") + "?level=advanced");

        await reader.Page.Keyboard.PressAsync("j");

        await Assertions.Expect(reader.Page.Locator("[data-level=advanced] a[data-part=title]").First).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_key_l_switches_the_language()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(web.Of(PageKinds.Question, "fr"));

        await reader.Page.Keyboard.PressAsync("l");

        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(PageKinds.Question, "en"));
    }

    [Fact]
    public async Task The_key_b_shows_both_languages_and_then_one()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(web.Of(PageKinds.Question, "fr"));

        await reader.Page.Keyboard.PressAsync("b");
        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(PageKinds.SideBySide, "fr"));
        await reader.ReadyAsync();
        await reader.Page.Keyboard.PressAsync("b");

        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(PageKinds.Question, "fr"));
    }

    [Fact]
    public async Task The_key_o_closes_and_opens_the_answer_and_says_so()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(web.Of(PageKinds.Question, "fr"));

        await reader.Page.Keyboard.PressAsync("o");
        await Assertions.Expect(reader.Page.Locator(".answer[open]")).ToHaveCountAsync(0);
        await Assertions.Expect(reader.Announcement).ToHaveTextAsync(web.Pack("fr").ScriptWords["answer_closed"]);
        await reader.Page.Keyboard.PressAsync("o");

        await Assertions.Expect(reader.Page.Locator(".answer[open]")).ToHaveCountAsync(1);
        await Assertions.Expect(reader.Announcement).ToHaveTextAsync(web.Pack("fr").ScriptWords["answer_opened"]);
    }

    [Theory]
    [InlineData("input")]
    [InlineData("textarea")]
    [InlineData("select")]
    public async Task Nothing_happens_while_somebody_types(string field)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(web.Of(PageKinds.Question, "fr"));
        await reader.Page.EvaluateAsync(
            """
            name => {
              const field = document.createElement(name);
              document.querySelector('main').prepend(field);
              field.focus();
            }
            """,
            field);

        await AssertNothingHappensAsync(reader, web, "j", "l", "b", "o", "?");
    }

    [Theory]
    [InlineData("Control")]
    [InlineData("Meta")]
    [InlineData("Alt")]
    public async Task Keys_that_belong_to_the_browser_do_nothing(string modifier)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(web.Of(PageKinds.Question, "fr"));

        await AssertNothingHappensAsync(reader, web, $"{modifier}+o", $"{modifier}+b", $"{modifier}+j");
    }

    [Fact]
    public async Task They_can_be_switched_off_and_on_again()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(web.Of(PageKinds.Question, "fr"));
        await reader.Page.Keyboard.PressAsync("?");
        await Dialog(reader).GetByRole(AriaRole.Checkbox).UncheckAsync();
        await Dialog(reader).GetByRole(AriaRole.Button).ClickAsync();

        await reader.OpenReadyAsync(web.Of(PageKinds.Question, "fr"));
        await AssertNothingHappensAsync(reader, web, "j", "o", "?");
        await reader.Page.Locator("[data-action=shortcuts]").ClickAsync();
        await Dialog(reader).GetByRole(AriaRole.Checkbox).CheckAsync();
        await Dialog(reader).GetByRole(AriaRole.Button).ClickAsync();
        await reader.Page.Keyboard.PressAsync("o");

        await Assertions.Expect(reader.Page.Locator(".answer[open]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Nothing_else_happens_while_the_list_of_keys_is_open()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(web.Of(PageKinds.Question, "fr"));
        await reader.Page.Keyboard.PressAsync("?");
        await Assertions.Expect(Dialog(reader)).ToBeVisibleAsync();

        await reader.Page.Keyboard.PressAsync("o");

        await Assertions.Expect(reader.Page.Locator(".answer[open]")).ToHaveCountAsync(1);
    }

    private static ILocator Dialog(Reader reader) => reader.Page.Locator("dialog.shortcuts");

    /// <summary>Shortcuts act while the key is handled: what has not happened then does not happen later.</summary>
    private static async Task AssertNothingHappensAsync(Reader reader, Addresses web, params string[] keys)
    {
        foreach (var key in keys)
        {
            await reader.Page.Keyboard.PressAsync(key);
        }

        await Assertions.Expect(reader.Page.Locator(".answer[open]")).ToHaveCountAsync(1);
        await Assertions.Expect(reader.Page.Locator("dialog[open]")).ToHaveCountAsync(0);
        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(PageKinds.Question, "fr"));
    }
}
