using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Reading;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Linking;

public sealed class ImageLinksTests
{
    [Theory]
    [InlineData("![x](loop.png)", "questions/loop.png")]
    [InlineData("![x](./loop.png)", "questions/loop.png")]
    [InlineData("![x](../images/big%20loop.svg)", "images/big loop.svg")]
    [InlineData("[x](loop.png)", "questions/loop.png")]
    public void A_picture_is_found_from_the_file_that_shows_it(string markdown, string expected) =>
        Assert.Equal(expected, Assert.IsType<ImageTarget>(Resolve(markdown).Target).Image.RelativePath);

    [Theory]
    [InlineData("![x](https://example.org/pixel.png)")]
    [InlineData("![x](//example.org/pixel.png)")]
    [InlineData("![x](data:image/png;base64,AAAA)")]
    [InlineData("![x](/questions/loop.png)")]
    [InlineData("![x](../../loop.png)")]
    [InlineData("![x](..%2F..%2Floop.png)")]
    [InlineData("![x](sample.fr.md)")]
    [InlineData("![x](#answer)")]
    [InlineData("![x](Loop.png)")]
    public void A_picture_from_elsewhere_is_refused(string markdown)
    {
        var (target, diagnostic) = Resolve(markdown);
        var address = markdown[5..^1];

        Assert.Null(target);
        Assert.Equal(
            (
                DiagnosticCode.BrokenLink,
                $"There is no picture '{address}' in the guide.",
                "Put it into the input folder and write its path relative to this file."),
            (diagnostic!.Code, diagnostic.Message, diagnostic.Hint));
    }

    private static (LinkTarget? Target, Diagnostic? Diagnostic) Resolve(string markdown)
    {
        var (content, diagnostics) = ContentReader.Read(
            [Some.File("guide.yml", Some.GuideYaml), Some.Question("sample", markdown)],
            [new ImageFile("images/big loop.svg", default), new ImageFile("questions/loop.png", default)]);
        Assert.Empty(diagnostics);
        return new LinkResolver(content!).Resolve(content!.Questions[0].Text.Values.Single().Answer.Links.Single());
    }
}
