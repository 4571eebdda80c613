using System.Threading.Channels;

namespace StudyGuide.Preview;

/// <summary>Tells when something changes in some folders; changes that come together are told once.</summary>
internal sealed class ChangeWatcher : IDisposable
{
    /// <summary>Editors write a file in several steps: wait until they are done.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(15);

    private readonly List<FileSystemWatcher> watchers = [];
    private readonly Channel<bool> changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public ChangeWatcher(IEnumerable<string> folders)
    {
        foreach (var folder in folders.Where(Directory.Exists))
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 65536 };
            watcher.Changed += OnChange;
            watcher.Created += OnChange;
            watcher.Deleted += OnChange;
            watcher.Renamed += OnChange;
            watcher.Error += OnChange; // too many changes at once: something did change
            watcher.EnableRaisingEvents = true;
            watchers.Add(watcher);
        }
    }

    /// <summary>Waits for the next change.</summary>
    public async Task WaitAsync(CancellationToken stop)
    {
        await changes.Reader.ReadAsync(stop);
        do
        {
            await Task.Delay(Quiet, stop);
        }
        while (changes.Reader.TryRead(out _));
    }

    public void Dispose()
    {
        foreach (var watcher in watchers)
        {
            watcher.Dispose();
        }
    }

    private void OnChange(object sender, EventArgs change) => changes.Writer.TryWrite(true);
}
