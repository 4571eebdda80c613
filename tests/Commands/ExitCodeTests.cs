using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Commands;

/// <summary>What the program tells the shell, and what it prints, when it runs as a process.</summary>
public sealed class ExitCodeTests : IDisposable
{
    private static readonly string theme = Repository.PathOf("tests", "Golden", "_theme");

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("studyguide-");

    [Fact]
    public async Task A_build_without_problems_ends_with_0_and_says_where_the_site_is()
    {
        LargeGuide.Write(root.FullName, LargeGuide.Files(2));

        var result = await RunAsync();

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("The site is in output.", result.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(PathOf("output/fr/questions/question-1-un/index.html")));
    }

    [Fact]
    public async Task The_command_build_does_the_same()
    {
        LargeGuide.Write(root.FullName, LargeGuide.Files(2));

        var result = await StudyGuideProcess.RunAsync(
            root.FullName, "build", "-i", "input", "-t", theme, "-o", "site", "--verbosity", "quiet");

        Assert.Equal((0, "", ""), (result.ExitCode, result.Output, result.Error));
        Assert.True(File.Exists(PathOf("site/index.html")));
    }

    [Fact]
    public async Task Errors_end_with_1_are_printed_and_leave_the_old_site()
    {
        LargeGuide.Write(root.FullName, LargeGuide.Files(2));
        await RunAsync();
        LargeGuide.Write(root.FullName, [Some.Question("q-1", frontMatter: "unknown: x")]);

        var result = await RunAsync();

        Assert.Equal(1, result.ExitCode);
        Assert.Contains(
            "input/questions/q-1.fr.md(2,8): error SG202: The guide has no topic 'agents'.\n", result.Output, StringComparison.Ordinal);
        Assert.Contains(
            "input/questions/q-1.fr.md(5,1): error SG102: The key 'unknown' is unknown here.", result.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(PathOf("output/fr/questions/question-1-un/index.html")));
    }

    [Fact]
    public async Task A_check_knows_the_files_that_are_made_last()
    {
        LargeGuide.Write(root.FullName, LargeGuide.Files(2));

        var result = await StudyGuideProcess.RunAsync(
            root.FullName, "check", "--theme", Repository.PathOf("theme"), "--base-url", "https://example.org/");

        Assert.DoesNotContain("leads to no file", result.Output, StringComparison.Ordinal);
        Assert.Equal(0, result.ExitCode);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1, "--strict")]
    public async Task Warnings_end_with_1_only_if_strict(int code, params string[] options)
    {
        LargeGuide.Write(root.FullName, LargeGuide.Files(2).RemoveAll(file => file.RelativePath == "questions/q-2.en.md"));

        var result = await RunAsync(options);

        Assert.Equal(code, result.ExitCode);
        Assert.Contains("warning SG010", result.Output, StringComparison.Ordinal);
        Assert.Equal(code == 0, Directory.Exists(PathOf("output")));
    }

    [Fact]
    public async Task Check_writes_nothing()
    {
        LargeGuide.Write(root.FullName, LargeGuide.Files(2));

        var result = await RunAsync("check");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("No problem stops this guide from being published.", result.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(PathOf("output")));
    }

    [Fact]
    public async Task A_missing_guide_ends_with_1()
    {
        var result = await RunAsync();

        Assert.Equal(
            (
                1,
                "input(1,1): error SG004: There is no folder 'input'.\n    hint: Name the folder of the guide with --input.\n"
                + "1 error, 0 warnings\n"),
            (result.ExitCode, result.Output));
    }

    [Fact]
    public async Task A_missing_theme_ends_with_1()
    {
        LargeGuide.Write(root.FullName, LargeGuide.Files(2));

        var result = await StudyGuideProcess.RunAsync(root.FullName, "--theme", "nowhere");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains(
            "error SG403: There is no theme in 'nowhere'.\n    hint: Name the folder of the theme with --theme.\n",
            result.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_output_folder_that_is_not_ours_ends_with_2_and_one_sentence()
    {
        LargeGuide.Write(root.FullName, LargeGuide.Files(2));
        Directory.CreateDirectory(PathOf("output"));
        await File.WriteAllTextAsync(PathOf("output/thesis.txt"), "work", TestContext.Current.CancellationToken);

        var result = await RunAsync();

        Assert.Equal(2, result.ExitCode);
        Assert.Equal(
            "The folder 'output' holds files that StudyGuide did not write, and a build would remove them. "
            + "Name another folder with --output, or empty this one.\n",
            result.Error);
        Assert.Equal(["thesis.txt"], Directory.EnumerateFileSystemEntries(PathOf("output")).Select(Path.GetFileName));
    }

    private Task<ProcessResult> RunAsync(params string[] arguments) =>
        StudyGuideProcess.RunAsync(root.FullName, [.. arguments, "--theme", theme]);

    private string PathOf(string path) => Path.Combine(root.FullName, path);

    public void Dispose() => root.Delete(recursive: true);
}
