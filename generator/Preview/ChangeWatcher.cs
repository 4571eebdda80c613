using System.Collections.Immutable;
using System.Threading.Channels;

namespace StudyGuide.Preview;

/// <summary>Tells when something changes in some folders, which may come and go; changes that come together are told once.</summary>
internal sealed class ChangeWatcher : IDisposable
{
    /// <summary>Editors write a file in several steps, mostly close to each other; what comes later is a change of its own.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(3);

    /// <summary>How often folders are looked at for what the system does not tell: short enough to seem immediate.</summary>
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(500);

    /// <summary>The paths of what has changed, and nothing for a change that nobody can name.</summary>
    private readonly Channel<string?> changes = Channel.CreateUnbounded<string?>();
    private readonly ImmutableArray<WatchedFolder> folders;
    private bool hasNoted;

    /// <param name="start">Asks the system to tell of changes in a folder.</param>
    public ChangeWatcher(IEnumerable<string> folders, BuildEvents events, FolderSignals.Starter start)
    {
        this.folders = [.. folders.Select(folder => new WatchedFolder(folder, start, path => changes.Writer.TryWrite(path), Note))];

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
    /// <returns>The full paths of all that has changed since the last time; nothing where that is not known.</returns>
    public async Task<IReadOnlyCollection<string>?> WaitAsync(CancellationToken stop, TimeSpan? patience = null)
    {
        var end = patience is { } time ? DateTime.UtcNow + time : DateTime.MaxValue;
        var told = changes.Reader.WaitToReadAsync(stop).AsTask();
        do
        {
            foreach (var folder in folders)
            {
                folder.Look();
            }
        }
        while (await Task.WhenAny(told, Task.Delay(Pace, stop)) != told && DateTime.UtcNow < end);

        HashSet<string?> changed = new(StringComparer.Ordinal);
        do
        {
            await Task.Delay(Quiet, stop);
        }
        while (Take(changed));

        return changed.Count == 0 || changed.Contains(null) ? null : [.. changed.OfType<string>()];
    }

    public void Dispose()
    {
        foreach (var folder in folders)
        {
            folder.Dispose();
        }
    }

    /// <summary>Adds what has changed to what is known already.</summary>
    /// <returns>Whether there was anything.</returns>
    private bool Take(HashSet<string?> changed)
    {
        var hadSome = false;
        while (changes.Reader.TryRead(out var path))
        {
            changed.Add(path);
            hadSome = true;
        }

        return hadSome;
    }
}
