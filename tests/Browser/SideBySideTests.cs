using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace StudyGuide.Tests.Browser;

/// <summary>A question in both languages, block beside block.</summary>
public sealed class SideBySideTests(OurGuide guide)
{
    /// <summary>The rows of more than one cell, as the boxes of their cells.</summary>
    private const string Rows =
        """
        () => [...document.querySelectorAll('.side-by-side__row')]
          .map(row => [...row.children])
          .filter(cells => cells.length > 1)
          .map(cells => cells.map(cell => {
            const { top, bottom, left, right } = cell.getBoundingClientRect();
            return [top, bottom, left, right];
          }))
        """;

    [Fact]
    public async Task On_a_wide_screen_a_block_begins_beside_its_translation()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(Wide(1280));
        await reader.OpenReadyAsync(web.Of(PageKinds.SideBySide, "fr"));

        var rows = await reader.Page.EvaluateAsync<double[][][]>(Rows);

        AssertTwoColumns(rows);
        Assert.True(rows.Length > 10);
    }

    [Fact]
    public async Task On_a_narrow_screen_a_block_follows_the_one_it_translates()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(Wide(390));
        await reader.OpenReadyAsync(web.Of(PageKinds.SideBySide, "fr"));

        var rows = await reader.Page.EvaluateAsync<double[][][]>(Rows);

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.True(row[1][0] >= row[0][1], $"{row[1][0]} lies above {row[0][1]}"));
    }

    [Fact]
    public async Task On_paper_there_are_two_columns()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(Wide(700));
        await reader.OpenReadyAsync(web.Of(PageKinds.SideBySide, "fr"));

        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });

        AssertTwoColumns(await reader.Page.EvaluateAsync<double[][][]>(Rows));
        await Assertions.Expect(reader.Page.Locator(".side-by-side .question-tools").First).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData("fr", "en")]
    [InlineData("en", "fr")]
    public async Task Every_block_carries_its_language_and_the_language_of_the_page_comes_first(string first, string second)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync(web.Of(PageKinds.SideBySide, first));

        var rows = await reader.Page.Locator(".side-by-side__row:has(> :nth-child(2))").EvaluateAllAsync<string[]>(
            "rows => rows.map(row => [...row.children].map(cell => cell.closest('[lang]').lang + ' ' + cell.closest('[dir]').dir).join())");

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal($"{first} ltr,{second} ltr", row));
    }

    [Fact]
    public async Task The_other_language_can_come_first()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync(web.Of(PageKinds.SideBySide, "fr"));

        await reader.Page.GetByText($"{web.Pack("en").Name} {web.Pack("en").Words["first"]}").ClickAsync();

        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(PageKinds.SideBySide, "en"));
        var title = reader.Page.Locator("h1 > *").First;
        Assert.Equal("en", await title.EvaluateAsync<string>("title => title.closest('[lang]').lang"));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Ids_are_unique(string language)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(web.Of(PageKinds.SideBySide, language));

        Assert.Empty(await reader.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('[id]')].map(({ id }) => id).filter((id, index, all) => all.indexOf(id) !== index)"));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task It_has_the_anchors_of_the_question(string language)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        const string Anchors = "[...document.querySelectorAll('.answer-section, .block')].map(({ id }) => id)";
        await reader.OpenAsync(web.Of(PageKinds.Question, language));
        var anchors = await reader.Page.EvaluateAsync<string[]>(Anchors);

        await reader.OpenAsync(web.Of(PageKinds.SideBySide, language));

        var ids = await reader.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('[id]')].map(({ id }) => id)");
        Assert.Empty(anchors.Except(ids));
    }

    [Fact]
    public async Task An_address_can_ask_for_it_and_keeps_its_hash()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();

        await reader.OpenNeutralAsync(
            web.Of(PageKinds.Question, "fr") + "?view=both#mistakes",
            web.Of(PageKinds.SideBySide, "fr") + "#mistakes");

        await Assertions.Expect(reader.Page.Locator("#mistakes")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task An_address_can_ask_for_it_from_disk()
    {
        var disk = await guide.DiskAsync();
        await using var reader = await guide.ReaderAsync();

        await reader.OpenNeutralAsync(disk.Of(PageKinds.Question, "fr") + "?view=both", disk.Of(PageKinds.SideBySide, "fr"));

        Assert.Empty(reader.Problems);
    }

    [Fact]
    public async Task The_address_that_asks_for_it_is_no_step_on_the_way_back()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync(web.Of(PageKinds.Home, "fr"));
        await reader.OpenNeutralAsync(web.Of(PageKinds.Question, "fr") + "?view=both", web.Of(PageKinds.SideBySide, "fr"));

        await reader.Page.GoBackAsync();

        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(PageKinds.Home, "fr"));
    }

    [Theory]
    [InlineData(PageKinds.Topic)]
    [InlineData(PageKinds.Level)]
    [InlineData(PageKinds.AllQuestions)]
    public async Task Once_chosen_lists_of_questions_lead_to_it(string list)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await ChooseAsync(reader, web);

        await reader.OpenReadyAsync(web.Of(list, "fr"));
        await reader.Question(web.Question.Id).Locator("a[data-part=title]").ClickAsync();

        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(PageKinds.SideBySide, "fr"));
    }

    [Fact]
    public async Task Once_chosen_the_next_question_is_side_by_side_too()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        var next = web.Site.Question(web.Question.Next!);
        await ChooseAsync(reader, web);

        await reader.Page.Locator("a[rel=next]").First.ClickAsync();
        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.SideBySide(next, "fr"));

        await reader.OpenReadyAsync(web.Of(PageKinds.Question, "fr"));
        await reader.Page.Locator("a[rel=next]").ClickAsync();
        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.SideBySide(next, "fr"));
    }

    [Fact]
    public async Task The_choice_never_overrides_an_address()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await ChooseAsync(reader, web);

        await reader.OpenReadyAsync(web.Of(PageKinds.Question, "fr"));

        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(PageKinds.Question, "fr"));
    }

    [Fact]
    public async Task Choosing_one_language_forgets_the_choice()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await ChooseAsync(reader, web);
        await reader.Page.Locator("a[data-view=one][hreflang=fr]").ClickAsync();
        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(PageKinds.Question, "fr"));

        await reader.OpenReadyAsync(web.Of(PageKinds.Topic, "fr"));
        await reader.Question(web.Question.Id).Locator("a[data-part=title]").ClickAsync();

        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(PageKinds.Question, "fr"));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task It_speaks_the_language_that_comes_first(string language)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(new() { Locale = "fr-FR" });
        await reader.OpenReadyAsync(web.Of(PageKinds.SideBySide, language));

        Assert.Equal(language, await reader.LanguageAsync());
        await Assertions.Expect(reader.Page).ToHaveTitleAsync(new Regex(
            "^" + Regex.Escape(web.Site.Pages.Of(web.Question.Question, web.Pack(language)).Title.Text) + " – "));
        await Assertions.Expect(reader.Page.Locator(".search-link")).ToHaveTextAsync(web.Pack(language).Words["search"]);
        await Assertions.Expect(reader.Page.Locator(".site-header__title"))
            .ToHaveAttributeAsync("href", new Regex($"/{language}/$"));
        await Assertions.Expect(reader.Page.Locator("summary")).ToHaveTextAsync(web.Pack(language).Words["answer"]);
    }

    [Fact]
    public async Task An_address_that_asks_for_a_language_that_there_is_not_shows_both_all_the_same()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(new() { Locale = "en" });

        await reader.OpenReadyAsync(web.Permalink + "?both=eo");

        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Permalink + "?both=eo");
        await Assertions.Expect(reader.Page.Locator("h1")).ToBeVisibleAsync();
        Assert.Equal("en", await reader.LanguageAsync());
    }

    [Fact]
    public async Task A_block_of_an_address_begins_with_the_language_that_comes_first()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(Wide(390));

        await reader.OpenReadyAsync(web.Of(PageKinds.SideBySide, "en") + "#answer-2");

        var first = reader.Page.Locator("[id='answer-2'] > :first-child");
        Assert.Equal("en", await first.GetAttributeAsync("lang"));
        await Assertions.Expect(first).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task From_disk_it_is_there_too_and_leads_on(string language)
    {
        var disk = await guide.DiskAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(disk.Of(PageKinds.Question, language));

        await reader.FollowAsync(disk.Of(PageKinds.SideBySide, language));
        await Assertions.Expect(reader.Page.Locator("h1 > *").First).ToHaveAttributeAsync("lang", language);
        await reader.ReadyAsync();
        await reader.Page.Locator("a[rel=next]").First.ClickAsync();

        await Assertions.Expect(reader.Page).ToHaveURLAsync(disk.SideBySide(disk.Site.Question(disk.Question.Next!), language));
        Assert.Empty(reader.Problems);
    }

    [Fact]
    public async Task Without_scripts_links_lead_to_it_and_back()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(new() { JavaScriptEnabled = false, Locale = "fr-FR" });
        await reader.OpenAsync(web.Of(PageKinds.Question, "fr"));

        await reader.Page.Locator("a[data-view=both]").ClickAsync();
        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(PageKinds.SideBySide, "fr"));
        await reader.Page.Locator("a[data-view=one][hreflang=en]").ClickAsync();

        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(PageKinds.Question, "en"));
    }

    private static BrowserNewContextOptions Wide(int width) =>
        new() { Locale = "fr-FR", ViewportSize = new() { Width = width, Height = 800 } };

    private static void AssertTwoColumns(double[][][] rows)
    {
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(row[0][0], row[1][0], tolerance: 1));
        Assert.All(rows, row => Assert.True(row[1][2] >= row[0][3], $"{row[1][2]} is not beside {row[0][3]}"));
    }

    private static async Task ChooseAsync(Reader reader, Addresses web)
    {
        await reader.OpenReadyAsync(web.Of(PageKinds.Question, "fr"));
        await reader.Page.Locator(".question-tools a[data-view=both]").ClickAsync();
        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(PageKinds.SideBySide, "fr"));
        await reader.ReadyAsync();
    }
}
