namespace StudyGuide.Tests.Reading;

public sealed class InputFolderFigureTests : IDisposable
{
    private readonly TemporaryInput input = new();

    [Fact]
    public async Task The_drawing_of_a_figure_is_a_text_and_no_picture_to_publish()
    {
        input.Write("figures/loop.svg", "<svg>\r\n</svg>").Write("figures/loop.yml").Write("figures/old/ring.svg");

        var (files, images, diagnostics) = await input.ReadAsync();

        Assert.Empty(diagnostics);
        Assert.Empty(images);
        Assert.Equal(["figures/loop.svg", "figures/loop.yml", "figures/old/ring.svg"], files.Select(file => file.RelativePath));
        Assert.Equal("<svg>\n</svg>", files[0].Text);
    }

    [Theory]
    [InlineData("images/loop.svg")]
    [InlineData("questions/loop.svg")]
    [InlineData("figures.svg")]
    [InlineData("figures/photo.png")]
    public async Task Any_other_picture_is_published_as_it_is(string path)
    {
        input.Write(path);

        var (files, images, _) = await input.ReadAsync();

        Assert.Empty(files);
        Assert.Equal(path, Assert.Single(images).RelativePath);
    }

    [Theory]
    [InlineData("figures/_draft.svg")]
    [InlineData("figures/_draft.yml")]
    public async Task A_figure_that_is_not_finished_is_passed_over(string path)
    {
        input.Write(path);

        Assert.Empty((await input.ReadAsync()).Files);
    }

    public void Dispose() => input.Dispose();
}
