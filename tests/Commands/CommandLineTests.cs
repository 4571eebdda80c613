using StudyGuide.Commands;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Commands;

public sealed class CommandLineTests
{
    [Fact]
    public async Task Without_arguments_it_builds_from_input_to_output()
    {
        var (command, options, _) = await ParseAsync();

        Assert.Equal(GuideCommand.Build, command);
        Assert.Equal(new BuildOptions("input", "theme", "output", null, false, Verbosity.Normal, DiagnosticFormat.Text), options);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("preview")]
    public async Task A_command_may_stand_before_or_behind_the_options_it_shares(string name)
    {
        var command = Enum.Parse<GuideCommand>(name, ignoreCase: true);
        string[] options = ["--input", "in", "--theme", "th", "--base-url", "https://example.org/guide", "--strict", "--verbosity", "detailed", "--format", "json"];
        var expected = new BuildOptions("in", "th", "output", new Uri("https://example.org/guide/"), true, Verbosity.Detailed, DiagnosticFormat.Json);

        Assert.Equal((command, expected), await WithoutPortAsync([name, .. options]));
        Assert.Equal((command, expected), await WithoutPortAsync([.. options, name]));
    }

    [Fact]
    public async Task The_output_folder_is_an_option_of_building()
    {
        Assert.Equal("site", (await ParseAsync("--output", "site")).Options.Output);
        Assert.Equal("site", (await ParseAsync("build", "-o", "site")).Options.Output);
        Assert.NotEmpty(Errors("check", "--output", "site"));
    }

    [Fact]
    public async Task The_report_is_an_option_of_checking()
    {
        Assert.True((await ParseAsync("check", "--report")).Options.Report);
        Assert.False((await ParseAsync("check")).Options.Report);
        Assert.All(["build", "preview"], command => Assert.NotEmpty(Errors(command, "--report")));
    }

    [Fact]
    public async Task Preview_listens_on_a_port_like_that_of_Statiq_unless_told_otherwise()
    {
        Assert.Equal(5080, (await ParseAsync("preview")).Port);
        Assert.Equal(8000, (await ParseAsync("preview", "--port", "8000")).Port);
    }

    [Fact]
    public async Task An_empty_address_is_as_good_as_none() => Assert.Null((await ParseAsync("--base-url", "")).Options.BaseUrl);

    [Theory]
    [InlineData("example.org")]
    [InlineData("ftp://example.org/")]
    [InlineData("https://example.org/?page=1")]
    [InlineData("https://example.org/#top")]
    public void An_address_that_no_site_can_have_is_refused(string address) => Assert.Equal(
        [$"'{address}' is not an address: write it in full, for example https://example.org/guide/."], Errors("--base-url", address));

    [Theory]
    [InlineData("--speed", "fast")]
    [InlineData("publish")]
    [InlineData("--verbosity", "loud")]
    [InlineData("--format", "xml")]
    [InlineData("--input")]
    [InlineData("preview", "--port", "many")]
    public void What_is_not_understood_is_an_error(params string[] arguments) => Assert.NotEmpty(Errors(arguments));

    [Theory]
    [InlineData("--speed")]
    [InlineData("--base-url", "example.org")]
    [InlineData("--format", "xml")]
    [InlineData("check", "--output", "site")]
    public async Task A_wrong_command_line_ends_with_2_and_builds_nothing(params string[] arguments)
    {
        var folder = Directory.CreateTempSubdirectory("studyguide-");
        try
        {
            LargeGuide.Write(folder.FullName, LargeGuide.Files(1));

            var result = await StudyGuideProcess.RunAsync(folder.FullName, [.. arguments, "--theme", Repository.PathOf("tests", "Golden", "_theme")]);

            Assert.Equal(2, result.ExitCode);
            Assert.NotEqual("", result.Error);
            Assert.Equal(["input"], Directory.EnumerateFileSystemEntries(folder.FullName).Select(Path.GetFileName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("build", "--help")]
    [InlineData("check", "--help")]
    [InlineData("preview", "--help")]
    public async Task Help_names_the_options_and_ends_with_0(params string[] arguments)
    {
        var result = await StudyGuideProcess.RunAsync(Path.GetTempPath(), arguments);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.All(["--input", "--theme", "--base-url", "--strict", "--verbosity", "--format"], option => Assert.Contains(option, result.Output, StringComparison.Ordinal));
    }

    private static async Task<(GuideCommand Command, BuildOptions Options, int Port)> ParseAsync(params string[] arguments)
    {
        (GuideCommand, BuildOptions, int)? seen = null;
        var parsed = CommandLine.Create((command, options, port, _) =>
        {
            seen = (command, options, port);
            return Task.FromResult(ExitCode.Success);
        }).Parse(arguments);
        Assert.Empty(parsed.Errors.Select(error => error.Message));
        Assert.Equal(0, await parsed.InvokeAsync(cancellationToken: TestContext.Current.CancellationToken));
        return seen!.Value;
    }

    private static async Task<(GuideCommand, BuildOptions)> WithoutPortAsync(string[] arguments)
    {
        var (command, options, _) = await ParseAsync(arguments);
        return (command, options);
    }

    private static string[] Errors(params string[] arguments) =>
        [.. CommandLine.Create((_, _, _, _) => Task.FromResult(ExitCode.Success)).Parse(arguments).Errors.Select(error => error.Message)];
}
