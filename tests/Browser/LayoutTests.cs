using Microsoft.Playwright;

namespace StudyGuide.Tests.Browser;

/// <summary>The site on narrow screens, in the dark and on paper.</summary>
public sealed class LayoutTests(OurGuide guide)
{
    /// <summary>What sticks out of the page without a box around it that scrolls.</summary>
    private const string StickingOut =
        """
        () => {
          const scrolls = element => element && element !== document.documentElement
            && (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
          const isOut = element => {
            const { left, right, width } = element.getBoundingClientRect();
            return width > 1 && (right > document.documentElement.clientWidth + 1 || left < -1);
          };
          return [...document.querySelectorAll('main *, header *, footer *')]
            .filter(element => isOut(element) && !scrolls(element.parentElement))
            .map(element => `${element.tagName}.${element.className}: ${element.textContent.slice(0, 60)}`);
        }
        """;

    /// <summary>Links in numbered lists of more than one line, and how far below the first line their number stands, in lines.</summary>
    private const string NumbersBelowTheFirstLine =
        """
        () => [...document.querySelectorAll('main ol > li > a')].map(link => {
          const word = document.createElement('span'); // stands on the line that the number stands on
          word.style.display = 'inline-block';
          link.before(word);
          const [line, { top, height }] = [parseFloat(getComputedStyle(link).lineHeight), link.getBoundingClientRect()];
          return { lines: height / line, below: (word.getBoundingClientRect().bottom - top) / line };
        }).filter(({ lines }) => lines > 1.5).map(({ below }) => below)
        """;

    private const string BackgroundLightness =
        """
        () => {
          const canvas = document.createElement('canvas').getContext('2d');
          const shown = [document.body, document.documentElement]
            .map(element => getComputedStyle(element).backgroundColor)
            .find(color => color !== 'rgba(0, 0, 0, 0)');
          canvas.fillStyle = shown;
          canvas.fillRect(0, 0, 1, 1);
          return Math.max(...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3));
        }
        """;

    [Fact]
    public async Task The_number_of_an_entry_stands_beside_its_first_line()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(new() { ViewportSize = new() { Width = 320, Height = 640 } });

        await reader.OpenAsync(web.Of(PageKinds.CompleteGuide, "fr"));

        var numbers = await reader.Page.EvaluateAsync<double[]>(NumbersBelowTheFirstLine);
        Assert.NotEmpty(numbers);
        Assert.All(numbers, lines => Assert.InRange(lines, 0, 1));
    }

    [Theory]
    [MemberData(nameof(PageKinds.InBothLanguages), MemberType = typeof(PageKinds))]
    public async Task Nothing_is_wider_than_a_small_phone(string kind, string language)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(new() { ViewportSize = new() { Width = 320, Height = 640 } });

        await reader.OpenAsync(web.Of(kind, language));

        Assert.Equal(320, await reader.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Empty(await reader.Page.EvaluateAsync<string[]>(StickingOut));
    }

    [Theory]
    [InlineData("start")]
    [InlineData("permalink")]
    public async Task The_choice_of_a_language_fits_on_a_small_phone(string page)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(
            new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 320, Height = 640 } });

        await reader.OpenAsync(page == "start" ? web.Start : web.Permalink);

        Assert.Equal(320, await reader.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task The_page_is_dark_where_the_reader_asks_for_dark(string kind)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync(web.Of(kind, "fr"));

        await reader.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        var light = await reader.Page.EvaluateAsync<int>(BackgroundLightness);
        await reader.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var dark = await reader.Page.EvaluateAsync<int>(BackgroundLightness);

        Assert.True(light > 200, $"light is {light}");
        Assert.True(dark < 60, $"dark is {dark}");
    }

    [Theory]
    [InlineData(ReducedMotion.NoPreference, true)]
    [InlineData(ReducedMotion.Reduce, false)]
    public async Task One_page_fades_into_the_next_unless_the_reader_minds_motion(ReducedMotion motion, bool fades)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(new() { ReducedMotion = motion });
        await reader.InjectAsync("addEventListener('pagereveal', event => window.fades = Boolean(event.viewTransition))");
        await reader.OpenAsync(web.Of(PageKinds.Home, "fr"));

        await reader.FollowAsync(web.Of(PageKinds.AllQuestions, "fr"));
        await reader.LoadedAsync();

        Assert.Equal(fades, await reader.Page.EvaluateAsync<bool>("window.fades"));
    }

    [Fact]
    public async Task On_paper_the_answer_and_the_flash_cards_show_and_navigation_does_not()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync(web.Of(PageKinds.Question, "fr"));

        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        foreach (var shown in new[] { "h1", "#short", "#answer", "#mistakes", ".flashcard p" })
        {
            await Assertions.Expect(reader.Page.Locator(shown).First).ToBeVisibleAsync();
        }

        foreach (var hidden in new[] { ".site-header__navigation", ".language-switch", ".breadcrumbs", ".pager", ".skip-link" })
        {
            await Assertions.Expect(reader.Page.Locator(hidden)).Not.ToBeVisibleAsync();
        }

        Assert.Equal(255, await reader.Page.EvaluateAsync<int>(BackgroundLightness));
    }
}
