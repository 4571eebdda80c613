using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Writing;

/// <summary>The files of a new site beside those of the old one on disk.</summary>
/// <param name="Stale">Files of the old site that the new one has no more.</param>
internal sealed record ComparedFiles(ImmutableArray<OutputFile> Changed, ImmutableArray<OutputFile> Unchanged, ImmutableArray<string> Stale)
{
    public IEnumerable<OutputFile> All => Changed.Concat(Unchanged);

    /// <summary>Compares byte by byte, so that a file somebody edited in the output is written again.</summary>
    public static async Task<ComparedFiles> CompareAsync(string folder, ImmutableArray<OutputFile> files)
    {
        if (!Directory.Exists(folder))
        {
            return new ComparedFiles(files, [], []);
        }

        var same = new bool[files.Length];
        await Parallel.ForAsync(0, files.Length, (index, _) =>
        {
            same[index] = IsSame(OutputFolder.SafePath(folder, files[index].Path), files[index].Bytes.Span);
            return ValueTask.CompletedTask;
        });
        var wanted = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var stale = Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Where(path => !path.StartsWith('.') && !wanted.Contains(path));
        return new ComparedFiles(
            [.. files.Where((_, index) => !same[index])], [.. files.Where((_, index) => same[index])], [.. stale.Order(StringComparer.Ordinal)]);
    }

    private static bool IsSame(string path, ReadOnlySpan<byte> bytes)
    {
        var info = new FileInfo(path);
        return info.Exists && info.LinkTarget is null && info.Length == bytes.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);
    }
}
