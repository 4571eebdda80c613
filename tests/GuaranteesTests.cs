using System.Collections.Immutable;
using System.Globalization;
using StudyGuide.Model;
using StudyGuide.Reading;
using StudyGuide.ServedHtml;
using StudyGuide.Tests.Golden;
using StudyGuide.Tests.Support;
using StudyGuide.Tests.Writing;

namespace StudyGuide.Tests;

/// <summary>
/// What the documents promise of every site: the same bytes everywhere, any number of questions, and our own guide without a problem.
/// </summary>
public sealed class GuaranteesTests
{
    /// <summary>A guide with every feature of Markdown, so that nothing that prints differently can hide.</summary>
    private static readonly GoldenFolder everyFeature = GoldenFolder.Read(
        [GoldenFolder.PathOf("guides", "markdown", "input")], without: []);

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    public async Task A_site_is_the_same_in_every_culture(string culture)
    {
        var expected = await SiteAsync(everyFeature.Files);
        var current = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);

            Assert.Equal(expected, await SiteAsync(everyFeature.Files));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = current;
        }
    }

    [Fact]
    public async Task A_site_is_the_same_on_every_machine()
    {
        string[] sites =
        [
            await SiteOnAsync("C", "UTC", processors: 1),
            await SiteOnAsync("fr_FR.UTF-8", "Europe/Paris", processors: 2),
            await SiteOnAsync("tr_TR.UTF-8", "Pacific/Kiritimati", processors: 3),
            await SiteOnAsync("ar_SA.UTF-8", "America/St_Johns", processors: 8),
        ];

        Assert.All(sites, site => Assert.Equal(sites[0], site));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_site_is_the_same_in_whatever_order_files_are_found(int seed)
    {
        var files = LargeGuide.Files(12).ToArray();
        var expected = await SiteAsync([.. files]);

        new Random(seed).Shuffle(files);

        Assert.Equal(expected, await SiteAsync([.. files]));
    }

    [Fact]
    public async Task A_site_is_the_same_each_time()
    {
        var expected = await SiteAsync(everyFeature.Files);

        for (var time = 0; time < 20; time++)
        {
            Assert.Equal(expected, await SiteAsync(everyFeature.Files));
        }
    }

    [Fact]
    public async Task A_guide_of_a_thousand_questions_builds()
    {
        var (files, diagnostics) = InMemory.Build(await Themes.Golden, LargeGuide.Files(1000));

        Assert.Equal("", Printed.AsText(diagnostics));
        // Three files a question: a page in each language, and one for both that is the permalink too.
        Assert.Equal(2000, files.Count(file => file.Path.Contains("/questions/question-", StringComparison.Ordinal)));
        Assert.Equal(1000, files.Count(file => file.Path.StartsWith("q/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Our_own_guide_has_no_problem_in_its_files_or_its_pages()
    {
        var input = await InputFolder.ReadAsync(Repository.PathOf("input"));

        var (files, diagnostics) = InMemory.Build(await Themes.Ours, input.Files, input.Images, new Uri("https://example.org/guide/"));

        Assert.Equal("", Printed.AsText([.. input.Diagnostics, .. diagnostics, .. ServedPages.Check(files)]));
        Assert.NotEmpty(files);
    }

    /// <summary>The paths of a site with the hashes of their files.</summary>
    private static async Task<string> SiteAsync(ImmutableArray<SourceFile> files)
    {
        var (site, _) = InMemory.Build(await Themes.Golden, files, everyFeature.Images);
        Assert.NotEmpty(site);
        return string.Join('\n', site.Select(file => $"{file.Path} {Fingerprint.Of(file.Bytes.Span)}"));
    }

    /// <summary>The same, built by the program under other circumstances.</summary>
    private static async Task<string> SiteOnAsync(string locale, string timeZone, int processors)
    {
        using var output = new TemporaryOutput();
        var environment = new Dictionary<string, string>
        {
            ["LC_ALL"] = locale,
            ["TZ"] = timeZone,
            ["DOTNET_PROCESSOR_COUNT"] = processors.ToString(CultureInfo.InvariantCulture),
        };
        string[] arguments =
        [
            "--input", GoldenFolder.PathOf("guides", "markdown", "input"),
            "--theme", GoldenFolder.PathOf("_theme"),
            "--output", output.Folder,
            "--base-url", "https://example.org/",
        ];
        var result = await StudyGuideProcess.RunAsync(output.Root, environment, arguments);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        return string.Join('\n', output.Files);
    }
}
