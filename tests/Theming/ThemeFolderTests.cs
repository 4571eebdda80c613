using System.Text;
using StudyGuide.Rendering;
using StudyGuide.Tests.Support;
using StudyGuide.Theming;

namespace StudyGuide.Tests.Theming;

public sealed class ThemeFolderTests : IDisposable
{
    private readonly TemporaryTheme folder = new();

    [Fact]
    public async Task A_theme_without_mistakes_is_read()
    {
        var (theme, diagnostics) = await folder.ReadAsync();

        Assert.Empty(diagnostics.AsLines());
        Assert.Equal(["ar", "en", "fr", "zh"], theme!.Languages.Select(pack => pack.Code.Value).Order(StringComparer.Ordinal));
        Assert.All(SiteFiles.Templates, name => Assert.True(theme.Templates.Has(name)));
    }

    [Fact]
    public async Task A_folder_that_does_not_exist_is_reported_once()
    {
        var (theme, diagnostics) = await ThemeFolder.ReadAsync("nowhere", []);

        Assert.Null(theme);
        Assert.Equal(
            ["nowhere(1,1): error SG403: There is no theme in 'nowhere'. [Name the folder of the theme with --theme.]"],
            diagnostics.AsLines());
    }

    [Fact]
    public async Task A_missing_template_is_named() => Assert.Equal(
        ["templates/term.html(1,1): error SG403: The theme has no 'templates/term.html'. "
            + "[Copy it from the theme that comes with the generator.]"],
        await folder.Delete("templates/term.html").ProblemsAsync());

    [Theory]
    [InlineData("styles/layers.css", "body { margin: 0; }\n.a { color: red;\n", "styles/layers.css(3,")]
    [InlineData("styles/layers.css", "body { margin: 0 } }\n", "styles/layers.css(1,")]
    [InlineData("scripts/enhance.js", "const a = 1;\nfunction f( { return 1; }\n", "scripts/enhance.js(2,")]
    [InlineData("scripts/early/language-choice.js", "if (\n", "scripts/early/language-choice.js(")]
    public async Task A_mistake_in_a_style_or_script_is_reported_at_its_place(string path, string text, string place)
    {
        var problem = (await folder.Write(path, text).ProblemsAsync())[0];

        Assert.StartsWith(place, problem, StringComparison.Ordinal);
        Assert.Contains(": error SG404: ", problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_template_that_cannot_be_parsed_is_reported_at_its_place()
    {
        var problem = (await folder.Write("templates/term.html", "<p>\n{{ if }}\n{{ end }}\n").ProblemsAsync())[0];

        Assert.StartsWith("templates/term.html(2,", problem, StringComparison.Ordinal);
        Assert.Contains(": error SG401: ", problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_mistakes_are_reported_in_one_run()
    {
        folder.Delete("templates/term.html")
            .Change("languages/en.yml", "  home: Home\n", "")
            .Write("styles/layers.css", ".a { color: red;\n")
            .Write("partials/card.html", "{{ for }}");

        var (_, diagnostics) = await folder.ReadAsync();

        Assert.Equal(
            ["SG103", "SG401", "SG403", "SG404"],
            diagnostics.Select(diagnostic => diagnostic.Code.Id).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Layers_come_first_in_the_style_and_the_registry_first_in_the_script()
    {
        folder.Write("styles/base.css", ".a{margin:1px}").Write("styles/layers.css", "@layer base;").Write("scripts/a.js", "a();");

        var (theme, _) = await folder.ReadAsync();

        Assert.Equal("@layer base;\n@layer base{.a{margin:1px}}\n", Encoding.UTF8.GetString(theme!.Stylesheet.Bytes.Span));
        Assert.EndsWith("\na()\n", Encoding.UTF8.GetString(theme.Script.Bytes.Span), StringComparison.Ordinal);
        Assert.Equal(["language-choice"], theme.EarlyScripts.Keys);
    }

    [Fact]
    public async Task An_asset_gets_another_name_when_it_changes_and_only_then()
    {
        var (before, _) = await folder.ReadAsync();
        var (after, _) = await folder.Change("styles/layers.css", "0", "1px").ReadAsync();

        Assert.NotEqual(before!.Stylesheet.Path, after!.Stylesheet.Path);
        Assert.Equal(before.Script.Path, after.Script.Path);
        Assert.Matches("^assets/site\\.[0-9a-f]{8}\\.css$", after.Stylesheet.Path);
    }

    public void Dispose() => folder.Dispose();
}
