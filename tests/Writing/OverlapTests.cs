using StudyGuide.Writing;

namespace StudyGuide.Tests.Writing;

/// <summary>A site never lies in what it is made from, nor the other way round, however the folders are named.</summary>
public sealed class OverlapTests : IDisposable
{
    private readonly TemporaryOutput output = new();

    public OverlapTests() => output.Put("input/guide.yml").Put("theme/a.css");

    [Theory]
    [InlineData("input", "The output folder '{0}' is the folder that the site is made from.")]
    [InlineData("input/", "The output folder '{0}' is the folder that the site is made from.")]
    [InlineData("theme/../input", "The output folder '{0}' is the folder that the site is made from.")]
    [InlineData("input/site", "The output folder '{0}' lies in the folder '{1}', which the site is made from.")]
    [InlineData("input/a/b/../site", "The output folder '{0}' lies in the folder '{1}', which the site is made from.")]
    [InlineData("theme/site", "The output folder '{0}' lies in the folder '{2}', which the site is made from.")]
    [InlineData("", "The folder '{1}', which the site is made from, lies in the output folder '{0}'.")]
    public void A_folder_in_the_way_is_refused_with_the_reason(string folder, string reason)
    {
        var (named, input, theme) = (PathOf(folder), PathOf("input"), PathOf("theme"));

        var problem = Assert.Throws<OutputException>(() => OutputFolder.Begin(named, input, theme));

        Assert.Equal(
            string.Format(System.Globalization.CultureInfo.InvariantCulture, reason, named, input, theme)
                + " Name another folder with --output.",
            problem.Message);
        Assert.Equal(["input/guide.yml: ", "theme/a.css: "], output.Files);
    }

    [Fact]
    public void Links_do_not_hide_it()
    {
        Directory.CreateSymbolicLink(PathOf("elsewhere"), "input");
        Directory.CreateSymbolicLink(PathOf("input/deep"), PathOf("theme"));

        Assert.All(
            [("elsewhere", "input"), ("elsewhere/site", "input"), ("input/site", "elsewhere"), ("input/deep/site", "theme")],
            pair => Assert.Throws<OutputException>(() => OutputFolder.Begin(PathOf(pair.Item1), PathOf(pair.Item2))));
    }

    [Fact]
    public void Neighbours_with_similar_names_are_fine()
    {
        Assert.Empty(OutputFolder.Begin(PathOf("input2"), PathOf("input"), PathOf("theme"), PathOf("input2-theme")));

        Assert.False(Directory.Exists(PathOf("input2")));
    }

    [Fact]
    public void Links_in_a_circle_are_told_in_one_sentence()
    {
        Directory.CreateSymbolicLink(PathOf("a"), PathOf("b/x"));
        Directory.CreateSymbolicLink(PathOf("b"), PathOf("a"));

        Assert.Contains(
            "cannot be written: Too many levels of symbolic links",
            Assert.Throws<OutputException>(() => OutputFolder.Begin(PathOf("a/site"))).Message,
            StringComparison.Ordinal);
    }

    public void Dispose() => output.Dispose();

    private string PathOf(string path) => Path.Combine(output.Root, path);
}
