using System.Collections.Immutable;
using System.Text;
using StudyGuide.Model;
using StudyGuide.Writing;

namespace StudyGuide.Tests.Writing;

/// <summary>An output folder on disk, in a folder of its own that is deleted after the test.</summary>
internal sealed class TemporaryOutput : IDisposable
{
    public static readonly DateTime Past = new(2020, 2, 20, 20, 20, 20, DateTimeKind.Utc);

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("studyguide-");

    public string Root => root.FullName;

    public string Folder => Path.Combine(root.FullName, "site");

    /// <summary>Writes a site of text files.</summary>
    public WriteResult Build(params (string Path, string Text)[] files) => Build(Folder, files);

    public static WriteResult Build(string folder, params (string Path, string Text)[] files)
    {
        using var draft = OutputFolder.Open(folder);
        foreach (var (path, text) in files)
        {
            draft.Put(new OutputFile(path, Encoding.UTF8.GetBytes(text)));
        }

        return draft.Commit();
    }

    /// <summary>Puts a file somewhere below the root, as somebody else would.</summary>
    public TemporaryOutput Put(string path, string text = "")
    {
        var full = Path.Combine(root.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    /// <summary>Makes every file look as if it had been written long ago.</summary>
    public TemporaryOutput Age()
    {
        foreach (var path in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(path, Past);
        }

        return this;
    }

    public bool IsOld(string path) => File.GetLastWriteTimeUtc(Path.Combine(Folder, path)) == Past;

    /// <summary>
    /// All files below the root with their texts, such as <c>site/index.html: Hello</c>, without what the generator keeps for itself.
    /// </summary>
    public ImmutableArray<string> Files => FilesBelow(root.FullName);

    public static ImmutableArray<string> FilesBelow(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => (full: path, below: Path.GetRelativePath(folder, path).Replace('\\', '/')))
            .Where(file => !$"/{file.below}".Contains($"/{OutputFile.OwnFolder}/", StringComparison.Ordinal))
            .Select(file => $"{file.below}: {File.ReadAllText(file.full)}")
            .Order(StringComparer.Ordinal),
    ];

    public void Dispose() => root.Delete(recursive: true);
}
