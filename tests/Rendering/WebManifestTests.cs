using System.Text;
using System.Text.Json;
using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Rendering;

public sealed class WebManifestTests
{
    [Fact]
    public async Task Each_language_has_one_that_opens_its_home_page_within_the_whole_site()
    {
        var manifest = await ManifestAsync("en");

        Assert.Equal(
            ("The guide", "A guide.", "en", "ltr", "./", "../", "standalone"),
            (Text(manifest, "name"), Text(manifest, "description"), Text(manifest, "lang"), Text(manifest, "dir"),
                Text(manifest, "start_url"), Text(manifest, "scope"), Text(manifest, "display")));
    }

    [Fact]
    public async Task It_has_the_colour_and_the_icon_of_the_theme()
    {
        var manifest = await ManifestAsync("fr");

        Assert.Equal(("#fcfbf7", "#fcfbf7"), (Text(manifest, "theme_color"), Text(manifest, "background_color")));
        var icon = Assert.Single(manifest.GetProperty("icons").EnumerateArray());
        Assert.StartsWith("../assets/icon.", Text(icon, "src"), StringComparison.Ordinal);
        Assert.Equal("any", Text(icon, "sizes"));
    }

    [Theory]
    [InlineData("publish: {offline: false}", false)]
    [InlineData("", true)]
    public async Task A_site_that_no_browser_keeps_has_none(string publish, bool isForDisk)
    {
        var files = await FilesAsync(publish, isForDisk ? LinkStyle.Files : LinkStyle.Folders);

        Assert.DoesNotContain(files, file => file.Path.EndsWith(".webmanifest", StringComparison.Ordinal));
        Assert.All(
            files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)),
            page => Assert.DoesNotContain("rel=\"manifest\"", Encoding.UTF8.GetString(page.Bytes.Span), StringComparison.Ordinal));
    }

    private static async Task<JsonElement> ManifestAsync(string language) => JsonDocument.Parse(
        (await FilesAsync("", LinkStyle.Folders)).Single(file => file.Path == $"{language}/manifest.webmanifest").Bytes).RootElement;

    private static async Task<OutputFile[]> FilesAsync(string publish, LinkStyle links) =>
    [
        .. InMemory.Build(
            await Themes.Ours, [Some.File("guide.yml", $"{Some.GuideYaml}\n{publish}"), Some.Question("rag")], links: links).Files,
    ];

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;
}
