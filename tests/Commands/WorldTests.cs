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
    public async Task A_file_to_publish_that_may_not_be_read(string command)
    {
        Directory.CreateDirectory(PathOf("input/static"));
        await File.WriteAllTextAsync(PathOf("input/static/CNAME"), "example.org", TestContext.Current.CancellationToken);
        Limits.Forbid(PathOf("input/static/CNAME"));
        Directory.CreateDirectory(PathOf("mine"));
        Limits.AllowAll(PathOf("mine"));

        string[] output = command == "build" ? ["--output", "mine/site"] : [];
        var result = await WithoutRightsAsync([command, "--theme", theme, .. output]);

        AssertTold(
            $"The file 'input/static/CNAME' cannot be read: Access to the path '{PathOf("input/static/CNAME")}' is denied. ", result);
    }

    [Fact]
    public async Task A_folder_of_the_user_in_a_folder_of_somebody_else_is_written_again_and_again()
    {
        Directory.CreateDirectory(PathOf("www/site"));
        Limits.AllowAll(PathOf("www/site"));

        foreach (var address in new[] { "https://example.org/", "https://example.com/" })
        {
            var result = await WithoutRightsAsync("--theme", theme, "--output", "www/site", "--base-url", address);
            Assert.Equal((0, ""), (result.ExitCode, result.Error));
        }

        Assert.Equal(["site"], Directory.EnumerateFileSystemEntries(PathOf("www")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_disk_of_its_own_is_written_again_and_again()
    {
        var build = $"\"$0\" --theme '{theme}' --output disk --verbosity quiet --base-url";

        var result = await InSandboxAsync(
            $"mkdir disk; mount -t tmpfs tmpfs disk; {build} https://example.org/; {build} https://example.com/; cat disk/robots.txt");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("https://example.com/sitemap.xml", result.Output, StringComparison.Ordinal);
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
            + $"mount -o remount,nr_inodes=$(($(find disk | wc -l) + 5)) disk; exec {build} --base-url https://example.org/");

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
