using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Spectre.Console;
using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Browser;

/// <summary>A small guide with our theme in folders of its own, while <c>preview</c> shows it.</summary>
internal sealed class PreviewedGuide : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("studyguide-preview-");
    private readonly CancellationTokenSource stop = new();
    private readonly Announcement announcement = new();
    private Task<ExitCode> running = Task.FromResult(ExitCode.Success);

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

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(guide.announcement) });
        var options = new BuildOptions(guide.PathOf("input"), guide.PathOf("theme"), guide.PathOf("output"), null, Strict: false, Verbosity.Quiet, DiagnosticFormat.Text);
        guide.running = StudyGuide.Preview.Preview.RunAsync(options, port, console, guide.stop.Token);
        guide.Address = await guide.announcement.Address;
        await guide.FirstVersionAsync();
        return guide;
    }

    /// <summary>Replaces text in a file, as an author who saves it.</summary>
    public void Edit(string file, string old, string @new)
    {
        var text = File.ReadAllText(PathOf(file));
        Assert.Contains(old, text, StringComparison.Ordinal);
        Write(file, text.Replace(old, @new, StringComparison.Ordinal));
    }

    public void Add(SourceFile file) => Write(file.Path, file.Text);

    public void Delete(string file) => File.Delete(PathOf(file));

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        Assert.Equal(ExitCode.Success, await running);
        stop.Dispose();
        await announcement.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private string PathOf(string file) => Path.Combine(folder.FullName, file);

    private void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
    }

    private async Task FirstVersionAsync()
    {
        using var http = new HttpClient();
        using var events = new StreamReader(await http.GetStreamAsync(new Uri(Address, "_preview/events")));
        while (await events.ReadLineAsync() is { } line && !line.Contains("\"version\":1", StringComparison.Ordinal))
        {
        }
    }

    /// <summary>The output of the command, which says where the preview is.</summary>
    private sealed class Announcement() : StringWriter(CultureInfo.InvariantCulture)
    {
        private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly StringBuilder text = new();

        public Task<Uri> Address => address.Task;

        public override void Write(char value) => Write(value.ToString());

        public override void Write(string? value)
        {
            text.Append(value);
            if (Regex.Match(text.ToString(), @"http://\S+/(?= )") is { Success: true } found)
            {
                address.TrySetResult(new Uri(found.Value));
            }
        }
    }
}
