using StudyGuide.Model;
using StudyGuide.Rendering;
using StudyGuide.Tests.Support;
using StudyGuide.Theming;

namespace StudyGuide.Tests.Rendering;

public sealed class SiteFilesTests
{
    private static readonly SourceFile[] guide = [Some.File("guide.yml", Some.GuideYaml), Some.Question("rag"), Some.Translation("rag")];

    [Fact]
    public async Task No_two_files_of_a_plan_have_one_path()
    {
        var theme = await Themes.Golden;
        var (site, _) = InMemory.Load(theme, LargeGuide.Files(20), address: new Uri("https://example.org/"));

        var paths = SiteFiles.Plan(site!, theme).Select(file => file.Path).ToArray();

        Assert.Equal(paths.Distinct(StringComparer.OrdinalIgnoreCase), paths);
    }

    [Fact]
    public async Task A_file_of_the_plan_can_be_made_alone()
    {
        var theme = await Themes.Golden;
        var (site, _) = InMemory.Load(theme, [.. guide]);

        var page = SiteFiles.Plan(site!, theme).Single(file => file.Path == "en/questions/question-rag/index.html").Make();

        Assert.Contains("An answer.", System.Text.Encoding.UTF8.GetString(page.Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("https://example.org/", true)]
    public async Task A_sitemap_needs_the_address_of_the_site(string? address, bool exists)
    {
        var (files, _) = InMemory.Build(await Themes.Golden, [.. guide], address: address is null ? null : new Uri(address));

        Assert.Equal(exists, files.Any(file => file.Path == "sitemap.xml"));
    }

    [Fact]
    public async Task A_picture_is_published_under_a_name_that_changes_with_it()
    {
        ImageFile[] pictures = [new("images/loop.svg", "<svg/>"u8.ToArray())];

        var (files, _) = InMemory.Build(await Themes.Golden, [.. guide], [.. pictures]);

        Assert.Equal(pictures[0].Bytes.ToArray(), Assert.Single(files, file => file.Path == pictures[0].Address).Bytes.ToArray());
    }

    [Fact]
    public async Task A_mistake_of_the_theme_is_reported_once_and_stops_no_other_page()
    {
        var golden = await Themes.Golden;
        var theme = Repository.PathOf("tests", "Golden", "_theme");
        var broken = TemplateSet.Parse(Directory.EnumerateFiles(theme, "*.html", SearchOption.AllDirectories).Select(path =>
        {
            var name = Path.GetRelativePath(theme, path).Replace('\\', '/');
            var text = name == "templates/question.html" ? "{{ question.tilte }}" : File.ReadAllText(path);
            return new SourceFile($"theme/{name}", name, text);
        })).Templates;

        var (files, diagnostics) = InMemory.Build(golden with { Templates = broken }, [.. guide]);

        Assert.StartsWith("theme/templates/question.html(1,", Assert.Single(diagnostics).AsLine(), StringComparison.Ordinal);
        Assert.Contains(files, file => file.Path == "fr/index.html");
        Assert.DoesNotContain(files, file => file.Path == "fr/questions/question-rag/index.html");
    }
}
