using System.Collections.Immutable;
using System.Diagnostics;
using StudyGuide.Model;
using StudyGuide.Tests.Support;
using StudyGuide.Writing;

namespace StudyGuide.Tests.Writing;

/// <summary>
/// Whenever a build is killed, whoever opens the folder next finds one complete site in it: the old one as it was, or the new one.
/// </summary>
public sealed class KilledBuildTests : IDisposable
{
    private const int Questions = 40;
    private const int Kills = 20;

    private readonly TemporaryOutput output = new();

    private OutputPlace Place => new(output.Folder);

    [Fact]
    public async Task A_build_that_is_killed_at_any_moment_leaves_a_complete_site()
    {
        // Versions differ on every page, and each has addresses that the other lacks.
        ImmutableArray<SourceFile>[] guides = [LargeGuide.Files(Questions, "un"), LargeGuide.Files(Questions, "deux")];
        Dictionary<string, string>[] sites = [await SiteOfAsync(guides[0]), await SiteOfAsync(guides[1])];
        var duration = await BuildAsync(guides[0]);
        Assert.Equal(0, VersionOnDisk(sites));

        for (var kill = 0; kill < Kills; kill++)
        {
            var next = guides[1 - VersionOnDisk(sites)];
            await (kill % 4 == 0
                ? KillAsync(next, _ => Task.Delay(duration * kill / Kills))
                : KillAsync(next, process => UntilAsync(kill % 4 == 1 ? Place.Staging : Place.Journal, process, kill)));
            AssertEveryPageIsWhole(sites);
            OutputFolder.Begin(output.Folder);
        }

        await BuildAsync(guides[0]);
        Assert.Equal(0, VersionOnDisk(sites));
        Assert.Equal(
            ["input", "site"], Directory.EnumerateFileSystemEntries(output.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    /// <summary>The files of a site by path, in hexadecimal digits of their hash.</summary>
    private static async Task<Dictionary<string, string>> SiteOfAsync(ImmutableArray<SourceFile> guide)
    {
        var (files, diagnostics) = InMemory.Build(await Themes.Golden, guide);
        Assert.Equal("", Printed.AsText(diagnostics));
        return files.ToDictionary(file => file.Path, file => Fingerprint.Of(file.Bytes.Span));
    }

    /// <summary>Which of the sites lies in the output folder, complete and unmixed.</summary>
    private int VersionOnDisk(Dictionary<string, string>[] sites)
    {
        var found = FilesOnDisk();
        var version = Array.FindIndex(
            sites, site => site.Count == found.Count && site.All(file => found.GetValueOrDefault(file.Key) == file.Value));
        var strangers = found.Where(file => sites.All(site => site.GetValueOrDefault(file.Key) != file.Value)).Select(file => file.Key);
        Assert.True(version >= 0, $"{found.Count} files are neither site; of no site are: {string.Join(", ", strangers.Take(5))}.");
        return version;
    }

    /// <summary>The files in the output folder by path, in hexadecimal digits of their hash.</summary>
    private Dictionary<string, string> FilesOnDisk() => Directory.EnumerateFiles(output.Folder, "*", SearchOption.AllDirectories)
        .Select(path => (
            path: Path.GetRelativePath(output.Folder, path).Replace('\\', '/'),
            hash: Fingerprint.Of(File.ReadAllBytes(path))))
        .Where(file => !file.path.StartsWith(OutputFile.OwnFolder, StringComparison.Ordinal))
        .ToDictionary(file => file.path, file => file.hash);

    private async Task<TimeSpan> BuildAsync(ImmutableArray<SourceFile> guide)
    {
        var clock = Stopwatch.StartNew();
        using var process = Start(guide);
        var result = await StudyGuideProcess.ResultAsync(process);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        return clock.Elapsed;
    }

    private async Task KillAsync(ImmutableArray<SourceFile> guide, Func<Process, Task> moment)
    {
        using var process = Start(guide);
        var ended = StudyGuideProcess.ResultAsync(process);
        await Task.WhenAny(ended, moment(process));
        process.Kill(entireProcessTree: true);
        await ended;
    }

    /// <summary>Waits until the build makes a file or folder, and some tenths of a millisecond more.</summary>
    private static async Task UntilAsync(string path, Process process, int tenths)
    {
        while (!process.HasExited && !Path.Exists(path))
        {
            await Task.Yield();
        }

        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < TimeSpan.FromMilliseconds(tenths / 10.0))
        {
            await Task.Yield();
        }
    }

    /// <summary>No file is torn, even while old and new ones lie side by side.</summary>
    private void AssertEveryPageIsWhole(Dictionary<string, string>[] sites) => Assert.All(
        FilesOnDisk(), file => Assert.Contains(sites, site => site.GetValueOrDefault(file.Key) == file.Value));

    private Process Start(ImmutableArray<SourceFile> guide)
    {
        var input = Path.Combine(output.Root, "input");
        if (Directory.Exists(input))
        {
            Directory.Delete(input, recursive: true);
        }

        LargeGuide.Write(output.Root, guide);
        return StudyGuideProcess.Start(
            output.Root, null, "--input", "input", "--theme", Repository.PathOf("tests", "Golden", "_theme"), "--output", "site");
    }

    public void Dispose() => output.Dispose();
}
