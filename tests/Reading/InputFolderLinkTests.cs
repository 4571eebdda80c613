namespace StudyGuide.Tests.Reading;

/// <summary>Symbolic links in <see cref="StudyGuide.Reading.InputFolder"/>: they are followed, but never out of the folder.</summary>
public sealed class InputFolderLinkTests : IDisposable
{
    private readonly TemporaryInput input = new TemporaryInput().Write("guide.yml").Write("../outside/secret.fr.md", "secret");

    public void Dispose() => input.Dispose();

    [Fact]
    public async Task A_link_to_a_file_of_the_folder_is_followed()
    {
        input.Write("shared/a.md", "texte").Link("questions/b.md", "../shared/a.md");

        Assert.Contains("questions/b.md", await ReadPathsAsync());
    }

    [Fact]
    public async Task A_slash_behind_the_folder_changes_nothing()
    {
        input.Write("shared/a.md", "texte").Link("questions/b.md", "../shared/a.md");

        var (_, _, diagnostics) = await StudyGuide.Reading.InputFolder.ReadAsync(input.Folder + "/");

        Assert.Empty(diagnostics);
    }

    [Fact]
    public async Task A_link_out_of_the_folder_is_reported_and_not_read()
    {
        input.Link("questions/a.fr.md", input.Outside + "/secret.fr.md");

        await AssertRefusedAsync("questions/a.fr.md");
    }

    [Fact]
    public async Task A_relative_link_out_of_the_folder_is_refused_too()
    {
        input.Link("questions/a.fr.md", "../../outside/secret.fr.md");

        await AssertRefusedAsync("questions/a.fr.md");
    }

    [Fact]
    public async Task A_folder_whose_name_begins_the_same_is_outside()
    {
        input.Write("../input-2/a.md").Link("a.md", "../input-2/a.md");

        await AssertRefusedAsync("a.md");
    }

    [Fact]
    public async Task A_link_to_a_folder_outside_is_not_read()
    {
        input.Link("questions", input.Outside);

        Assert.Equal(["guide.yml"], await ReadPathsAsync(allowProblems: true));
    }

    [Fact]
    public async Task A_link_that_leads_outside_through_another_is_refused()
    {
        input.Link("_elsewhere", input.Outside).Link("questions/a.fr.md", "../_elsewhere/secret.fr.md");

        Assert.Equal(["guide.yml"], await ReadPathsAsync(allowProblems: true));
    }

    [Fact]
    public async Task A_chain_of_links_is_followed_to_its_end()
    {
        input.Link("_one", input.Outside + "/secret.fr.md").Link("a.md", "_one");

        await AssertRefusedAsync("a.md");
    }

    [Fact]
    public async Task A_link_to_nothing_is_reported()
    {
        input.Link("questions/a.fr.md", "nowhere.md");

        var (files, _, diagnostics) = await input.ReadAsync();

        Assert.Equal(["guide.yml"], files.Select(file => file.RelativePath));
        Assert.Equal($"{input.Folder}/questions/a.fr.md(1,1)", Assert.Single(diagnostics).Location.ToString());
    }

    [Fact]
    public async Task Links_to_each_other_are_reported()
    {
        input.Link("a.md", "b.md").Link("b.md", "a.md");

        var (files, _, diagnostics) = await input.ReadAsync();

        Assert.Equal(["guide.yml"], files.Select(file => file.RelativePath));
        Assert.Equal(2, diagnostics.Length);
    }

    [Fact]
    public async Task A_link_to_a_folder_above_it_does_not_repeat_the_files()
    {
        input.Write("questions/a.fr.md").Link("questions/again", ".");

        Assert.Single(await ReadPathsAsync(allowProblems: true), path => path.EndsWith("/a.fr.md", StringComparison.Ordinal));
    }

    private async Task AssertRefusedAsync(string path)
    {
        var (files, _, diagnostics) = await input.ReadAsync();

        Assert.DoesNotContain(path, files.Select(file => file.RelativePath));
        var problem = Assert.Single(diagnostics);
        Assert.Equal(("SG003", $"{input.Folder}/{path}(1,1)"), (problem.Code.Id, problem.Location.ToString()));
        Assert.Equal("This symbolic link is not followed: only links to files inside of the folder are.", problem.Message);
        Assert.Equal("Put the file itself here.", problem.Hint);
    }

    private async Task<IEnumerable<string>> ReadPathsAsync(bool allowProblems = false)
    {
        var (files, _, diagnostics) = await input.ReadAsync();
        Assert.True(allowProblems || diagnostics.IsEmpty);
        return files.Select(file => file.RelativePath);
    }
}
