using System.Diagnostics;
using StudyGuide.Writing;

namespace StudyGuide.Tests.Writing;

/// <summary>
/// The output folder stays the folder that it is: it may be mounted, served or somebody else's, and one build at a time writes to it.
/// </summary>
public sealed class SameFolderTests : IDisposable
{
    private readonly TemporaryOutput output = new();

    [Fact]
    public async Task Whoever_stands_in_the_folder_sees_the_new_site()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no shell here that reads files.");
        output.Build(("index.html", "old"), ("fr/index.html", "ancien"));
        var start = new ProcessStartInfo("/bin/sh", ["-c", "read line; cat index.html; cd fr; cat index.html"])
        {
            WorkingDirectory = output.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var server = Process.Start(start)!;

        output.Build(("index.html", "new "), ("fr/index.html", "nouveau"));
        await server.StandardInput.WriteLineAsync();

        Assert.Equal("new nouveau", await server.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Nothing_is_written_beside_the_folder()
    {
        output.Build(("index.html", "old"));
        Directory.SetLastWriteTimeUtc(output.Root, TemporaryOutput.Past);

        output.Build(("index.html", "new"), ("fr/index.html", "nouveau"));

        Assert.Equal(TemporaryOutput.Past, Directory.GetLastWriteTimeUtc(output.Root));
    }

    [Fact]
    public void A_second_build_at_the_same_time_is_refused_and_the_first_goes_on()
    {
        using var draft = OutputFolder.Open(output.Folder);

        var problem = Assert.Throws<OutputException>(() => OutputFolder.Open(output.Folder));

        Assert.Equal(
            $"Another build writes to the output folder '{output.Folder}' at this moment. "
            + "Wait until it has ended, or name another with --output.",
            problem.Message);
        draft.Put(new("index.html", "home"u8.ToArray()));
        draft.Commit();
        Assert.Equal(["site/index.html: home"], output.Files);
    }

    [Fact]
    public void Once_a_build_has_ended_the_next_may_begin()
    {
        OutputFolder.Open(output.Folder).Dispose();
        output.Build(("index.html", "home"));
        OutputFolder.Open(output.Folder).Dispose();

        Assert.Equal(1, output.Build(("index.html", "home")).Unchanged);
    }

    public void Dispose() => output.Dispose();
}
