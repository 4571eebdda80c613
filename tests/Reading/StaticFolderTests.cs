using System.Text;
using StudyGuide.Model;
using StudyGuide.Reading;

namespace StudyGuide.Tests.Reading;

public sealed class StaticFolderTests : IDisposable
{
    private readonly TemporaryInput input = new TemporaryInput().Write("guide.yml");

    public void Dispose() => input.Dispose();

    [Theory]
    [InlineData("CNAME")]
    [InlineData(".nojekyll")]
    [InlineData(".well-known/security.txt")]
    [InlineData("_private/a_b.c.d")]
    [InlineData("README.md")]
    [InlineData("translations.lock")]
    [InlineData("deep/er/photo.PNG")]
    [InlineData("page.fr.md")]
    [InlineData("google0123.html")]
    [InlineData("a b & c#1?.pdf")]
    [InlineData("relevé d’été.pdf")]
    [InlineData("static/again")]
    public async Task Whatever_a_file_is_called_it_is_published(string path)
    {
        input.Write($"static/{path}", "as it is\r\n");

        var read = await input.ReadAsync();

        Assert.Empty(read.Diagnostics);
        Assert.Equal(["guide.yml"], read.Files.Select(file => file.RelativePath));
        Assert.Empty(read.Images);
        var file = Assert.Single(read.StaticFiles);
        Assert.Equal((path, $"{input.Folder}/static/{path}(1,1)"), (file.Path, file.Location.ToString()));
        Assert.Equal("as it is\r\n", Encoding.UTF8.GetString(file.Read().Span));
    }

    [Theory]
    [InlineData(".DS_Store")]
    [InlineData("deep/Thumbs.db")]
    [InlineData("Desktop.ini")]
    [InlineData("paper.tex~")]
    [InlineData("#paper.tex#")]
    [InlineData(".#paper.tex")]
    [InlineData("paper.BAK")]
    [InlineData(".paper.tex.swp")]
    [InlineData("._photo.png")]
    [InlineData("~$letter.docx")]
    [InlineData(".~lock.table.ods#")]
    [InlineData(".git/HEAD")]
    [InlineData("__MACOSX/a")]
    public async Task What_editors_and_systems_leave_is_passed_over(string path)
    {
        input.Write($"static/{path}");

        var read = await input.ReadAsync();

        Assert.Empty(read.StaticFiles);
        Assert.Empty(read.Diagnostics);
    }

    [Fact]
    public async Task Files_come_in_ordinal_order_of_their_paths()
    {
        input.Write("static/b").Write("static/a/z").Write("static/B").Write("static/a.txt");

        Assert.Equal(["B", "a.txt", "a/z", "b"], (await input.ReadAsync()).StaticFiles.Select(file => file.Path));
    }

    [Fact]
    public async Task A_folder_of_that_name_elsewhere_is_a_folder_like_others()
    {
        input.Write("questions/static/rag.fr.md");

        Assert.Contains("questions/static/rag.fr.md", (await input.ReadAsync()).Files.Select(file => file.RelativePath));
    }

    [Theory]
    [InlineData("static/a", "../../outside/secret")]
    [InlineData("static/folder", "../questions")]
    [InlineData("static", "../outside")]
    [InlineData("static/nowhere", "missing")]
    public async Task A_link_that_leaves_the_guide_or_leads_to_a_folder_is_reported(string path, string target)
    {
        input.Write("../outside/secret").Write("questions/_a").Link(path, target);

        var read = await input.ReadAsync();

        var problem = Assert.Single(read.Diagnostics);
        Assert.Equal(("SG003", $"{input.Folder}/{path}(1,1)"), (problem.Code.Id, problem.Location.ToString()));
        Assert.Empty(read.StaticFiles);
    }

    [Fact]
    public async Task A_link_to_a_file_of_the_guide_is_followed()
    {
        input.Write("figures/_big.svg", "drawing").Link("static/big.svg", "../figures/_big.svg");

        Assert.Equal("drawing", Encoding.UTF8.GetString(Assert.Single((await input.ReadAsync()).StaticFiles).Read().Span));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_file_may_be_large_but_not_without_limit(int more)
    {
        input.Write("static/film.mp4");
        using (var film = File.OpenWrite(Path.Combine(input.Folder, "static/film.mp4")))
        {
            film.SetLength(StaticFolder.MaximumFileSize + more);
        }

        var read = await input.ReadAsync();

        Assert.Equal(1 - more, read.StaticFiles.Length);
        Assert.Equal(more == 0 ? [] : ["SG002"], read.Diagnostics.Select(problem => problem.Code.Id));
    }

    [Fact]
    public async Task A_file_that_is_gone_when_it_is_published_is_told_in_one_sentence()
    {
        var file = (await input.Write("static/CNAME").ReadAsync()).StaticFiles.Single();
        File.Delete(Path.Combine(input.Folder, "static/CNAME"));

        var problem = Assert.Throws<WorldException>(() => file.Read());

        Assert.StartsWith($"The file '{input.Folder}/static/CNAME' cannot be read: ", problem.Message, StringComparison.Ordinal);
    }
}
