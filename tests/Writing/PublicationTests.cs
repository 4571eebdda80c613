using StudyGuide.Writing;

namespace StudyGuide.Tests.Writing;

/// <summary>
/// The states that a build leaves that is killed after its journal is written; whoever comes next finishes what it began.
/// </summary>
public sealed class PublicationTests : IDisposable
{
    private readonly TemporaryOutput output = new();

    private OutputPlace Place => new(output.Folder);

    [Fact]
    public void A_commit_of_which_nothing_was_done_is_done()
    {
        Interrupt();

        AssertFinished();
    }

    [Fact]
    public void A_commit_that_was_half_done_is_finished()
    {
        Interrupt();
        Directory.Move(Path.Combine(Place.Folder(Wave.NewPages), "en"), Path.Combine(output.Folder, "en"));
        File.Move(Place.PathOf("index.html", Wave.ChangedPages), Place.PathOf("index.html"), overwrite: true);

        AssertFinished();
    }

    [Fact]
    public void A_commit_that_only_had_to_remove_is_finished()
    {
        Interrupt();
        Directory.Move(Path.Combine(Place.Folder(Wave.NewPages), "en"), Path.Combine(output.Folder, "en"));
        File.Move(Place.PathOf("index.html", Wave.ChangedPages), Place.PathOf("index.html"), overwrite: true);
        Directory.Delete(Place.Staging, recursive: true);

        AssertFinished();
    }

    [Fact]
    public void What_a_finished_commit_removed_of_others_is_named()
    {
        Interrupt();
        output.Put("site/thesis.txt", "years of work");

        Assert.Equal(["thesis.txt"], output.Build(("index.html", "new"), ("en/index.html", "home")).Foreign);
    }

    [Fact]
    public void Files_that_only_waited_are_thrown_away()
    {
        output.Build(("index.html", "old"));
        output.Put("site/.studyguide/new/ChangedPages/index.html", "half");

        using (OutputFolder.Open(output.Folder))
        {
            Assert.Equal(["site/index.html: old"], output.Files);
        }

        Assert.False(Directory.Exists(Place.Staging));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("""{"Files": [null]}""")]
    [InlineData("""{"Files": ["../../thesis.txt"]}""")]
    public void Lists_that_somebody_has_spoilt_are_not_believed(string list)
    {
        output.Put("thesis.txt", "years of work");
        output.Build(("index.html", "old"), ("gone.html", "gone"));
        output.Put("site/.studyguide/files.json", list).Put("site/.studyguide/commit.json", list);

        output.Build(("index.html", "new"));

        Assert.Equal(["site/index.html: new", "thesis.txt: years of work"], output.Files);
        Assert.False(File.Exists(Place.Journal));
    }

    [Fact]
    public void What_pages_load_comes_before_them_and_pages_that_are_new_before_those_that_lead_to_them() => Assert.Equal(
        ["assets/site.1.js", "search-index.js", "en/index.html", "sitemap.xml"],
        new (string Path, bool IsNew)[]
            {
                ("sitemap.xml", false), ("en/index.html", true), ("search-index.js", false), ("assets/site.1.js", true),
            }
            .OrderBy(file => Waves.Of(file.Path, file.IsNew)).Select(file => file.Path));

    /// <summary>Leaves what a build leaves that is killed right after its journal is written.</summary>
    private void Interrupt()
    {
        output.Build(("index.html", "old"), ("gone/index.html", "gone"));
        output.Put("site/.studyguide/new/NewPages/en/index.html", "home").Put("site/.studyguide/new/ChangedPages/index.html", "new");
        FileList.Write(Place.Journal, ["en/index.html", "index.html"]);
    }

    private void AssertFinished()
    {
        Assert.Empty(OutputFolder.Begin(output.Folder));

        Assert.Equal(["site/en/index.html: home", "site/index.html: new"], output.Files);
        Assert.Equal(["en/index.html", "index.html"], FileList.Read(Place.Files));
        Assert.Equal(
            ["files.json", "lock"], Directory.EnumerateFileSystemEntries(Place.Own).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.False(Directory.Exists(Path.Combine(output.Folder, "gone")));
    }

    public void Dispose() => output.Dispose();
}
