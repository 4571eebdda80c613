using StudyGuide.Model;
using StudyGuide.Reading;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Reading;

public sealed class ReadingCacheTests : IDisposable
{
    private static readonly DateTime Noon = new(2020, 11, 24, 12, 0, 0, DateTimeKind.Utc);

    private readonly ReadingCache cache = new();
    private readonly TemporaryInput input = new();

    public void Dispose() => input.Dispose();

    [Fact]
    public async Task A_file_that_did_not_change_is_not_read_again()
    {
        Write("un", Noon);
        var (before, _, _) = await input.ReadAsync(cache);

        var (after, _, _) = await input.ReadAsync(cache);

        Assert.Same(before[0], after[0]);
    }

    [Fact]
    public async Task A_file_written_later_is_read_again()
    {
        Write("un", Noon);
        await input.ReadAsync(cache);

        Write("de", Noon.AddSeconds(1));

        Assert.Equal("de", (await input.ReadAsync(cache)).Files[0].Text);
    }

    [Fact]
    public async Task A_file_of_another_length_is_read_again()
    {
        Write("un", Noon);
        await input.ReadAsync(cache);

        Write("deux", Noon);

        Assert.Equal("deux", (await input.ReadAsync(cache)).Files[0].Text);
    }

    /// <summary>The clock of a file system ticks: two changes can be of one time, and of one length.</summary>
    [Fact]
    public async Task A_file_that_was_read_as_soon_as_it_was_written_is_read_again()
    {
        var soon = DateTime.UtcNow.AddDays(1); // whatever time passes here
        Write("un", soon);
        await input.ReadAsync(cache);

        Write("de", soon);

        Assert.Equal("de", (await input.ReadAsync(cache)).Files[0].Text);
    }

    [Fact]
    public async Task A_file_that_was_read_again_and_says_the_same_is_the_same()
    {
        Write("un", Noon);
        var (before, _, _) = await input.ReadAsync(cache);

        Write("un", Noon.AddSeconds(1));

        Assert.Same(before[0], (await input.ReadAsync(cache)).Files[0]);
    }

    [Fact]
    public async Task Only_what_is_known_to_have_changed_is_looked_at()
    {
        Write("un", Noon);
        input.Write("b.md", "un");
        await input.ReadAsync(cache);

        Write("deux", Noon);
        input.Write("b.md", "deux");

        Assert.Equal(["un", "deux"], (await input.ReadAsync(cache, ["b.md"])).Files.Select(file => file.Text));
    }

    [Theory]
    [InlineData("new.md", "a.md new.md")]
    [InlineData("folder/new.md", "a.md folder/new.md")]
    [InlineData("_notes.md", "a.md")]
    public async Task A_file_that_came_is_read(string path, string expected)
    {
        Write("un", Noon);
        await input.ReadAsync(cache);

        input.Write(path);

        Assert.Equal(expected, Paths(await input.ReadAsync(cache, [path])));
    }

    [Fact]
    public async Task A_file_that_went_is_forgotten_even_where_a_folder_took_its_name()
    {
        Write("un", Noon);
        await input.ReadAsync(cache);

        File.Delete(Path.Combine(input.Folder, "a.md"));
        input.Write("a.md/b.md");

        Assert.Equal("a.md/b.md", Paths(await input.ReadAsync(cache, ["a.md"])));
    }

    [Fact]
    public async Task A_file_that_a_link_leads_to_is_read_again_for_both()
    {
        Write("un", Noon);
        input.Link("b.md", Path.Combine(input.Folder, "a.md"));
        await input.ReadAsync(cache);

        Write("deux", Noon);

        Assert.All((await input.ReadAsync(cache, ["a.md"])).Files, file => Assert.Equal("deux", file.Text));
    }

    [Fact]
    public async Task Changes_elsewhere_are_none()
    {
        Write("un", Noon);
        await input.ReadAsync(cache);
        var before = cache.Changes;

        await input.ReadAsync(cache, ["../outside/a.md", "../input-of-another/a.md"]);

        Assert.Equal(before, cache.Changes);
    }

    [Fact]
    public async Task An_invalid_file_is_reported_every_time()
    {
        input.Write("a.md", [0xFF]);
        await input.ReadAsync(cache);

        Assert.Single((await input.ReadAsync(cache)).Diagnostics);
    }

    [Fact]
    public async Task A_deleted_file_is_gone()
    {
        Write("un", Noon);
        await input.ReadAsync(cache);
        File.Delete(Path.Combine(input.Folder, "a.md"));

        Assert.Empty((await input.ReadAsync(cache)).Files);
    }

    [Fact]
    public async Task A_deleted_file_is_forgotten()
    {
        Write("un", Noon);
        await input.ReadAsync(cache);
        var file = new FileInfo(Path.Combine(input.Folder, "a.md"));
        Assert.NotNull(cache.Find<SourceFile>(input.Folder, file));

        File.Move(file.FullName, Path.Combine(input.Outside + ".md"));
        await input.ReadAsync(cache);
        File.Move(Path.Combine(input.Outside + ".md"), file.FullName);

        Assert.Null(cache.Find<SourceFile>(input.Folder, new FileInfo(file.FullName)));
    }

    [Fact]
    public async Task A_picture_that_did_not_change_is_not_read_again()
    {
        input.Write("images/a.png");
        var (_, before, _) = await input.ReadAsync(cache);

        var (_, after, _) = await input.ReadAsync(cache);

        Assert.Same(before[0], after[0]);
    }

    [Fact]
    public void A_record_whose_files_did_not_change_is_not_read_again()
    {
        SourceFile[] files = [Some.File("guide.yml", Some.GuideYaml), Some.Question("rag"), Some.Term("token", "jeton", "token")];
        var (before, _) = ContentReader.Read([.. files], known: cache);

        var (after, _) = ContentReader.Read([.. files], known: cache);

        Assert.Same(before!.Questions[0], after!.Questions[0]);
        Assert.Same(before.Terms[0], after.Terms[0]);
    }

    [Fact]
    public void A_record_with_a_new_file_is_read_again()
    {
        SourceFile[] files = [Some.File("guide.yml", Some.GuideYaml), Some.Question("a"), Some.Question("b")];
        var (before, _) = ContentReader.Read([.. files], known: cache);

        var (after, _) = ContentReader.Read([.. files, Some.Translation("b")], known: cache);

        Assert.Same(before!.QuestionsById["a"], after!.QuestionsById["a"]);
        Assert.True(after.QuestionsById["b"].Text.Has(new LanguageCode("en")));
    }

    [Fact]
    public void A_change_of_the_guide_that_no_record_depends_on_leaves_them()
    {
        SourceFile[] files = [Some.Question("rag"), Some.Term("token", "jeton", "token")];
        var (before, _) = ContentReader.Read([Some.File("guide.yml", Some.GuideYaml), .. files], known: cache);

        var (after, _) = ContentReader.Read([Some.File("guide.yml", Some.GuideYaml + "\n"), .. files], known: cache);

        Assert.Same(before!.Questions[0], after!.Questions[0]);
        Assert.Same(before.Terms[0], after.Terms[0]);
        Assert.NotSame(before.Guide, after.Guide);
    }

    [Fact]
    public void Other_languages_make_every_record_new()
    {
        var question = Some.Question("rag");
        ContentReader.Read([Some.File("guide.yml", Some.GuideYaml), question], known: cache);

        var (_, diagnostics) = ContentReader.Read(
            [Some.File("guide.yml", Some.GuideYaml.Replace("[fr, en]", "[en, fr]", StringComparison.Ordinal)), question], known: cache);

        Assert.Equal("SG009", Assert.Single(diagnostics).Code.Id);
    }

    [Fact]
    public void A_mistake_is_reported_every_time()
    {
        SourceFile[] files = [Some.File("guide.yml", Some.GuideYaml), Some.Question("rag", "Un <br>")];
        ContentReader.Read([.. files], known: cache);

        Assert.Equal("SG301", Assert.Single(ContentReader.Read([.. files], known: cache).Diagnostics).Code.Id);
    }

    private static string Paths(InputFiles read) => string.Join(' ', read.Files.Select(file => file.RelativePath));

    private void Write(string text, DateTime written)
    {
        input.Write("a.md", text);
        File.SetLastWriteTimeUtc(Path.Combine(input.Folder, "a.md"), written);
    }
}
