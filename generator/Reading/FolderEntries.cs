namespace StudyGuide.Reading;

/// <summary>What lies in a folder that others may change meanwhile.</summary>
internal static class FolderEntries
{
    /// <summary>
    /// The files below a folder, and the links to folders, which are not followed. A folder that goes meanwhile is empty.
    /// </summary>
    /// <param name="prefix">The path of the folder, to begin the paths of the entries with; empty or with a slash at its end.</param>
    /// <param name="isWanted">Whether an entry counts, by its name and its path.</param>
    public static IEnumerable<(FileSystemInfo Info, string Relative)> Below(
        DirectoryInfo folder, string prefix, Func<string, string, bool> isWanted)
    {
        foreach (var entry in Entries(folder).Where(entry => isWanted(entry.Name, prefix + entry.Name)))
        {
            if (entry is DirectoryInfo { LinkTarget: null } below)
            {
                foreach (var inner in Below(below, $"{prefix}{below.Name}/", isWanted))
                {
                    yield return inner;
                }
            }
            else
            {
                yield return (entry, prefix + entry.Name);
            }
        }
    }

    private static FileSystemInfo[] Entries(DirectoryInfo folder)
    {
        try
        {
            return folder.GetFileSystemInfos();
        }
        catch (DirectoryNotFoundException)
        {
            return [];
        }
    }
}
