using StudyGuide.Model;

namespace StudyGuide.Preview;

/// <summary>
/// One folder whose changes matter: it need not exist yet, may go and come back, and where the system does not tell of its changes,
/// its files are compared with what they were.
/// </summary>
internal sealed class WatchedFolder : IDisposable
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };

    private readonly string folder;
    private readonly FolderSignals.Starter start;
    private readonly Action<string?> change;
    private readonly Action<string> note;
    private IDisposable? signals;
    private volatile string? whyCompared;
    private FolderState seen;

    /// <param name="change">Called with the path of every change, or with nothing where it is not known, by any thread.</param>
    /// <param name="note">Called with the reason if the files have to be compared.</param>
    public WatchedFolder(string folder, FolderSignals.Starter start, Action<string?> change, Action<string> note)
    {
        (this.folder, this.start, this.change, this.note) = (Path.GetFullPath(folder), start, change, note);
        Watch();
    }

    /// <summary>
    /// Finds what the system does not tell: that the folder came, went or is another one now; where need be, any change of its files.
    /// </summary>
    public void Look()
    {
        if (StateNow() != seen)
        {
            Watch();
            change(null);
        }
    }

    public void Dispose() => signals?.Dispose();

    private void Watch()
    {
        Dispose();
        signals = null;
        if (whyCompared is null && Directory.Exists(folder))
        {
            try
            {
                signals = start(folder, change, reason => whyCompared = reason);
            }
            catch (Exception problem) when (WorldException.IsBehind(problem))
            {
                whyCompared = Directory.Exists(folder) ? problem.Message : null;
            }
        }

        if (whyCompared is { } why)
        {
            note(why);
        }

        seen = StateNow();
    }

    private FolderState StateNow()
    {
        try
        {
            return new FolderState(Directory.GetCreationTimeUtc(folder), whyCompared is null ? 0 : HashOfFiles());
        }
        catch (Exception problem) when (WorldException.IsBehind(problem))
        {
            return default; // it went while it was looked at
        }
    }

    private int HashOfFiles()
    {
        var hash = 0;
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Everything))
        {
            hash ^= HashCode.Combine(entry.FullName, entry.LastWriteTimeUtc, entry is FileInfo file ? file.Length : 0); // in any order
        }

        return hash;
    }

    /// <param name="Created">When the folder was made; long ago where there is none.</param>
    private readonly record struct FolderState(DateTime Created, int Files);
}
