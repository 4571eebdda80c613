using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Linking;

public sealed class FigureLinksTests
{
    [Theory]
    [InlineData("![](../figures/loop.svg)")]
    [InlineData("![Une légende](../figures/./loop.svg)")]
    [InlineData("![][l]\n\n[l]: ../figures/loop.svg")]
    public void A_figure_is_found_from_the_file_that_shows_it(string markdown) =>
        Assert.Equal("loop", Assert.IsType<FigureTarget>(Resolve(markdown).Target).Figure.Id);

    [Theory]
    [InlineData("![](loop.svg)")]
    [InlineData("![](../figures/loop.yml)")]
    [InlineData("![](../figures/Loop.svg)")]
    public void Another_path_is_no_figure(string markdown)
    {
        var (target, diagnostic) = Resolve(markdown);

        Assert.Null(target);
        Assert.Equal(
            (DiagnosticCode.BrokenLink, $"There is no picture '{markdown[4..^1]}' in the guide."),
            (diagnostic!.Code, diagnostic.Message));
    }

    [Fact]
    public void A_figure_has_no_page_to_link_to()
    {
        var (target, diagnostic) = Resolve("Voir [la boucle](../figures/loop.svg).");

        Assert.Null(target);
        Assert.Equal("input/questions/rag.fr.md(7,18)", diagnostic!.Location.ToString());
        Assert.Equal(DiagnosticCode.BrokenLink, diagnostic.Code);
    }

    private static (LinkTarget? Target, Diagnostic? Diagnostic) Resolve(string markdown)
    {
        var content = Some.Content(Some.Drawing("loop"), Some.FigureWords("loop"), Some.Question("rag", markdown));
        return new LinkResolver(content).Resolve(Assert.Single(content.Questions[0].Text.Values.Single().Answer.Links));
    }
}
