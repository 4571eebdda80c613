using Microsoft.Playwright;

namespace StudyGuide.Tests.Browser;

/// <summary>axe finds nothing to complain about: on no kind of page, in no language, light or dark, narrow or wide.</summary>
public sealed class AccessibilityTests(OurGuide guide)
{
    private static readonly int[] Widths = [320, 768, 1280];

    /// <summary>Leaves three of a kind on pages that show dozens: axe takes minutes for all of them and finds the same.</summary>
    private const string Shorten =
        """
        () => {
          for (const list of document.querySelectorAll(`
            .complete-guide, .complete-guide__topic, .complete-guide__contents > ol, .term-list, .glossary,
            .bibliography__list, .search-page__index, .question-list, .term-uses`)) {
            const kinds = {};
            for (const child of [...list.children]) {
              kinds[child.className] = (kinds[child.className] || 0) + 1;
              if (kinds[child.className] > 3 && child.className !== '') {
                child.remove();
              }
            }
          }
        }
        """;

    /// <summary>
    /// What is smaller than 24 by 24 pixels (WCAG 2.5.8), except links in sentences and what only the keyboard reaches.
    /// A link that covers its card with what comes after it is as large as the card.
    /// </summary>
    private const string SmallTargets =
        """
        () => {
          const isInSentence = element => element.matches('a') && getComputedStyle(element).display === 'inline'
            && [...element.parentElement.childNodes]
              .some(({ nodeType, data }) => nodeType === Node.TEXT_NODE && /[\p{L}\p{N}]/u.test(data));
          const sizeOf = element => {
            const { width, height } = element.getBoundingClientRect();
            const after = getComputedStyle(element, '::after');
            const covers = after.content !== 'none' && after.position === 'absolute' && after.pointerEvents !== 'none';
            return covers
              ? { width: Math.max(width, parseFloat(after.width)), height: Math.max(height, parseFloat(after.height)) }
              : { width, height };
          };
          return [...document.querySelectorAll('a[href], button, summary, input, select')]
            .filter(element => element.checkVisibility({ visibilityProperty: true })
              && !element.matches('.skip-link') && !isInSentence(element))
            .map(element => ({ element, box: sizeOf(element) }))
            .filter(({ box }) => box.width < 23.99 || box.height < 23.99)
            .map(({ element, box }) => `${box.width.toFixed(1)} × ${box.height.toFixed(1)}: ${element.outerHTML.slice(0, 200)}`);
        }
        """;

    [Theory]
    [MemberData(nameof(PageKinds.InBothLanguages), MemberType = typeof(PageKinds))]
    public async Task No_page_has_a_violation_in_any_colours_at_any_width(string kind, string language)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync(web.Of(kind, language));

        await AssertNoViolationAsync(reader);
    }

    [Fact]
    public async Task The_panel_over_a_term_has_no_violation()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(web.Of(PageKinds.Question, "fr"));
        await reader.Page.Keyboard.PressAsync("Tab");

        await AssertNoViolationAsync(reader, async () =>
        {
            // A window of another size may have left the word outside.
            await reader.Page.Locator("h1 ~ .question-tools a").First.FocusAsync();
            await reader.Page.Locator(".answer-section a.term").First.FocusAsync();
            await Assertions.Expect(reader.Page.Locator(".glossary-panel")).ToBeVisibleAsync();
        });
    }

    [Theory]
    [InlineData(PageKinds.Question)]
    [InlineData(PageKinds.SideBySide)]
    public async Task The_list_of_addresses_has_no_violation(string kind)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(web.Of(kind, "fr"));
        await reader.Page.Locator("[data-action=share]").ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".share")).ToBeVisibleAsync();

        await AssertNoViolationAsync(reader);
    }

    [Fact]
    public async Task The_list_of_shortcuts_has_no_violation()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(web.Of(PageKinds.Question, "fr"));
        await reader.Page.Keyboard.PressAsync("?");
        await Assertions.Expect(reader.Page.Locator("dialog.shortcuts")).ToBeVisibleAsync();

        await AssertNoViolationAsync(reader);
    }

    [Theory]
    [InlineData(PageKinds.Question)]
    [InlineData(PageKinds.Topic)]
    public async Task A_swapped_question_with_marks_has_no_violation(string kind)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(web.Of(PageKinds.Question, "fr"));
        await reader.Page.Locator("[data-action=mark]").First.ClickAsync();
        await reader.OpenReadyAsync(web.Of(kind, "fr"));
        var button = reader.Question(web.Question.Id).Locator("[data-action=swap]");
        await button.ClickAsync();
        await Assertions.Expect(button).ToHaveAttributeAsync("aria-pressed", "true");

        await AssertNoViolationAsync(reader);
    }

    [Theory]
    [InlineData(PageKinds.Question)]
    [InlineData(PageKinds.CompleteGuide)]
    public async Task Closed_answers_have_no_violation(string kind)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(web.Of(kind, "fr") + "?hide");
        await Assertions.Expect(reader.Page.Locator(".answer[open]")).ToHaveCountAsync(0);

        await AssertNoViolationAsync(reader);
    }

    [Fact]
    public async Task A_filtered_list_without_a_match_has_no_violation()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(web.Of(PageKinds.AllQuestions, "fr") + "?level=unheard-of");

        await AssertNoViolationAsync(reader);
    }

    [Theory]
    [InlineData(PageKinds.Question, 390)]
    [InlineData(PageKinds.Question, 1280)]
    [InlineData(PageKinds.SideBySide, 390)]
    [InlineData(PageKinds.AllQuestions, 390)]
    [InlineData(PageKinds.AllQuestions, 1280)]
    [InlineData(PageKinds.Glossary, 390)]
    [InlineData(PageKinds.Home, 390)]
    public async Task Everything_to_tap_is_large_enough(string kind, int width)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(
            new() { Locale = "fr-FR", HasTouch = true, ViewportSize = new() { Width = width, Height = 800 } });
        await reader.OpenReadyAsync(web.Of(kind, "fr"));
        foreach (var share in await reader.Page.Locator("[data-action=share]").AllAsync())
        {
            await share.ClickAsync();
            await Assertions.Expect(reader.Page.Locator(".share")).ToBeVisibleAsync();
        }

        Assert.Empty(await reader.Page.EvaluateAsync<string[]>(SmallTargets));
    }

    [Theory]
    [InlineData("start")]
    [InlineData("permalink")]
    [InlineData("nowhere")]
    public async Task A_page_in_all_languages_has_no_violation_either(string page)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.Page.RouteAsync("**/language-choice.*", route => route.AbortAsync());
        await reader.OpenAsync(page switch
        {
            "start" => web.Start,
            "permalink" => web.Permalink,
            _ => web.Root.AbsoluteUri + page,
        });

        await AssertNoViolationAsync(reader);
    }

    [Fact]
    public async Task A_violation_would_be_found()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync(web.Of(PageKinds.NotFound, "fr"));
        await reader.Page.EvaluateAsync("document.querySelector('main p').style.color = 'gray'; document.documentElement.lang = ''");

        await Axe.LoadAsync(reader.Page);
        var violations = await Axe.ViolationsAsync(reader.Page);

        Assert.Contains(violations, violation => violation.StartsWith("color-contrast", StringComparison.Ordinal));
        Assert.Contains(violations, violation => violation.StartsWith("html-has-lang", StringComparison.Ordinal));
    }

    /// <param name="arrange">Brings about what is to be looked at, in a window of a new size.</param>
    private static async Task AssertNoViolationAsync(Reader reader, Func<Task>? arrange = null)
    {
        await reader.Page.EvaluateAsync(Shorten);
        await Axe.LoadAsync(reader.Page);
        var found = new List<string>();
        foreach (var width in Widths)
        {
            await reader.Page.SetViewportSizeAsync(width, 800);
            await (arrange?.Invoke() ?? Task.CompletedTask);
            foreach (var colours in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                // In the dark nothing changes but colours.
                string[]? rules = colours is ColorScheme.Dark ? ["color-contrast"] : null;
                await reader.Page.EmulateMediaAsync(new() { ColorScheme = colours, ReducedMotion = ReducedMotion.Reduce });
                var violations = await Axe.ViolationsAsync(reader.Page, rules);
                found.AddRange(violations.Select(violation => $"{colours}, {width} px wide: {violation}"));
            }
        }

        Assert.Empty(found);
    }
}
