using System.Collections.Immutable;
using System.IO.Enumeration;
using StudyGuide.Model;

namespace StudyGuide.Writing;

/// <summary>
/// What lies in the output folder; without what begins with a dot at its top, which is left to others unless a build wrote it.
/// </summary>
internal sealed class OutputListing
{
    private const long Link = -1;

    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
    };

    private readonly Dictionary<string, long> lengths = new(StringComparer.Ordinal);
    private readonly List<string> folders = [];
    private readonly HashSet<string>? written;
    private readonly OutputPlace place;
    private readonly bool ignoresCase;

    public OutputListing(OutputPlace place)
    {
        this.place = place;
        written = FileList.Read(place.Files)?.ToHashSet(StringComparer.Ordinal);
        ignoresCase = Directory.Exists(Path.Combine(place.Site, OutputFile.OwnFolder.ToUpperInvariant()));
        foreach (var (path, length, isFolder) in Entries(place.Site))
        {
            if (isFolder)
            {
                folders.Add(path);
            }
            else
            {
                lengths.Add(path, length);
            }
        }

        foreach (var path in (written ?? []).Where(path => path.StartsWith('.')))
        {
            if (new FileInfo(place.PathOf(path)) is { Exists: true } file)
            {
                lengths.Add(path, file.LinkTarget is null ? file.Length : Link);
            }
        }
    }

    public bool Has(string path) => lengths.ContainsKey(path) || (path.StartsWith('.') && File.Exists(place.PathOf(path)));

    /// <summary>Whether a file has these bytes already.</summary>
    public bool Has(string path, ReadOnlySpan<byte> bytes) =>
        lengths.TryGetValue(path, out var length)
        && length == bytes.Length
        && (length == 0 || File.ReadAllBytes(place.PathOf(path)).AsSpan().SequenceEqual(bytes));

    /// <summary>Whether the last build did not write a file that is there; where nobody knows, all files count as written.</summary>
    public bool IsForeign(string path) => written?.Contains(path) == false && Has(path);

    /// <summary>Whether a list of files is that of the last build.</summary>
    public bool IsOf(ImmutableArray<string> files) => written is not null && written.Count == files.Length && files.All(written.Contains);

    /// <summary>What a site does not have: files, then the folders that are empty once they are gone, the innermost first.</summary>
    public StaleEntries Without(ImmutableArray<string> files)
    {
        var wanted = files.Select(Key).ToHashSet(StringComparer.Ordinal);
        string[] stale = [.. lengths.Keys.Where(path => !wanted.Contains(Key(path)))];
        if (stale.Length == 0 && folders.Count == 0)
        {
            return StaleEntries.None;
        }

        var kept = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in wanted)
        {
            for (var end = file.LastIndexOf('/'); end > 0 && kept.Add(file[..end]); end = file.LastIndexOf('/', end - 1))
            {
            }
        }

        var left = folders.Concat(stale.SelectMany(FoldersOf)).Where(folder => !kept.Contains(Key(folder))).Distinct();
        return new StaleEntries(
            [.. stale.OrderBy(path => !Waves.IsPage(path)).ThenBy(path => path, StringComparer.Ordinal)],
            [.. left.OrderByDescending(folder => folder.Length).ThenBy(folder => folder, StringComparer.Ordinal)]);
    }

    /// <summary>The folders above a file whose top begins with a dot; the others are known.</summary>
    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var end = path.StartsWith('.') ? path.LastIndexOf('/') : -1; end > 0; end = path.LastIndexOf('/', end - 1))
        {
            yield return path[..end];
        }
    }

    /// <summary>Two names of the same key are one file.</summary>
    private string Key(string path) => ignoresCase ? path.Normalize().ToUpperInvariant() : path;

    private static FileSystemEnumerable<(string Path, long Length, bool IsFolder)> Entries(string site)
    {
        var prefix = Path.EndsInDirectorySeparator(site) ? site.Length : site.Length + 1;
        return new(site, Describe, Everything)
        {
            ShouldIncludePredicate = IsListed,
            ShouldRecursePredicate = (ref entry) => IsListed(ref entry) && !IsLink(ref entry),
        };

        (string, long, bool) Describe(ref FileSystemEntry entry)
        {
            var isFolder = entry.IsDirectory && !IsLink(ref entry);
            var path = entry.ToFullPath()[prefix..].Replace('\\', '/');
            return (path, isFolder || IsLink(ref entry) ? Link : entry.Length, isFolder);
        }

        static bool IsListed(ref FileSystemEntry entry) =>
            entry.FileName is not ['.', ..] || entry.Directory.Length != entry.RootDirectory.Length;

        static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
    }
}

/// <summary>What lies in the output folder and is no part of the site any more, in the order in which it is removed.</summary>
internal sealed record StaleEntries(ImmutableArray<string> Files, ImmutableArray<string> Folders)
{
    public static StaleEntries None { get; } = new([], []);

    public bool IsEmpty => Files.IsEmpty && Folders.IsEmpty;
}
