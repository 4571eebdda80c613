namespace StudyGuide.Preview;

/// <summary>What the system tells of changes in a folder.</summary>
internal static class FolderSignals
{
    /// <summary>
    /// Asks the system to call <paramref name="change"/> with the path of everything that changes, or with nothing where it does not know
    /// what did, and <paramref name="fail"/> where it cannot go on.
    /// </summary>
    /// <exception cref="IOException">It does not watch the folder: there are too many watchers, or the folder is gone.</exception>
    public delegate IDisposable Starter(string folder, Action<string?> change, Action<string> fail);

    /// <inheritdoc cref="Starter"/>
    public static IDisposable Start(string folder, Action<string?> change, Action<string> fail)
    {
        var watcher = new FileSystemWatcher { IncludeSubdirectories = true, InternalBufferSize = 65536 };
        watcher.Changed += (_, file) => change(file.FullPath);
        watcher.Created += (_, file) => change(file.FullPath);
        watcher.Deleted += (_, file) => change(file.FullPath);
        watcher.Renamed += (_, file) =>
        {
            change(file.OldFullPath);
            change(file.FullPath);
        };
        watcher.Error += (_, error) =>
        {
            if (error.GetException() is InternalBufferOverflowException)
            {
                change(null); // too many at once: something did change
            }
            else
            {
                fail(error.GetException().Message);
            }
        };
        try
        {
            watcher.Path = folder;
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception problem)
        {
            watcher.Dispose();
            throw problem is ArgumentException ? new DirectoryNotFoundException(problem.Message, problem) : problem;
        }
    }
}
