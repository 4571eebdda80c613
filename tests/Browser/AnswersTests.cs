using Microsoft.Playwright;

namespace StudyGuide.Tests.Browser;

/// <summary>Answers that can be closed, for readers who want to answer first.</summary>
public sealed class AnswersTests(OurGuide guide)
{
    [Theory]
    [InlineData(PageKinds.Question)]
    [InlineData(PageKinds.SideBySide)]
    [InlineData(PageKinds.CompleteGuide)]
    public async Task An_answer_is_an_open_details_element(string kind)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();

        await reader.OpenAsync(web.Of(kind, "fr"));

        await Assertions.Expect(reader.Question(web.Question.Id).Locator("details.answer[open] > summary")).ToHaveCountAsync(1);
        await Assertions.Expect(reader.Page.Locator("details.answer:not([open])")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("#%E9")]
    [InlineData("#%")]
    [InlineData("#")]
    public async Task A_hash_that_names_nothing_breaks_nothing(string hash)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();

        await reader.OpenReadyAsync(web.Of(PageKinds.Question, "fr") + hash);

        Assert.Empty(reader.Problems);
    }

    [Fact]
    public async Task Closing_them_is_announced_and_remembered_on_other_pages_in_both_languages()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await HideAsync(reader, web);
        await Assertions.Expect(reader.Announcement).ToHaveTextAsync(web.Pack("fr").ScriptWords["answers_closed"]);
        await Assertions.Expect(reader.Page.Locator(".answer[open]")).ToHaveCountAsync(0);

        var others = new[] { (PageKinds.Question, "en"), (PageKinds.SideBySide, "fr"), (PageKinds.CompleteGuide, "fr") };
        foreach (var (kind, language) in others)
        {
            await reader.OpenAsync(web.Of(kind, language));
            await Assertions.Expect(reader.Page.Locator(".answer[open]")).ToHaveCountAsync(0);
        }
    }

    [Fact]
    public async Task Opening_them_again_is_remembered_too()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await HideAsync(reader, web);

        await Hide(reader).ClickAsync();
        await Assertions.Expect(Hide(reader)).ToHaveAttributeAsync("aria-pressed", "false");
        await Assertions.Expect(reader.Page.Locator(".answer[open]")).ToHaveCountAsync(1);
        await reader.OpenAsync(web.Of(PageKinds.Question, "en"));

        await Assertions.Expect(reader.Page.Locator(".answer[open]")).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?hide")]
    public async Task No_open_answer_shows_before_the_scripts_have_run(string query)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.NewReaderAsync();
        if (query.Length == 0)
        {
            await HideAsync(reader, web);
        }

        // The scripts of the page come late: what shows meanwhile is what a slow network shows.
        var arrival = new TaskCompletionSource();
        await reader.Page.RouteAsync("**/assets/site.*.js", async route =>
        {
            await arrival.Task;
            await route.ContinueAsync();
        });
        await reader.Page.GotoAsync(web.Of(PageKinds.Question, "fr") + query, new() { WaitUntil = WaitUntilState.Commit });
        await reader.UntilAsync("() => performance.getEntriesByName('first-contentful-paint').length > 0");
        await Assertions.Expect(reader.Page.Locator(".site-footer")).ToHaveCountAsync(1);

        Assert.True(await reader.Page.Locator("h1").IsVisibleAsync());
        Assert.False(await reader.Page.Locator("#short").EvaluateAsync<bool>("section => section.checkVisibility()"));
        var height = await reader.Page.Locator(".answer").EvaluateAsync<double>("answer => answer.getBoundingClientRect().height");
        Assert.InRange(height, 1, 120);

        arrival.SetResult();
        await reader.LoadedAsync();
        Assert.False(await reader.Page.Locator(".answer").EvaluateAsync<bool>("answer => answer.open"));
    }

    [Fact]
    public async Task An_address_with_hide_closes_the_answer_of_this_page_alone()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync(web.Of(PageKinds.Question, "fr") + "?hide");
        await Assertions.Expect(reader.Page.Locator(".answer[open]")).ToHaveCountAsync(0);

        await reader.OpenAsync(web.Of(PageKinds.Question, "en"));

        await Assertions.Expect(reader.Page.Locator(".answer[open]")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_hash_that_leads_into_a_closed_answer_opens_it_and_shows_its_target_below_the_top()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();

        await reader.OpenAsync(web.Of(PageKinds.Question, "fr") + "?hide#mistakes");

        await ExpectBelowTheTopAsync(reader, "mistakes");
    }

    [Fact]
    public async Task A_link_of_the_table_of_contents_opens_a_closed_answer()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync(web.Of(PageKinds.Question, "fr") + "?hide");

        await reader.Page.Locator(".contents a[href='#mistakes']").ClickAsync();

        await ExpectBelowTheTopAsync(reader, "mistakes");
    }

    [Fact]
    public async Task A_link_to_a_question_of_the_complete_guide_opens_its_answer_alone()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        var question = web.Site.Questions[10].Id;
        await HideAsync(reader, web);

        await reader.OpenAsync($"{web.Of(PageKinds.CompleteGuide, "fr")}#{question}");

        await ExpectBelowTheTopAsync(reader, question);
        await Assertions.Expect(reader.Page.Locator(".answer[open]")).ToHaveCountAsync(1);
        await Assertions.Expect(reader.Question(question).Locator(".answer[open]")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task All_answers_of_the_complete_guide_can_be_closed_and_opened()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(web.Of(PageKinds.CompleteGuide, "fr"));

        await reader.Page.Locator("[data-action=close-all]").ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".answer[open]")).ToHaveCountAsync(0);
        await Assertions.Expect(reader.Announcement).ToHaveTextAsync(web.Pack("fr").ScriptWords["answers_closed"]);
        await reader.Page.Locator("[data-action=open-all]").ClickAsync();

        await Assertions.Expect(reader.Page.Locator(".answer:not([open])")).ToHaveCountAsync(0);
        await Assertions.Expect(reader.Announcement).ToHaveTextAsync(web.Pack("fr").ScriptWords["answers_opened"]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Back_brings_an_answer_back_as_it_was(bool isHiddenAtFirst)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(web.Of(PageKinds.Question, "fr") + (isHiddenAtFirst ? "?hide" : ""));
        var answer = reader.Page.Locator(".answer");
        await reader.Page.Locator(".answer__summary").ClickAsync();
        await reader.UntilAsync("() => history.state && history.state.answers");

        await reader.Page.Locator("a[rel=next]").ClickAsync();
        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(web.Site.Question(web.Question.Next!), "fr"));
        await reader.Page.GoBackAsync();

        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(PageKinds.Question, "fr") + (isHiddenAtFirst ? "?hide" : ""));
        await reader.LoadedAsync();
        Assert.Equal(isHiddenAtFirst, await answer.EvaluateAsync<bool>("answer => answer.open"));
    }

    [Fact]
    public async Task Printing_opens_everything_and_closes_it_again()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(web.Of(PageKinds.Question, "fr") + "?hide");
        await reader.Page.EvaluateAsync(
            """
            addEventListener('beforeprint', () =>
              window.closedOnPaper = document.querySelectorAll('main details:not([open])').length)
            """);

        await reader.Page.PdfAsync();

        Assert.Equal(0, await reader.Page.EvaluateAsync<int>("closedOnPaper"));
        await Assertions.Expect(reader.Page.Locator("main details[open]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Where_storage_is_refused_the_answer_still_closes()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.InjectAsync(Reader.RefuseStorage);

        await HideAsync(reader, web);

        await Assertions.Expect(reader.Page.Locator(".answer[open]")).ToHaveCountAsync(0);
        Assert.Empty(reader.Problems);
    }

    private static ILocator Hide(Reader reader) => reader.Page.Locator("[data-action=hide-answers]");

    private static async Task HideAsync(Reader reader, Addresses web)
    {
        await reader.OpenReadyAsync(web.Of(PageKinds.Question, "fr"));
        await Hide(reader).ClickAsync();
        await Assertions.Expect(Hide(reader)).ToHaveAttributeAsync("aria-pressed", "true");
    }

    private static async Task ExpectBelowTheTopAsync(Reader reader, string id)
    {
        await Assertions.Expect(reader.Page.Locator($"[id='{id}']")).ToBeInViewportAsync();
        var top = await reader.Page.Locator($"[id='{id}']").EvaluateAsync<double>("target => target.getBoundingClientRect().top");
        Assert.InRange(top, 0, 400);
    }
}
