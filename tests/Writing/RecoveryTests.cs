namespace StudyGuide.Tests.Writing;

/// <summary>
/// The states that a killed run can leave behind, made by hand; the next build ends in a complete site whatever it finds.
/// </summary>
public sealed class RecoveryTests : IDisposable
{
    private readonly TemporaryOutput output = new();

    private string Fresh => output.Folder + ".new~";

    private string Old => output.Folder + ".old~";

    [Fact]
    public void A_first_site_that_was_half_laid_is_laid_again()
    {
        output.Put("site.new~/fr/index.html", "hal");

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
        output.Put("site.new~/index.html", "new");

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

    private void OldSite()
    {
        output.Build(("index.html", "old"), ("gone.html", "gone"));
        output.Put("site/.git/HEAD", "ref");
    }

    /// <summary>The new site under its final name, while what was there before still lies beside it.</summary>
    private void NewSite() => output.Put("site/index.html", "new").Put("site/.studyguide", "This folder is written by StudyGuide");

    private void AssertRecovered(bool keepsRepository = true)
    {
        output.Build(("index.html", "newest"), ("fr/index.html", "dernier"));

        string[] repository = keepsRepository ? ["site/.git/HEAD: ref"] : [];
        Assert.Equal([.. repository, "site/fr/index.html: dernier", "site/index.html: newest"], output.Files);
        Assert.Equal(["site"], Directory.EnumerateFileSystemEntries(output.Root).Select(Path.GetFileName));
    }

    public void Dispose() => output.Dispose();
}
