using System.Text;
using StudyGuide.Model;
using StudyGuide.Writing;

namespace StudyGuide.Tests.Writing;

public sealed class OutputDraftTests : IDisposable
{
    private readonly TemporaryOutput output = new();

    [Fact]
    public void A_draft_that_is_not_committed_leaves_the_old_site_and_nothing_else()
    {
        output.Build(("index.html", "home"), ("fr/index.html", "accueil"));
        output.Put("site/.git/HEAD", "ref");

        using (var draft = OutputFolder.Open(output.Folder))
        {
            draft.Put(File("index.html", "new home"));
            draft.Put(File("en/index.html", "new"));
        }

        Assert.Equal(["site/.git/HEAD: ref", "site/fr/index.html: accueil", "site/index.html: home"], output.Files);
        Assert.Equal(["site"], Directory.EnumerateFileSystemEntries(output.Root).Select(Path.GetFileName));
    }

    [Fact]
    public void A_first_draft_that_is_not_committed_leaves_nothing()
    {
        using (var draft = OutputFolder.Open(output.Folder))
        {
            draft.Put(File("index.html", "home"));
        }

        Assert.Empty(Directory.EnumerateFileSystemEntries(output.Root));
    }

    [Fact]
    public void Until_the_commit_readers_see_the_old_site()
    {
        output.Build(("index.html", "home"));

        using var draft = OutputFolder.Open(output.Folder);
        draft.Put(File("index.html", "new home"));
        Assert.Equal("home", System.IO.File.ReadAllText(Path.Combine(output.Folder, "index.html")));
        draft.Commit();

        Assert.Equal("new home", System.IO.File.ReadAllText(Path.Combine(output.Folder, "index.html")));
    }

    [Fact]
    public void Files_may_be_put_by_several_threads()
    {
        var files = Enumerable.Range(0, 500)
            .Select(number => File($"{number % 20}/{number % 7}/{number}.html", $"page {number}"))
            .ToArray();

        using (var draft = OutputFolder.Open(output.Folder))
        {
            InParallel.ForEach(files, file => draft.Put(file));
            Assert.Equal(500, draft.Commit().Written.Length);
        }

        using (var again = OutputFolder.Open(output.Folder))
        {
            InParallel.ForEach(files, file => again.Put(file));
            Assert.Equal((0, 500), (again.Commit().Written.Length, output.Files.Length));
        }
    }

    [Fact]
    public void A_disk_that_says_no_to_many_threads_is_told_in_one_sentence()
    {
        var files = Enumerable.Range(0, 200).Select(number => File($"{number}/index.html", $"page {number}")).ToArray();
        using var draft = OutputFolder.Open(output.Folder);
        draft.Put(File("in-the-way", "a file where a folder should be"));

        var problem = Assert.Throws<OutputException>(
            () => InParallel.ForEach(files, file => draft.Put(file with { Path = $"in-the-way/{file.Path}" })));

        Assert.StartsWith($"The output folder '{output.Folder}' cannot be written: ", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_vanish_before_the_commit_are_told_in_one_sentence()
    {
        var files = Enumerable.Range(0, 200).Select(number => (Path: $"{number}/index.html", Text: $"page {number}")).ToArray();
        output.Build(files);
        using var draft = OutputFolder.Open(output.Folder);
        foreach (var (path, text) in files)
        {
            draft.Put(File(path, text));
        }

        draft.Put(File("new.html", "new"));
        Directory.Delete(output.Folder, recursive: true);

        var problem = Assert.Throws<OutputException>(draft.Commit);
        Assert.StartsWith($"The output folder '{output.Folder}' cannot be written: ", problem.Message, StringComparison.Ordinal);
    }

    private static OutputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    public void Dispose() => output.Dispose();
}
