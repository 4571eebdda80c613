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
        var files = Enumerable.Range(0, 500).Select(number => File($"{number % 20}/{number % 7}/{number}.html", $"page {number}")).ToArray();

        using (var draft = OutputFolder.Open(output.Folder))
        {
            Parallel.ForEach(files, draft.Put);
            Assert.Equal(500, draft.Commit().Written.Length);
        }

        using (var again = OutputFolder.Open(output.Folder))
        {
            Parallel.ForEach(files, again.Put);
            Assert.Equal((0, 500), (again.Commit().Written.Length, output.Files.Length));
        }
    }

    private static OutputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    public void Dispose() => output.Dispose();
}
