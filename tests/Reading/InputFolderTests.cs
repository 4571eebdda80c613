using System.Net.Sockets;
using StudyGuide.Reading;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Reading;

public sealed class InputFolderTests : IDisposable
{
    private readonly TemporaryInput input = new();

    public void Dispose() => input.Dispose();

    [Fact]
    public async Task Files_come_in_ordinal_order_of_their_paths()
    {
        input.Write("questions/é.fr.md").Write("questions/b.fr.md").Write("questions/a/c.fr.md").Write("guide.yml").Write("Z.md")
            .Write("questions/B.fr.md");

        var (files, _, _) = await input.ReadAsync();

        Assert.Equal(
            ["Z.md", "guide.yml", "questions/B.fr.md", "questions/a/c.fr.md", "questions/b.fr.md", "questions/é.fr.md"],
            files.Select(file => file.RelativePath));
    }

    [Theory]
    [InlineData(".gitignore")]
    [InlineData(".vscode/settings.json")]
    [InlineData("questions/.#rag.fr.md")]
    [InlineData("questions/_draft.fr.md")]
    [InlineData("_drafts/rag.fr.md")]
    [InlineData("questions/_old/rag.fr.md")]
    [InlineData("README.md")]
    [InlineData("questions/README.md")]
    [InlineData("translations.lock")]
    [InlineData("questions/rag.fr.md~")]
    [InlineData("images/Thumbs.db")]
    [InlineData("__MACOSX/questions/rag.fr.md")]
    [InlineData("questions/#rag.fr.md#")]
    public async Task Some_names_are_passed_over(string path)
    {
        input.Write(path);

        var (files, _, diagnostics) = await input.ReadAsync();

        Assert.Empty(files);
        Assert.Empty(diagnostics);
    }

    [Theory]
    [InlineData("questions/a_b.fr.md")]
    [InlineData("questions/a.b.c")]
    [InlineData("questions/my-README.md")]
    [InlineData("questions/translations.lock")]
    public async Task A_name_that_is_only_similar_is_not(string path)
    {
        input.Write(path);

        Assert.Equal([path], (await input.ReadAsync()).Files.Select(file => file.RelativePath));
    }

    [Fact]
    public async Task Messages_name_a_file_as_the_user_named_its_folder()
    {
        input.Write("questions/rag.fr.md");

        var (files, _, _) = await input.ReadAsync();

        Assert.Equal($"{input.Folder}/questions/rag.fr.md", Assert.Single(files).Path);
    }

    [Fact]
    public async Task A_slash_behind_the_folder_changes_nothing()
    {
        input.Write("guide.yml");

        var (files, _, _) = await InputFolder.ReadAsync(input.Folder + "/");

        Assert.Equal((input.Folder + "/guide.yml", "guide.yml"), (Assert.Single(files).Path, files[0].RelativePath));
    }

    [Fact]
    public async Task A_folder_that_does_not_exist_is_reported()
    {
        var (files, images, diagnostics) = await InputFolder.ReadAsync("no/such/folder");

        Assert.Empty(files);
        Assert.Empty(images);
        var problem = Assert.Single(diagnostics);
        Assert.Equal(("SG004 (1,1)", "There is no folder 'no/such/folder'."), (problem.Place(), problem.Message));
        Assert.Equal("Name the folder of the guide with --input.", problem.Hint);
    }

    [Fact]
    public async Task A_file_in_place_of_the_folder_is_reported()
    {
        input.Write("guide");

        Assert.Equal(
            $"'{input.Folder}/guide' is a file and no folder.",
            Assert.Single((await InputFolder.ReadAsync($"{input.Folder}/guide")).Diagnostics).Message);
    }

    [Fact]
    public async Task Files_and_folders_that_come_and_go_meanwhile_are_read_or_not_there()
    {
        using var ended = new CancellationTokenSource();
        input.Write("guide.yml");
        var restless = Task.Run(
            () =>
            {
                while (!ended.IsCancellationRequested)
                {
                    input.Write("questions/deep/a.fr.md").Write("questions/b.png").Write("static/deep/a.bin");
                    Directory.Delete(Path.Combine(input.Folder, "questions"), recursive: true);
                    Directory.Delete(Path.Combine(input.Folder, "static"), recursive: true);
                }
            },
            TestContext.Current.CancellationToken);

        try
        {
            for (var time = 0; time < 300; time++)
            {
                var (files, _, diagnostics) = await input.ReadAsync();
                Assert.Contains("guide.yml", files.Select(file => file.RelativePath));
                Assert.Equal("", string.Join('\n', diagnostics.AsLines()));
            }
        }
        finally
        {
            await ended.CancelAsync();
            await restless;
        }
    }

    [Theory]
    [InlineData("questions/a.fr.md")]
    [InlineData("questions/a.png")]
    [InlineData("questions/a")]
    [InlineData("static/a")]
    public async Task A_pipe_is_reported_and_nobody_waits_for_it(string path)
    {
        input.Write("questions/empty.fr.md", "").Write("static/empty", "");
        Limits.MakePipe(Path.Combine(input.Folder, path));

        var problem = Assert.Single((await input.ReadAsync()).Diagnostics);

        Assert.Equal(("SG011", $"{input.Folder}/{path}(1,1)"), (problem.Code.Id, problem.Location.ToString()));
        Assert.Equal("This is a pipe, a socket or a device, which cannot be published.", problem.Message);
    }

    [Fact]
    public async Task An_empty_file_that_somebody_is_writing_is_a_file()
    {
        input.Write("guide.yml");
        using var writer = new FileStream(
            Path.Combine(input.Folder, "image.png"), FileMode.Create, FileAccess.Write, FileShare.Read);

        Assert.Empty((await input.ReadAsync()).Diagnostics);
    }

    [Fact]
    public async Task A_socket_is_reported()
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        Directory.CreateDirectory(Path.Combine(input.Folder, "pages"));
        socket.Bind(new UnixDomainSocketEndPoint(Path.Combine(input.Folder, "pages", "s.md")));

        Assert.Equal("SG011", Assert.Single((await input.ReadAsync()).Diagnostics).Code.Id);
    }

    [Fact]
    public async Task An_empty_folder_has_no_files() => Assert.Empty((await input.ReadAsync()).Files);

    [Fact]
    public async Task A_file_of_the_maximum_size_is_read()
    {
        input.Write("a.md", new string('a', InputFolder.MaximumFileSize));

        Assert.Single((await input.ReadAsync()).Files);
    }

    [Fact]
    public async Task A_larger_file_is_refused()
    {
        input.Write("a.md", new string('a', InputFolder.MaximumFileSize + 1)).Write("b.md");

        var (files, _, diagnostics) = await input.ReadAsync();

        Assert.Equal(["b.md"], files.Select(file => file.RelativePath));
        var problem = Assert.Single(diagnostics);
        Assert.Equal("SG002", problem.Code.Id);
        Assert.Equal($"{input.Folder}/a.md(1,1)", problem.Location.ToString());
        Assert.Equal("The file has 1000001 bytes; at most 1000000 are read.", problem.Message);
        Assert.Equal("Split it into several questions or pages.", problem.Hint);
    }

    [Fact]
    public async Task Invalid_UTF_8_is_reported_and_the_other_files_are_read()
    {
        input.Write("a.md", [(byte)'a', 0xFF]).Write("b.md");

        var (files, _, diagnostics) = await input.ReadAsync();

        Assert.Equal(2, files.Length);
        Assert.Equal("SG001 (1,2)", Assert.Single(diagnostics).Place());
    }

    [Fact]
    public async Task Pictures_are_no_text()
    {
        input.Write("questions/loop.PNG", [0x89, 0x50, 0xFF]).Write("guide.yml");

        var (files, images, diagnostics) = await input.ReadAsync();

        Assert.Empty(diagnostics);
        Assert.Equal("guide.yml", Assert.Single(files).RelativePath);
        Assert.Equal("questions/loop.PNG", Assert.Single(images).RelativePath);
        Assert.Equal([0x89, 0x50, 0xFF], images[0].Bytes.ToArray());
    }

    [Fact]
    public async Task Names_are_known_by_composed_letters_and_shown_as_they_are()
    {
        using var input = new TemporaryInput().Write("e\u0301te\u0301/mode\u0300le.md").Write("images/sche\u0301ma.png");

        var read = await input.ReadAsync();

        Assert.Equal("été/modèle.md", Assert.Single(read.Files).RelativePath);
        Assert.Equal("images/schéma.png", Assert.Single(read.Images).RelativePath);
        Assert.True(File.Exists(read.Files[0].Path));
    }

    [Fact]
    public async Task Names_that_differ_only_in_how_accents_are_stored_are_reported()
    {
        using var input = new TemporaryInput().Write("images/sche\u0301ma.png", "a").Write("images/schéma.png", "b");
        Assert.SkipUnless(Directory.GetFiles(Path.Combine(input.Folder, "images")).Length == 2, "This disk takes them for one name.");

        var read = await input.ReadAsync();

        Assert.Single(read.Images);
        Assert.Equal("SG007", Assert.Single(read.Diagnostics).Code.Id);
    }
}
