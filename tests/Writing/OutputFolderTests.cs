using StudyGuide.Writing;

namespace StudyGuide.Tests.Writing;

public sealed class OutputFolderTests : IDisposable
{
    private readonly TemporaryOutput output = new();

    [Fact]
    public void A_first_build_writes_every_file()
    {
        var result = output.Build(("index.html", "home"), ("fr/questions/rag/index.html", "rag"));

        Assert.Equal(["site/fr/questions/rag/index.html: rag", "site/index.html: home"], output.Files);
        Assert.Equal(["fr/questions/rag/index.html", "index.html"], result.Written);
        Assert.Equal((0, 0), (result.Removed.Length, result.Unchanged));
    }

    [Fact]
    public void A_build_that_changes_nothing_touches_nothing()
    {
        output.Build(("index.html", "home"), ("fr/index.html", "accueil"));
        output.Age();
        Directory.SetLastWriteTimeUtc(output.Folder, TemporaryOutput.Past);

        var result = output.Build(("index.html", "home"), ("fr/index.html", "accueil"));

        Assert.Equal((0, 0, 2), (result.Written.Length, result.Removed.Length, result.Unchanged));
        Assert.True(output.IsOld("index.html") && output.IsOld("fr/index.html"));
        Assert.Equal(TemporaryOutput.Past, Directory.GetLastWriteTimeUtc(output.Folder));
    }

    [Fact]
    public void Only_changed_files_get_a_new_time()
    {
        output.Build(("index.html", "home"), ("fr/index.html", "accueil"));
        output.Age();

        var result = output.Build(("index.html", "new home"), ("fr/index.html", "accueil"));

        Assert.Equal(["index.html"], result.Written);
        Assert.Equal(1, result.Unchanged);
        Assert.False(output.IsOld("index.html"));
        Assert.True(output.IsOld("fr/index.html"));
        Assert.Equal(["site/fr/index.html: accueil", "site/index.html: new home"], output.Files);
    }

    [Fact]
    public void A_file_of_the_same_length_with_other_bytes_is_written()
    {
        output.Build(("index.html", "home"));
        output.Age();

        var result = output.Build(("index.html", "hone"));

        Assert.Equal(["index.html"], result.Written);
        Assert.Equal(["site/index.html: hone"], output.Files);
    }

    [Fact]
    public void What_the_new_site_has_no_more_is_removed_with_its_folders()
    {
        output.Build(("index.html", "home"), ("fr/old/index.html", "old"));

        var result = output.Build(("index.html", "home"));

        Assert.Equal(["fr/old/index.html"], result.Removed);
        Assert.Equal(["site/index.html: home"], output.Files);
        Assert.False(Directory.Exists(Path.Combine(output.Folder, "fr")));
    }

    [Fact]
    public void A_file_that_somebody_edited_or_added_is_put_right()
    {
        output.Build(("index.html", "home"), ("fr/index.html", "accueil"));
        output.Put("site/index.html", "hacked").Put("site/fr/added.html", "added");

        output.Build(("index.html", "home"), ("fr/index.html", "accueil"));

        Assert.Equal(["site/fr/index.html: accueil", "site/index.html: home"], output.Files);
    }

    [Fact]
    public void A_file_may_become_a_folder_and_a_folder_a_file()
    {
        output.Build(("a", "file"), ("b/index.html", "folder"));

        output.Build(("a/index.html", "folder"), ("b", "file"));

        Assert.Equal(["site/a/index.html: folder", "site/b: file"], output.Files);
    }

    [Fact]
    public void A_folder_with_files_of_others_may_become_a_file()
    {
        output.Build(("a/index.html", "folder"));
        output.Put("site/a/b/thesis.txt", "work");

        var result = output.Build(("a", "file"));

        Assert.Equal(["a/b/thesis.txt"], result.Foreign);
        Assert.Equal(["site/a: file"], output.Files);
    }

    [Fact]
    public void An_empty_file_is_written_too()
    {
        output.Build(("empty.txt", ""));

        Assert.Equal(["site/empty.txt: "], output.Files);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/../site/")]
    public void The_folder_may_be_named_in_several_ways(string ending)
    {
        output.Build(("index.html", "home"));

        var result = TemporaryOutput.Build(output.Folder + ending, ("index.html", "home"));

        Assert.Equal(1, result.Unchanged);
        Assert.Equal(["site/index.html: home"], output.Files);
    }

    [Fact]
    public void The_folders_above_are_made()
    {
        TemporaryOutput.Build(Path.Combine(output.Root, "a", "b"), ("index.html", "home"));

        Assert.Equal(["a/b/index.html: home"], output.Files);
    }

    [Fact]
    public void The_folder_says_who_wrote_it()
    {
        output.Build(("index.html", "home"));

        Assert.Contains("is written by StudyGuide", File.ReadAllText(new OutputPlace(output.Folder).Files), StringComparison.Ordinal);
    }

    public void Dispose() => output.Dispose();
}
