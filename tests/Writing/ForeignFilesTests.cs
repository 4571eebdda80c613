using StudyGuide.Writing;

namespace StudyGuide.Tests.Writing;

/// <summary>What the output folder does with files that are not its own.</summary>
public sealed class ForeignFilesTests : IDisposable
{
    private readonly TemporaryOutput output = new();

    [Fact]
    public void A_folder_with_files_of_somebody_else_is_refused_and_left_alone()
    {
        output.Put("site/thesis.txt", "years of work");

        var problem = Assert.Throws<OutputException>(() => output.Build(("index.html", "home")));

        Assert.Equal(
            $"The folder '{output.Folder}' holds files that StudyGuide did not write, and a build would remove them. "
            + "Name another folder with --output, or empty this one.",
            problem.Message);
        Assert.Equal(["site/thesis.txt: years of work"], output.Files);
    }

    [Fact]
    public void A_file_in_place_of_the_folder_is_refused()
    {
        output.Put("site", "a file");

        var problem = Assert.Throws<OutputException>(() => output.Build(("index.html", "home")));

        Assert.Equal($"The output folder '{output.Folder}' is a file. Name another folder with --output.", problem.Message);
        Assert.Equal(["site: a file"], output.Files);
    }

    [Fact]
    public void An_empty_folder_is_taken()
    {
        Directory.CreateDirectory(output.Folder);

        output.Build(("index.html", "home"));

        Assert.Equal(["site/index.html: home"], output.Files);
    }

    [Fact]
    public void A_folder_that_holds_only_a_repository_is_taken_and_keeps_it()
    {
        output.Put("site/.git/HEAD", "ref: refs/heads/pages");

        output.Build(("index.html", "home"));

        Assert.Equal(["site/.git/HEAD: ref: refs/heads/pages", "site/index.html: home"], output.Files);
    }

    [Fact]
    public void What_begins_with_a_dot_at_the_top_survives_every_build()
    {
        output.Build(("index.html", "home"));
        output.Put("site/.git/HEAD", "ref").Put("site/.nojekyll", "").Put("site/.well-known/security.txt", "me");

        output.Build(("index.html", "new home"));
        output.Build(("index.html", "newest home"), ("b.html", "b"));

        Assert.Equal(
            [
                "site/.git/HEAD: ref",
                "site/.nojekyll: ",
                "site/.well-known/security.txt: me",
                "site/b.html: b",
                "site/index.html: newest home",
            ],
            output.Files);
    }

    [Fact]
    public void Files_that_no_build_wrote_are_named_when_they_are_removed_or_replaced()
    {
        output.Build(("index.html", "home"), ("old.html", "old"));
        output.Put("site/thesis.txt", "work").Put("site/fr/notes/a.txt", "a").Put("site/en/index.html", "mine").Put("site/.env", "kept");

        var result = output.Build(("index.html", "home"), ("en/index.html", "home"));

        Assert.Equal(["en/index.html", "fr/notes/a.txt", "thesis.txt"], result.Foreign.Order(StringComparer.Ordinal));
        Assert.Equal(["fr/notes/a.txt", "old.html", "thesis.txt"], result.Removed);
        Assert.Equal(["site/.env: kept", "site/en/index.html: home", "site/index.html: home"], output.Files);
    }

    [Fact]
    public void A_folder_that_is_empty_goes_too()
    {
        output.Build(("index.html", "home"));
        Directory.CreateDirectory(Path.Combine(output.Folder, "empty", "inner"));

        output.Build(("index.html", "home"));

        Assert.False(Directory.Exists(Path.Combine(output.Folder, "empty")));
    }

    [Fact]
    public void What_begins_with_a_dot_and_is_of_the_site_comes_changes_and_goes_with_it()
    {
        output.Put("site/.well-known/mine", "stays");
        output.Build(("index.html", "home"), (".well-known/a/key.txt", "1"), (".nojekyll", ""));
        Assert.Equal([".well-known/a/key.txt"], output.Build(
            ("index.html", "home"), (".well-known/a/key.txt", "2"), (".nojekyll", "")).Written);

        var result = output.Build(("index.html", "home"));

        Assert.Equal([".nojekyll", ".well-known/a/key.txt"], result.Removed);
        Assert.Empty(result.Foreign);
        Assert.Equal(["site/.well-known/mine: stays", "site/index.html: home"], output.Files);
        Assert.False(Directory.Exists(Path.Combine(output.Folder, ".well-known", "a")));
    }

    [Fact]
    public void A_folder_is_not_taken_because_a_first_build_did_not_come_to_its_end()
    {
        output.Put("site/.studyguide/lock").Put("site/.studyguide/new/NewPages/index.html", "half").Put("site/thesis.txt", "work");

        Assert.Throws<OutputException>(() => output.Build(("index.html", "home")));

        Assert.Equal(["site/thesis.txt: work"], output.Files);
    }

    [Theory]
    [InlineData("../evil.html")]
    [InlineData("fr/../../evil.html")]
    [InlineData("/evil.html")]
    [InlineData("../site2/evil.html")]
    public void Nothing_is_ever_written_outside(string path)
    {
        output.Build(("index.html", "home"));

        Assert.Throws<InvalidOperationException>(() => output.Build(("index.html", "new"), (path, "evil")));

        Assert.Equal(["site/index.html: home"], output.Files);
        Assert.False(File.Exists("/evil.html"));
    }

    [Fact]
    public void A_link_to_the_folder_is_followed_and_stays()
    {
        Directory.CreateDirectory(Path.Combine(output.Root, "real"));
        Directory.CreateSymbolicLink(output.Folder, Path.Combine(output.Root, "real"));

        output.Build(("index.html", "home"));
        output.Build(("index.html", "new home"));

        Assert.NotNull(new DirectoryInfo(output.Folder).LinkTarget);
        Assert.Equal(["index.html: new home"], TemporaryOutput.FilesBelow(Path.Combine(output.Root, "real")));
        Assert.Equal(
            ["real", "site"], Directory.EnumerateFileSystemEntries(output.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_link_inside_the_folder_is_replaced_and_its_target_left_alone()
    {
        output.Build(("index.html", "home"), ("fr/index.html", "accueil"));
        output.Put("outside/index.html", "outside").Put("secret.html", "secret");
        File.Delete(Path.Combine(output.Folder, "index.html"));
        File.CreateSymbolicLink(Path.Combine(output.Folder, "index.html"), Path.Combine(output.Root, "secret.html"));
        Directory.Delete(Path.Combine(output.Folder, "fr"), recursive: true);
        Directory.CreateSymbolicLink(Path.Combine(output.Folder, "fr"), Path.Combine(output.Root, "outside"));

        output.Build(("index.html", "new home"), ("fr/index.html", "accueil"));

        Assert.Equal(
            ["outside/index.html: outside", "secret.html: secret", "site/fr/index.html: accueil", "site/index.html: new home"],
            output.Files);
        Assert.Null(new DirectoryInfo(Path.Combine(output.Folder, "fr")).LinkTarget);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_told_in_one_sentence()
    {
        output.Put("site2", "a file");

        var folder = Path.Combine(output.Root, "site2", "below");
        var problem = Assert.Throws<OutputException>(() => TemporaryOutput.Build(folder, ("index.html", "home")));

        Assert.StartsWith($"The output folder '{folder}' cannot be written: ", problem.Message, StringComparison.Ordinal);
    }

    public void Dispose() => output.Dispose();
}
