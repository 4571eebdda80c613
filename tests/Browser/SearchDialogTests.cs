using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace StudyGuide.Tests.Browser;

/// <summary>The search over any page.</summary>
public sealed class SearchDialogTests(OurGuide guide)
{
    private const string RefuseStorage =
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('refused', 'SecurityError'); } })";

    [Theory]
    [InlineData("/")]
    [InlineData("Control+k")]
    [InlineData("Meta+k")]
    public async Task Keys_open_it_with_the_focus_in_its_field_and_Escape_gives_the_focus_back(string key)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync(web.Of(PageKinds.Question, "fr"));
        await reader.UntilAsync("() => StudyGuide.actions.search"); // the keys are listened to when the page is idle
        var link = reader.Page.Locator(".search-link");
        await link.FocusAsync();

        await reader.Page.Keyboard.PressAsync(key);
        await Assertions.Expect(Field(reader)).ToBeFocusedAsync();
        await Assertions.Expect(Field(reader)).ToHaveValueAsync("");
        await reader.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(Dialog(reader)).Not.ToBeVisibleAsync();
        await Assertions.Expect(link).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData(PageKinds.Home)]
    [InlineData(PageKinds.CompleteGuide)]
    [InlineData(PageKinds.Search)]
    [InlineData(PageKinds.NotFound)]
    public async Task The_button_is_on_every_page(string kind)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync(web.Of(kind, "en"));

        await reader.Page.Locator(".search-link").ClickAsync();

        await Assertions.Expect(kind == PageKinds.Search ? reader.Page.Locator("#search-page-field") : Field(reader)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Where_the_reading_aids_cannot_be_loaded_its_link_leads_to_the_page_of_the_search()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.Page.RouteAsync("**/assets/reader.*.js", route => route.AbortAsync());
        await reader.OpenAsync(web.Of(PageKinds.Question, "fr"));

        await reader.Page.Locator(".search-link").ClickAsync();

        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(PageKinds.Search, "fr"));
    }

    [Fact]
    public async Task Results_appear_while_typing_with_marks_kind_and_place_and_their_number_is_announced()
    {
        await using var reader = await OpenAsync();

        await AskAsync(reader, "fenetre de contex");

        var first = Results(reader).First;
        await Assertions.Expect(first.Locator("mark").First).ToHaveTextAsync("fenêtre");
        await Assertions.Expect(first).ToHaveAttributeAsync("data-kind", new Regex("^(question|term)$"));
        Assert.Equal("context-window", await first.GetAttributeAsync("data-id"));
        await Assertions.Expect(Dialog(reader).GetByRole(AriaRole.Status)).ToHaveTextAsync(new Regex("^[0-9]+ résultats?$"));
        await Assertions.Expect(Dialog(reader).Locator("[data-kind=question] .search-result__facts").First)
            .ToContainTextAsync("Question · ");
        Assert.Empty(reader.Problems);
    }

    [Fact]
    public async Task Arrows_go_round_the_results_and_Enter_follows()
    {
        await using var reader = await OpenAsync();
        await AskAsync(reader, "agent");
        var count = await Results(reader).CountAsync();
        Assert.True(count > 2);
        await AssertChosenAsync(reader, 0);

        await reader.Page.Keyboard.PressAsync("ArrowDown");
        await AssertChosenAsync(reader, 1);
        await reader.Page.Keyboard.PressAsync("ArrowUp");
        await reader.Page.Keyboard.PressAsync("ArrowUp");
        await AssertChosenAsync(reader, count - 1);
        await reader.Page.Keyboard.PressAsync("ArrowDown");
        var address = await Results(reader).First.GetAttributeAsync("data-address");
        await reader.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(reader.Page).ToHaveURLAsync(address!);
    }

    [Fact]
    public async Task A_result_can_be_clicked()
    {
        await using var reader = await OpenAsync();
        await AskAsync(reader, "RAG");
        var address = await Results(reader).Nth(1).GetAttributeAsync("data-address");

        await Results(reader).Nth(1).ClickAsync();

        await Assertions.Expect(reader.Page).ToHaveURLAsync(address!);
    }

    [Fact]
    public async Task The_first_Escape_empties_the_field_and_the_second_closes()
    {
        await using var reader = await OpenAsync();
        await AskAsync(reader, "agent");

        await reader.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(Field(reader)).ToHaveValueAsync("");
        await Assertions.Expect(Results(reader)).ToHaveCountAsync(0);
        await reader.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(Dialog(reader)).Not.ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_list_is_complete_once_the_reader_pauses()
    {
        await using var reader = await OpenAsync();

        await Field(reader).PressSequentiallyAsync("agents");

        await Assertions.Expect(Results(reader)).ToHaveCountAsync(8);
        await Assertions.Expect(Dialog(reader).GetByRole(AriaRole.Status)).ToHaveTextAsync(new Regex("^[0-9]+ résultats$"));
        Assert.Equal(
            Enumerable.Range(0, 8).Select(place => $"search-result-{place}"),
            await Results(reader).EvaluateAllAsync<string[]>("options => options.map(option => option.id)"));
        Assert.Empty(reader.Problems);
    }

    [Theory]
    [InlineData(90, 200)]
    [InlineData(290, 470)]
    public async Task A_pause_is_longer_than_the_reader_takes_from_key_to_key(int fromKeyToKey, int pause)
    {
        await using var reader = await OpenAsync(isTimeControlled: true);
        await reader.Page.Clock.PauseAtAsync(DateTime.Now.AddHours(1));
        foreach (var key in "xxxx")
        {
            await Field(reader).PressSequentiallyAsync($"{key}"); // no word: nothing is fetched that the next query needs
            await reader.Page.Clock.RunForAsync(fromKeyToKey);
        }

        await Field(reader).FillAsync("agents");
        await Assertions.Expect(Results(reader).First).ToBeVisibleAsync();
        await reader.Page.Clock.RunForAsync(fromKeyToKey);
        await Assertions.Expect(Dialog(reader).GetByRole(AriaRole.Status)).ToBeEmptyAsync();
        await reader.Page.Clock.RunForAsync(pause - fromKeyToKey);

        await Assertions.Expect(Dialog(reader).GetByRole(AriaRole.Status)).ToHaveTextAsync(new Regex("^[0-9]+ résultats$"));
    }

    [Fact]
    public async Task What_completes_the_list_leaves_the_chosen_result_chosen()
    {
        await using var reader = await OpenAsync();
        var pause = new TaskCompletionSource();
        await reader.Page.RouteAsync("**/c*.js", async route =>
        {
            if (await Results(reader).CountAsync() > 0)
            {
                await pause.Task;
            }

            await route.ContinueAsync();
        });
        await Field(reader).FillAsync("agents");
        await Assertions.Expect(Results(reader).Nth(1)).ToBeVisibleAsync();

        await reader.Page.Keyboard.PressAsync("ArrowDown");
        await AssertChosenAsync(reader, 1);
        pause.SetResult();

        await Assertions.Expect(Results(reader)).ToHaveCountAsync(8);
        await AssertChosenAsync(reader, 1);
    }

    [Fact]
    public async Task An_answer_that_comes_when_the_field_is_empty_again_is_not_shown()
    {
        await using var reader = await OpenAsync();
        var late = new TaskCompletionSource();
        await reader.Page.RouteAsync("**/c*.js", async route =>
        {
            await late.Task;
            await route.ContinueAsync();
        });
        var asked = reader.Page.WaitForRequestAsync("**/c*.js");
        await Field(reader).FillAsync("agents");
        await asked;

        await reader.Page.Keyboard.PressAsync("Escape");
        var answered = reader.Page.WaitForResponseAsync("**/c*.js");
        late.SetResult();
        await answered;
        await reader.Page.EvaluateAsync("() => new Promise(done => setTimeout(done))");

        await Assertions.Expect(Results(reader)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_typo_is_corrected_and_the_right_word_offered()
    {
        await using var reader = await OpenAsync();
        await AskAsync(reader, "plongemnt");

        await Dialog(reader).Locator(".search-help__suggestion button").ClickAsync();

        await Assertions.Expect(Field(reader)).ToHaveValueAsync("plongement");
        await Assertions.Expect(Field(reader)).ToBeFocusedAsync();
        await Assertions.Expect(Dialog(reader).Locator(".search-help__suggestion")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Where_nothing_is_found_the_topics_are_offered()
    {
        await using var reader = await OpenAsync();
        await Field(reader).FillAsync("zzzzqqq");

        await Assertions.Expect(Dialog(reader).GetByRole(AriaRole.Status)).ToHaveTextAsync("Aucun résultat.");
        var topic = Dialog(reader).Locator(".search-help__links a").First;
        await topic.ClickAsync();

        await Assertions.Expect(reader.Page).ToHaveURLAsync(new Regex("/fr/sujets/"));
    }

    [Fact]
    public async Task Recent_searches_are_offered_and_can_be_cleared()
    {
        await using var reader = await OpenAsync();
        await AskAsync(reader, "jeton");
        await reader.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(reader.Page).ToHaveURLAsync(new Regex("jeton"));

        await reader.Page.Locator(".search-link").ClickAsync();
        var recent = Dialog(reader).Locator(".search-help__links button");
        await Assertions.Expect(recent).ToHaveTextAsync(["jeton"]);
        await Dialog(reader).GetByRole(AriaRole.Button, new() { Name = "Effacer les recherches récentes" }).ClickAsync();

        await Assertions.Expect(recent).ToHaveCountAsync(0);
        await Assertions.Expect(Field(reader)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task All_results_are_a_link_away()
    {
        var web = await guide.WebAsync();
        await using var reader = await OpenAsync();
        await AskAsync(reader, "agent");

        await Dialog(reader).Locator(".search-dialog__all").ClickAsync();

        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(PageKinds.Search, "fr") + "?q=agent");
    }

    [Fact]
    public async Task Where_storage_is_refused_it_still_finds()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.InjectAsync(RefuseStorage);
        await reader.OpenAsync(web.Of(PageKinds.Question, "fr"));
        await reader.Page.Locator(".search-link").ClickAsync();

        await AskAsync(reader, "jeton");
        await reader.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(reader.Page).ToHaveURLAsync(new Regex("jeton"));
        Assert.Empty(reader.Problems);
    }

    [Fact]
    public async Task From_disk_it_works_as_on_the_web()
    {
        var disk = await guide.DiskAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync(disk.Of(PageKinds.Question, "en"));
        await reader.Page.Locator(".search-link").ClickAsync();

        await AskAsync(reader, "embedding");
        await reader.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(reader.Page).ToHaveURLAsync(new Regex("^file:.*embedding.*index\\.html$"));
        Assert.Empty(reader.Problems);
    }

    [Theory]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("__proto__ constructor toString")]
    [InlineData("\\ud800 \\u0000 \\u202e")]
    [InlineData("\"\"\" ' « » ((( )))")]
    public async Task Hostile_input_breaks_nothing_and_injects_nothing(string query)
    {
        await using var reader = await OpenAsync();

        await reader.Page.EvaluateAsync(
            """
            query => {
              const field = document.getElementById('search-field');
              field.value = JSON.parse(`"${query.replaceAll('"', '\\"')}"`);
              field.dispatchEvent(new Event('input'));
            }
            """,
            query);
        await Assertions.Expect(Dialog(reader).GetByRole(AriaRole.Status)).Not.ToBeEmptyAsync();

        await Assertions.Expect(Dialog(reader).Locator("img, script")).ToHaveCountAsync(0);
        Assert.Empty(reader.Problems);
    }

    [Theory]
    [InlineData("fr", 390, ColorScheme.Light)]
    [InlineData("en", 1280, ColorScheme.Dark)]
    public async Task Axe_finds_no_fault(string language, int width, ColorScheme scheme)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(
            new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 800 } });
        await reader.OpenAsync(web.Of(PageKinds.Question, language));
        await reader.Page.Locator(".search-link").ClickAsync();
        await AskAsync(reader, "RAG");

        await Axe.LoadAsync(reader.Page);

        Assert.Empty(await Axe.ViolationsAsync(reader.Page));
    }

    private static ILocator Dialog(Reader reader) => reader.Page.Locator(".search-dialog");

    private static ILocator Field(Reader reader) => reader.Page.Locator("#search-field");

    private static ILocator Results(Reader reader) => Dialog(reader).Locator("[data-result]");

    private static async Task AskAsync(Reader reader, string query)
    {
        await Field(reader).FillAsync(query);
        await Assertions.Expect(Results(reader).First).ToBeVisibleAsync();
        await Assertions.Expect(Dialog(reader).GetByRole(AriaRole.Status)).Not.ToBeEmptyAsync();
    }

    private static async Task AssertChosenAsync(Reader reader, int place)
    {
        await Assertions.Expect(Dialog(reader).Locator("[aria-selected=true]"))
            .ToHaveAttributeAsync("data-result", place.ToString(CultureInfo.InvariantCulture));
        await Assertions.Expect(Field(reader)).ToHaveAttributeAsync("aria-activedescendant", $"search-result-{place}");
    }

    private async Task<Reader> OpenAsync(bool isTimeControlled = false)
    {
        var web = await guide.WebAsync();
        var reader = await guide.ReaderAsync();
        if (isTimeControlled)
        {
            await reader.ControlTimeAsync();
        }

        await reader.OpenAsync(web.Of(PageKinds.Question, "fr"));
        await reader.Page.Locator(".search-link").ClickAsync();
        await Assertions.Expect(Field(reader)).ToBeFocusedAsync();
        return reader;
    }
}
