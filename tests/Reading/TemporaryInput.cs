using StudyGuide.Reading;

namespace StudyGuide.Tests.Reading;

/// <summary>A folder <c>input/</c> on disk that is deleted after the test, with a folder beside it that is not part of it.</summary>
internal sealed class TemporaryInput : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("studyguide-");

    public TemporaryInput() => Directory.CreateDirectory(Folder);

    public string Folder => Path.Combine(root.FullName, "input");

    public string Outside => Path.Combine(root.FullName, "outside");

    /// <summary>Writes a file; the path may lead out of the folder.</summary>
    public TemporaryInput Write(string relativePath, string text = "x") => Write(relativePath, System.Text.Encoding.UTF8.GetBytes(text));

    public TemporaryInput Write(string relativePath, byte[] bytes)
    {
        var path = Path.Combine(Folder, relativePath);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return this;
    }

    /// <summary>Makes a symbolic link to a file or folder, wherever it leads.</summary>
    public TemporaryInput Link(string relativePath, string target)
    {
        var path = Path.Combine(Folder, relativePath);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.CreateSymbolicLink(path, target);
        return this;
    }

    /// <param name="changed">The paths in the folder of all that has changed; nothing where nobody knows.</param>
    public Task<InputFiles> ReadAsync(ReadingCache? known = null, string[]? changed = null) =>
        InputFolder.ReadAsync(Folder, known, changed?.Select(path => Path.Combine(Folder, path)).ToArray());

    public void Dispose() => root.Delete(recursive: true);
}
