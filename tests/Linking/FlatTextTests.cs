using Markdig.Syntax;
using StudyGuide.Linking;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Linking;

public sealed class FlatTextTests
{
    [Theory]
    [InlineData("Un *mot* **très *fort* ici**.", "Un mot très fort ici.")]
    [InlineData("Une ligne\npuis une autre.", "Une ligne puis une autre.")]
    [InlineData("Une ligne  \npuis une autre.", "Une ligne puis une autre.")]
    [InlineData("Un `code` ici.", "Un \uFFFC ici.")]
    [InlineData("Un [lien *long*](https://example.org) ici.", "Un \uFFFC ici.")]
    [InlineData("Une ![image](https://example.org/a.png) ici.", "Une \uFFFC ici.")]
    [InlineData("Voir <https://example.org> ici.", "Voir \uFFFC ici.")]
    [InlineData("Voir https://example.org ici.", "Voir \uFFFC ici.")]
    [InlineData("Un&nbsp;mot.", "Un\uFFFCmot.")]
    [InlineData("top_p et a*b", "top_p et a*b")]
    [InlineData("3 \\* 4", "3 * 4")]
    public void A_paragraph_is_one_text(string markdown, string expected) => Assert.Equal(expected, Flat(markdown).ToString());

    [Fact]
    public void Every_character_of_a_literal_is_found_again()
    {
        var flat = Flat("Un *mot* `code`\nde [lien](https://example.org) \\* fin.");
        var text = flat.ToString();

        Assert.All(Enumerable.Range(0, text.Length), place =>
        {
            if (flat.LiteralAt(place) is { } found)
            {
                Assert.Equal(text[place], found.Literal.Content.AsSpan()[found.Offset]);
            }
            else
            {
                Assert.Contains(text[place], " \uFFFC");
            }
        });
    }

    [Fact]
    public void Line_breaks_and_code_belong_to_no_literal()
    {
        var flat = Flat("Un\n`code`");

        Assert.Null(flat.LiteralAt(2));
        Assert.Null(flat.LiteralAt(3));
        Assert.Null(flat.LiteralAt(4));
        Assert.Null(flat.LiteralAt(-1));
    }

    private static FlatText Flat(string markdown) => FlatText.Of(Some.Content(Some.Question("sample", markdown))
        .Questions[0].Text.Values.First().Answer.Sections[0].Blocks[0].Node is LeafBlock leaf
            ? leaf
            : throw new InvalidOperationException("Not a paragraph."));
}
