using StudyGuide.Tests.Reading;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Figures;

public sealed class DrawingReaderXmlTests
{
    private const string Root = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 4\">";

    [Theory]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\"/>", 2)]
    [InlineData("<svg viewBox=\"0 0 9 4\"/>", 2)]
    [InlineData("<svg xmlns=\"http://www.w3.org/1999/xhtml\" viewBox=\"0 0 9 4\"/>", 2)]
    [InlineData("<g xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 4\"/>", 2)]
    [InlineData("<html><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 4\"/></html>", 2)]
    public void A_file_that_is_not_a_drawing_is_reported_at_its_root(string svg, int column)
    {
        var (drawing, diagnostics) = Drawings.Read(svg);

        Assert.Null(drawing);
        Assert.Equal(
            [$"input/figures/loop.svg(1,{column}): error SG601: The root is not an 'svg' element with a 'viewBox'. [Begin with <svg "
                + "xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 360 240\">.]"],
            diagnostics.AsLines());
    }

    [Theory]
    [InlineData("", "(1,1)", "Root element is missing.")]
    [InlineData("Un texte.", "(1,1)", "Data at the root level is invalid.")]
    [InlineData(Root + "\n  <g>\n</svg>", "(3,3)", "The 'g' start tag on line 2 position 4 does not match the end tag of 'svg'.")]
    [InlineData(Root + "\n  <g fill=red/>\n</svg>", "(2,11)", "'red' is an unexpected token. The expected token is '\"' or '''.")]
    [InlineData(Root + "\n  <g x=\"1\" x=\"2\"/>\n</svg>", "(2,12)", "'x' is a duplicate attribute name.")]
    [InlineData(Root + "\n  <text>&nbsp;</text>\n</svg>", "(2,10)", "Reference to undeclared entity 'nbsp'.")]
    [InlineData(Root + "\n  <use xlink:href=\"#a\"/>\n</svg>", "(2,8)", "'xlink' is an undeclared prefix.")]
    [InlineData(Root + "\n", "(2,1)", "Unexpected end of file has occurred. The following elements are not closed: svg.")]
    public void Broken_XML_is_reported_where_it_breaks(string svg, string place, string hint)
    {
        var (drawing, diagnostics) = Drawings.Read(svg);

        Assert.Null(drawing);
        var problem = Assert.Single(diagnostics);
        Assert.Equal($"input/figures/loop.svg{place}", problem.Location.ToString());
        Assert.Equal(("SG601", "The drawing is not well-formed XML."), (problem.Code.Id, problem.Message));
        Assert.StartsWith(hint, problem.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>", "<text>&b;</text>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>", "<text>&secret;</text>")]
    [InlineData("<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">", "")]
    public void A_document_type_is_refused_and_its_entities_are_never_read(string type, string content)
    {
        var (drawing, diagnostics) = Drawings.Read($"<?xml version=\"1.0\"?>\n{type}\n{Root}{content}</svg>");

        Assert.Null(drawing);
        Assert.Equal("SG601 (2,1)", Assert.Single(diagnostics).Place());
    }

    [Fact]
    public void The_hint_about_a_document_type_is_for_authors_not_for_programmers() =>
        Assert.DoesNotContain("XmlReader", Assert.Single(Drawings.Read($"<!DOCTYPE svg>\n{Root}</svg>").Diagnostics).Hint,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("\n\n<text>{goal}</text>", "(4,7)")]
    [InlineData("<g\n   fill=\"none\"><text>{goal}</text></g>", "(3,22)")]
    public void Lines_and_columns_count_from_the_beginning_of_the_file(string content, string place) =>
        Assert.Equal(place,
            Assert.Single(Drawings.ReadContent(content).Drawing!.Labels).Location.ToString()["input/figures/loop.svg".Length..]);

    [Fact]
    public void Comments_and_instructions_for_programs_are_passed_over() =>
        Assert.Equal(["<line x2=\"9\"/>"], Drawings.Parts("<!-- <script/> --><?php echo 1 ?><line x2=\"9\"/>"));
}
