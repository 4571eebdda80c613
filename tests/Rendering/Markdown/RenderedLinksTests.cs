using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Rendering.Markdown;

public sealed class RenderedLinksTests
{
    private static readonly SourceFile[] others =
    [
        Some.File("questions/evals.fr.md", "---\ntopic: agents\nlevel: basic\ntitle: Comment \"évaluer\" ?\n---\n\nUne évaluation.\n"),
        Some.File("questions/evals.en.md", "---\ntitle: How to \"evaluate\"?\n---\n\nAn evaluation.\n"),
        Some.File("questions/solo.fr.md", "---\ntopic: agents\nlevel: basic\ntitle: Que faire seul ?\n---\n\nRien.\n"),
        Some.File("pages/about.fr.md", "---\ntitle: À propos\n---\n\nUn guide.\n"),
        Some.File("pages/about.en.md", "---\ntitle: About\n---\n\nA guide.\n"),
        Some.Term("token", "jeton", "token"),
    ];

    [Theory]
    [InlineData("[ceci](evals.fr.md)", "fr", "<a href=\"../../../fr/questions/comment-evaluer/\">ceci</a>")]
    [InlineData("[ceci](evals.fr.md#answer-1)", "fr", "<a href=\"../../../fr/questions/comment-evaluer/#answer-1\">ceci</a>")]
    [InlineData("[ceci](evals.fr.md \"l'aide\")", "fr", "<a href=\"../../../fr/questions/comment-evaluer/\" title=\"l'aide\">ceci</a>")]
    [InlineData("[[evals]]", "fr", "<a href=\"../../../fr/questions/comment-evaluer/\">Comment «\u202Févaluer\u202F»\u202F?</a>")]
    [InlineData("[ceci](../pages/about.fr.md)", "fr", "<a href=\"../../../fr/a-propos/\">ceci</a>")]
    [InlineData("[[page:about]]", "fr", "<a href=\"../../../fr/a-propos/\">À propos</a>")]
    [InlineData("[cela](../glossary/token.yml)", "fr",
        "<a class=\"term\" data-term=\"token\" href=\"../../../fr/glossaire/jeton/\">cela</a>")]
    [InlineData("[[term:token]]", "fr", "<a class=\"term\" data-term=\"token\" href=\"../../../fr/glossaire/jeton/\">jeton</a>")]
    [InlineData("«jeton»", "fr",
        "«\u202F<a class=\"term\" data-term=\"token\" href=\"../../../fr/glossaire/jeton/\">jeton</a>\u202F»")]
    [InlineData("[ici](#answer-1)", "fr", "<a href=\"#answer-1\">ici</a>")]
    public async Task A_link_leads_to_the_page_of_its_target(string markdown, string reader, string html) =>
        Assert.Equal($"<p>{html}</p>\n", await RenderedMarkdown.BlockAsync(markdown, reader, others));

    [Theory]
    [InlineData("[ceci](evals.fr.md)", "<a href=\"../../../en/questions/how-to-evaluate/\">ceci</a>")]
    [InlineData("[seul](solo.fr.md)", "<a href=\"../../../en/questions/solo/\">seul</a>")]
    [InlineData("[[solo]]", "<a href=\"../../../en/questions/solo/\">Que faire seul\u202F?</a>")]
    [InlineData("[ceci](../pages/about.fr.md)", "<a href=\"../../../en/about/\">ceci</a>")]
    [InlineData("Un jeton.", "Un <a class=\"term\" data-term=\"token\" href=\"../../../en/glossary/token/\">jeton</a>.")]
    public async Task A_text_on_the_page_of_another_language_links_into_the_language_of_the_reader(string markdown, string html) =>
        Assert.Equal($"<p>{html}</p>\n", await RenderedMarkdown.BlockAsync(markdown, "en", others));

    [Theory]
    [InlineData("[[evals]]", "lang=\"en\" dir=\"ltr\">How to “evaluate”?</a>")]
    [InlineData("[[term:token]]", "lang=\"en\" dir=\"ltr\">token</a>")]
    public async Task A_title_in_another_language_than_the_text_says_so_and_has_its_own_typography(string markdown, string ending) =>
        Assert.EndsWith($"{ending}</p>\n", await RenderedMarkdown.BlockAsync(markdown, "en", others), StringComparison.Ordinal);

    [Theory]
    [InlineData("[là](https://example.org/?a=1&b=é)", "<a rel=\"external\" href=\"https://example.org/?a=1&amp;b=%C3%A9\">là</a>")]
    [InlineData("<https://example.org/>", "<a rel=\"external\" href=\"https://example.org/\" translate=\"no\">https://example.org/</a>")]
    [InlineData("<me@example.org>", "<a rel=\"external\" href=\"mailto:me@example.org\" translate=\"no\">me@example.org</a>")]
    [InlineData(
        "https://example.org/ ici",
        "<a rel=\"external\" href=\"https://example.org/\" translate=\"no\">https://example.org/</a> ici")]
    [InlineData("[là](https://example.org/\"onclick=x)", "<a rel=\"external\" href=\"https://example.org/%22onclick=x\">là</a>")]
    public async Task An_outside_link_is_marked_and_its_address_escaped(string markdown, string html) =>
        Assert.Equal($"<p>{html}</p>\n", await RenderedMarkdown.BlockAsync(markdown));

    [Theory]
    [InlineData("Un jeton, deux jeton.",
        "Un <a class=\"term\" data-term=\"token\" href=\"../../../fr/glossaire/jeton/\">jeton</a>, deux jeton.")]
    [InlineData("Un \"jeton\" : un *jeton*.",
        "Un «\u202F<a class=\"term\" data-term=\"token\" href=\"../../../fr/glossaire/jeton/\">jeton</a>\u202F»\u00A0: "
        + "un <em>jeton</em>.")]
    [InlineData("L'`jeton` et l'*jeton* d'abord.",
        "L’<code>jeton</code> et l’<em>"
        + "<a class=\"term\" data-term=\"token\" href=\"../../../fr/glossaire/jeton/\">jeton</a></em> d’abord.")]
    public async Task The_first_use_of_a_term_is_linked_and_typography_goes_on_around_it(string markdown, string html) =>
        Assert.Equal($"<p>{html}</p>\n", await RenderedMarkdown.BlockAsync(markdown, "fr", others));

    [Fact]
    public async Task A_picture_is_shown_from_the_folder_of_the_site_with_a_typeset_description() => Assert.Matches(
        "^<p><img src=\"\\.\\./\\.\\./\\.\\./assets/loop\\.[0-9a-f]{8}\\.svg\" "
            + "alt=\"L’agent «\u202Fobserve\u202F» &amp; &lt;agit&gt; en code\" loading=\"lazy\" decoding=\"async\"></p>\n$",
        await RenderedMarkdown.BlockAsync("![L'*agent* \"observe\" & \\<agit> en `code`](../images/loop.svg)"));

    [Fact]
    public async Task A_picture_may_say_its_language_and_title() => Assert.Contains(
        "alt=\"The loop\" loading=\"lazy\" decoding=\"async\" lang=\"en\">",
        await RenderedMarkdown.BlockAsync("![The loop](../images/loop.svg){lang=en}"), StringComparison.Ordinal);
}
