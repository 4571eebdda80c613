using System.Text;
using StudyGuide.Model;
using StudyGuide.Reading;
using StudyGuide.Rendering;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Reading;

public sealed class ThemeFolderTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("studyguide-");

    public ThemeFolderTests()
    {
        var golden = Repository.PathOf("tests", "Golden", "_theme");
        foreach (var path in Directory.EnumerateFiles(golden, "*", SearchOption.AllDirectories))
        {
            Write(Path.GetRelativePath(golden, path), File.ReadAllText(path));
        }
    }

    [Fact]
    public async Task A_theme_without_mistakes_is_read()
    {
        var (theme, diagnostics) = await ThemeFolder.ReadAsync(folder.FullName);

        Assert.Empty(diagnostics.AsLines());
        Assert.Equal(["ar", "en", "fr"], theme!.Languages.Select(pack => pack.Code.Value).Order(StringComparer.Ordinal));
        Assert.All(PageTemplates.All, name => Assert.True(theme.Templates.Has(name)));
    }

    [Fact]
    public async Task A_folder_that_does_not_exist_is_reported_once()
    {
        var (theme, diagnostics) = await ThemeFolder.ReadAsync("nowhere");

        Assert.Null(theme);
        Assert.Equal(["nowhere(1,1): error SG403: There is no theme in 'nowhere'. [Name the folder of the theme with --theme.]"], diagnostics.AsLines());
    }

    [Fact]
    public async Task A_missing_template_is_named()
    {
        File.Delete(Path.Combine(folder.FullName, "templates", "term.html"));

        await AssertProblemAsync("templates/term.html(1,1): error SG403: The theme has no 'templates/term.html'. [Copy it from the theme that comes with the generator.]");
    }

    [Fact]
    public async Task A_word_that_one_pack_lacks_is_named_in_that_pack()
    {
        Change("languages/en.yml", "  home: Home\n", "");

        await AssertProblemAsync("languages/en.yml(1,1): error SG103: The key 'words: home' is missing. [Another language pack has it: translate it from there.]");
    }

    [Fact]
    public async Task A_word_that_pages_need_is_missed_even_where_no_pack_has_it()
    {
        Change("languages/fr.yml", "  example: Exemple\n", "");
        Change("languages/en.yml", "  example: Example\n", "");
        Change("languages/ar.yml", "  example: مثال\n", "");

        var (theme, diagnostics) = await ThemeFolder.ReadAsync(folder.FullName);

        Assert.Null(theme);
        Assert.Equal(3, diagnostics.Count(diagnostic => diagnostic.Code == DiagnosticCode.MissingKey && diagnostic.Message == "The key 'words: example' is missing."));
    }

    [Fact]
    public async Task A_noun_that_one_pack_lacks_is_named_in_that_pack()
    {
        Change("languages/fr.yml", "  minutes: {one: \"{n} minute\", other: \"{n} minutes\"}\n", "");

        await AssertProblemAsync("languages/fr.yml(1,1): error SG103: The key 'counts: minutes' is missing. [Another language pack has it: translate it from there.]");
    }

    [Fact]
    public async Task A_wrong_plural_rule_is_reported_at_its_place()
    {
        Change("languages/fr.yml", "one: n = 0..1", "one: n is 0 or 1");

        await AssertProblemAsync("languages/fr.yml(12,8): error SG405: 'n is 0 or 1' is not a plural rule. [Write for example 'n = 0..1' or 'n % 100 = 3..10'.]");
    }

    [Theory]
    [InlineData("styles/layers.css", "body { margin: 0; }\n.a { color: red;\n", "styles/layers.css(3,")]
    [InlineData("styles/layers.css", "body { margin: 0 } }\n", "styles/layers.css(1,")]
    [InlineData("scripts/enhance.js", "const a = 1;\nfunction f( { return 1; }\n", "scripts/enhance.js(2,")]
    [InlineData("scripts/early/language-choice.js", "if (\n", "scripts/early/language-choice.js(")]
    public async Task A_mistake_in_a_style_or_script_is_reported_at_its_place(string path, string text, string place)
    {
        Write(path, text);

        var (theme, diagnostics) = await ThemeFolder.ReadAsync(folder.FullName);

        Assert.Null(theme);
        Assert.StartsWith($"{Prefix}{place}", diagnostics[0].AsLine(), StringComparison.Ordinal);
        Assert.Equal(DiagnosticCode.StyleOrScriptError, diagnostics[0].Code);
    }

    [Fact]
    public async Task A_template_that_cannot_be_parsed_is_reported_at_its_place()
    {
        Write("templates/term.html", "<p>\n{{ if }}\n{{ end }}\n");

        var (theme, diagnostics) = await ThemeFolder.ReadAsync(folder.FullName);

        Assert.Null(theme);
        Assert.StartsWith($"{Prefix}templates/term.html(2,", diagnostics[0].AsLine(), StringComparison.Ordinal);
        Assert.Equal(DiagnosticCode.TemplateError, diagnostics[0].Code);
    }

    [Fact]
    public async Task All_mistakes_are_reported_in_one_run()
    {
        File.Delete(Path.Combine(folder.FullName, "templates", "term.html"));
        Change("languages/en.yml", "  home: Home\n", "");
        Write("styles/layers.css", ".a { color: red;\n");
        Write("partials/card.html", "{{ for }}");

        var (_, diagnostics) = await ThemeFolder.ReadAsync(folder.FullName);

        Assert.Equal(["SG103", "SG401", "SG403", "SG404"], diagnostics.Select(diagnostic => diagnostic.Code.Id).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Layers_come_first_in_the_style_and_the_registry_first_in_the_script()
    {
        Write("styles/a.css", ".a{margin:1px}");
        Write("styles/components/b.css", ".b{margin:2px}");
        Write("scripts/a.js", "a();");

        var (theme, _) = await ThemeFolder.ReadAsync(folder.FullName);

        Assert.Equal("body{margin:0}\n.a{margin:1px}\n.b{margin:2px}\n", Encoding.UTF8.GetString(theme!.Stylesheet.Bytes.Span));
        Assert.EndsWith("\na()\n", Encoding.UTF8.GetString(theme.Script.Bytes.Span), StringComparison.Ordinal);
        Assert.Equal(["language-choice"], theme.EarlyScripts.Keys);
    }

    [Fact]
    public async Task An_asset_gets_another_name_when_it_changes_and_only_then()
    {
        var (before, _) = await ThemeFolder.ReadAsync(folder.FullName);
        Write("styles/a.css", ".a{margin:1px}");
        var (after, _) = await ThemeFolder.ReadAsync(folder.FullName);

        Assert.NotEqual(before!.Stylesheet.Path, after!.Stylesheet.Path);
        Assert.Equal(before.Script.Path, after.Script.Path);
        Assert.Matches("^assets/site\\.[0-9a-f]{10}\\.css$", after.Stylesheet.Path);
    }

    private string Prefix => folder.FullName + "/";

    private async Task AssertProblemAsync(string line)
    {
        var (theme, diagnostics) = await ThemeFolder.ReadAsync(folder.FullName);

        Assert.Null(theme);
        Assert.Equal([Prefix + line], diagnostics.AsLines());
    }

    private void Change(string path, string right, string wrong)
    {
        var text = File.ReadAllText(Path.Combine(folder.FullName, path));
        Assert.Contains(right, text, StringComparison.Ordinal);
        Write(path, text.Replace(right, wrong, StringComparison.Ordinal));
    }

    private void Write(string path, string text)
    {
        var full = Path.Combine(folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
