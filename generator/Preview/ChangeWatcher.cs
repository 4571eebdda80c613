using System.Collections.Immutable;

namespace StudyGuide.Preview;

/// <summary>Tells when something changes in some folders, which may come and go; changes that come together are told once.</summary>
internal sealed class ChangeWatcher : IDisposable
{
    /// <summary>Editors write a file in several steps: wait until they are done.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(15);

    /// <summary>How often folders are looked at for what the system does not tell: short enough to seem immediate.</summary>
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(500);

    /// <summary>Not disposed of: a change may still be on its way when nobody waits any more.</summary>
    private readonly SemaphoreSlim changes = new(0);
    private readonly ImmutableArray<WatchedFolder> folders;
    private bool hasNoted;

    public ChangeWatcher(IEnumerable<string> folders, BuildEvents events) : this(folders, events, FolderSignals.Start)
    {
    }

    /// <param name="start">Asks the system to tell of changes in a folder.</param>
    internal ChangeWatcher(IEnumerable<string> folders, BuildEvents events, FolderSignals.Starter start)
    {
        this.folders = [.. folders.Select(folder => new WatchedFolder(folder, start, () => changes.Release(), Note))];

        void Note(string reason)
        {
            if (!hasNoted)
            {
                hasNoted = true;
                events.Tell(new Noted($"The system does not tell when files change, so that the preview looks at them itself: {reason}"));
            }
        }
    }

    /// <summary>Waits for the next change, or until patience ends.</summary>
    public async Task WaitAsync(CancellationToken stop, TimeSpan? patience = null)
    {
        var end = patience is { } time ? DateTime.UtcNow + time : DateTime.MaxValue;
        do
        {
            foreach (var folder in folders)
            {
                folder.Look();
            }
        }
        while (!await changes.WaitAsync(Pace, stop) && DateTime.UtcNow < end);

        do
        {
            await Task.Delay(Quiet, stop);
        }
        while (ForgetChanges());
    }

    public void Dispose()
    {
        foreach (var folder in folders)
        {
            folder.Dispose();
        }
    }

    /// <returns>Whether there were any.</returns>
    private bool ForgetChanges()
    {
        var hadSome = false;
        while (changes.Wait(0))
        {
            hadSome = true;
        }

        return hadSome;
    }
}
