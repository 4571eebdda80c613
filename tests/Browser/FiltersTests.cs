using Microsoft.Playwright;

namespace StudyGuide.Tests.Browser;

/// <summary>The filters of a list of questions, which live in the address.</summary>
public sealed class FiltersTests(OurGuide guide)
{
    [Theory]
    [InlineData(PageKinds.AllQuestions)]
    [InlineData(PageKinds.Topic)]
    public async Task An_address_shows_the_questions_of_a_level_alone(string kind)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        var (level, topic) = (web.Question.Level.Id, web.Question.Topic.Id);
        var expected = web.Site.Questions.Count(
            question => question.Level.Id == level && (kind == PageKinds.AllQuestions || question.Topic.Id == topic));

        await reader.OpenReadyAsync($"{web.Of(kind, "fr")}?level={level}");

        await Assertions.Expect(Cards(reader)).ToHaveCountAsync(expected);
        await Assertions.Expect(reader.Page.Locator($".question-card:visible:not([data-level={level}])")).ToHaveCountAsync(0);
        await Assertions.Expect(Count(reader)).ToHaveTextAsync(web.Pack("fr").Count("questions", expected));
        await Assertions.Expect(reader.Page.Locator($"[data-filter=level] [data-value={level}]"))
            .ToHaveAttributeAsync("aria-current", "true");
    }

    [Fact]
    public async Task Both_filters_narrow_the_list_together()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        var (level, topic) = (web.Question.Level.Id, web.Question.Topic.Id);

        await reader.OpenReadyAsync($"{web.Of(PageKinds.AllQuestions, "fr")}?topic={topic}&level={level}");

        var shown = await Cards(reader).EvaluateAllAsync<string[]>("cards => cards.map(card => card.dataset.id)");
        var expected = web.Site.Questions
            .Where(question => question.Level.Id == level && question.Topic.Id == topic)
            .Select(question => question.Id);
        Assert.Equal(expected, shown);
        await Assertions.Expect(reader.Page.Locator(".question-list__group:visible")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Where_nothing_matches_the_page_says_so_and_leads_back_to_all()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(web.Of(PageKinds.AllQuestions, "fr") + "?level=unheard-of");
        await Assertions.Expect(Cards(reader)).ToHaveCountAsync(0);
        await Assertions.Expect(reader.Page.Locator("[data-part=nothing]")).ToContainTextAsync(web.Pack("fr").Words["nothing_matches"]);

        await reader.Page.Locator("[data-part=nothing] a").ClickAsync();

        await Assertions.Expect(Cards(reader)).ToHaveCountAsync(web.Site.Questions.Length);
        await Assertions.Expect(reader.Page.Locator("[data-part=nothing]")).ToBeHiddenAsync();
        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(PageKinds.AllQuestions, "fr"));
    }

    [Fact]
    public async Task A_filter_narrows_the_list_in_place_and_pressed_again_widens_it()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(web.Of(PageKinds.AllQuestions, "fr"));

        await Filter(reader, "level", "advanced").ClickAsync();
        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(PageKinds.AllQuestions, "fr") + "?level=advanced");
        await Assertions.Expect(Cards(reader)).ToHaveCountAsync(web.Site.Questions.Count(question => question.Level.Id == "advanced"));
        await Filter(reader, "level", "advanced").ClickAsync();

        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(PageKinds.AllQuestions, "fr"));
        await Assertions.Expect(Cards(reader)).ToHaveCountAsync(web.Site.Questions.Length);
        await Assertions.Expect(Count(reader)).ToHaveTextAsync(web.Pack("fr").Count("questions", web.Site.Questions.Length));
    }

    [Fact]
    public async Task Back_and_Forward_follow_the_filters()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(web.Of(PageKinds.AllQuestions, "fr"));
        await Filter(reader, "level", "basic").ClickAsync();
        await Filter(reader, "topic", web.Question.Topic.Id).ClickAsync();
        var both = await Cards(reader).CountAsync();
        var basic = web.Site.Questions.Count(question => question.Level.Id == "basic");

        await reader.Page.GoBackAsync();
        await Assertions.Expect(Cards(reader)).ToHaveCountAsync(basic);
        await reader.Page.GoBackAsync();
        await Assertions.Expect(Cards(reader)).ToHaveCountAsync(web.Site.Questions.Length);
        await reader.Page.GoForwardAsync();
        await Assertions.Expect(Cards(reader)).ToHaveCountAsync(basic);
        await reader.Page.GoForwardAsync();

        await Assertions.Expect(Cards(reader)).ToHaveCountAsync(both);
        Assert.True(both < basic);
    }

    [Fact]
    public async Task The_number_of_questions_is_announced()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(web.Of(PageKinds.AllQuestions, "en"));
        await Assertions.Expect(Count(reader)).ToHaveAttributeAsync("role", "status");

        await Filter(reader, "level", "basic").ClickAsync();

        await Assertions.Expect(Count(reader)).ToHaveTextAsync(
            web.Pack("en").Count("questions", web.Site.Questions.Count(question => question.Level.Id == "basic")));
    }

    [Fact]
    public async Task The_filters_survive_the_switch_of_the_language()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(web.Of(PageKinds.AllQuestions, "fr"));
        await Filter(reader, "level", "basic").ClickAsync();

        await reader.Switch.ClickAsync();

        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(PageKinds.AllQuestions, "en") + "?level=basic");
    }

    [Fact]
    public async Task It_works_from_disk()
    {
        var disk = await guide.DiskAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(disk.Of(PageKinds.AllQuestions, "fr"));

        await Filter(reader, "level", "basic").ClickAsync();

        await Assertions.Expect(Cards(reader)).ToHaveCountAsync(disk.Site.Questions.Count(question => question.Level.Id == "basic"));
        await Assertions.Expect(reader.Page).ToHaveURLAsync(disk.Of(PageKinds.AllQuestions, "fr") + "?level=basic");
        Assert.Empty(reader.Problems);
    }

    [Theory]
    [InlineData(PageKinds.AllQuestions)]
    [InlineData(PageKinds.Topic)]
    [InlineData(PageKinds.Level)]
    public async Task Without_scripts_a_filter_leads_to_a_page_or_a_group_with_as_many_questions_as_it_says(string kind)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(new() { JavaScriptEnabled = false, Locale = "fr-FR" });
        await reader.OpenAsync(web.Of(kind, "fr"));
        var filters = await reader.Page.Locator("[data-value]").CountAsync();
        Assert.True(filters > 1);

        foreach (var place in new[] { 0, filters - 1 })
        {
            await reader.OpenAsync(web.Of(kind, "fr"));
            var filter = reader.Page.Locator("[data-value]").Nth(place);
            var number = int.Parse(await filter.Locator(".count").InnerTextAsync(), System.Globalization.CultureInfo.InvariantCulture);
            await filter.ClickAsync();

            var group = new Uri(reader.Page.Url).Fragment;
            await Assertions.Expect(reader.Page.Locator($"{(group.Length > 0 ? group : "main")} .question-card")).ToHaveCountAsync(number);
        }
    }

    private static ILocator Cards(Reader reader) => reader.Page.Locator(".question-card:visible");

    private static ILocator Count(Reader reader) => reader.Page.Locator("[data-part=count]");

    private static ILocator Filter(Reader reader, string name, string value) =>
        reader.Page.Locator($"[data-filter={name}] [data-value='{value}']");

    [Fact]
    public async Task A_topic_that_has_no_questions_yet_says_so_and_nothing_fails()
    {
        using var site = await SmallSite.OfGuideAsync(
            [
                Support.Some.File("guide.yml", Support.Some.GuideYaml + "\n  - {id: tools, title: {fr: Outils, en: Tools}}\n"),
                Support.Some.Question("rag"),
            ],
            isCareless: true);
        await using var reader = await guide.NewReaderAsync();

        await reader.OpenReadyAsync(site.Of("fr/sujets/outils"));

        await Assertions.Expect(reader.Page.Locator(".question-list__empty")).ToBeVisibleAsync();
        Assert.Empty(reader.Problems);
    }
}
