using StudyGuide.Preview;

namespace StudyGuide.Tests.Preview;

public sealed class ChangeWatcherTests : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("studyguide-");
    private readonly List<string> notes = [];

    private string Input => Path.Combine(root.FullName, "input");

    private string Theme => Path.Combine(root.FullName, "theme");

    [Fact]
    public async Task A_change_is_told()
    {
        Write("input/a.md", "un");
        using var watcher = Watch();

        var change = watcher.WaitAsync(Soon());
        Write("input/a.md", "deux");

        Assert.Equal([Path.Combine(Input, "a.md")], (await change)!);
        Assert.Empty(notes);
    }

    [Fact]
    public async Task A_change_that_the_system_cannot_name_can_be_any()
    {
        Write("input/a.md", "un");
        Action<string?>? change = null;
        using var watcher = Watch((_, tell, _) =>
        {
            change = tell;
            return new MemoryStream();
        });

        change!("a.md");
        change(null);

        Assert.Null(await watcher.WaitAsync(Soon()));
    }

    [Fact]
    public async Task Where_patience_ends_anything_may_have_changed()
    {
        using var watcher = Watch();

        Assert.Null(await watcher.WaitAsync(Soon(), TimeSpan.FromMilliseconds(1)));
    }

    [Fact]
    public async Task A_folder_that_appears_later_is_told_and_followed()
    {
        using var watcher = Watch();

        await Told(watcher, () => Directory.CreateDirectory(Path.Combine(Input, "questions")));
        await Told(watcher, () => Write("input/questions/a.md", "un"));
        await Told(watcher, () => Write("input/questions/a.md", "deux"));
    }

    [Fact]
    public async Task A_folder_that_goes_and_comes_back_is_followed()
    {
        Write("input/a.md", "un");
        using var watcher = Watch();

        await Told(watcher, () => Directory.Delete(Input, recursive: true));
        await Told(watcher, () => Write("input/a.md", "un"));
        await Told(watcher, () => Write("input/a.md", "deux"));
    }

    [Fact]
    public async Task Where_the_system_watches_nothing_more_files_are_compared_and_that_is_said_once()
    {
        Write("input/questions/a.md", "un");
        Write("theme/a.css", "un");
        using var watcher = Watch((_, _, _) => throw new IOException("The limit has been reached."));

        await Told(watcher, () => Write("input/questions/a.md", "trois"));
        await Told(watcher, () => Write("input/questions/b.md", "un"));
        await Told(watcher, () => File.Delete(Path.Combine(Input, "questions/b.md")));
        await Told(watcher, () => Write("theme/a.css", "trois"));

        Assert.Equal(
            ["The system does not tell when files change, so that the preview looks at them itself: The limit has been reached."], notes);
    }

    [Fact]
    public async Task Where_the_system_stops_watching_files_are_compared_from_then_on()
    {
        Write("input/a.md", "un");
        Action<string>? fail = null;
        using var watcher = Watch((_, _, giveUp) =>
        {
            fail = giveUp;
            return new MemoryStream();
        });

        await Told(watcher, () => fail!("The limit has been reached."));
        await Told(watcher, () => Write("input/a.md", "trois"));

        Assert.Single(notes);
    }

    public void Dispose() => root.Delete(recursive: true);

    private static CancellationToken Soon() => new CancellationTokenSource(TimeSpan.FromSeconds(30)).Token;

    /// <summary>The watcher tells of what is done; whatever it tells late of earlier changes is waited for before.</summary>
    private static async Task Told(ChangeWatcher watcher, Action act)
    {
        await watcher.WaitAsync(Soon(), TimeSpan.FromMilliseconds(1));
        act();
        await watcher.WaitAsync(Soon());
    }

    private ChangeWatcher Watch(FolderSignals.Starter? start = null) =>
        new([Input, Theme], new BuildEvents(happened => notes.Add(Assert.IsType<Noted>(happened).Message)), start ?? FolderSignals.Start);

    private void Write(string path, string text)
    {
        var full = Path.Combine(root.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
