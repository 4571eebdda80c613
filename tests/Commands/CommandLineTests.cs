using System.CommandLine;
using StudyGuide.Commands;
using StudyGuide.Model;
using StudyGuide.Terminal;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Commands;

public sealed class CommandLineTests
{
    private static readonly PrintOptions Usual = new(Verbosity.Normal, DiagnosticFormat.Text);

    private static readonly string[] Shared =
    [
        "--input", "in", "--theme", "th", "--base-url", "https://example.org/guide", "--format", "json",
    ];

    /// <summary>The options of the commands that come to an end.</summary>
    private static readonly string[] OfRuns = ["--strict", "--verbosity", "detailed"];

    private static readonly GuideSource SharedSource = new("in", "th", new Uri("https://example.org/guide/"));

    private static readonly PrintOptions SharedPrinting = new(Verbosity.Detailed, DiagnosticFormat.Json);

    [Fact]
    public void Without_arguments_it_builds_from_input_to_output() =>
        Assert.Equal(
            new BuildOptions(new GuideSource("input", "theme"), "output", LinkStyle.Folders, IsCompressed: false, IsStrict: false, Usual),
            BuildCommand.OptionsIn(Parse()));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_command_may_stand_before_or_behind_the_options_it_shares(bool before)
    {
        Assert.Equal(
            new BuildOptions(SharedSource, "output", LinkStyle.Folders, IsCompressed: false, IsStrict: true, SharedPrinting),
            BuildCommand.OptionsIn(With("build", OfRuns)));
        Assert.Equal(
            new CheckOptions(SharedSource, LinkStyle.Folders, HasReport: false, IsStrict: true, SharedPrinting),
            CheckCommand.OptionsIn(With("check", OfRuns)));
        Assert.Equal(new PreviewOptions(SharedSource, 5080, DiagnosticFormat.Json), PreviewCommand.OptionsIn(With("preview")));

        ParseResult With(string command, params string[] others) =>
            Parse(before ? [command, .. Shared, .. others] : [.. Shared, .. others, command]);
    }

    [Theory]
    [InlineData("check", "--output", "site")]
    [InlineData("preview", "--output", "site")]
    [InlineData("preview", "--strict")]
    [InlineData("preview", "--verbosity", "quiet")]
    public void An_option_that_a_command_does_not_have_is_refused_before_it_and_behind_it(string command, params string[] option)
    {
        Assert.NotEmpty(Errors([command, .. option]));
        Assert.Equal([$"The command '{command}' has no option '{option[0]}'."], Errors([.. option, command]));
    }

    [Fact]
    public void The_output_folder_is_an_option_of_building()
    {
        Assert.Equal("site", BuildCommand.OptionsIn(Parse("--output", "site")).Output);
        Assert.Equal("site", BuildCommand.OptionsIn(Parse("build", "-o", "site")).Output);
        Assert.NotEmpty(Errors("check", "--output", "site"));
    }

    [Fact]
    public void The_report_is_an_option_of_checking()
    {
        Assert.True(CheckCommand.OptionsIn(Parse("check", "--report")).HasReport);
        Assert.False(CheckCommand.OptionsIn(Parse("check")).HasReport);
        Assert.All(["build", "preview"], command => Assert.NotEmpty(Errors(command, "--report")));
    }

    [Fact]
    public void What_links_end_with_is_an_option_of_building_and_checking()
    {
        Assert.Equal(LinkStyle.Files, BuildCommand.OptionsIn(Parse("--links", "files")).Links);
        Assert.Equal(LinkStyle.Files, BuildCommand.OptionsIn(Parse("build", "--links", "files")).Links);
        Assert.Equal(LinkStyle.Folders, BuildCommand.OptionsIn(Parse("build", "--links", "folders")).Links);
        Assert.Equal(LinkStyle.Files, CheckCommand.OptionsIn(Parse("check", "--links", "files")).Links);
        Assert.NotEmpty(Errors("preview", "--links", "files"));
    }

    [Fact]
    public void Preview_listens_on_a_port_like_that_of_Statiq_unless_told_otherwise()
    {
        Assert.Equal(5080, PreviewCommand.OptionsIn(Parse("preview")).Port);
        Assert.All([0, 8000, 65535], port => Assert.Equal(port, PreviewCommand.OptionsIn(Parse("preview", "--port", $"{port}")).Port));
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("65536")]
    [InlineData("99999999999")]
    public void A_port_that_does_not_exist_is_refused(string port) =>
        Assert.Contains(
            $"There is no port {port}: choose one up to 65535, or 0 for any that is free.", Errors("preview", $"--port={port}"));

    [Theory]
    [InlineData("--input", "input")]
    [InlineData("--theme", "theme")]
    [InlineData("--output", "output")]
    public void A_folder_without_a_name_is_refused(string option, string usual) =>
        Assert.Equal([$"{option} names no folder: give one, or leave the option out for '{usual}'."], Errors(option, ""));

    [Fact]
    public void An_empty_address_is_as_good_as_none() => Assert.Null(BuildCommand.OptionsIn(Parse("--base-url", "")).Source.BaseUrl);

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
    [InlineData("--links", "index")]
    [InlineData("--input")]
    [InlineData("preview", "--port", "many")]
    public void What_is_not_understood_is_an_error(params string[] arguments) => Assert.NotEmpty(Errors(arguments));

    [Theory]
    [InlineData("--speed")]
    [InlineData("--base-url", "example.org")]
    [InlineData("--format", "xml")]
    [InlineData("check", "--output", "site")]
    [InlineData("--output", "")]
    [InlineData("preview", "--port", "65536")]
    public async Task A_wrong_command_line_ends_with_2_and_builds_nothing(params string[] arguments)
    {
        var folder = Directory.CreateTempSubdirectory("studyguide-");
        try
        {
            LargeGuide.Write(folder.FullName, LargeGuide.Files(1));

            var result = await StudyGuideProcess.RunAsync(
                folder.FullName, [.. arguments, "--theme", Repository.PathOf("tests", "Golden", "_theme")]);

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
        Assert.All(
            ["--input", "--theme", "--base-url", "--format"], option => Assert.Contains(option, result.Output, StringComparison.Ordinal));
        Assert.All(
            ["--strict", "--verbosity"],
            option => Assert.Equal(arguments[0] != "preview", result.Output.Contains(option, StringComparison.Ordinal)));
        Assert.Equal(arguments[0] is not ("check" or "preview"), result.Output.Contains("--output", StringComparison.Ordinal));
    }

    private static ParseResult Parse(params string[] arguments)
    {
        var parsed = CommandLine.Create().Parse(arguments);
        Assert.Empty(parsed.Errors.Select(error => error.Message));
        return parsed;
    }

    private static string[] Errors(params string[] arguments) =>
        [.. CommandLine.Create().Parse(arguments).Errors.Select(error => error.Message)];
}
