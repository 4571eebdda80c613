using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Reading;

/// <summary>The folder <c>static/</c> in <c>input/</c>: whatever its files are called, they are published as they are.</summary>
internal static class StaticFolder
{
    /// <summary>More than that no usual host takes for a file.</summary>
    public const long MaximumFileSize = 100_000_000;

    /// <summary>Lists the files, in ordinal order of their paths; nothing is read yet.</summary>
    /// <param name="inspector">Knows the folder of the guide.</param>
    /// <param name="root">Where that is.</param>
    public static ImmutableArray<StaticFile> List(FileInspector inspector, string root, ICollection<Diagnostic> diagnostics)
    {
        var files = ImmutableArray.CreateBuilder<StaticFile>();
        var folder = new DirectoryInfo(Path.Combine(root, StaticFile.Folder));
        var entries = FolderEntries.Below(folder, "", (name, _) => !PassedOver.Is(name));
        foreach (var (info, path) in entries.OrderBy(entry => entry.Relative, StringComparer.Ordinal))
        {
            var relative = $"{StaticFile.Folder}/{path}";
            try
            {
                if (inspector.ProblemOf(info, relative, MaximumFileSize, "Publish it elsewhere, and link to it.") is { } problem)
                {
                    diagnostics.Add(problem);
                }
                else
                {
                    var named = inspector.Named(relative);
                    var target = FolderLinks.Target((FileInfo)info);
                    files.Add(new StaticFile(path, named.At(0), () => Read(info.FullName, named.Path))
                    {
                        Stamp = (target.Length, target.LastWriteTimeUtc),
                    });
                }
            }
            catch (FileNotFoundException)
            {
                // Gone since it was found.
            }
        }

        return files.ToImmutable();
    }

    private static ReadOnlyMemory<byte> Read(string path, string name)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception problem) when (WorldException.IsBehind(problem))
        {
            throw new WorldException(
                $"The file '{name}' cannot be read: {problem.Message.TrimEnd('.')}. "
                + "Make sure that it is there and may be read, and try again.",
                problem);
        }
    }
}
