using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace StudyGuide.Tests.Browser;

/// <summary>The site in a folder that nobody serves, opened by double-click.</summary>
public sealed class FromDiskTests(OurGuide guide)
{
    /// <summary>Every kind of page with the pages on the way to it; nothing leads to the page for unknown addresses.</summary>
    public static TheoryData<string, string[]> Ways => new()
    {
        { PageKinds.Topic, [] },
        { PageKinds.Level, [] },
        { PageKinds.AllQuestions, [] },
        { PageKinds.Question, [PageKinds.Topic] },
        { PageKinds.SideBySide, [PageKinds.Topic, PageKinds.Question] },
        { PageKinds.Glossary, [] },
        { PageKinds.Sources, [] },
        { PageKinds.Term, [PageKinds.Glossary] },
        { PageKinds.CompleteGuide, [] },
        { PageKinds.FreePage, [] },
        { PageKinds.Home, [PageKinds.AllQuestions] },
    };

    /// <summary>A page for unknown addresses is for hosts: from disk there is none.</summary>
    public static TheoryData<string> Kinds =>
        [.. PageKinds.Switched.Select(kind => kind.Data).Where(kind => kind is not PageKinds.NotFound)];

    [Theory]
    [InlineData("fr-CA", "fr")]
    [InlineData("en-GB", "en")]
    public async Task The_root_opens_in_the_language_of_the_reader(string locale, string language)
    {
        var disk = await guide.DiskAsync();
        await using var reader = await guide.ReaderAsync(new() { Locale = locale });

        await reader.OpenNeutralAsync(disk.Start, disk.Of(PageKinds.Home, language));

        await AssertNothingLeftTheDiskAsync(reader);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Every_kind_of_page_can_be_reached_by_clicking(string kind, string[] way)
    {
        var disk = await guide.DiskAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync(disk.Of(PageKinds.Home, "fr"));

        foreach (var step in way.Append(kind))
        {
            await reader.FollowAsync(disk.Of(step, "fr"));
        }

        await AssertNothingLeftTheDiskAsync(reader);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task The_switch_leads_to_the_same_page_and_back(string kind)
    {
        var disk = await guide.DiskAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync(disk.Of(kind, "fr"));

        await reader.Switch.ClickAsync();
        await Assertions.Expect(reader.Page).ToHaveURLAsync(disk.Of(kind, "en"));
        await reader.Switch.ClickAsync();
        await Assertions.Expect(reader.Page).ToHaveURLAsync(disk.Of(kind, "fr"));

        await AssertNothingLeftTheDiskAsync(reader);
    }

    [Fact]
    public async Task A_term_in_an_answer_leads_to_its_page()
    {
        var disk = await guide.DiskAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync(disk.Of(PageKinds.Question, "fr"));

        await reader.Page.Locator(".answer-section a.term").First.ClickAsync();

        await Assertions.Expect(reader.Page.Locator("h1.term-page__title")).ToBeVisibleAsync();
        await AssertNothingLeftTheDiskAsync(reader);
    }

    [Fact]
    public async Task The_permalink_of_a_question_opens_it_in_the_language_of_the_reader()
    {
        var disk = await guide.DiskAsync();
        await using var reader = await guide.ReaderAsync(new() { Locale = "en" });
        await reader.OpenAsync(disk.Of(PageKinds.Question, "fr"));

        await reader.FollowPermalinkAsync();

        await Assertions.Expect(reader.Page).ToHaveURLAsync(disk.Of(PageKinds.Question, "en"));
        await AssertNothingLeftTheDiskAsync(reader);
    }

    [Theory]
    [InlineData(PageKinds.Home, ".site-header__links a")]
    [InlineData(PageKinds.Question, ".answer-section a.term")]
    [InlineData(PageKinds.Question, ".language-switch__link")]
    [InlineData(PageKinds.Topic, ".question-card a")]
    public async Task A_middle_click_opens_the_page_in_a_tab(string kind, string link)
    {
        var disk = await guide.DiskAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync(disk.Of(kind, "fr"));

        var opened = await reader.Page.Context.RunAndWaitForPageAsync(
            () => reader.Page.Locator(link).First.ClickAsync(new() { Button = MouseButton.Middle }));

        await AssertPageOpenedAsync(opened);
    }

    [Fact]
    public async Task A_click_with_Ctrl_opens_the_page_in_a_tab()
    {
        var disk = await guide.DiskAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync(disk.Of(PageKinds.Home, "fr"));

        var opened = await reader.Page.Context.RunAndWaitForPageAsync(
            () => reader.Page.Locator(".site-header__links a").First.ClickAsync(new() { Modifiers = [KeyboardModifier.ControlOrMeta] }));

        await AssertPageOpenedAsync(opened);
    }

    [Fact]
    public async Task A_middle_click_opens_what_the_search_found()
    {
        var disk = await guide.DiskAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync(disk.Of(PageKinds.Search, "fr") + "?q=RAG");

        var opened = await reader.Page.Context.RunAndWaitForPageAsync(
            () => reader.Page.Locator(".search-page__results a").First.ClickAsync(new() { Button = MouseButton.Middle }));

        await AssertPageOpenedAsync(opened);
    }

    [Theory]
    [InlineData("../x/?a=1#b", "../x/index.html?a=1#b")]
    [InlineData("./", "./index.html")]
    [InlineData("#b", "#b")]
    [InlineData("a.html?x=/#/", "a.html?x=/#/")]
    [InlineData("../assets/a.pdf", "../assets/a.pdf")]
    [InlineData("https://example.org/x/", "https://example.org/x/")]
    [InlineData("mailto:me@example.org", "mailto:me@example.org")]
    public async Task The_address_of_a_link_is_complete_before_a_menu_can_copy_it(string written, string complete)
    {
        var disk = await guide.DiskAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync(disk.Of(PageKinds.Home, "fr"));
        var wanted = new Uri(new Uri(disk.Of(PageKinds.Home, "fr")), complete).AbsoluteUri;

        Assert.Equal(
            Enumerable.Repeat(wanted, 4),
            await reader.Page.EvaluateAsync<string[]>(
                """
                href => ['pointerdown', 'focusin', 'contextmenu', 'auxclick'].map(kind => {
                  const link = document.createElement('a');
                  link.setAttribute('href', href);
                  document.querySelector('main').append(link);
                  link.dispatchEvent(new Event(kind, { bubbles: true }));
                  return link.href;
                })
                """,
                written));
    }

    private static async Task AssertPageOpenedAsync(IPage opened)
    {
        await Assertions.Expect(opened).ToHaveURLAsync(new Regex("^file:.*/index[.]html$"));
        await Assertions.Expect(opened.Locator("h1")).ToBeVisibleAsync();
    }

    private static async Task AssertNothingLeftTheDiskAsync(Reader reader)
    {
        await reader.LoadedAsync();
        Assert.Empty(reader.Problems);
        Assert.All(reader.Requests, request => Assert.StartsWith("file:", request, StringComparison.Ordinal));
    }
}
