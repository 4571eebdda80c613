using System.Collections.Immutable;
using StudyGuide.Model;
using StudyGuide.Reading;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Golden;

/// <summary>The files of a guide in <c>tests/Golden/</c>, named as if they stood in <c>input/</c>.</summary>
internal sealed record GoldenFolder(
    ImmutableArray<SourceFile> Files, ImmutableArray<ImageFile> Images, ImmutableArray<Diagnostic> Diagnostics)
{
    public static string PathOf(params string[] parts) => Repository.PathOf(["tests", "Golden", .. parts]);

    public static TheoryData<string> NamesIn(string folder) =>
        [.. Directory.EnumerateDirectories(PathOf(folder)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    /// <summary>Reads one or more folders; a file in a later one replaces the file of the same name in an earlier one.</summary>
    public static GoldenFolder Read(IEnumerable<string> folders, IEnumerable<string> without)
    {
        var bytes = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        var paths =
            from folder in folders.Where(Directory.Exists)
            from path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            select (folder, path);
        foreach (var (folder, path) in paths)
        {
            bytes[Path.GetRelativePath(folder, path).Replace('\\', '/')] = File.ReadAllBytes(path);
        }

        foreach (var path in without)
        {
            bytes.Remove(path);
        }

        var texts = bytes
            .Where(file => !IsImage(file.Key))
            .Select(file => InputFolder.Decode($"input/{file.Key}", file.Key, file.Value))
            .ToArray();
        return new GoldenFolder(
            [.. texts.Select(text => text.File)],
            [.. bytes.Where(file => IsImage(file.Key)).Select(file => new ImageFile(file.Key, file.Value))],
            [.. texts.Select(text => text.Diagnostic).OfType<Diagnostic>()]);
    }

    private static bool IsImage(string path) => ImageFile.IsImage(path) && !Figure.IsDrawing(path);
}
