using System.IO.Compression;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Writing;

/// <summary><c>build --compress</c>: what lies beside the files of a site for hosts that send it.</summary>
public sealed class CompressionTests : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("studyguide-");

    public CompressionTests() => LargeGuide.Write(root.FullName, LargeGuide.Files(3));

    private string Output => Path.Combine(root.FullName, "output");

    [Fact]
    public async Task A_text_lies_there_twice_more_and_is_the_same_unpacked()
    {
        await BuildAsync(isCompressed: true);

        var page = Path.Combine(Output, "fr", "index.html");
        Assert.Equal(File.ReadAllBytes(page), Unpacked(new BrotliStream(File.OpenRead(page + ".br"), CompressionMode.Decompress)));
        Assert.Equal(File.ReadAllBytes(page), Unpacked(new GZipStream(File.OpenRead(page + ".gz"), CompressionMode.Decompress)));
        Assert.True(new FileInfo(page + ".br").Length < new FileInfo(page + ".gz").Length);
    }

    [Fact]
    public async Task What_has_not_changed_is_not_compressed_again()
    {
        await BuildAsync(isCompressed: true);
        var (changed, kept) = (Compressed("fr/questions/question-1-un"), Compressed("fr/questions/question-2-un"));
        var before = File.ReadAllBytes(changed);
        File.WriteAllText(kept, "Not touched.");
        var question = Path.Combine(root.FullName, "input/questions/q-1.fr.md");
        File.WriteAllText(question, File.ReadAllText(question) + "\n\nEncore un paragraphe.\n");

        await BuildAsync(isCompressed: true);

        Assert.NotEqual(before, File.ReadAllBytes(changed));
        Assert.Equal("Not touched.", File.ReadAllText(kept));
    }

    [Fact]
    public async Task Without_the_option_they_vanish()
    {
        await BuildAsync(isCompressed: true);

        await BuildAsync(isCompressed: false);

        Assert.Empty(Directory.EnumerateFiles(Output, "*.br", SearchOption.AllDirectories));
        Assert.Empty(Directory.EnumerateFiles(Output, "*.gz", SearchOption.AllDirectories));
    }

    public void Dispose() => root.Delete(recursive: true);

    private string Compressed(string page) => Path.Combine(Output, page, "index.html.br");

    private async Task BuildAsync(bool isCompressed) => Assert.Equal(
        ExitCode.Success,
        await Build.RunAsync(
            new GuideSource(Path.Combine(root.FullName, "input"), Repository.PathOf("tests", "Golden", "_theme")),
            Output,
            isStrict: false,
            new BuildEvents(_ => { }),
            isCompressed: isCompressed));

    private static byte[] Unpacked(Stream stream)
    {
        using (stream)
        {
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        }
    }
}
