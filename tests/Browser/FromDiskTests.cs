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
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
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

    private static async Task AssertNothingLeftTheDiskAsync(Reader reader)
    {
        await reader.LoadedAsync();
        Assert.Empty(reader.Problems);
        Assert.All(reader.Requests, request => Assert.StartsWith("file:", request, StringComparison.Ordinal));
    }
}
