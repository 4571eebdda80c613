using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace StudyGuide.Tests.Browser;

/// <summary>The page of results: what is looked for stands in its address.</summary>
public sealed class SearchPageTests(OurGuide guide)
{
    [Fact]
    public async Task An_address_with_a_query_shows_its_results()
    {
        await using var reader = await OpenAsync("?q=RAG");

        await Assertions.Expect(Field(reader)).ToHaveValueAsync("RAG");
        await Assertions.Expect(Results(reader).First).ToHaveAttributeAsync("data-id", "rag");
        await Assertions.Expect(Results(reader).First.Locator("a")).ToHaveAttributeAsync("href", new Regex("/fr/"));
        await Assertions.Expect(reader.Page.Locator("[data-part=count]")).ToHaveTextAsync(new Regex("^[0-9]+ résultats$"));
        await Assertions.Expect(reader.Page.Locator("[data-part=indexes]").First).Not.ToBeVisibleAsync();
        Assert.Empty(reader.Problems);
    }

    [Fact]
    public async Task The_reader_of_the_other_language_finds_the_same_question()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync(web.Of(PageKinds.Search, "en") + "?q=plongement");

        await Assertions.Expect(Results(reader).First).ToHaveAttributeAsync("data-id", new Regex("embedding"));
        await Assertions.Expect(Results(reader).First.Locator("a")).ToHaveAttributeAsync("href", new Regex("/en/"));
    }

    [Fact]
    public async Task Filters_narrow_the_results_and_stand_in_the_address()
    {
        await using var reader = await OpenAsync("?q=agent");
        await Assertions.Expect(Results(reader).First).ToBeVisibleAsync();

        await reader.Page.Locator("select[name=kind]").SelectOptionAsync("question");
        await reader.Page.Locator("select[name=level]").SelectOptionAsync("advanced");

        await Assertions.Expect(reader.Page).ToHaveURLAsync(new Regex(@"\?q=agent&kind=question&level=advanced$"));
        await Assertions.Expect(reader.Page.Locator("[data-result]:not([data-kind=question])")).ToHaveCountAsync(0);
        await Assertions.Expect(Results(reader).First).ToBeVisibleAsync();
        Assert.All(
            await reader.Page.Locator(".search-result__facts").AllTextContentsAsync(),
            facts => Assert.Contains("Avancé", facts, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Back_brings_the_query_before()
    {
        await using var reader = await OpenAsync("?q=RAG");
        await Assertions.Expect(Results(reader).First).ToHaveAttributeAsync("data-id", "rag");
        await Field(reader).FillAsync("jeton");
        await Field(reader).PressAsync("Enter");
        await Assertions.Expect(Results(reader).First).ToHaveAttributeAsync("data-id", "token");

        await reader.Page.GoBackAsync();

        await Assertions.Expect(Field(reader)).ToHaveValueAsync("RAG");
        await Assertions.Expect(Results(reader).First).ToHaveAttributeAsync("data-id", "rag");
    }

    [Fact]
    public async Task The_switch_keeps_what_was_looked_for()
    {
        await using var reader = await OpenAsync("?q=RAG");
        await Assertions.Expect(Results(reader).First).ToHaveAttributeAsync("data-id", "rag");

        await reader.Switch.ClickAsync();

        await Assertions.Expect(reader.Page).ToHaveURLAsync(new Regex(@"/en/search/\?q=RAG$"));
        await Assertions.Expect(Results(reader).First).ToHaveAttributeAsync("data-id", "rag");
    }

    [Fact]
    public async Task More_results_are_shown_on_demand()
    {
        await using var reader = await OpenAsync("?q=mod%C3%A8le");
        await Assertions.Expect(Results(reader)).ToHaveCountAsync(20);

        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Plus de résultats" }).ClickAsync();

        await Assertions.Expect(Results(reader).Nth(20).Locator("a")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Markup_in_the_address_is_text()
    {
        await using var reader = await OpenAsync("?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&kind=%3Cb%3E&topic=__proto__");

        await Assertions.Expect(reader.Page.Locator("[data-part=count]")).Not.ToBeEmptyAsync();

        await Assertions.Expect(reader.Page.Locator("main img")).ToHaveCountAsync(0);
        Assert.Empty(reader.Problems);
    }

    [Fact]
    public async Task Without_scripts_it_is_an_index_by_topic_and_from_A_to_Z()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(new() { JavaScriptEnabled = false });
        await reader.OpenAsync(web.Of(PageKinds.Question, "fr"));

        await reader.Page.Locator(".search-link").ClickAsync();

        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(PageKinds.Search, "fr"));
        await Assertions.Expect(reader.Page.Locator("form")).Not.ToBeVisibleAsync();
        var questions = web.Site.Questions.Length;
        await Assertions.Expect(reader.Page.Locator("[data-part=indexes]").First.Locator("li a")).ToHaveCountAsync(questions);
        await Assertions.Expect(reader.Page.Locator("[data-part=indexes]").Nth(1).Locator("li a"))
            .ToHaveCountAsync(questions + web.Site.Terms.Length);
    }

    [Theory]
    [InlineData("fr", 390, ColorScheme.Light)]
    [InlineData("en", 1280, ColorScheme.Dark)]
    public async Task Axe_finds_no_fault_in_results(string language, int width, ColorScheme scheme)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(
            new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 800 } });
        await reader.OpenAsync(web.Of(PageKinds.Search, language) + "?q=agent");
        await Assertions.Expect(Results(reader).First).ToBeVisibleAsync();

        await Axe.LoadAsync(reader.Page);

        Assert.Empty(await Axe.ViolationsAsync(reader.Page));
    }

    private static ILocator Field(Reader reader) => reader.Page.Locator("#search-page-field");

    private static ILocator Results(Reader reader) => reader.Page.Locator("main [data-result]");

    private async Task<Reader> OpenAsync(string query)
    {
        var web = await guide.WebAsync();
        var reader = await guide.ReaderAsync();
        await reader.OpenAsync(web.Of(PageKinds.Search, "fr") + query);
        return reader;
    }
}
