using StudyGuide.Model;
using StudyGuide.Preview;
using StudyGuide.Rendering;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Preview;

/// <summary>A guide and a theme in a folder of their own, loaded again and again with one memory as <c>preview</c> does.</summary>
internal sealed class PreviewedFolder : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("studyguide-");
    private readonly GuideMemory memory = new();
    private readonly HashSet<string> changed = [];

    public PreviewedFolder()
    {
        var golden = Repository.PathOf("tests", "Golden", "_theme");
        foreach (var path in Directory.EnumerateFiles(golden, "*", SearchOption.AllDirectories))
        {
            Write(Path.Combine("theme", Path.GetRelativePath(golden, path)), File.ReadAllText(path));
        }

        LargeGuide.Write(root.FullName, LargeGuide.Files(4));
    }

    public PreviewSite Site { get; private set; } = PreviewSite.Empty;

    private GuideSource Source => new(Path.Combine(root.FullName, "input"), Path.Combine(root.FullName, "theme"));

    /// <summary>Loads what has changed here.</summary>
    public async Task<LoadedGuide> LoadAsync()
    {
        var guide = await GuideLoader.LoadAsync(Source, BuildEvents.Unheard, memory, changed);
        changed.Clear();
        Site = Site.Next(guide);
        return guide;
    }

    /// <summary>The files of the site by their paths, as they are shown now and as whoever knows nothing would make them.</summary>
    public async Task<(Dictionary<string, string> Shown, Dictionary<string, string> Fresh)> FilesAsync()
    {
        var guide = await GuideLoader.LoadAsync(Source, BuildEvents.Unheard);
        Assert.DoesNotContain(guide.Diagnostics, problem => problem.Severity is Severity.Error);
        var fresh = SiteFiles.Plan(guide.Site!, guide.Theme!);
        return (
            fresh.Where(file => Site.Has(file.Path)).ToDictionary(file => file.Path, file => Text(Site.Get(file.Path))),
            fresh.ToDictionary(file => file.Path, file => Text(file.Make())));
    }

    public void Edit(string path, string old, string replacement)
    {
        var text = File.ReadAllText(PathOf(path));
        Assert.Contains(old, text, StringComparison.Ordinal);
        Write(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
        changed.Add(PathOf(path));
    }

    public void Delete(string path)
    {
        File.Delete(PathOf(path));
        changed.Add(PathOf(path));
    }

    public void Dispose() => root.Delete(recursive: true);

    private string PathOf(string path) => Path.Combine(root.FullName, path);

    private static string Text(ReadOnlyMemory<byte> bytes) => System.Text.Encoding.UTF8.GetString(bytes.Span);
}
