using Microsoft.Playwright;

namespace StudyGuide.Tests.Browser;

/// <summary>The link to the same page in the other language.</summary>
public sealed class LanguageSwitchTests(OurGuide guide)
{
    /// <summary>What a hash can name; letters of the glossary are each language's own.</summary>
    private const string Anchors = "[...document.querySelectorAll('main [id]:not([id^=letter-])')].map(element => element.id).sort()";

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task It_leads_to_the_same_page_in_the_other_language_and_back_to_the_same_address(string kind)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync(web.Of(kind, "fr"));

        await AssertOtherLanguageAsync(reader, "en");
        await reader.Switch.ClickAsync();
        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(kind, "en"));
        await Assertions.Expect(reader.Page.Locator("html[lang=en][dir=ltr]")).ToHaveCountAsync(1);

        await AssertOtherLanguageAsync(reader, "fr");
        await reader.Switch.ClickAsync();
        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(kind, "fr"));
        await Assertions.Expect(reader.Page.Locator("html[lang=fr][dir=ltr]")).ToHaveCountAsync(1);
        Assert.Empty(reader.Problems);
    }

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Both_pages_have_the_same_anchors(string kind)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();

        await reader.OpenAsync(web.Of(kind, "fr"));
        var french = await reader.Page.EvaluateAsync<string[]>(Anchors);
        await reader.OpenAsync(web.Of(kind, "en"));
        var english = await reader.Page.EvaluateAsync<string[]>(Anchors);

        Assert.Equal(french, english);
    }

    [Theory]
    [InlineData(PageKinds.Question, "#mistakes")]
    [InlineData(PageKinds.CompleteGuide, "#topic-agent-design")]
    public async Task It_keeps_the_hash(string kind, string hash)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync(web.Of(kind, "fr") + hash);

        await reader.Switch.ClickAsync();

        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(kind, "en") + hash);
        await Assertions.Expect(reader.Page.Locator(hash)).ToBeInViewportAsync();
    }

    [Fact]
    public async Task It_follows_the_hash_as_it_is_now_not_as_it_was()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync(web.Of(PageKinds.Question, "fr") + "#mistakes");
        await reader.Page.EvaluateAsync("location.hash = '#answer'");

        await reader.Switch.ClickAsync();

        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(PageKinds.Question, "en") + "#answer");
    }

    [Fact]
    public async Task Going_back_returns_to_the_page_before_the_switch()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync(web.Of(PageKinds.Term, "fr"));
        await reader.Switch.ClickAsync();
        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(PageKinds.Term, "en"));

        await reader.Page.GoBackAsync();

        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(PageKinds.Term, "fr"));
    }

    private static async Task AssertOtherLanguageAsync(Reader reader, string language)
    {
        var link = reader.Switch;
        await Assertions.Expect(link).ToHaveAttributeAsync("hreflang", language);
        await Assertions.Expect(link).ToHaveAttributeAsync("lang", language);
        await Assertions.Expect(link).ToHaveAttributeAsync("dir", "ltr");
    }
}
