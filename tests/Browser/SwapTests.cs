using Microsoft.Playwright;

namespace StudyGuide.Tests.Browser;

/// <summary>The button that shows one question in the other language, in place.</summary>
public sealed class SwapTests(OurGuide guide)
{
    /// <summary>The texts of a question, each with its language and direction, without the buttons that scripts add.</summary>
    private const string Texts =
        """
        question => [...question.querySelectorAll(`
          [data-part=title], [data-part=summary], .answer-section__title, .answer-section__text, [data-part=notes],
          .flashcard summary, .flashcard p`)].map(element => {
          const copy = element.cloneNode(true);
          copy.querySelectorAll('.heading-link').forEach(button => button.remove());
          return `${element.closest('[lang]').lang} ${element.closest('[dir]').dir}: ${copy.textContent.replace(/\s+/g, ' ').trim()}`;
        })
        """;

    /// <summary>What of a question others refer to, and what it refers to.</summary>
    private const string Anchors =
        """
        question => [...question.querySelectorAll('.answer [id]:not(svg *)')].map(({ id }) => id)
          .concat([...question.querySelectorAll('.answer a, a[data-part=title]')]
            .map(link => link.href.split('#')[0] === location.href ? link.hash : link.href))
        """;

    private const string DuplicateIds =
        "() => [...document.querySelectorAll('[id]')].map(({ id }) => id).filter((id, index, all) => all.indexOf(id) !== index)";

    private const string OtherQuestions =
        """
        id => [...document.querySelectorAll('[data-enhance~=question]')]
          .filter(question => question.dataset.id !== id)
          .map(question => question.outerHTML)
          .join()
        """;

    /// <summary>Where a page shows a question that can be swapped.</summary>
    public static TheoryData<string> Kinds =>
        [PageKinds.Question, PageKinds.Topic, PageKinds.Level, PageKinds.AllQuestions, PageKinds.CompleteGuide];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task It_shows_the_texts_of_the_page_in_the_other_language(string kind)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(web.Of(kind, "en"));
        var texts = await reader.Question(web.Question.Id).EvaluateAsync<string[]>(Texts);
        var anchors = await reader.Question(web.Question.Id).EvaluateAsync<string[]>(Anchors);
        await reader.OpenReadyAsync(web.Of(kind, "fr"));
        var others = await reader.Page.EvaluateAsync<string>(OtherQuestions, web.Question.Id);

        await SwapAsync(reader, web);

        Assert.NotEmpty(texts);
        Assert.Equal(texts, await reader.Question(web.Question.Id).EvaluateAsync<string[]>(Texts));
        Assert.Equal(anchors, await reader.Question(web.Question.Id).EvaluateAsync<string[]>(Anchors));
        Assert.Equal(others, await reader.Page.EvaluateAsync<string>(OtherQuestions, web.Question.Id));
        Assert.Equal("fr", await reader.LanguageAsync());
        Assert.Empty(reader.Problems);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Pressed_again_it_brings_back_exactly_what_there_was(string kind)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(web.Of(kind, "fr"));
        var before = await reader.Question(web.Question.Id).EvaluateAsync<string>("question => question.outerHTML");

        await SwapAsync(reader, web);
        Assert.NotEqual(before, await reader.Question(web.Question.Id).EvaluateAsync<string>("question => question.outerHTML"));
        await Button(reader, web).ClickAsync();
        await Assertions.Expect(Button(reader, web)).ToHaveAttributeAsync("aria-pressed", "false");

        Assert.Equal(before, await reader.Question(web.Question.Id).EvaluateAsync<string>("question => question.outerHTML"));
    }

    [Theory]
    [InlineData(PageKinds.Question)]
    [InlineData(PageKinds.CompleteGuide)]
    public async Task The_block_in_view_stays_in_view_at_the_same_height(string kind)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(web.Of(kind, "fr"));
        var block = reader.Question(web.Question.Id).Locator("[id$='mistakes']");
        await block.EvaluateAsync("element => scrollBy(0, element.getBoundingClientRect().top - 10)");

        await Button(reader, web).EvaluateAsync("button => button.click()");
        await Assertions.Expect(Button(reader, web)).ToHaveAttributeAsync("aria-pressed", "true");

        Assert.InRange(await block.EvaluateAsync<double>("element => element.getBoundingClientRect().top"), 0, 38);
    }

    [Fact]
    public async Task On_the_page_of_the_question_it_asks_for_nothing_any_more()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.NewReaderAsync();
        await reader.OpenAsync(web.Of(PageKinds.Question, "fr"));
        await reader.IdleAsync();
        var before = reader.Requests.Count;

        await SwapAsync(reader, web);

        Assert.Equal(before, reader.Requests.Count);
    }

    [Theory]
    [InlineData(PageKinds.Topic)]
    [InlineData(PageKinds.CompleteGuide)]
    public async Task Elsewhere_it_asks_for_the_page_in_the_other_language_and_only_once(string kind)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.NewReaderAsync();
        await reader.OpenAsync(web.Of(kind, "fr"));
        await reader.IdleAsync();
        var before = reader.Requests.Count;

        await SwapAsync(reader, web);
        await Button(reader, web).ClickAsync();
        await SwapAsync(reader, web);

        Assert.Equal([web.Of(PageKinds.Question, "en")], reader.Requests.Skip(before));
    }

    [Fact]
    public async Task Once_loaded_the_text_changes_within_the_same_frame()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.NewReaderAsync();
        await reader.OpenAsync(web.Of(PageKinds.Question, "fr"));
        await reader.IdleAsync();

        // Only a new task lets the browser paint: none begins before the swap is done.
        var tasks = await Button(reader, web).EvaluateAsync<int>(
            """
            async button => {
              let tasks = 0;
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => tasks++;
              port2.postMessage('');
              await StudyGuide.actions.swap(button);
              return button.getAttribute('aria-pressed') === 'true' ? tasks : -1;
            }
            """);

        Assert.Equal(0, tasks);
    }

    [Theory]
    [InlineData(PageKinds.Question)]
    [InlineData(PageKinds.AllQuestions)]
    [InlineData(PageKinds.CompleteGuide)]
    public async Task From_disk_where_nothing_can_be_fetched_it_leads_to_the_page_in_the_other_language(string kind)
    {
        var disk = await guide.DiskAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(disk.Of(kind, "fr"));

        await Button(reader, disk).ClickAsync();

        await Assertions.Expect(reader.Page).ToHaveURLAsync(disk.Of(PageKinds.Question, "en"));
        Assert.Empty(reader.Problems);
    }

    [Theory]
    [InlineData(PageKinds.Question)]
    [InlineData(PageKinds.CompleteGuide)]
    public async Task From_disk_it_leads_to_the_block_in_view(string kind)
    {
        var disk = await guide.DiskAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(disk.Of(kind, "fr"));
        await reader.Question(disk.Question.Id).Locator("[id$='mistakes']")
            .EvaluateAsync("element => scrollBy(0, element.getBoundingClientRect().top - 10)");

        await Button(reader, disk).EvaluateAsync("button => button.click()");

        await Assertions.Expect(reader.Page).ToHaveURLAsync(disk.Of(PageKinds.Question, "en") + "#mistakes");
        await Assertions.Expect(reader.Page.Locator("#mistakes")).ToBeInViewportAsync();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Without_scripts_it_leads_to_the_page_in_the_other_language(string kind)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(new() { JavaScriptEnabled = false, Locale = "fr-FR" });
        await reader.OpenAsync(web.Of(kind, "fr"));

        await Button(reader, web).ClickAsync();

        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(PageKinds.Question, "en"));
    }

    [Fact]
    public async Task It_is_a_button_to_keyboards_and_screen_readers()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(web.Of(PageKinds.Topic, "fr"));

        await Assertions.Expect(Button(reader, web)).ToHaveRoleAsync(AriaRole.Button);
        await Button(reader, web).PressAsync(" ");

        await Assertions.Expect(Button(reader, web)).ToHaveAttributeAsync("aria-pressed", "true");
    }

    [Fact]
    public async Task With_Ctrl_it_opens_the_page_in_the_other_language_in_a_tab()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(web.Of(PageKinds.Topic, "fr"));

        var opened = await reader.Page.Context.RunAndWaitForPageAsync(
            () => Button(reader, web).ClickAsync(new() { Modifiers = [KeyboardModifier.ControlOrMeta] }));

        await Assertions.Expect(opened).ToHaveURLAsync(web.Of(PageKinds.Question, "en"));
    }

    [Fact]
    public async Task A_swapped_title_leads_to_the_page_in_its_language()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(web.Of(PageKinds.Topic, "fr"));

        await SwapAsync(reader, web);
        await reader.Question(web.Question.Id).Locator("a[data-part=title]").ClickAsync();

        await Assertions.Expect(reader.Page).ToHaveURLAsync(web.Of(PageKinds.Question, "en"));
    }

    [Fact]
    public async Task What_is_shown_is_announced_in_its_language()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(web.Of(PageKinds.Question, "fr"));

        await SwapAsync(reader, web);
        await Assertions.Expect(reader.Announcement).ToHaveTextAsync(Title("en"));
        await Assertions.Expect(reader.Announcement).ToHaveAttributeAsync("lang", "en");
        await Button(reader, web).ClickAsync();

        await Assertions.Expect(reader.Announcement).ToHaveTextAsync(Title("fr"));
        await Assertions.Expect(reader.Announcement).ToHaveAttributeAsync("lang", "fr");

        string Title(string language) => web.Site.Pages.Of(web.Question.Question, web.Pack(language)).Title.Text;
    }

    [Fact]
    public async Task It_can_be_pressed_before_the_reading_aids_have_loaded()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.InjectAsync("window.requestIdleCallback = () => {}");
        await reader.OpenAsync(web.Of(PageKinds.Question, "fr"));

        await SwapAsync(reader, web);

        await Assertions.Expect(reader.Page.Locator("h1")).ToHaveAttributeAsync("lang", "en");
    }

    [Fact]
    public async Task The_table_of_contents_follows()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync(new() { Locale = "fr-FR", ViewportSize = new() { Width = 1280, Height = 800 } });
        await reader.OpenReadyAsync(web.Of(PageKinds.Question, "fr"));

        await SwapAsync(reader, web);

        await Assertions.Expect(reader.Page.Locator(".contents a[href='#mistakes']"))
            .ToHaveTextAsync(web.Pack("en").Words["section_mistakes"]);
        await Assertions.Expect(reader.Page.Locator(".contents a[href='#mistakes']")).ToHaveAttributeAsync("lang", "en");
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task After_swapping_every_question_ids_are_unique_and_links_lead_somewhere(string language)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(web.Of(PageKinds.CompleteGuide, language));

        await reader.Page.EvaluateAsync(
            "() => Promise.all([...document.querySelectorAll('[data-action=swap]')].map(StudyGuide.actions.swap))");

        Assert.Equal(web.Site.Questions.Length, await reader.Page.Locator("[data-action=swap][aria-pressed=true]").CountAsync());
        Assert.Empty(await reader.Page.EvaluateAsync<string[]>(DuplicateIds));
        var links = await reader.Page.Locator("main .question a[href]").EvaluateAllAsync<string[]>("links => links.map(link => link.href)");
        Assert.NotEmpty(links);
        Assert.All(links.Distinct().Select(link => new Uri(link)).Where(link => link.Authority == web.Root.Authority), link =>
        {
            var page = web.Root.MakeRelativeUri(link).OriginalString.Split('#', '?')[0];
            Assert.True(File.Exists(Path.Combine(guide.WebFolder, page, "index.html")), link.AbsoluteUri);
        });
        Assert.Empty(await reader.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('main a[href^="#"]')]
              .map(link => link.hash.slice(1))
              .filter(id => !document.getElementById(id))
            """));
    }

    [Fact]
    public async Task A_text_that_cannot_be_loaded_changes_nothing_but_says_so_and_the_next_press_tries_again()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(web.Of(PageKinds.Topic, "fr"));
        await reader.Page.RouteAsync("**/en/questions/**", route => route.AbortAsync(), new() { Times = 1 });

        var failed = new TaskCompletionSource();
        reader.Page.RequestFailed += (_, _) => failed.TrySetResult();

        await Button(reader, web).ClickAsync();
        await failed.Task.WaitAsync(TimeSpan.FromMilliseconds(Chromium.Patience), TestContext.Current.CancellationToken);
        await Assertions.Expect(reader.Announcement).ToHaveTextAsync(web.Pack("fr").ScriptWords["not_loaded"]);
        await Assertions.Expect(Button(reader, web)).ToHaveAttributeAsync("aria-pressed", "false");

        await SwapAsync(reader, web);
    }

    private static ILocator Button(Reader reader, Addresses web) => reader.Question(web.Question.Id).Locator("[data-action=swap]");

    private static async Task SwapAsync(Reader reader, Addresses web)
    {
        await Button(reader, web).ClickAsync();
        await Assertions.Expect(Button(reader, web)).ToHaveAttributeAsync("aria-pressed", "true");
    }
}
