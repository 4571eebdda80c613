using System.Collections.Immutable;

namespace StudyGuide.Writing;

/// <summary>
/// Puts what waits in the output folder in its place, one rename after the other. Whoever is killed on the way can do it again from the
/// beginning: what is in its place does not wait any more, and the journal says what the whole site is.
/// </summary>
internal static class Publication
{
    /// <summary>Publishes a site whose files wait in their waves.</summary>
    /// <param name="files">All files of the site, also those that stay as they are.</param>
    /// <param name="stale">What the site has no more.</param>
    public static void Run(OutputPlace place, ImmutableArray<string> files, StaleEntries stale)
    {
        FileList.Write(place.Journal, files); // from here on there is no way back
        Finish(place, stale);
    }

    /// <summary>Does what a build that was killed meanwhile could not do any more.</summary>
    /// <returns>What was removed that no build had written.</returns>
    public static ImmutableArray<string> Recover(OutputPlace place)
    {
        ImmutableArray<string> foreign = [];
        if (FileList.Read(place.Journal) is { } files)
        {
            var listing = new OutputListing(place);
            var stale = listing.Without(files);
            foreign = [.. stale.Files.Where(listing.IsForeign)];
            Finish(place, stale);
        }

        ClearAway(place);
        return foreign;
    }

    private static void Finish(OutputPlace place, StaleEntries stale)
    {
        foreach (var folder in Enum.GetValues<Wave>().Select(place.Folder).Where(Directory.Exists))
        {
            Merge(place, new DirectoryInfo(folder), place.Site);
        }

        foreach (var file in stale.Files.Select(place.PathOf))
        {
            // Something else may have its place by now.
            if (new FileInfo(file) is { Attributes: not Nothing and var kind } && !IsFolder(kind))
            {
                Delete(file, kind);
            }
        }

        foreach (var folder in stale.Folders.Select(place.PathOf))
        {
            if (IsFolder(new FileInfo(folder).Attributes) && !Directory.EnumerateFileSystemEntries(folder).Any())
            {
                Directory.Delete(folder);
            }
        }

        File.Move(place.Journal, place.Files, overwrite: true);
        ClearAway(place);
    }

    /// <summary>Removes what nobody needs any more.</summary>
    private static void ClearAway(OutputPlace place)
    {
        foreach (var folder in new[] { place.Staging, place.Aside }.Where(Directory.Exists))
        {
            Directory.Delete(folder, recursive: true);
        }

        File.Delete(place.Journal); // one that cannot be understood
        FormerVersion.Forget(place);
    }

    /// <summary>Moves all that lies in one folder to another; a folder that is new is moved as a whole.</summary>
    private static void Merge(OutputPlace place, DirectoryInfo from, string to)
    {
        foreach (var entry in from.GetFileSystemInfos().OrderBy(Rank))
        {
            var target = Path.Combine(to, entry.Name);
            var kind = new FileInfo(target).Attributes;
            if (entry is FileInfo)
            {
                if (IsFolder(kind))
                {
                    SetAside(place, target);
                }

                File.Move(entry.FullName, target, overwrite: true);
            }
            else if (IsFolder(kind))
            {
                Merge(place, (DirectoryInfo)entry, target);
            }
            else
            {
                if (kind is not Nothing)
                {
                    Delete(target, kind);
                }

                Directory.Move(entry.FullName, target);
            }
        }
    }

    /// <summary>The page at the top leads to those below, so it comes after them.</summary>
    private static int Rank(FileSystemInfo entry) => entry switch
    {
        DirectoryInfo => 1,
        { Extension: ".html" } => 2,
        _ => 0,
    };

    private static void SetAside(OutputPlace place, string folder)
    {
        Directory.CreateDirectory(place.Aside);
        Directory.Move(folder, Path.Combine(place.Aside, Guid.NewGuid().ToString("N")));
    }

    private const FileAttributes Nothing = (FileAttributes)(-1);

    private static bool IsFolder(FileAttributes kind) =>
        kind is not Nothing && kind.HasFlag(FileAttributes.Directory) && !kind.HasFlag(FileAttributes.ReparsePoint);

    /// <summary>Deletes a file or a link, whatever the link leads to.</summary>
    private static void Delete(string path, FileAttributes kind)
    {
        if (kind.HasFlag(FileAttributes.Directory))
        {
            Directory.Delete(path);
        }
        else
        {
            File.Delete(path);
        }
    }
}
