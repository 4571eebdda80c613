using System.Xml.Linq;
using CsCheck;

namespace StudyGuide.Tests.Figures;

/// <summary>Whatever stands in a file, it is a drawing that only draws, or a problem; never an exception.</summary>
public sealed class DrawingReaderPropertyTests
{
    private static readonly Gen<string> Name = Gen.OneOf(
        "g", "path", "text", "use", "marker", "defs", "svg", "a", "image", "script", "style", "title", "foreignObject", "animate", "set",
        "x:g", "SCRIPT");

    private static readonly Gen<string> Attribute = Gen.OneOf(
        "id", "class", "href", "x", "fill", "stroke", "marker-end", "viewBox", "transform", "style", "onclick", "onload", "ONLOAD",
        "x:href", "xml:base", "src", "xmlns:y", "begin");

    private static readonly Gen<string> Value = Gen.OneOf(
        "", "1", "#a", "a", "title", "url(#a)", "url(http://e.org/a.svg#a)", "URL( #a )", "\\75rl(//e.org)", "javascript:alert(1)",
        " javascript:alert(1)", "&#106;avascript:x",
        "data:,x", "other.svg#a", "&quot; onload=&quot;x", "&lt;script&gt;", "&amp;quot;", "&#10;#a&#10;", "#a&#10;", "'", "é😀");

    private static readonly Gen<string> Words = Gen.OneOf("", "\n  ", "{goal}", " {goal}\n", "{a}{b}", "mot", "&lt;script>",
        "<![CDATA[{goal}]]>", "<![CDATA[<script>]]>", "<!-- x -->", "<?x y?>", "&amp;");

    private static readonly Gen<string> Attributes = Gen.Select(Attribute, Value, (name, value) => (name, value)).Array[0, 4]
        .Select(attributes =>
            string.Concat(attributes.DistinctBy(attribute => attribute.name)
            .Select(attribute => $" {attribute.name}=\"{attribute.value}\"")));

    private static readonly Gen<string> WellFormed = Gen.Recursive<string>((depth, inner) =>
        depth >= 4
            ? Words
            : Gen.OneOf(Words,
                Gen.Select(Name, Attributes, inner.Array[0, 3],
                (name, attributes, children) => $"<{name}{attributes}>{string.Concat(children)}</{name}>")));

    private static readonly Gen<string> Fragments = Gen.OneOf(
        "<", ">", "/", "=", "\"", "'", "&", ";", "&#0;", "&#xD800;", "&x;", "<!", "<!--", "-->", "<![CDATA[", "]]>",
        "<?xml version=\"1.0\"?>", "<?", "?>", "<!DOCTYPE svg [", "<!ENTITY a \"b\">", "]>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 4\">", "</svg>", "<g>", "</g>", "<text>", "</text>", "{goal}",
        "<script>", " onload=\"x\"", " xmlns:xlink=\"a\"", "xmlns=\"\"", " ", "\n", "é😀", "\0",
        "\ud83d", "\ufeff", "\u2028").Array[0, 25].Select(string.Concat);

    [Fact]
    public void No_text_makes_it_throw() => Fragments.Sample(AssertHarmless, iter: 5_000);

    [Fact]
    public void No_characters_make_it_throw() => Gen.String.Sample(AssertHarmless, iter: 2_000);

    [Fact]
    public void No_element_attribute_or_word_gets_through_that_does_more_than_draw() =>
        Gen.Select(WellFormed.Array[0, 4], Attributes).Sample(
        (content, attributes) => AssertHarmless(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:x=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 9 "
                + $"4\"{attributes.Replace(" viewBox=", " rx=", StringComparison.Ordinal)}>{string.Concat(content)}</svg>"),
        iter: 20_000);

    private static void AssertHarmless(string svg)
    {
        var (drawing, diagnostics) = Drawings.Read(svg);
        Assert.True(drawing is not null || diagnostics.Length > 0);
        if (drawing is null)
        {
            return;
        }

        var root = XDocument.Parse(Drawings.Printed(drawing, "figure-loop-")).Root!;
        Assert.All(root.Descendants(), element => Assert.Contains(element.Name.LocalName, Harmless));
        Assert.All(root.DescendantsAndSelf().Attributes().Where(attribute => !attribute.IsNamespaceDeclaration), AssertHarmless);
        Assert.Equal("", root.Value);
    }

    private static readonly string[] Harmless =
        ["circle", "defs", "ellipse", "g", "line", "marker", "path", "polygon", "polyline", "rect", "text", "use"];

    private static void AssertHarmless(XAttribute attribute)
    {
        Assert.Equal("", attribute.Name.NamespaceName);
        Assert.False(attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)
            || attribute.Name.LocalName is "style" or "src", attribute.ToString());
        Assert.StartsWith(attribute.Name.LocalName switch { "href" => "#figure-loop-", "id" => "figure-loop-", _ => "" }, attribute.Value,
            StringComparison.Ordinal);
        Assert.DoesNotContain("url(", attribute.Value.Replace("url(#figure-loop-", "", StringComparison.Ordinal),
            StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain('\\', attribute.Value);
    }
}
