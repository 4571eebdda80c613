using StudyGuide.Model;

namespace StudyGuide.Preview;

/// <summary>Shows the guide on this machine while it is being written.</summary>
internal static class GuidePreview
{
    /// <summary>Where something cannot be read, the system may not say when it can be again.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Systems tell of a change late or not at all, above all where folders lie on another machine: all is looked at from time to time.
    /// </summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(2);

    /// <summary>Serves until the user stops the program.</summary>
    /// <param name="port">The port to listen on; 0 takes a free one.</param>
    /// <exception cref="WorldException">The port cannot be used.</exception>
    public static Task RunAsync(GuideSource source, int port, BuildEvents events, CancellationToken stop) =>
        RunAsync(source, port, events, FolderSignals.Start, stop);

    /// <param name="start">Asks the system to tell of changes in a folder.</param>
    /// <inheritdoc cref="RunAsync(GuideSource, int, BuildEvents, CancellationToken)"/>
    internal static async Task RunAsync(
        GuideSource source, int port, BuildEvents events, FolderSignals.Starter start, CancellationToken stop)
    {
        try
        {
            await using var server = await PreviewServer.StartAsync(port, stop);
            events.Tell(new Noted($"The preview is at {server.Address} – Ctrl+C stops it."));
            using var watcher = new ChangeWatcher([source.Input, source.Theme], events, start);
            await FollowAsync(source, server, watcher, events, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The user stopped the program.
        }
    }

    private static async Task FollowAsync(
        GuideSource source, PreviewServer server, ChangeWatcher watcher, BuildEvents events, CancellationToken stop)
    {
        var memory = new GuideMemory();
        source = source with { IsKept = false }; // an author looks at what is, not at what was
        var site = PreviewSite.BeginAt(DateTimeOffset.UtcNow);
        LoadedGuide? shown = null;
        string? told = null;
        IReadOnlyCollection<string>? changed = null;
        while (true)
        {
            try
            {
                var guide = await GuideLoader.LoadAsync(source, events, memory, changed);
                if (!ReferenceEquals(guide, shown))
                {
                    site = site.Next(guide);
                    server.Show(site);
                    site.Prepare(); // while browsers that were told ask for their pages
                    events.Tell(new ProblemsCollected(guide.Diagnostics.WithoutNotes()));
                    shown = guide;
                }

                TellOnce(Missing(source) is { } folder
                    ? $"The preview waits for the folder '{folder}' and follows it once it is there."
                    : null);
                changed = await watcher.WaitAsync(stop, Rest);
            }
            catch (WorldException problem)
            {
                TellOnce(problem.Message);
                await watcher.WaitAsync(stop, Patience);
                changed = null; // what was to be looked at was not
            }
        }

        void TellOnce(string? message)
        {
            if (message is not null && message != told)
            {
                events.Tell(new Noted(message));
            }

            told = message;
        }
    }

    private static string? Missing(GuideSource source) =>
        new[] { source.Input, source.Theme }.FirstOrDefault(folder => !Directory.Exists(folder));
}
