using System.Text;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Commands;

/// <summary>
/// Each thing that can lie in the way of a guide, thrown at each command: one line says what it is, and nobody waits or reports a defect.
/// These bite whoever runs the tests, root too.
/// </summary>
public sealed class MistakesOfTheWorldTests : IDisposable
{
    private static readonly string golden = Repository.PathOf("tests", "Golden", "_theme");

    private static readonly string[] commands = ["build", "check", "preview"];

    private static readonly string longName = new('a', 300);

    /// <summary>What is wrong, how it came to be, and the options that lead to it; then the line that says so.</summary>
    private static readonly Dictionary<string, (Action<string> Make, string[] Options, string Line)> mistakes = new()
    {
        ["a file in place of the guide"] = (root => Write(root, "file"), ["--input", "file"], "'file' is a file and no folder."),
        ["a file on the way to the guide"] = (root => Write(root, "file"), ["--input", "file/x"], "There is no folder 'file/x'."),
        ["a file in place of the theme"] = (root => Write(root, "file"), ["--theme", "file"], "There is no theme in 'file'."),
        ["a guide that is not there"] = (_ => { }, ["--input", "nowhere"], "There is no folder 'nowhere'."),
        ["a name that is too long"] = (_ => { }, ["--input", longName], $"There is no folder '{longName}'."),
        ["a folder in place of a file"] = (
            root =>
            {
                File.Delete(Path.Combine(root, "input/guide.yml"));
                Directory.CreateDirectory(Path.Combine(root, "input/guide.yml"));
            },
            [],
            "There is no guide.yml."),
        ["a link to nothing"] = (root => Link(root, "input/questions/a.fr.md", "nothing"), [], "This symbolic link is not followed"),
        ["a link to itself"] = (root => Link(root, "input/questions/a.fr.md", "a.fr.md"), [], "This symbolic link is not followed"),
        ["a link to a device"] = (root => Link(root, "input/static/zero", "/dev/zero"), [], "This symbolic link is not followed"),
        ["a pipe in the guide"] = (root => Limits.MakePipe(Path.Combine(root, "input/pages/a.fr.md")), [], "This is a pipe"),
        ["a pipe to publish"] = (root => Limits.MakePipe(Path.Combine(root, "input/static/a")), [], "This is a pipe"),
        ["a file to publish where a page is"] = (
            root => Write(root, "input/static/FR/index.html"), [], "The address 'FR/index.html' is taken by the home page."),
    };

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("studyguide-");

    public static TheoryData<string, string> Thrown =>
        [.. from mistake in mistakes.Keys from command in commands select (mistake, command)];

    [Theory]
    [MemberData(nameof(Thrown))]
    public async Task A_mistake_is_told_in_a_line(string mistake, string command)
    {
        var (make, options, line) = mistakes[mistake];
        LargeGuide.Write(root.FullName, LargeGuide.Files(1));
        Directory.CreateDirectory(Path.Combine(root.FullName, "input/pages"));
        Directory.CreateDirectory(Path.Combine(root.FullName, "input/static"));
        make(root.FullName);
        string[] theme = options.Contains("--theme") ? [] : ["--theme", golden];

        var (code, printed) = command == "preview"
            ? await PreviewUntilAsync(line, [command, .. options, .. theme, "--port", "0"])
            : await RunAsync([command, .. options, .. theme]);

        Assert.Contains(line, printed, StringComparison.Ordinal);
        Assert.DoesNotContain("defect", printed, StringComparison.Ordinal);
        Assert.Equal(command == "preview" ? null : 1, code);
    }

    public void Dispose() => root.Delete(recursive: true);

    private async Task<(int? Code, string Printed)> RunAsync(string[] arguments)
    {
        var result = await StudyGuideProcess.RunAsync(root.FullName, arguments);
        return (result.ExitCode, result.Output + result.Error);
    }

    /// <summary>A preview goes on, so that it has no code.</summary>
    private async Task<(int? Code, string Printed)> PreviewUntilAsync(string expected, string[] arguments)
    {
        using var process = StudyGuideProcess.Start(root.FullName, null, arguments);
        var printed = new StringBuilder();
        while (!printed.ToString().Contains(expected, StringComparison.Ordinal)
            && await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            printed.Append(line).Append('\n');
        }

        int? code = process.HasExited ? process.ExitCode : null;
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (code, printed.ToString());
    }

    private static void Write(string root, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root, path))!);
        File.WriteAllText(Path.Combine(root, path), "");
    }

    private static void Link(string root, string path, string target) => File.CreateSymbolicLink(Path.Combine(root, path), target);
}
