namespace StudyGuide.Preview;

/// <summary>What the system tells of changes in a folder.</summary>
internal static class FolderSignals
{
    /// <summary>
    /// Asks the system to call <paramref name="change"/> with every change, and <paramref name="fail"/> where it cannot go on.
    /// </summary>
    /// <exception cref="IOException">It does not watch the folder: there are too many watchers, or the folder is gone.</exception>
    public delegate IDisposable Starter(string folder, Action change, Action<string> fail);

    /// <inheritdoc cref="Starter"/>
    public static IDisposable Start(string folder, Action change, Action<string> fail)
    {
        var watcher = new FileSystemWatcher { IncludeSubdirectories = true, InternalBufferSize = 65536 };
        watcher.Changed += (_, _) => change();
        watcher.Created += (_, _) => change();
        watcher.Deleted += (_, _) => change();
        watcher.Renamed += (_, _) => change();
        watcher.Error += (_, error) =>
        {
            if (error.GetException() is InternalBufferOverflowException)
            {
                change(); // too many at once: something did change
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
