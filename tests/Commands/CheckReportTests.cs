using System.Diagnostics;
using System.Text.Json;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Commands;

/// <summary><c>check --report</c> as a process.</summary>
public sealed class CheckReportTests : IDisposable
{
    private const string PseudoTerminal = "/usr/bin/script";

    private static readonly string theme = Repository.PathOf("tests", "Golden", "_theme");

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("studyguide-");

    public CheckReportTests()
    {
        LargeGuide.Write(root.FullName, LargeGuide.Files(2));
        var guide = LargeGuide.Files(2).Single(file => file.RelativePath == "guide.yml");
        LargeGuide.Write(root.FullName, [Some.File("guide.yml", guide.Text + "sizes: {short: [40, 70]}\nsite: https://example.org/\n")]);
    }

    [Fact]
    public async Task The_report_stands_between_the_problems_and_the_stages_and_marks_fail_nothing()
    {
        File.Delete(Path.Combine(root.FullName, "input/questions/q-2.en.md"));

        var result = await RunAsync();

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        string[] inOrder =
        [
            "0 errors, 1 warning", "question  language", "topic-2, basic", "  q-1 ", "< below", "fr: 2 questions, ", "en: 1 question, ",
            "  Stage", "No problem stops",
        ];
        var places = inOrder.Select(text => result.Output.IndexOf(text, StringComparison.Ordinal)).ToArray();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public async Task A_quiet_check_prints_the_report_alone()
    {
        var result = await RunAsync("--verbosity", "quiet");

        Assert.StartsWith("question", result.Output, StringComparison.Ordinal);
        Assert.EndsWith(" cards\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_terminal_no_line_is_broken_however_long()
    {
        var id = new string('a', 100);
        LargeGuide.Write(
            root.FullName, [Some.File($"questions/{id}.fr.md", "---\ntopic: topic-1\nlevel: basic\ntitle: T\n---\n\nUne réponse.\n")]);

        var lines = (await RunAsync("--verbosity", "quiet")).Output.Split('\n');

        var heading = lines.Single(line => line.StartsWith("question ", StringComparison.Ordinal));
        var row = lines.Single(line => line.StartsWith($"  {id} ", StringComparison.Ordinal));
        Assert.Equal(heading.Length, row.Length);
    }

    [Fact]
    public async Task A_terminal_gets_colour_and_sign()
    {
        Assert.SkipUnless(File.Exists(PseudoTerminal), "There is no pseudo-terminal here.");
        var command = $"'{StudyGuideProcess.Path}' check --report --verbosity quiet --theme '{theme}'";
        using Process process = StudyGuideProcess.Start(
            PseudoTerminal, root.FullName, new Dictionary<string, string> { ["TERM"] = "xterm-256color" }, ["-qec", command, "/dev/null"]);

        Assert.Matches("\u001b\\[[0-9;]+m +\\d+<\u001b\\[0m", (await StudyGuideProcess.ResultAsync(process)).Output);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1, "--strict")]
    public async Task In_json_the_output_is_one_document(int code, params string[] options)
    {
        File.Delete(Path.Combine(root.FullName, "input/questions/q-2.en.md"));

        var result = await RunAsync(["--format", "json", .. options]);

        var json = JsonDocument.Parse(result.Output).RootElement;
        Assert.Equal((code, ""), (result.ExitCode, result.Error));
        Assert.Equal(1, json.GetProperty("diagnostics").GetArrayLength());
        var rows = json.GetProperty("report").EnumerateArray().ToArray();
        Assert.Equal(["q-1 fr", "q-1 en", "q-2 fr"], rows.Select(row => $"{row.GetProperty("question")} {row.GetProperty("language")}"));
        Assert.All(rows, row => Assert.Equal("short-words", Assert.Single(row.GetProperty("below").EnumerateArray()).GetString()));
    }

    [Fact]
    public async Task While_there_are_errors_there_is_no_report()
    {
        LargeGuide.Write(root.FullName, [Some.Question("q-1", frontMatter: "unknown: x")]);

        var result = await RunAsync("--format", "json");

        Assert.Equal(1, result.ExitCode);
        var json = JsonDocument.Parse(result.Output).RootElement;
        Assert.Equal(["errors", "warnings", "notes", "diagnostics"], json.EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public async Task Nobody_gets_a_report_unasked()
    {
        var result = await StudyGuideProcess.RunAsync(root.FullName, "check", "--theme", theme, "--format", "json");

        Assert.Equal("{\n  \"errors\": 0,\n  \"warnings\": 0,\n  \"notes\": 0,\n  \"diagnostics\": []\n}\n", result.Output);
    }

    private Task<ProcessResult> RunAsync(params string[] options) =>
        StudyGuideProcess.RunAsync(root.FullName, ["check", "--report", "--theme", theme, .. options]);

    public void Dispose() => root.Delete(recursive: true);
}
