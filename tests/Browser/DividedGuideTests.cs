using Microsoft.Playwright;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Browser;

/// <summary>A guide whose lists are divided among pages, opened from disk.</summary>
public sealed class DividedGuideTests(OurGuide guide, DividedGuideTests.Site site) : IClassFixture<DividedGuideTests.Site>
{
    [Fact]
    public async Task From_the_last_question_of_a_page_j_leads_to_the_next_page_and_k_from_its_first_back()
    {
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(site.Of("fr/sujets/sujet-1"));
        await reader.Page.Locator("a[data-part=title]").Last.FocusAsync();

        await reader.Page.Keyboard.PressAsync("j");
        await Assertions.Expect(reader.Page).ToHaveURLAsync(site.Of("fr/sujets/sujet-1/2"));
        await reader.ReadyAsync();
        await reader.Page.Locator("a[data-part=title]").First.FocusAsync();
        await reader.Page.Keyboard.PressAsync("k");

        await Assertions.Expect(reader.Page).ToHaveURLAsync(site.Of("fr/sujets/sujet-1"));
    }

    [Fact]
    public async Task A_choice_leads_to_the_page_where_it_begins()
    {
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(site.Of("fr/sujets/sujet-1"));

        await reader.Page.Locator(".filters a").Last.ClickAsync();

        await Assertions.Expect(reader.Page).ToHaveURLAsync($"{site.Of("fr/sujets/sujet-1/2")}#level-advanced");
        Assert.Empty(reader.Problems);
    }

    [Fact]
    public async Task A_reader_who_likes_both_languages_side_by_side_turns_pages_all_the_same()
    {
        await using var reader = await guide.ReaderAsync();
        await reader.InjectAsync("localStorage.setItem('view', 'both')");
        await reader.OpenReadyAsync(site.Of("fr/sujets/sujet-1"));

        await reader.Page.Locator("a[rel=next]").ClickAsync();

        await Assertions.Expect(reader.Page).ToHaveURLAsync(site.Of("fr/sujets/sujet-1/2"));
    }

    [Fact]
    public async Task A_part_of_the_complete_guide_on_paper_has_its_answers_and_its_terms_and_nothing_to_click()
    {
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(site.Of("fr/guide-complet/sujet-1/2"));
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(reader.Page.Locator(":is(.pager, .breadcrumbs, .question-tools):visible")).ToHaveCountAsync(0);
        await Assertions.Expect(reader.Page.Locator(".answer-section__text:visible")).ToHaveCountAsync(70);
        await Assertions.Expect(reader.Page.Locator(".complete-guide__glossary")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("fr/questions")]
    [InlineData("fr/sujets/sujet-1/2")]
    [InlineData("fr/guide-complet")]
    [InlineData("fr/guide-complet/sujet-1/2")]
    [InlineData("fr/recherche")]
    public async Task No_page_has_a_violation(string path)
    {
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(site.Of(path));
        await reader.Page.EvaluateAsync(
            "() => document.querySelectorAll(':is(.question-card, article.question):nth-of-type(n + 4)').forEach(one => one.remove())");
        await Axe.LoadAsync(reader.Page);

        Assert.Empty(await Axe.ViolationsAsync(reader.Page));
        Assert.Empty(reader.Problems);
    }

    /// <summary>The guide, built once for all tests.</summary>
    public sealed class Site : IAsyncLifetime
    {
        private SmallSite site = null!;

        public string Of(string path) => site.Of(path);

        public async ValueTask InitializeAsync() => site = await SmallSite.OfGuideAsync(DividedGuide.Files(210));

        public ValueTask DisposeAsync()
        {
            site.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
