using StudyGuide.Model;
using StudyGuide.Tests.Reading;

namespace StudyGuide.Tests.Figures;

public sealed class DrawingReaderReferenceTests
{
    [Theory]
    [InlineData("<use href=\"other.svg#dot\"/>", "href")]
    [InlineData("<use href=\"http://example.org/a.svg#dot\"/>", "href")]
    [InlineData("<use href=\"javascript:alert(1)\"/>", "href")]
    [InlineData("<use href=\"data:image/svg+xml,x#dot\"/>", "href")]
    [InlineData("<use href=\" #dot\"/>", "href")]
    [InlineData("<use href=\"\"/>", "href")]
    [InlineData("<use href=\"#\"/>", "href")]
    [InlineData("<use href=\"#a b\"/>", "href")]
    [InlineData("<use href=\"url(#dot)\"/>", "href")]
    [InlineData("<use fill=\"url(#dot\"/>", "fill")]
    [InlineData("<use fill=\"url(http://example.org/a.svg#dot)\"/>", "fill")]
    [InlineData("<use fill=\"url(other.svg#dot)\"/>", "fill")]
    [InlineData("<use fill=\"url('#dot')\"/>", "fill")]
    [InlineData("<use fill=\"URL(#dot)\"/>", "fill")]
    [InlineData("<use fill=\"url(#dot) url(//example.org/a)\"/>", "fill")]
    [InlineData("<use class=\"url(http://example.org)\"/>", "class")]
    [InlineData("<use fill=\"\\75rl(http://example.org/a.svg#dot)\"/>", "fill")]
    public void A_reference_out_of_the_drawing_is_refused(string element, string attribute)
    {
        var (drawing, diagnostics) = Drawings.ReadContent(element);

        var problem = Assert.Single(diagnostics);
        Assert.Equal(("SG602 (2,6)", "A drawing can only refer to its own parts.", "Write '#id' or 'url(#id)'."),
            (problem.Place(), problem.Message, problem.Hint));
        Assert.Equal(attribute, problem.Location.Underlined());
        Assert.Equal([new DrawingMarkup("<use/>")], drawing!.Parts);
    }

    [Theory]
    [InlineData("title")]
    [InlineData("desc")]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("1a")]
    [InlineData("url(#a)")]
    [InlineData("&quot; onload=&quot;x")]
    public void An_id_that_nothing_can_refer_to_or_that_the_page_uses_itself_is_refused(string id)
    {
        var (drawing, diagnostics) = Drawings.ReadContent($"<g id=\"{id}\"/>");

        var problem = Assert.Single(diagnostics);
        Assert.Equal("SG602 (2,4)", problem.Place());
        Assert.EndsWith("cannot be the id of a part of a drawing.", problem.Message, StringComparison.Ordinal);
        Assert.Equal("Use a letter, then letters, digits, '-' and '_'; 'title' and 'desc' are taken by the page.", problem.Hint);
        Assert.Equal([new DrawingMarkup("<g/>")], drawing!.Parts);
    }

    [Theory]
    [InlineData("id=\"root\"")]
    [InlineData("class=\"large\"")]
    [InlineData("fill=\"url(#dot)\"")]
    [InlineData("href=\"#dot\"")]
    public void The_root_has_no_id_no_class_and_no_reference_of_its_own(string attribute)
    {
        var (drawing, diagnostics) = Drawings.Read(
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 4\" {attribute}><line x2=\"9\"/></svg>");

        Assert.Equal("SG602 (1,59)", Assert.Single(diagnostics).Place());
        Assert.Equal(" viewBox=\"0 0 9 4\"", drawing!.RootAttributes);
        Assert.Equal([new DrawingMarkup("<line x2=\"9\"/>")], drawing.Parts);
    }
}
