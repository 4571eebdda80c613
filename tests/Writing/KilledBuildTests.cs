using System.Collections.Immutable;
using System.Diagnostics;
using StudyGuide.Model;
using StudyGuide.Tests.Support;
using StudyGuide.Writing;

namespace StudyGuide.Tests.Writing;

/// <summary>Whenever a build is killed, the output folder holds one complete site, old or new.</summary>
public sealed class KilledBuildTests : IDisposable
{
    private const int Questions = 60;
    private const int Kills = 12;

    private readonly TemporaryOutput output = new();

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
            await (kill % 2 == 0
                ? KillAsync(next, _ => Task.Delay(duration * kill / Kills))
                : KillAsync(next, process => UntilWritingAsync(process, kill)));
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
        var found = Directory.EnumerateFiles(output.Folder, "*", SearchOption.AllDirectories)
            .Select(path => (
                path: Path.GetRelativePath(output.Folder, path).Replace('\\', '/'),
                hash: Fingerprint.Of(File.ReadAllBytes(path))))
            .Where(file => file.path != OutputFolder.Marker)
            .ToDictionary(file => file.path, file => file.hash);
        var version = Array.FindIndex(
            sites, site => site.Count == found.Count && site.All(file => found.GetValueOrDefault(file.Key) == file.Value));
        var strangers = found.Where(file => sites.All(site => site.GetValueOrDefault(file.Key) != file.Value)).Select(file => file.Key);
        Assert.True(version >= 0, $"{found.Count} files are neither site; of no site are: {string.Join(", ", strangers.Take(5))}.");
        return version;
    }

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

    /// <summary>Waits until the build begins to write, and a few milliseconds more.</summary>
    private async Task UntilWritingAsync(Process process, int milliseconds)
    {
        while (!process.HasExited && !Directory.Exists(output.Folder + ".new~"))
        {
            await Task.Yield();
        }

        await Task.Delay(milliseconds);
    }

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
