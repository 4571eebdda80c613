using Microsoft.Playwright;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Browser;

/// <summary>The small panel that says what a term of the glossary means.</summary>
public sealed class GlossaryPanelTests(OurGuide guide)
{
    /// <summary>
    /// Gives the focus to every term, wherever it stands in the window, and notes where its panel is missing or in the way.
    /// </summary>
    private const string Misplaced =
        """
        async () => {
          const problemsOf = async (term, block) => {
            document.activeElement.blur();
            term.scrollIntoView({ block, behavior: 'instant' });
            term.focus({ preventScroll: true });
            const panel = await new Promise(done => {
              const look = again => {
                const shown = document.querySelector('.glossary-panel');
                return shown || again === 0 ? done(shown) : setTimeout(look, 10, again - 1);
              };
              look(500);
            });
            const complain = complaint => `${term.textContent} at the ${block}: ${complaint}`;
            if (!panel || !panel.matches(':popover-open')) {
              return [complain('no panel')];
            }
            const { top, bottom, left, right, height } = panel.getBoundingClientRect();
            const covers = [...term.getClientRects()]
              .some(word => word.top < bottom && word.bottom > top && word.left < right && word.right > left);
            const isOut = top < 0 || left < 0 || bottom > innerHeight || right > document.documentElement.clientWidth;
            return [covers && 'it covers the word', isOut && 'it leaves the window', height < 40 && 'it is too small']
              .filter(Boolean)
              .map(complain);
          };
          const problems = [];
          for (const term of [...document.querySelectorAll('main a.term[data-term]')].filter(term => term.checkVisibility())) {
            for (const block of ['start', 'center', 'end']) {
              problems.push(...await problemsOf(term, block));
            }
          }
          return problems;
        }
        """;

    /// <summary>
    /// Gives the focus to each term once, and notes those without a panel in its language or in the language of the page.
    /// </summary>
    private const string Unexplained =
        """
        async () => {
          const shown = [...document.querySelectorAll('main a.term[data-term]')].filter(term => term.checkVisibility());
          const once = [...new Map(shown.map(term => [term.textContent, term])).values()];
          const definitionOf = async term => {
            term.focus();
            for (let again = 0; again < 500 && !document.querySelector('.glossary-panel'); again++) {
              await new Promise(done => setTimeout(done, 10)); // it may have to be read first
            }
            return document.querySelector('.glossary-panel__definition');
          };
          const unexplained = [];
          for (const term of once) {
            const text = await definitionOf(term);
            const isExplained = text && text.textContent.length >= 10
              && [term, document.body].some(element => element.closest('[lang]').lang === text.closest('[lang]').lang);
            if (!isExplained) {
              unexplained.push(term.outerHTML);
            }
          }
          return unexplained;
        }
        """;

    private static BrowserNewContextOptions Phone => new()
    {
        Locale = "fr-FR",
        HasTouch = true,
        IsMobile = true,
        ViewportSize = new() { Width = 390, Height = 800 },
    };

    [Fact]
    public async Task Hovering_a_term_shows_what_it_means_and_leaving_it_hides_that()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(web.Of(PageKinds.Question, "fr"));

        await Term(reader).HoverAsync();

        await Assertions.Expect(Panel(reader)).ToBeVisibleAsync();
        var id = await Term(reader).GetAttributeAsync("data-term");
        var definition = await reader.Page.Locator($"[id='term-{id}'] dd").TextContentAsync();
        await Assertions.Expect(Panel(reader).Locator(".glossary-panel__definition")).ToHaveTextAsync(definition!);
        await reader.Page.Mouse.MoveAsync(1, 1);
        await Assertions.Expect(Panel(reader)).ToHaveCountAsync(0);
        Assert.Empty(reader.Problems);
    }

    [Fact]
    public async Task Keyboard_focus_shows_it_and_describes_the_term_with_it()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await FocusTermAsync(reader, web);

        await Assertions.Expect(Panel(reader)).ToBeVisibleAsync();
        var described = await Term(reader).GetAttributeAsync("aria-describedby");
        await Assertions.Expect(reader.Page.Locator($"[id='{described}']")).ToHaveClassAsync("glossary-panel__definition");
    }

    [Fact]
    public async Task Escape_hides_it_and_the_focus_stays_on_the_term()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await FocusTermAsync(reader, web);
        await Assertions.Expect(Panel(reader)).ToBeVisibleAsync();

        await reader.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(Panel(reader)).ToHaveCountAsync(0);
        await Assertions.Expect(Term(reader)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Tab_reaches_its_link_and_Escape_returns_to_the_term()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await FocusTermAsync(reader, web);

        await reader.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(Panel(reader).Locator("a")).ToBeFocusedAsync();
        await reader.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(Panel(reader)).ToHaveCountAsync(0);
        await Assertions.Expect(Term(reader)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Its_link_leads_to_the_page_of_the_term()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await FocusTermAsync(reader, web);
        var page = await Term(reader).EvaluateAsync<string>("term => term.href");

        await Panel(reader).Locator("a").ClickAsync();

        await Assertions.Expect(reader.Page).ToHaveURLAsync(page);
    }

    [Fact]
    public async Task Tab_out_of_it_goes_on_in_the_text_and_hides_it()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await FocusTermAsync(reader, web);
        var next = await reader.Page.EvaluateAsync<string>(
            """
            () => {
              const stops = [...document.querySelectorAll('.answer :is(a[href], button, [tabindex="0"]):not(.glossary-panel *)')];
              return stops[stops.indexOf(document.activeElement) + 1].outerHTML;
            }
            """);

        await reader.Page.Keyboard.PressAsync("Tab");
        await reader.Page.Keyboard.PressAsync("Tab");

        Assert.Equal(next, await reader.Page.EvaluateAsync<string>(
            "document.activeElement.outerHTML.replace(' aria-describedby=\"glossary-panel-definition\"', '')"));
        await Assertions.Expect(Term(reader)).Not.ToHaveAttributeAsync("aria-describedby", "glossary-panel-definition");
    }

    [Fact]
    public async Task The_pointer_can_move_into_it()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.ControlTimeAsync();
        await reader.OpenReadyAsync(web.Of(PageKinds.Question, "fr"));
        await Term(reader).HoverAsync();
        var box = (await Panel(reader).BoundingBoxAsync())!;

        await reader.Page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2), new() { Steps = 10 });
        await reader.Page.Clock.FastForwardAsync(5_000);
        await Assertions.Expect(Panel(reader)).ToBeVisibleAsync();
        await reader.Page.Mouse.MoveAsync(1, 1);
        await reader.Page.Clock.FastForwardAsync(5_000);

        await Assertions.Expect(Panel(reader)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_tap_shows_it_and_a_second_tap_follows_the_link()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(Phone);
        await reader.OpenReadyAsync(web.Of(PageKinds.Question, "fr"));
        var page = await Term(reader).EvaluateAsync<string>("term => term.href");

        await Term(reader).TapAsync();
        await Assertions.Expect(Panel(reader)).ToBeVisibleAsync();
        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(PageKinds.Question, "fr"));
        await Term(reader).TapAsync();

        await Assertions.Expect(reader.Page).ToHaveURLAsync(page);
    }

    [Fact]
    public async Task A_tap_elsewhere_hides_it()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(Phone);
        await reader.OpenReadyAsync(web.Of(PageKinds.Question, "fr"));
        await Term(reader).TapAsync();
        await Assertions.Expect(Panel(reader)).ToBeVisibleAsync();

        await reader.Page.Locator("#short-title").TapAsync(new() { Position = new() { X = 2, Y = 2 } });

        await Assertions.Expect(Panel(reader)).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(320, 640)]
    [InlineData(1280, 800)]
    public async Task It_never_covers_its_word_and_stays_inside_the_window(int width, int height)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.NewReaderAsync(
            new() { Locale = "fr-FR", ViewportSize = new() { Width = width, Height = height } });
        await reader.OpenAsync(web.Of(PageKinds.Question, "fr"));
        await reader.IdleAsync();
        await reader.Page.Keyboard.PressAsync("Tab"); // somebody who uses the keyboard

        Assert.Empty(await reader.Page.EvaluateAsync<string[]>(Misplaced));
    }

    [Fact]
    public async Task It_needs_no_request()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.NewReaderAsync();
        await reader.OpenAsync(web.Of(PageKinds.Question, "fr"));
        await reader.IdleAsync();
        var before = reader.Requests.Count;

        await Term(reader).HoverAsync();
        await Assertions.Expect(Panel(reader)).ToBeVisibleAsync();

        Assert.Equal(before, reader.Requests.Count);
    }

    [Theory]
    [InlineData("fr", "en")]
    [InlineData("en", "fr")]
    public async Task Its_words_carry_their_languages(string language, string other)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(web.Of(PageKinds.Question, language));

        await Term(reader).HoverAsync();

        await Assertions.Expect(Panel(reader).Locator(".glossary-panel__equivalent")).ToHaveAttributeAsync("lang", other);
        var definition = Panel(reader).Locator(".glossary-panel__definition");
        Assert.Equal(language, await definition.EvaluateAsync<string>("text => text.closest('[lang]').lang"));
    }

    [Theory]
    [InlineData(PageKinds.Question)]
    [InlineData(PageKinds.CompleteGuide)]
    public async Task In_a_swapped_text_it_is_in_the_language_of_that_text(string kind)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(web.Of(kind, "fr"));
        var question = reader.Question(web.Question.Id);
        await question.Locator("[data-action=swap]").ClickAsync();
        await Assertions.Expect(question.Locator("[data-action=swap]")).ToHaveAttributeAsync("aria-pressed", "true");

        var term = question.Locator(".answer-section a.term").First;
        await term.HoverAsync();

        var id = await term.GetAttributeAsync("data-term");
        var definition = web.Site.Term(id!).Term.Text.ByLanguage.Single(text => text.Key.Value == "en").Value.Definition!.Value;
        await Assertions.Expect(Panel(reader).Locator(".glossary-panel__definition")).ToHaveAttributeAsync("lang", "en");
        await Assertions.Expect(Panel(reader).Locator(".glossary-panel__definition")).ToContainTextAsync(definition.Split('\'', '"')[0]);
        await Assertions.Expect(Panel(reader).Locator(".glossary-panel__equivalent")).ToHaveAttributeAsync("lang", "fr");
    }

    [Theory]
    [InlineData(PageKinds.Question, "fr")]
    [InlineData(PageKinds.Question, "en")]
    [InlineData(PageKinds.SideBySide, "fr")]
    [InlineData(PageKinds.FreePage, "fr")]
    [InlineData(PageKinds.CompleteGuide, "en")]
    public async Task Every_term_of_a_page_has_one(string kind, string language)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.NewReaderAsync(
            new() { Locale = "fr-FR", ViewportSize = new() { Width = 1280, Height = 800 } });
        var address = kind == PageKinds.FreePage ? await FreePageWithTermsAsync(reader, web) : web.Of(kind, language);
        await reader.OpenReadyAsync(address);
        await reader.IdleAsync();
        await reader.Page.Keyboard.PressAsync("Tab");

        Assert.NotEqual(0, await reader.Page.Locator("main a.term[data-term]").CountAsync());
        Assert.Empty(await reader.Page.EvaluateAsync<string[]>(Unexplained));
    }

    [Fact]
    public async Task A_term_of_the_introduction_has_one()
    {
        await using var preview = await PreviewedGuide.StartAsync(files:
        [
            Some.Term("token", "jeton", "token"),
            Some.File("pages/index.en.md", "---\ntitle: Start\n---\n\nA token.\n"),
            Some.File("pages/index.fr.md", "---\ntitle: Début\n---\n\nUn jeton.\n"),
        ]);
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync(preview.At("fr/"));
        await Assertions.Expect(reader.Page.Locator("main a.term")).ToHaveCountAsync(1);
        await reader.ReadyAsync();

        await reader.Page.Locator("main a.term").HoverAsync();

        await Assertions.Expect(Panel(reader).Locator(".glossary-panel__definition")).ToHaveTextAsync("Une définition.");
    }

    [Fact]
    public async Task Without_scripts_a_term_is_a_link_to_its_page()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(new() { JavaScriptEnabled = false, Locale = "fr-FR" });
        await reader.OpenAsync(web.Of(PageKinds.Question, "fr"));

        await Term(reader).ClickAsync();

        await Assertions.Expect(reader.Page.Locator("h1.term-page__title")).ToBeVisibleAsync();
    }

    private static ILocator Term(Reader reader) => reader.Page.Locator(".answer-section a.term").First;

    private static ILocator Panel(Reader reader) => reader.Page.Locator(".glossary-panel");

    private static async Task FocusTermAsync(Reader reader, Addresses web)
    {
        await reader.OpenReadyAsync(web.Of(PageKinds.Question, "fr"));
        await reader.Page.Locator(".answer__summary").FocusAsync();
        while (!await Term(reader).EvaluateAsync<bool>("term => term === document.activeElement"))
        {
            await reader.Page.Keyboard.PressAsync("Tab");
        }
    }

    private async Task<string> FreePageWithTermsAsync(Reader reader, Addresses web)
    {
        await reader.OpenAsync(web.Of(PageKinds.Home, "fr"));
        var pages = await reader.Page.Locator(".site-footer__links a").EvaluateAllAsync<string[]>("links => links.map(link => link.href)");
        return pages.First(page =>
        {
            var file = Path.Combine(guide.WebFolder, web.Root.MakeRelativeUri(new Uri(page)).OriginalString, "index.html");
            return File.ReadAllText(file).Contains("class=\"term\"", StringComparison.Ordinal);
        });
    }
}
