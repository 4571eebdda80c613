using System.Collections.Immutable;
using StudyGuide.Model;
using StudyGuide.Reading;
using StudyGuide.Rendering;
using StudyGuide.Tests.Support;
using StudyGuide.Theming;

namespace StudyGuide.Tests.Theming;

/// <summary>A copy of the theme of the golden guides, to make mistakes in; deleted after the test.</summary>
internal sealed class TemporaryTheme : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("studyguide-");

    public TemporaryTheme()
    {
        var golden = Repository.PathOf("tests", "Golden", "_theme");
        foreach (var path in Directory.EnumerateFiles(golden, "*", SearchOption.AllDirectories))
        {
            Write(Path.GetRelativePath(golden, path), File.ReadAllText(path));
        }
    }

    public string Folder => folder.FullName;

    public Task<(Theme? Theme, ImmutableArray<Diagnostic> Diagnostics)> ReadAsync(ReadingCache? known = null) =>
        ThemeFolder.ReadAsync(folder.FullName, SiteFiles.Templates, known);

    /// <summary>
    /// What is reported about the theme, with paths inside of it; a theme with mistakes cannot be used, unless they are in packs of
    /// languages that a guide does not have.
    /// </summary>
    public async Task<string[]> ProblemsAsync()
    {
        var (theme, diagnostics) = await ReadAsync();
        Assert.Equal(diagnostics.All(problem => ThemeFolder.LanguageOf(problem) is not null), theme is not null);
        return [.. diagnostics.AsLines().Select(line => line.Replace(folder.FullName + "/", "", StringComparison.Ordinal))];
    }

    public TemporaryTheme Change(string path, string right, string wrong)
    {
        var text = File.ReadAllText(Path.Combine(folder.FullName, path));
        Assert.Contains(right, text, StringComparison.Ordinal);
        return Write(path, text.Replace(right, wrong, StringComparison.Ordinal));
    }

    public TemporaryTheme Write(string path, string text)
    {
        var full = Path.Combine(folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    public TemporaryTheme Delete(string path)
    {
        File.Delete(Path.Combine(folder.FullName, path));
        return this;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
