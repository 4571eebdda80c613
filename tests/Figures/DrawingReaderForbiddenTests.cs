using StudyGuide.Model;
using StudyGuide.Tests.Reading;

namespace StudyGuide.Tests.Figures;

public sealed class DrawingReaderForbiddenTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "script")]
    [InlineData("<style>g { fill: red }</style>", "style")]
    [InlineData("<foreignObject><p>x</p></foreignObject>", "foreignObject")]
    [InlineData("<image href=\"data:image/png;base64,AA\"/>", "image")]
    [InlineData("<a href=\"#goal\"/>", "a")]
    [InlineData("<animate attributeName=\"href\" to=\"javascript:alert(1)\"/>", "animate")]
    [InlineData("<set attributeName=\"href\" to=\"javascript:alert(1)\"/>", "set")]
    [InlineData("<filter/>", "filter")]
    [InlineData("<p xmlns=\"http://www.w3.org/1999/xhtml\">x</p>", "p")]
    [InlineData("<g xmlns=\"\"/>", "g")]
    [InlineData("<G/>", "G")]
    public void An_element_that_does_more_than_draw_is_refused_with_all_that_is_in_it(string element, string name)
    {
        var (drawing, diagnostics) = Drawings.ReadContent($"<g>\n  {element}\n</g>");

        var problem = Assert.Single(diagnostics);
        Assert.Equal(("SG602 (3,4)", $"The element '{name}' is not allowed in a drawing."), (problem.Place(), problem.Message));
        Assert.Equal(name, problem.Location.Underlined());
        Assert.Equal([new DrawingMarkup("<g></g>")], drawing!.Parts);
    }

    [Theory]
    [InlineData("title", "Write title and description into the file of the figure's words, in every language.")]
    [InlineData("desc", "Write title and description into the file of the figure's words, in every language.")]
    [InlineData("circel", "Did you mean 'circle'?")]
    [InlineData("foreignObject", "Allowed are: circle, defs, ellipse, g, line, marker, path, polygon, polyline, rect, text, use.")]
    public void The_hint_says_what_to_write_for_an_element(string name, string hint) =>
        Assert.Equal(hint, Assert.Single(Drawings.ReadContent($"<{name}>x</{name}>").Diagnostics).Hint);

    [Theory]
    [InlineData("style=\"fill: red\"", "style",
        "A strict content security policy refuses it: use classes of the theme, or attributes such as 'stroke'.")]
    [InlineData("onclick=\"alert(1)\"", "onclick", "Draw with the attributes of SVG; looks come from the classes of the theme.")]
    [InlineData("strok=\"red\"", "strok", "Did you mean 'stroke'?")]
    [InlineData("FILL=\"red\"", "FILL", "Did you mean 'fill'?")]
    [InlineData("tabindex=\"0\"", "tabindex", "Draw with the attributes of SVG; looks come from the classes of the theme.")]
    [InlineData("role=\"img\"", "role", "Draw with the attributes of SVG; looks come from the classes of the theme.")]
    public void An_attribute_that_does_more_than_draw_is_refused(string attribute, string name, string hint)
    {
        var (drawing, diagnostics) = Drawings.ReadContent($"<g fill=\"none\"\n  {attribute}/>");

        var problem = Assert.Single(diagnostics);
        Assert.Equal(("SG602 (3,3)", $"The attribute '{name}' is not allowed in a drawing.", hint),
            (problem.Place(), problem.Message, problem.Hint));
        Assert.Equal(name, problem.Location.Underlined());
        Assert.Equal([new DrawingMarkup("<g fill=\"none\"/>")], drawing!.Parts);
    }

    [Theory]
    [InlineData("xlink:href=\"#dot\"", "The attribute 'href' is not allowed in a drawing.", "Did you mean 'href'?")]
    [InlineData("xml:space=\"preserve\"", "The attribute 'space' is not allowed in a drawing.",
        "Draw with the attributes of SVG; looks come from the classes of the theme.")]
    public void An_attribute_of_another_namespace_is_refused(string attribute, string message, string hint)
    {
        var (drawing, diagnostics) = Drawings.Read(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 9 4\">\n<use "
                + $"{attribute}/></svg>");

        var problem = Assert.Single(diagnostics);
        Assert.Equal(("SG602 (2,6)", message, hint), (problem.Place(), problem.Message, problem.Hint));
        Assert.Equal([new DrawingMarkup("<use/>")], drawing!.Parts);
    }

    [Theory]
    [InlineData("<text>But</text>", 7, "But")]
    [InlineData("<text>{goal} de plus</text>", 7, "{goal} de plus")]
    [InlineData("<text>{goal}{act}</text>", 7, "{goal}{act}")]
    [InlineData("<text>{Goal}</text>", 7, "{Goal}")]
    [InlineData("<text>{}</text>", 7, "{}")]
    [InlineData("<g>{goal}</g>", 4, "{goal}")]
    [InlineData("<text>a &amp; b</text>", 7, "a &amp;")]
    public void Words_in_a_drawing_are_refused(string content, int column, string underlined)
    {
        var problem = Assert.Single(Drawings.ReadContent(content).Diagnostics);

        Assert.Equal(
            ("SG602", "A drawing has no words of its own.",
                "Put the name of a label in braces into a 'text' element, for example {observe}, and its words beside the drawing."),
            (problem.Code.Id, problem.Message, problem.Hint));
        Assert.StartsWith(underlined, problem.Location.File.LineText(2)[(column - 1)..], StringComparison.Ordinal);
        Assert.Equal($"(2,{column})", problem.Place()["SG602 ".Length..]);
    }

    [Theory]
    [InlineData("<text>\n  But\n</text>", "SG602 (3,3)")]
    [InlineData("<text> But </text>", "SG602 (2,8)")]
    [InlineData("But", "SG602 (2,1)")]
    public void Words_are_refused_where_they_begin(string content, string place)
    {
        var problem = Assert.Single(Drawings.ReadContent(content).Diagnostics);

        Assert.Equal((place, "But"), (problem.Place(), problem.Location.Underlined()));
    }

    [Fact]
    public void Everything_that_is_wrong_is_reported_in_one_run() => Assert.Equal(
        ["SG602 (2,4)", "SG602 (3,2)", "SG602 (4,7)"],
        Drawings.ReadContent("<g style=\"\"/>\n<style/>\n<text>x</text>").Diagnostics.Select(problem => problem.Place()));
}
