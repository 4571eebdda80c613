using StudyGuide.Preview;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Preview;

/// <summary>The preview follows what lies on disk.</summary>
public sealed class GuidePreviewTests : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("studyguide-");
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int versions;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => root.Delete(recursive: true);

    [Fact]
    public async Task An_edit_that_the_system_does_not_tell_of_is_found()
    {
        LargeGuide.Write(root.FullName, LargeGuide.Files(2));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var running = RunAsync((_, _, _) => new MemoryStream(), stop.Token);
        await ShowsAsync("Guide un");

        LargeGuide.Write(root.FullName, LargeGuide.Files(2, "deux"));

        await ShowsAsync("Guide deux");
        await stop.CancelAsync();
        await running;
    }

    [Fact]
    public async Task What_is_told_though_nothing_has_changed_makes_no_new_version()
    {
        LargeGuide.Write(root.FullName, LargeGuide.Files(2));
        Action<string?>? change = null;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var running = RunAsync((_, tell, _) => Heard(change = tell), stop.Token);
        await ShowsAsync("Guide un");

        var guide = Path.Combine(root.FullName, "input", "guide.yml");
        var edited = Path.Combine(root.FullName, "edited.yml");
        File.WriteAllText(edited, File.ReadAllText(guide).Replace("Guide un", "Guide deux", StringComparison.Ordinal));
        change!(null);
        change(guide);
        File.Move(edited, guide, overwrite: true); // at once: nobody finds half of it
        change(guide);

        await ShowsAsync("Guide deux");
        await stop.CancelAsync();
        await running;
        Assert.Equal(2, versions);
    }

    private static MemoryStream Heard(Action<string?> _) => new();

    private Task RunAsync(FolderSignals.Starter start, CancellationToken stop)
    {
        var source = new GuideSource(Path.Combine(root.FullName, "input"), Repository.PathOf("tests", "Golden", "_theme"));
        return GuidePreview.RunAsync(source, 0, new BuildEvents(Hear), start, stop);
    }

    private void Hear(BuildEvent happened)
    {
        if (happened is ProblemsCollected)
        {
            versions++;
        }
        else if (happened is Noted { Message: var message } && message.Contains("http://", StringComparison.Ordinal))
        {
            address.TrySetResult(new Uri(message[message.IndexOf("http://", StringComparison.Ordinal)..].Split(' ')[0]));
        }
    }

    private async Task ShowsAsync(string text)
    {
        using var browser = new HttpClient { BaseAddress = await address.Task };
        while (true)
        {
            using var answer = await browser.GetAsync("fr/", Stop);
            if ((await answer.Content.ReadAsStringAsync(Stop)).Contains(text, StringComparison.Ordinal))
            {
                return;
            }

            await Task.Delay(20, Stop);
        }
    }
}
