using System.Globalization;
using System.Net;
using System.Net.Sockets;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Commands;

/// <summary>What the world denies is neither the author's mistake nor ours: one line that says what to do, and 2 for the shell.</summary>
public sealed class WorldTests : IDisposable
{
    private static readonly string theme = Repository.PathOf("tests", "Golden", "_theme");

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("studyguide-");

    public WorldTests() => LargeGuide.Write(root.FullName, LargeGuide.Files(2));

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public async Task A_file_that_may_not_be_read(string command)
    {
        Limits.Forbid(PathOf("input/questions/q-1.fr.md"));

        var result = await WithoutRightsAsync(command, "--theme", theme);

        AssertTold($"The folder 'input' cannot be read: Access to the path '{PathOf("input/questions/q-1.fr.md")}' is denied. ", result);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public async Task A_folder_that_may_not_be_read(string command)
    {
        Limits.Forbid(PathOf("input/questions"));

        var result = await WithoutRightsAsync(command, "--theme", theme);

        Limits.Allow(PathOf("input/questions")); // so that it can be deleted
        AssertTold($"The folder 'input' cannot be read: Access to the path '{PathOf("input/questions")}' is denied. ", result);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public async Task A_theme_that_may_not_be_read(string command)
    {
        Directory.CreateDirectory(PathOf("theme"));
        await File.WriteAllTextAsync(PathOf("theme/a.css"), "", TestContext.Current.CancellationToken);
        Limits.Forbid(PathOf("theme/a.css"));

        var result = await WithoutRightsAsync(command);

        AssertTold($"The folder 'theme' cannot be read: Access to the path '{PathOf("theme/a.css")}' is denied. ", result);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public async Task A_file_that_vanishes_while_the_folder_is_read(string command)
    {
        Limits.MakePipe(PathOf("input/a.md"));
        using var process = StudyGuideProcess.Start(root.FullName, null, command, "--theme", theme);

        await using (await Limits.OpenPipeAsync(PathOf("input/a.md")))
        {
            File.Delete(PathOf("input/guide.yml"));
        }

        AssertTold(
            $"The folder 'input' cannot be read: Could not find file '{PathOf("input/guide.yml")}'. ",
            await StudyGuideProcess.ResultAsync(process));
    }

    [Theory]
    [InlineData("size=150k")]
    [InlineData("nr_inodes=40")]
    public async Task A_disk_that_gets_full(string size)
    {
        var result = await InSandboxAsync(
            $"mkdir disk; mount -t tmpfs -o {size} tmpfs disk; exec \"$0\" --theme '{theme}' --output disk/site");

        AssertTold("The output folder 'disk/site' cannot be written: ", result);
    }

    [Fact]
    public async Task A_disk_that_is_full_once_there_is_a_site()
    {
        var build = $"\"$0\" --theme '{theme}' --output disk/site --verbosity quiet";

        var result = await InSandboxAsync(
            $"mkdir disk; mount -t tmpfs tmpfs disk; {build}; "
            + $"mount -o remount,nr_inodes=$(($(find disk | wc -l) + 20)) disk; rm disk/site/index.html; exec {build}");

        AssertTold("The output folder 'disk/site' cannot be written: ", result);
    }

    [Fact]
    public async Task A_disk_that_is_only_for_reading()
    {
        var result = await InSandboxAsync($"mkdir disk; mount -t tmpfs -o ro tmpfs disk; exec \"$0\" --theme '{theme}' --output disk/site");

        AssertTold("The output folder 'disk/site' cannot be written: Read-only file system", result);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public async Task A_file_in_place_of_a_folder_on_the_way_to_the_output_or_the_guide(string command)
    {
        await File.WriteAllTextAsync(PathOf("file"), "", TestContext.Current.CancellationToken);

        var result = command == "build"
            ? await StudyGuideProcess.RunAsync(root.FullName, "build", "--theme", theme, "--output", "file/site")
            : await StudyGuideProcess.RunAsync(root.FullName, "check", "--theme", theme, "--input", "file/guide");

        Assert.Equal(command == "build" ? 2 : 1, result.ExitCode);
        Assert.DoesNotContain("defect", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public async Task A_full_disk_below_what_is_printed(string command)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no device here that is always full.");
        using var process = StudyGuideProcess.Start(
            "/bin/sh", root.FullName, null, ["-c", $"exec \"$0\" {command} --theme '{theme}' > /dev/full", StudyGuideProcess.Path]);

        AssertTold("StudyGuide cannot go on: No space left on device", await StudyGuideProcess.ResultAsync(process));
    }

    [Fact]
    public async Task A_port_that_somebody_listens_on()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);

        var result = await StudyGuideProcess.RunAsync(root.FullName, "preview", "--theme", theme, "--port", port);

        AssertTold($"The preview cannot listen on port {port}: ", result);
        Assert.EndsWith("Choose another with --port.\n", result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => root.Delete(recursive: true);

    private static void AssertTold(string beginning, ProcessResult result)
    {
        Assert.StartsWith(beginning, result.Error, StringComparison.Ordinal);
        Assert.Equal(result.Error.Length - 1, result.Error.IndexOf('\n', StringComparison.Ordinal));
        Assert.Equal(2, result.ExitCode);
    }

    private async Task<ProcessResult> WithoutRightsAsync(params string[] arguments)
    {
        using var process = Limits.StartWithoutRights(root, arguments);
        return await StudyGuideProcess.ResultAsync(process);
    }

    private async Task<ProcessResult> InSandboxAsync(string line)
    {
        using var process = Limits.StartInSandbox(root, line);
        return await StudyGuideProcess.ResultAsync(process);
    }
    private string PathOf(string path) => Path.Combine(root.FullName, path);
}
