using System.Diagnostics;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Terminal;

/// <summary>Colours are for terminals: none in a file or pipe, and none where <c>NO_COLOR</c> is set (no-color.org).</summary>
public sealed class ColorTests : IDisposable
{
    private const char Escape = '\u001b';
    private const string PseudoTerminal = "/usr/bin/script";

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("studyguide-");

    public ColorTests() => LargeGuide.Write(root.FullName, [Some.File("guide.yml", "unknown: 1\n")]);

    [Fact]
    public async Task A_pipe_gets_no_colours()
    {
        var result = await StudyGuideProcess.RunAsync(root.FullName, "check", "--theme", Repository.PathOf("tests", "Golden", "_theme"));

        Assert.Contains("error SG103", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Escape, result.Output);
    }

    [Fact]
    public async Task A_terminal_gets_colours() =>
        Assert.Contains($"{Escape}[", await InTerminalAsync(noColor: false), StringComparison.Ordinal);

    [Fact]
    public async Task A_terminal_gets_no_colours_if_the_user_wants_none()
    {
        var output = await InTerminalAsync(noColor: true);

        Assert.Contains("error SG103", output, StringComparison.Ordinal);
        Assert.DoesNotMatch($"{Escape}\\[[0-9;]*[1-9][0-9;]*m", output);
    }

    private async Task<string> InTerminalAsync(bool noColor)
    {
        Assert.SkipUnless(File.Exists(PseudoTerminal), "There is no pseudo-terminal here.");
        var environment = new Dictionary<string, string> { ["TERM"] = "xterm-256color" };
        if (noColor)
        {
            environment["NO_COLOR"] = "1";
        }

        var command = $"'{StudyGuideProcess.Path}' check --verbosity quiet --theme '{Repository.PathOf("tests", "Golden", "_theme")}'";
        using Process process = StudyGuideProcess.Start(PseudoTerminal, root.FullName, environment, ["-qec", command, "/dev/null"]);
        return (await StudyGuideProcess.ResultAsync(process)).Output;
    }

    public void Dispose() => root.Delete(recursive: true);
}
