using System.Collections.Immutable;
using System.Text;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Reading;
using StudyGuide.Rendering;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Linking;

/// <summary>Links to files that are published as they are.</summary>
public sealed class FileLinksTests
{
    private static readonly ImmutableArray<ImageFile> Images = [new("questions/sample.png", default)];

    private static readonly ImmutableArray<StaticFile> StaticFiles = [Static("paper.pdf"), Static("a b/_c.d"), Static("photo.png")];

    [Theory]
    [InlineData("[x](../static/paper.pdf)", "paper.pdf", null)]
    [InlineData("[x](../static/paper.pdf#page=3)", "paper.pdf", "page=3")]
    [InlineData("[x](../static/a%20b/_c.d)", "a b/_c.d", null)]
    [InlineData("![x](../static/photo.png)", "photo.png", null)]
    public void A_file_is_found_from_the_text_that_names_it(string markdown, string path, string? anchor)
    {
        var target = Assert.IsType<FileTarget>(Resolve(markdown).Target);

        Assert.Equal((path, anchor), (target.File.Path, target.Anchor));
    }

    [Theory]
    [InlineData("[x](../static/missing.pdf)")]
    [InlineData("[x](../static/)")]
    [InlineData("![x](../static/paper.pdf)")]
    public void What_is_no_file_or_no_picture_is_a_broken_link(string markdown) =>
        Assert.Equal(DiagnosticCode.BrokenLink, Resolve(markdown).Diagnostic?.Code);

    [Fact]
    public async Task The_page_names_the_file_from_where_it_is()
    {
        var html = await PrintedAsync("[un](../static/a%20b/_c.d#x) et [deux](sample.png) et ![trois](../static/photo.png)");

        Assert.Contains("<a href=\"../../../a%20b/_c.d#x\">un</a>", html, StringComparison.Ordinal);
        Assert.Matches("<a href=\"../../../assets/sample\\.[0-9a-f]+\\.png\">deux</a>", html);
        Assert.Contains("<img src=\"../../../photo.png\" alt=\"trois\"", html, StringComparison.Ordinal);
    }

    private static async Task<string> PrintedAsync(string markdown)
    {
        var theme = await Themes.Golden;
        var (site, _) = InMemory.Load(theme, FilesWith(markdown), Images, staticFiles: StaticFiles);
        var page = SiteFiles.Plan(site!, theme).Single(file => file.Path == "fr/questions/question-sample/index.html");
        return Encoding.UTF8.GetString(page.Make().Span);
    }

    private static (LinkTarget? Target, Diagnostic? Diagnostic) Resolve(string markdown)
    {
        var (content, link) = Read(markdown);
        return new LinkResolver(content).Resolve(link);
    }

    private static (Content Content, MarkdownLink First) Read(string markdown)
    {
        var (content, diagnostics) = ContentReader.Read(FilesWith(markdown), Images, staticFiles: StaticFiles);
        Assert.Empty(diagnostics);
        return (content!, content!.Questions[0].Text.Values.Single().Answer.Links[0]);
    }

    private static ImmutableArray<SourceFile> FilesWith(string markdown) =>
        [Some.File("guide.yml", Some.GuideYaml), Some.Question("sample", markdown)];

    private static StaticFile Static(string path) => new(path, Some.File($"static/{path}", "").At(0), () => default);
}
