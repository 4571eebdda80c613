namespace StudyGuide.Tests.Rendering.Markdown;

public sealed class MarkdownRendererTests
{
    [Theory]
    [InlineData("Un *mot* et un **autre**.", "<p>Un <em>mot</em> et un <strong>autre</strong>.</p>\n")]
    [InlineData("Un mot ~~de trop~~.", "<p>Un mot <del>de trop</del>.</p>\n")]
    [InlineData("Un `a < b && c` \"ici\".", "<p>Un <code>a &lt; b &amp;&amp; c</code> «\u202Fici\u202F».</p>\n")]
    [InlineData("a &lt; b, 3 < 4 & \\*", "<p>a &lt; b, 3 &lt; 4 &amp; *</p>\n")]
    [InlineData("Une ligne,  \nune autre.", "<p>Une ligne,<br />\nune autre.</p>\n")]
    [InlineData("Du texte. <!-- caché -->", "<p>Du texte. </p>\n")]
    [InlineData("> Une citation.", "<blockquote>\n<p>Une citation.</p>\n</blockquote>\n")]
    [InlineData("1. un\n2. deux", "<ol>\n<li>un</li>\n<li>deux</li>\n</ol>\n")]
    [InlineData("3. trois", "<ol start=\"3\">\n<li>trois</li>\n</ol>\n")]
    [InlineData("### Un titre : \"lui\"", "<h3>Un titre\u00A0: «\u202Flui\u202F»</h3>\n")]
    [InlineData("Terme\n:   Sa définition.", "<dl>\n<dt>Terme</dt>\n<dd>Sa définition.</dd>\n</dl>\n")]
    [InlineData("- [ ] à faire\n- [x] fait",
        "<ul class=\"contains-task-list\">\n"
        + "<li class=\"task-list-item\"><input type=\"checkbox\" disabled aria-label=\"À faire\"> à faire</li>\n"
        + "<li class=\"task-list-item\"><input type=\"checkbox\" disabled checked aria-label=\"Fait\"> fait</li>\n</ul>\n")]
    public async Task Markdown_becomes_HTML_in_the_typography_of_its_language(string markdown, string html) =>
        Assert.Equal(html, await RenderedMarkdown.BlockAsync(markdown));

    [Theory]
    [InlineData("Le mot '*jeton*', '[lien](https://example.org)', '`code`' et \"**tel**\".",
        "<p>Le mot ‘<em>jeton</em>’, ‘<a rel=\"external\" href=\"https://example.org\">lien</a>’, ‘<code>code</code>’"
        + " et «\u202F<strong>tel</strong>\u202F».</p>\n")]
    [InlineData("l'*agent*, l'`agent`, qu'[un](https://example.org)",
        "<p>l’<em>agent</em>, l’<code>agent</code>, qu’<a rel=\"external\" href=\"https://example.org\">un</a></p>\n")]
    [InlineData("Un mot\n\"cité\"\n? Oui", "<p>Un mot\n«\u202Fcité\u202F»\u202F? Oui</p>\n")]
    [InlineData("Un mot&nbsp;\"cité\"", "<p>Un mot\u00A0«\u202Fcité\u202F»</p>\n")]
    public async Task Marks_know_what_stands_around_them(string markdown, string html) =>
        Assert.Equal(html, await RenderedMarkdown.BlockAsync(markdown));

    [Theory]
    [InlineData("Dans /srv/configuration.", "<p>Dans <span translate=\"no\">/srv/configuration</span>.</p>\n")]
    [InlineData("Dans getConfigurations", "<p>Dans <span translate=\"no\">getConfigurations</span></p>\n")]
    [InlineData("Dans src/a.py", "<p>Dans src/a.py</p>\n")]
    [InlineData("Une configuration.", "<p>Une configuration.</p>\n")]
    public async Task A_name_that_a_browser_would_hyphenate_is_marked(string markdown, string html) =>
        Assert.Equal(html, await RenderedMarkdown.BlockAsync(markdown));

    [Fact]
    public async Task A_long_formula_in_a_line_can_be_scrolled_by_keyboard()
    {
        Assert.StartsWith("<p><math", await RenderedMarkdown.BlockAsync("$x+1$"), StringComparison.Ordinal);
        Assert.StartsWith("<p><span class=\"formula formula--inline\" tabindex=\"0\" role=\"group\" aria-label=\"Formule\"><math",
            await RenderedMarkdown.BlockAsync("$P(y_1, y_2, y_3 \\mid x) = z$"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "```python\nif a < b:\n    print(\"l'agent ...\")\n```",
        "<code class=\"language-python\"><span class=\"code__keyword\">if </span>a &lt; b:\n"
        + "    <span class=\"code__function\">print</span>(<span class=\"code__string\">&quot;l'agent ...&quot;</span>)\n</code>")]
    [InlineData("```\n\"tel\" quel ?\n```", "<code>&quot;tel&quot; quel ?\n</code>")]
    [InlineData("    décalé", "<code>décalé\n</code>")]
    [InlineData("```a\"><script>\nx\n```", "<code class=\"language-a&quot;&gt;&lt;script&gt;\">x\n</code>")]
    public async Task Code_is_printed_as_it_is_and_can_be_scrolled_by_keyboard(string markdown, string code) => Assert.Equal(
        $"<pre class=\"code\" tabindex=\"0\" role=\"group\" aria-label=\"Code\">{code}</pre>\n",
        await RenderedMarkdown.BlockAsync(markdown));

    [Fact]
    public async Task A_table_is_aligned_by_classes_and_never_by_styles() => Assert.Equal(
        """
        <div class="table" tabindex="0" role="group" aria-label="Tableau"><table>
        <thead>
        <tr><th scope="col">a</th><th scope="col" class="align-center">b</th><th scope="col" class="align-end">c</th></tr>
        </thead>
        <tbody>
        <tr><td>1</td><td class="align-center"><code>2</code></td><td class="align-end">3</td></tr>
        <tr><td>4</td><td class="align-center"></td><td class="align-end">6</td></tr>
        </tbody>
        </table></div>

        """,
        await RenderedMarkdown.BlockAsync("| a | b | c |\n| :- | :-: | -: |\n| 1 | `2` | 3 |\n| 4 |   | 6 |"));

    [Theory]
    [InlineData("NOTE", "note", "Remarque")]
    [InlineData("tip", "tip", "Conseil")]
    [InlineData("Important", "important", "Important")]
    [InlineData("WARNING", "warning", "Mise en garde")]
    [InlineData("CAUTION", "caution", "Attention")]
    public async Task An_alert_says_its_kind_in_words(string kind, string name, string title) => Assert.Equal(
        $"<div class=\"alert alert--{name}\" role=\"note\"><p class=\"alert__title\">{title}</p>\n"
            + $"<p>Attention au feu\u202F! {kind}</p>\n</div>\n",
        await RenderedMarkdown.BlockAsync($"> [!{kind}]\n> Attention au feu ! {kind}"));

    [Fact]
    public async Task An_example_has_a_title_and_keeps_its_blocks() => Assert.Equal(
        "<div class=\"example\"><p class=\"example__title\">Exemple</p>\n<p>Un.</p>\n<ul>\n<li>Deux.</li>\n</ul>\n</div>\n",
        await RenderedMarkdown.BlockAsync("::: example\n\nUn.\n\n- Deux.\n\n:::"));

    [Fact]
    public async Task Attributes_that_authors_may_write_are_printed() => Assert.Equal(
        "<p class=\"quiet\" lang=\"en\">In English. </p>\n",
        await RenderedMarkdown.BlockAsync("In English. {.quiet lang=en}"));

    [Fact]
    public async Task A_heading_may_be_closed_after_its_attributes() => Assert.Equal(
        "<div class=\"block\" id=\"titre\"><h3>Trois</h3>\n</div>\n",
        await RenderedMarkdown.OfAsync("### Trois {#titre} ###"));

    [Theory]
    [InlineData("### La boucle (*agent loop*{lang=en})", "<h3>La boucle (<em lang=\"en\">agent loop</em>)</h3>")]
    [InlineData("### La boucle, *agent loop*{lang=en}", "<h3>La boucle, <em lang=\"en\">agent loop</em></h3>")]
    [InlineData("### La boucle *agent loop*{lang=en} {title=x}", "<h3 title=\"x\">La boucle <em lang=\"en\">agent loop</em></h3>")]
    public async Task Attributes_of_a_word_in_a_heading_are_the_words_and_take_nothing_with_them(string markdown, string html) =>
        Assert.Equal(html, (await RenderedMarkdown.BlockAsync(markdown)).TrimEnd());

    [Fact]
    public async Task Every_block_carries_its_id_once() => Assert.Equal(
        "<div class=\"block\" id=\"answer-1\">\n<p>Un.</p>\n</div>\n"
            + "<div class=\"block\" id=\"mien\">\n<p>Deux. </p>\n</div>\n"
            + "<div class=\"block\" id=\"titre\"><h3 class=\"large\">Trois</h3>\n</div>\n",
        await RenderedMarkdown.OfAsync("Un.\n\nDeux. {#mien}\n\n### Trois {#titre .large}"));

    [Theory]
    [InlineData("> [!NOTE]\n> Une remarque.")]
    [InlineData("::: example\n\nUn exemple.\n\n:::")]
    [InlineData("| a |\n| - |\n| b |")]
    [InlineData("```\ncode\n```")]
    [InlineData("Une note[^1].\n\n[^1]: Ici.")]
    public async Task A_text_is_printed_the_same_whatever_was_printed_before(string markdown)
    {
        var (site, renderer) = await RenderedMarkdown.SiteAsync("Un paragraphe.\n\n" + markdown, "fr", []);
        var linked = site.Question("rag").Answer[site.Guide.SourceLanguage];
        var first = RenderedMarkdown.Html(linked, renderer, RenderedMarkdown.Place);
        renderer.RenderFootnotes(linked);

        Assert.Equal(first, RenderedMarkdown.Html(linked, renderer, RenderedMarkdown.Place));
    }
}
