using System.Collections.Immutable;
using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Browser;

/// <summary>A tiny guide with our theme in a folder, for what our own guide has no example of.</summary>
internal sealed class SmallSite : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("studyguide-small-");

    /// <param name="files">What the guide holds beside its <c>guide.yml</c>.</param>
    public static Task<SmallSite> OfAsync(params ImmutableArray<SourceFile> files) =>
        OfGuideAsync([Some.File("guide.yml", Some.GuideYaml), .. files]);

    /// <param name="files">All files of the guide.</param>
    /// <param name="isCareless">Whether its authors do not care for warnings.</param>
    public static async Task<SmallSite> OfGuideAsync(ImmutableArray<SourceFile> files, bool isCareless = false)
    {
        var site = new SmallSite();
        var (made, diagnostics) = InMemory.Build(await Themes.Ours, files);
        Assert.Equal("", Printed.AsText([.. diagnostics.Where(diagnostic => !isCareless || diagnostic.Severity is Severity.Error)]));
        foreach (var file in made)
        {
            var path = Path.Combine(site.folder.FullName, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(path, file.Bytes.ToArray());
        }

        return site;
    }

    /// <summary>Where its files lie.</summary>
    public string Folder => folder.FullName;

    /// <summary>The address of a page from disk.</summary>
    public string Of(string path, string query = "") => new Uri(Path.Combine(folder.FullName, path, "index.html")).AbsoluteUri + query;

    public void Dispose() => folder.Delete(recursive: true);
}
