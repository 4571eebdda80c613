using Microsoft.Playwright;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Browser;

/// <summary>What belongs to a question itself, such as code and options.</summary>
public sealed class StatementTests(OurGuide guide)
{
    private const string French =
        "::: question\n## Le code\n\n```js\nconst a = 1;\n```\n\n- A : `undefined`\n- B : `1`\n:::\n\n# Réponse\n\n### B, parce que.";

    private const string English =
        "::: question\n## The code\n\n```js\nconst a = 1;\n```\n\n- A: `undefined`\n- B: `1`\n:::\n\n# Answer\n\n### B, because.";

    /// <summary>The pages that show a question with its answer.</summary>
    public static TheoryData<string> Pages => ["fr/questions/question-rag", "q/rag", "fr/guide-complet"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task It_stays_when_answers_are_hidden(string path)
    {
        using var site = await SiteAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(site.Of(path, path.StartsWith("q/", StringComparison.Ordinal) ? "?hide&both=fr" : "?hide"));

        await Assertions.Expect(reader.Page.GetByText("A : undefined")).ToBeVisibleAsync();
        await Assertions.Expect(reader.Page.GetByText("B, parce que.")).Not.ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("fr/questions/question-rag", "H2 The code, H3 Answer, H4 B, because.")]
    [InlineData("fr/guide-complet", "H4 The code, H5 Answer, H6 B, because.")]
    public async Task Swapping_the_question_swaps_it_and_keeps_the_ranks_of_the_page(string path, string headings)
    {
        using var site = await SiteAsync();
        await using var host = await StaticHost.StartAsync(site.Folder);
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync($"{host.Address}{path}/");

        await reader.Page.Locator("[data-action=swap]").ClickAsync();

        await Assertions.Expect(reader.Page.GetByText("A: undefined")).ToBeVisibleAsync();
        Assert.Equal(headings, await reader.Page.EvaluateAsync<string>(
            "[...document.querySelectorAll('.block > :is(h1, h2, h3, h4, h5, h6)')].map(h => `${h.tagName} ${h.textContent}`).join(', ')"));
    }

    [Fact]
    public async Task Swapping_back_brings_it_back()
    {
        using var site = await SiteAsync();
        await using var host = await StaticHost.StartAsync(site.Folder);
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync($"{host.Address}fr/questions/question-rag/");

        await reader.Page.Locator("[data-action=swap]").ClickAsync();
        await Assertions.Expect(reader.Page.GetByText("A: undefined")).ToBeVisibleAsync();
        await reader.Page.Locator("[data-action=swap]").ClickAsync();

        await Assertions.Expect(reader.Page.GetByText("A : undefined")).ToBeVisibleAsync();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task It_breaks_no_rule_of_accessibility(string path)
    {
        using var site = await SiteAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync(site.Of(path));
        await Axe.LoadAsync(reader.Page);

        Assert.Empty(await Axe.ViolationsAsync(reader.Page));
    }

    [Fact]
    public async Task Code_in_a_title_is_swapped_as_code()
    {
        using var site = await SmallSite.OfAsync(
            Some.File("questions/rag.fr.md", "---\ntopic: agents\nlevel: basic\ntitle: Que fait `a_b` ?\nslug: rag\n---\n\nRéponse.\n"),
            Some.File("questions/rag.en.md", "---\ntitle: What does `<b>` do?\nslug: rag\n---\n\nAnswer.\n"));
        await using var host = await StaticHost.StartAsync(site.Folder);
        await using var reader = await guide.ReaderAsync();
        await reader.OpenReadyAsync($"{host.Address}fr/questions/rag/");
        var title = reader.Page.Locator("h1");

        await reader.Page.Locator("[data-action=swap]").ClickAsync();
        await Assertions.Expect(title).ToHaveTextAsync("What does <b> do?");
        await Assertions.Expect(title.Locator("code")).ToHaveTextAsync("<b>");

        await reader.Page.Locator("[data-action=swap]").ClickAsync();
        await Assertions.Expect(title.Locator("code")).ToHaveTextAsync("a_b");
    }

    private static Task<SmallSite> SiteAsync() => SmallSite.OfAsync(Some.Question("rag", French), Some.Translation("rag", English));
}
