using System.Text.RegularExpressions;
using StudyGuide.Model;
using StudyGuide.Preview;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Browser;

/// <summary>A small guide with our theme in folders of its own, while <c>preview</c> shows it.</summary>
internal sealed class PreviewedGuide : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("studyguide-preview-");
    private readonly CancellationTokenSource stop = new();
    private readonly TaskCompletionSource firstVersion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task running = Task.CompletedTask;

    private PreviewedGuide()
    {
    }

    public Uri Address { get; private set; } = null!;

    /// <summary>The address of a page.</summary>
    public string At(string path) => new Uri(Address, path).AbsoluteUri;

    /// <param name="files">What the guide has beside its question.</param>
    public static async Task<PreviewedGuide> StartAsync(int port = 0, params SourceFile[] files)
    {
        var guide = new PreviewedGuide();
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("theme"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(guide.folder.FullName, Path.GetRelativePath(Repository.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var paragraphs = string.Join("\n\n", Enumerable.Range(1, 80).Select(number => $"Paragraphe {number}."));
        guide.Add(Some.File("guide.yml", Some.GuideYaml));
        guide.Add(Some.Question("rag", paragraphs));
        guide.Add(Some.Translation("rag", paragraphs.Replace("Paragraphe", "Paragraph", StringComparison.Ordinal)));

        Array.ForEach(files, guide.Add);

        var source = new GuideSource(guide.PathOf("input"), guide.PathOf("theme"));
        guide.running = GuidePreview.RunAsync(source, port, new BuildEvents(guide.Hear), guide.stop.Token);
        await await Task.WhenAny(guide.firstVersion.Task, guide.running);
        return guide;
    }

    /// <summary>Replaces text in a file, as an author who saves it.</summary>
    public void Edit(string file, string old, string replacement)
    {
        var text = File.ReadAllText(PathOf(file));
        Assert.Contains(old, text, StringComparison.Ordinal);
        Write(file, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    public void Add(SourceFile file) => Write(file.Path, file.Text);

    public void Delete(string file) => File.Delete(PathOf(file));

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await running;
        stop.Dispose();
        folder.Delete(recursive: true);
    }

    private string PathOf(string file) => Path.Combine(folder.FullName, file);

    private void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
    }

    private void Hear(BuildEvent happened)
    {
        if (happened is Noted note && Regex.Match(note.Message, @"http://\S+/(?= )") is { Success: true } found)
        {
            Address = new Uri(found.Value);
        }
        else if (happened is ProblemsCollected)
        {
            firstVersion.TrySetResult();
        }
    }
}
