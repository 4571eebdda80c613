using System.Text;
using StudyGuide.Model;
using StudyGuide.Tests.Support;
using StudyGuide.Theming;

namespace StudyGuide.Tests.Theming;

/// <summary>The folder that a style or script lies in says when pages load it, and in which layer a style is.</summary>
public sealed class ThemeAssetsTests : IDisposable
{
    private readonly TemporaryTheme folder = new TemporaryTheme().Write("styles/layers.css", "@layer tokens, base, components, utilities;");

    [Fact]
    public async Task Styles_and_scripts_of_one_kind_of_page_are_loaded_by_its_pages_alone()
    {
        folder.Write("styles/pages/question/a.css", ".a{margin:1px}")
            .Write("styles/pages/question/b.css", ".b{margin:2px}")
            .Write("scripts/pages/term/c.js", "c();");

        var theme = await ReadAsync();

        Assert.Equal("@layer components{.a{margin:1px}.b{margin:2px}}\n", Text(theme.PageStylesheets["templates/question.html"]));
        Assert.Equal("c()\n", Text(theme.PageScripts["templates/term.html"]));
        Assert.DoesNotContain("margin:1px", Text(theme.Stylesheet), StringComparison.Ordinal);
        Assert.DoesNotContain("c()", Text(theme.Script), StringComparison.Ordinal);
        Assert.Empty(theme.LazyParts);
    }

    [Fact]
    public async Task Custom_properties_have_the_same_short_names_in_all_styles()
    {
        folder.Write("styles/tokens.css", ":root{--color-text:red;--space:1px}")
            .Write("styles/pages/term/a.css", ".a--color-text{color:var(--color-text);margin:var(--space) var(--space)}");

        var theme = await ReadAsync();

        Assert.Contains(":root{--b:red;--a:1px}", Text(theme.Stylesheet), StringComparison.Ordinal);
        Assert.Equal(
            "@layer components{.a--color-text{color:var(--b);margin:var(--a) var(--a)}}\n",
            Text(theme.PageStylesheets["templates/term.html"]));
    }

    [Theory]
    [InlineData("scripts/a.js", "document.body.style.setProperty('--space', '2px');")]
    [InlineData("partials/a.html", "<p style=\"--space: 2px\">a</p>")]
    public async Task A_custom_property_that_something_else_mentions_keeps_its_name(string path, string text)
    {
        folder.Write("styles/tokens.css", ":root{--color:red;--space:1px}").Write(path, text);

        var theme = await ReadAsync();

        Assert.Contains(";--space:1px}", Text(theme.Stylesheet), StringComparison.Ordinal);
        Assert.DoesNotContain("--color:", Text(theme.Stylesheet), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_stands_in_quotes_is_no_custom_property()
    {
        folder.Write("styles/base.css", ".a{--space:1px}.a::before{content:'--space'}");

        var theme = await ReadAsync();

        Assert.Contains(".a{--a:1px}.a::before{content:'--space'}", Text(theme.Stylesheet), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_style_is_in_the_layer_of_its_place_and_neighbours_of_one_layer_are_one_block()
    {
        folder.Write("styles/base.css", "a{margin:2px}").Write("styles/utilities.css", ".u{margin:1px}")
            .Write("styles/components/a.css", ".a{content:'}'}").Write("styles/components/b.css", ".b{margin:1px}");

        var theme = await ReadAsync();

        Assert.Equal(
            """
            @layer tokens,base,components,utilities;
            @layer base{a{margin:2px}}
            @layer components{.a{content:'}'}.b{margin:1px}}
            @layer utilities{.u{margin:1px}}

            """,
            Text(theme.Stylesheet));
    }

    [Fact]
    public async Task Paper_overrules_what_components_say_about_screens()
    {
        folder.Write("styles/print.css", "@media print{.a{margin:1px}}");

        var theme = await ReadAsync();

        Assert.Equal("@layer utilities{@media print{.a{margin:1px}}}\n", Text(theme.PrintStylesheet!));
    }

    [Theory]
    [InlineData("styles/tokns.css", "tokns")]
    [InlineData("styles/reset.css", "reset")]
    public async Task A_style_whose_place_is_no_layer_is_reported(string path, string layer) => Assert.Equal(
        [$"{path}(1,1): error SG404: There is no layer '{layer}'. [Name it in styles/layers.css, or move the file to styles/components.]"],
        await folder.Write(path, ".a{margin:1px}").ProblemsAsync());

    [Fact]
    public async Task Components_are_a_layer_too() => Assert.Equal(
        ["styles/pages/term/a.css(1,1): error SG404: There is no layer 'components'. "
            + "[Name it in styles/layers.css, or move the file to styles/components.]"],
        await folder.Write("styles/layers.css", "@layer base, utilities;")
            .Write("styles/pages/term/a.css", ".a{margin:1px}")
            .ProblemsAsync());

    [Fact]
    public async Task A_folder_of_scripts_is_loaded_on_first_use_with_its_styles_and_the_words_it_says()
    {
        folder.Write("scripts/reader/a.js", "a();").Write("scripts/reader/b.js", "b();").Write("styles/reader/a.css", ".a{margin:1px}");

        var theme = await ReadAsync();

        Assert.Equal(["reader", "words-ar", "words-en", "words-fr", "words-zh"], theme.LazyParts.Keys);
        Assert.Equal(["a()\nb()\n", "@layer components{.a{margin:1px}}\n"], theme.LazyParts["reader"].Select(Text));
        Assert.DoesNotContain("margin:1px", Text(theme.Stylesheet), StringComparison.Ordinal);
        Assert.Contains(
            "StudyGuide.words={\"not_loaded\":\"Rien reçu\"};",
            Text(theme.LazyParts["words-fr"][0]),
            StringComparison.Ordinal);
        Assert.Contains(
            "\"questions\":{\"one\":\"{n} question\",\"other\":\"{n} questions\"}",
            Text(theme.LazyParts["words-fr"][0]),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_scripts_of_every_page_know_what_can_be_loaded_later()
    {
        folder.Write("scripts/reader/a.js", "a();");

        var theme = await ReadAsync();

        Assert.Contains(
            $"StudyGuide.parts={{\"reader\":[\"{theme.LazyParts["reader"][0].Path}\"]",
            Text(theme.Script),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_styles_of_paper_are_a_file_of_their_own_that_scripts_know()
    {
        folder.Write("styles/print.css", "@media print{.a{margin:1px}}");

        var theme = await ReadAsync();

        Assert.Contains("margin:1px", Text(theme.PrintStylesheet!), StringComparison.Ordinal);
        Assert.DoesNotContain("margin:1px", Text(theme.Stylesheet), StringComparison.Ordinal);
        Assert.Contains($"\"print\":[\"{theme.PrintStylesheet!.Path}\"]", Text(theme.Script), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_file_is_published()
    {
        folder.Write("styles/pages/question/a.css", ".a{margin:1px}")
            .Write("scripts/pages/term/c.js", "c();")
            .Write("scripts/reader/a.js", "a();")
            .Write("styles/reader/a.css", ".a{margin:3px}")
            .Write("styles/print.css", ".p{margin:4px}");

        var theme = await ReadAsync();

        Assert.Equal(
            [
                "language-choice.js", "print.css", "question.css", "reader.css", "reader.js", "site.css", "site.js", "term.js",
                "words-ar.js", "words-en.js", "words-fr.js", "words-zh.js",
            ],
            theme.Assets
                .Select(asset => string.Join(
                    '.',
                    Path.GetFileName(asset.Path).Split('.') is [var name, .., var ending] ? [name, ending] : Array.Empty<string>()))
                .Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("styles/pages/question/a.css", "a { color: red;\n")]
    [InlineData("styles/reader/a.css", "a { color: red;\n")]
    [InlineData("scripts/pages/question/a.js", "if (\n")]
    [InlineData("scripts/reader/a.js", "if (\n")]
    public async Task A_mistake_is_reported_in_its_file_once(string path, string text)
    {
        var problems = await folder.Write("scripts/reader/b.js", "b();").Write(path, text).ProblemsAsync();

        Assert.NotEmpty(problems);
        Assert.All(problems, problem => Assert.StartsWith(path, problem, StringComparison.Ordinal));
        Assert.Equal(problems.Distinct(), problems);
    }

    public void Dispose() => folder.Dispose();

    private static string Text(OutputFile file) => Encoding.UTF8.GetString(file.Bytes.Span);

    private async Task<Theme> ReadAsync()
    {
        var (theme, diagnostics) = await folder.ReadAsync();
        Assert.Empty(diagnostics.AsLines());
        return theme!;
    }
}
