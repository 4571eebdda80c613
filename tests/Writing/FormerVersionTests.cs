using StudyGuide.Model;

namespace StudyGuide.Tests.Writing;

/// <summary>
/// The states that the former version can have left, made by hand: a file marks its sites, and a killed run left folders beside them.
/// The next build ends in a complete site whatever it finds.
/// </summary>
public sealed class FormerVersionTests : IDisposable
{
    private const string Mark = "This folder is written by StudyGuide";

    private readonly TemporaryOutput output = new();

    private string Fresh => output.Folder + ".new~";

    private string Old => output.Folder + ".old~";

    [Fact]
    public void Its_site_is_replaced_and_its_files_count_as_our_own()
    {
        OldSite();

        var result = output.Build(("index.html", "newest"));

        Assert.Equal(["gone.html"], result.Removed);
        Assert.Empty(result.Foreign);
        Assert.Equal(["site/.git/HEAD: ref", "site/index.html: newest"], output.Files);
        Assert.True(Directory.Exists(Path.Combine(output.Folder, OutputFile.OwnFolder)));
    }

    [Fact]
    public void Its_site_stays_where_nothing_changed_and_files_of_others_are_known_from_then_on()
    {
        OldSite();
        output.Age();
        output.Build(("index.html", "old"), ("gone.html", "gone"));
        Assert.True(output.IsOld("index.html"));
        output.Put("site/thesis.txt", "years of work");

        Assert.Equal(["thesis.txt"], output.Build(("index.html", "old"), ("gone.html", "gone")).Foreign);
    }

    [Theory]
    [InlineData(".studyguide~")]
    [InlineData(".studyguide/former")]
    public void A_killed_upgrade_is_done_again(string mark)
    {
        OldSite();
        File.Delete(Path.Combine(output.Folder, ".studyguide"));
        output.Put($"site/{mark}", Mark);

        AssertRecovered();
    }

    [Fact]
    public void A_first_site_that_was_half_laid_is_laid_again()
    {
        output.Put("site.new~/.studyguide", Mark).Put("site.new~/fr/index.html", "hal");

        AssertRecovered(keepsRepository: false);
    }

    [Fact]
    public void A_new_site_that_was_half_laid_is_laid_again()
    {
        OldSite();
        output.Put("site.new~/fr/index.html", "hal");

        AssertRecovered();
    }

    [Fact]
    public void Folders_that_were_exchanged_but_not_cleaned_up_are_cleaned_up()
    {
        OldSite();
        Directory.Move(output.Folder, Fresh);
        NewSite();

        AssertRecovered();
    }

    [Fact]
    public void An_old_site_that_was_set_aside_but_not_deleted_is_deleted()
    {
        OldSite();
        Directory.Move(output.Folder, Old);
        NewSite();

        AssertRecovered();
    }

    [Fact]
    public void A_repository_that_was_already_carried_over_stays()
    {
        OldSite();
        Directory.Move(output.Folder, Old);
        NewSite();
        Directory.Move(Path.Combine(Old, ".git"), Path.Combine(output.Folder, ".git"));

        AssertRecovered();
    }

    [Fact]
    public void A_site_that_was_set_aside_before_the_new_one_took_its_name_comes_back()
    {
        OldSite();
        Directory.Move(output.Folder, Old);
        output.Put("site.new~/.studyguide", Mark).Put("site.new~/index.html", "new");

        AssertRecovered();
    }

    [Fact]
    public void A_site_that_was_set_aside_is_there_again_even_where_nothing_changed()
    {
        OldSite();
        output.Age();
        Directory.Move(output.Folder, Old);

        var result = output.Build(("index.html", "old"), ("gone.html", "gone"));

        Assert.Equal((0, 2), (result.Written.Length, result.Unchanged));
        Assert.True(output.IsOld("index.html"));
        Assert.False(Directory.Exists(Old));
    }

    [Fact]
    public void An_old_site_that_was_half_deleted_is_deleted()
    {
        OldSite();
        output.Put("site.old~/fr/index.html", "left over");

        AssertRecovered();
    }

    [Fact]
    public void Folders_of_somebody_else_with_such_names_are_left_alone()
    {
        output.Build(("index.html", "old"));
        output.Put("site.old~/thesis.txt", "years of work").Put("site.new~/thesis.txt", "more");

        output.Build(("index.html", "new"));

        Assert.Equal(["site.new~/thesis.txt: more", "site.old~/thesis.txt: years of work", "site/index.html: new"], output.Files);
    }

    private void OldSite() =>
        output.Put("site/.studyguide", Mark).Put("site/index.html", "old").Put("site/gone.html", "gone").Put("site/.git/HEAD", "ref");

    /// <summary>The new site under its final name, while what was there before still lies beside it.</summary>
    private void NewSite() => output.Put("site/index.html", "new").Put("site/.studyguide", Mark);

    private void AssertRecovered(bool keepsRepository = true)
    {
        output.Build(("index.html", "newest"), ("fr/index.html", "dernier"));

        string[] repository = keepsRepository ? ["site/.git/HEAD: ref"] : [];
        Assert.Equal([.. repository, "site/fr/index.html: dernier", "site/index.html: newest"], output.Files);
        Assert.Equal(["site"], Directory.EnumerateFileSystemEntries(output.Root).Select(Path.GetFileName));
        Assert.Equal(
            ["files.json", "lock"],
            Directory.EnumerateFileSystemEntries(Path.Combine(output.Folder, OutputFile.OwnFolder)).Select(Path.GetFileName).Order());
    }

    public void Dispose() => output.Dispose();
}
