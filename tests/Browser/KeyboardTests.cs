using Microsoft.Playwright;

namespace StudyGuide.Tests.Browser;

/// <summary>The site without a mouse.</summary>
public sealed class KeyboardTests(OurGuide guide)
{
    private const string Focusable = "a[href], button, summary, input, select, textarea, [tabindex='0']";

    /// <summary>Notes what gets the focus, and whether that shows: around the link, or around the card that its link covers.</summary>
    private const string Watch =
        """
        selector => {
          const all = [...document.querySelectorAll(selector)].filter(element => element.checkVisibility());
          window.missed = new Set(all);
          window.invisible = [];
          const hasOutline = ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px';
          addEventListener('focusin', ({ target }) => {
            missed.delete(target);
            if (![getComputedStyle(target), getComputedStyle(target, '::after')].some(hasOutline)) {
              invisible.push(target.outerHTML);
            }
          });
          return all.length;
        }
        """;

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task The_first_stop_is_a_link_that_skips_to_the_content(string kind)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync(web.Of(kind, "fr"));

        await reader.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(reader.Page.Locator(".skip-link")).ToBeFocusedAsync();
        await Assertions.Expect(reader.Page.Locator(".skip-link")).ToBeInViewportAsync(new() { Ratio = 1 });
        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.Page.Keyboard.PressAsync("Tab");

        await Assertions.Expect(reader.Page.Locator("main :focus")).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData(PageKinds.Home)]
    [InlineData(PageKinds.Question)]
    [InlineData(PageKinds.Topic)]
    [InlineData(PageKinds.Term)]
    [InlineData(PageKinds.FreePage)]
    [InlineData(PageKinds.NotFound)]
    public async Task Tab_reaches_everything_and_the_focus_is_always_visible(string kind)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync(web.Of(kind, "fr"));
        var stops = await reader.Page.EvaluateAsync<int>(Watch, Focusable);

        // Text that scrolls, such as long code, is a stop of its own.
        for (var stop = 0; stop < stops + 20; stop++)
        {
            await reader.Page.Keyboard.PressAsync("Tab");
        }

        Assert.Empty(await reader.Page.EvaluateAsync<string[]>("[...missed].map(element => element.outerHTML)"));
        Assert.Empty(await reader.Page.EvaluateAsync<string[]>("invisible"));
    }

    [Fact]
    public async Task A_flash_card_opens_and_closes_with_Enter()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync(web.Of(PageKinds.Question, "fr"));
        var card = reader.Page.Locator(".flashcard").First;
        await card.Locator("summary").FocusAsync();

        await reader.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(card.Locator("p")).ToBeVisibleAsync();
        await reader.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(card.Locator("p")).Not.ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_language_can_be_switched_with_Enter()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync(web.Of(PageKinds.Question, "fr"));
        await reader.Switch.FocusAsync();

        await reader.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(PageKinds.Question, "en"));
    }
}
