using StudyGuide.Model;
using StudyGuide.Tests.Reading;

namespace StudyGuide.Tests.Figures;

public sealed class DrawingReaderTests
{
    [Fact]
    public void Shapes_are_printed_as_they_are_on_one_line() => Assert.Equal(
        ["<g transform=\"scale(2)\"><path d=\"M0 0h9\" class=\"figure__line\"/><rect width=\"8\" height=\"4\" rx=\"1\"/></g>"],
        Drawings.Parts(
            "<g transform=\"scale(2)\">\n  <!-- a line -->\n  <path d=\"M0 0h9\" class='figure__line'/>\n  <rect width=\"8\" height=\"4\" "
            + "rx=\"1\"/>\n</g>"));

    [Fact]
    public void The_root_is_left_to_the_page_except_for_its_attributes()
    {
        var (drawing, diagnostics) = Drawings.Read(
            "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 4\" fill=\"none\"><line "
                + "x2=\"9\"/></svg>");

        Assert.Empty(diagnostics);
        Assert.Equal(" viewBox=\"0 0 9 4\" fill=\"none\"", drawing!.RootAttributes);
        Assert.Equal([new DrawingMarkup("<line x2=\"9\"/>")], drawing.Parts);
        Assert.Equal("figures/loop.svg", drawing.File.RelativePath);
    }

    [Fact]
    public void A_prefix_of_the_namespace_is_dropped()
    {
        var (drawing, diagnostics) = Drawings.Read(
            "<s:svg xmlns:s=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 4\"><s:line x2=\"9\"/></s:svg>");

        Assert.Empty(diagnostics);
        Assert.Equal([new DrawingMarkup("<line x2=\"9\"/>")], drawing!.Parts);
    }

    [Fact]
    public void A_label_is_cut_out_of_its_text_and_knows_where_lines_begin() => Assert.Equal(
        ["<text x=\"5\" y=\"9\">", "{goal} at 5", "</text><text y=\"20\">", "{act-2} at 0", "</text>"],
        Drawings.Parts("<text x=\"5\" y=\"9\">{goal}</text>\n<text y=\"20\">{act-2}</text>"));

    [Theory]
    [InlineData("<text x=\"5\">{goal}</text>", "(2,13)")]
    [InlineData("<g>\n  <text>{goal}</text>\n</g>", "(3,9)")]
    [InlineData("<text>\n  {goal}\n</text>", "(3,3)")]
    [InlineData("<text> {goal} </text>", "(2,8)")]
    public void A_label_knows_its_place(string content, string place)
    {
        var label = Assert.Single(Drawings.ReadContent(content).Drawing!.Labels);

        Assert.Equal("input/figures/loop.svg" + place, label.Location.ToString());
        Assert.Equal("{goal}", label.Location.Underlined());
    }

    [Fact]
    public void A_label_may_stand_in_a_drawing_several_times() =>
        Assert.Equal(["goal", "act", "goal"],
            Drawings.ReadContent("<text>{goal}</text><text>{act}</text><text>{goal}</text>").Drawing!.Labels.Select(label => label.Key));

    [Fact]
    public void The_name_of_an_id_is_cut_out() => Assert.Equal(
        ["<g id=\"", "#dot", "\" class=\"figure__dot\"><circle r=\"1\"/></g>"],
        Drawings.Parts("<g id=\"dot\" class=\"figure__dot\"><circle r=\"1\"/></g>"));

    [Theory]
    [InlineData("<use href=\"#dot\" x=\"3\"/>", "<use href=\"#", "\" x=\"3\"/>")]
    [InlineData("<path fill=\"url(#dot)\"/>", "<path fill=\"url(#", ")\"/>")]
    [InlineData("<line marker-end=\"url(#dot)\"/>", "<line marker-end=\"url(#", ")\"/>")]
    public void The_id_of_a_reference_is_cut_out(string content, string before, string after) =>
        Assert.Equal([before, "#dot", after], Drawings.Parts(content));

    [Fact]
    public void A_colour_is_no_reference() => Assert.Equal(["<path fill=\"#abc\"/>"], Drawings.Parts("<path fill=\"#abc\"/>"));

    [Theory]
    [InlineData("<g class='a\"b'/>", "<g class=\"a&quot;b\"/>")]
    [InlineData("<g class=\"a &lt;b&gt; &amp;amp;\"/>", "<g class=\"a &lt;b> &amp;amp;\"/>")]
    [InlineData("<g class='&#34; onload=&#34;x'/>", "<g class=\"&quot; onload=&quot;x\"/>")]
    public void Values_stay_inside_their_quotation_marks(string content, string expected) =>
        Assert.Equal([expected], Drawings.Parts(content));

    [Fact]
    public void The_beginning_of_lines_stays_inside_its_quotation_marks() =>
        Assert.Equal(["<text x=\"1&quot;2\">", "{goal} at 1&quot;2", "</text>"], Drawings.Parts("<text x='1\"2'>{goal}</text>"));
}
