using Markdig.Extensions.Mathematics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Reading;

public sealed class InlineTextReaderTests
{
    [Fact]
    public void Code_emphasis_and_formulas_are_read_as_in_an_answer()
    {
        var paragraph = Assert.Single(
            Some.Content(With("Le `top_p`, *la* **masse** : $p_i$")).Questions).Text[new LanguageCode("fr")].Cards[0].Front.Paragraph;

        Assert.Equal("top_p", Assert.Single(paragraph.Inline!.Descendants<CodeInline>()).Content);
        Assert.Equal(2, paragraph.Inline!.Descendants<EmphasisInline>().Count());
        Assert.Single(paragraph.Inline!.Descendants<MathInline>());
    }

    [Theory]
    [InlineData("C'est 5 < 6, a_b_c ; 3 * 4 * 5 [1] | y")]
    [InlineData("Un mot *token*{lang=en}")]
    [InlineData("Coûte 5 \\\\$, &nbsp;environ")]
    public void What_is_no_link_and_no_block_is_silent(string front) => Assert.Empty(Some.Read(With(front)).Diagnostics);

    [Theory]
    [InlineData("Voir [ici](rag.fr.md).", "SG315", "[ici](rag.fr.md)", "A card holds no links.")]
    [InlineData("Voir [[rag]].", "SG315", "[[rag]]", "A card holds no links.")]
    [InlineData("Voir https://example.org !", "SG315", "https://example.org", "A card holds no links.")]
    [InlineData("Voir <https://example.org> !", "SG315", "<https://example.org>", "A card holds no links.")]
    [InlineData("Voir ![ici](a.png) !", "SG315", "![ici](a.png)", "A card holds no pictures.")]
    [InlineData("- un", "SG315", "-", "A side of a card is one paragraph.")]
    [InlineData("1. un", "SG315", "1", "A side of a card is one paragraph.")]
    [InlineData("# Un", "SG315", "#", "A side of a card is one paragraph.")]
    [InlineData("> Un", "SG315", ">", "A side of a card is one paragraph.")]
    [InlineData("***", "SG315", "*", "A side of a card is one paragraph.")]
    [InlineData("[a]: b", "SG315", "[", "A side of a card is one paragraph.")]
    [InlineData("<!-- non -->", "SG315", "<", "A side of a card is one paragraph.")]
    [InlineData("Un <b>mot</b>", "SG301", "<b>", "'<b>' is no Markdown: it is printed as it stands here.")]
    [InlineData("Un $\\\\foo$", "SG311", "\\\\foo", "There is no command '\\foo'.")]
    [InlineData("Un. {#classe}", "SG309", "{", "A side of a card has no attributes.")]
    [InlineData("Un mot *token*{onclick=a}", "SG309", "{", "The attribute 'onclick' is not allowed.")]
    public void A_mistake_is_reported_where_it_stands(string front, string code, string place, string message)
    {
        var problem = Assert.Single(Some.Read(With(front)).Diagnostics);

        Assert.Equal((code, place, message), (problem.Code.Id, problem.Location.Underlined(), problem.Message));
    }

    [Fact]
    public void A_second_paragraph_is_reported_where_it_begins()
    {
        var problem = Assert.Single(Some.Read(
            Some.Question("rag", frontMatter: "cards:\n  - id: a\n    front: Quoi ?\n    back: |\n      Un.\n\n      Deux.")).Diagnostics);

        Assert.Equal(("SG315 (11,7)", "A side of a card is one paragraph."), (problem.Place(), problem.Message));
    }

    [Fact]
    public void Text_that_is_nested_too_deeply_is_reported() =>
        Assert.Equal("SG307", Assert.Single(Some.Read(With(new string('>', 200))).Diagnostics).Code.Id);

    private static SourceFile With(string front) =>
        Some.Question("rag", frontMatter: $"cards:\n  - {{id: a, front: \"{front}\", back: B}}");
}
