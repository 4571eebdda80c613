using System.Collections.Immutable;

namespace StudyGuide.Reading;

/// <summary>The files of a folder, in ordinal order of their paths, with what the system said of each when it was looked at.</summary>
internal sealed class FolderListing
{
    private readonly Dictionary<string, int> places;
    private readonly bool hasLinks;

    private FolderListing(ImmutableArray<(FileSystemInfo Info, string Relative)> entries, Dictionary<string, int> places, bool hasLinks) =>
        (Entries, this.places, this.hasLinks) = (entries, places, hasLinks);

    public ImmutableArray<(FileSystemInfo Info, string Relative)> Entries { get; }

    public static FolderListing Of(IEnumerable<(FileSystemInfo Info, string Relative)> entries)
    {
        ImmutableArray<(FileSystemInfo Info, string Relative)> sorted =
            [.. entries.OrderBy(entry => entry.Relative, StringComparer.Ordinal)];
        var places = new Dictionary<string, int>(sorted.Length, StringComparer.Ordinal);
        var hasLinks = false;
        for (var index = 0; index < sorted.Length; index++)
        {
            places[sorted[index].Info.FullName] = index;
            hasLinks |= !IsFile(sorted[index].Info);
        }

        return new FolderListing(sorted, places, hasLinks);
    }

    /// <summary>The same files, of which some are looked at again.</summary>
    /// <param name="changed">The full paths of all that has changed, here or elsewhere.</param>
    /// <returns>
    /// Nothing where the folder has to be listed again: something came or went, or a link says nothing of the file that it leads to.
    /// </returns>
    public FolderListing? With(IEnumerable<string> changed, string root)
    {
        if (hasLinks)
        {
            return null;
        }

        var entries = Entries.ToBuilder();
        foreach (var path in changed.Where(path => IsBelow(root, path)))
        {
            var file = new FileInfo(path);
            if (!places.TryGetValue(path, out var place) || !IsFile(file))
            {
                return null;
            }

            entries[place] = (file, entries[place].Relative);
        }

        return new FolderListing(entries.MoveToImmutable(), places, hasLinks: false);
    }

    private static bool IsBelow(string root, string path) =>
        path.Length >= root.Length && path.StartsWith(root, StringComparison.Ordinal)
        && (path.Length == root.Length || path[root.Length] == Path.DirectorySeparatorChar);

    private static bool IsFile(FileSystemInfo info) =>
        info is FileInfo { Exists: true } && !info.Attributes.HasFlag(FileAttributes.ReparsePoint);
}
