using StudyGuide.Model;
using StudyGuide.Reading;

namespace StudyGuide.Tests.Reading;

public sealed class MarkdownInspectorHtmlTests
{
    [Theory]
    [InlineData("Du texte <b>gras</b>.", "SG301 (1,10)")]
    [InlineData("Un\n\n<div>\nbloc\n</div>", "SG301 (3,1)")]
    [InlineData("> - <br>", "SG301 (1,5)")]
    [InlineData("- a\n\n  <script>alert(1)</script>", "SG301 (3,3)")]
    [InlineData("a <?php echo ?>", "SG301 (1,3)")]
    [InlineData("a <![CDATA[b]]>", "SG301 (1,3)")]
    [InlineData("a <!DOCTYPE html>", "SG301 (1,3)")]
    [InlineData("| a |\n|---|\n| <u> |", "SG301 (3,3)")]
    [InlineData("::: short\nUn <i\nclass=x> b\n:::", "SG301 (2,4)")]
    [InlineData("[un <b>](rag.fr.md)", "SG301 (1,5)")]
    [InlineData("### Titre <sup>", "SG301 (1,11)")]
    [InlineData("Une note[^n].\n\n[^n]: Du <b>.", "SG301 (3,10)")]
    [InlineData("<b>a</b> <i>b</i> <B>c</B>\n\n<i>d</i>", "SG301 (1,1)", "SG301 (1,10)")]
    public void Each_tag_is_reported_once_where_it_first_stands(string markdown, params string[] places) =>
        Assert.Equal(places, ParsedMarkdown.Read(markdown).Diagnostics.Select(Reported.Place));

    [Theory]
    [InlineData("Un <br> deux", @"End the line with a backslash, '\', or with two spaces.")]
    [InlineData("<strong>x</strong>", "Write '**words**'.")]
    [InlineData("<em>x</em>", "Write '*words*'.")]
    [InlineData("<a href=\"x\">x</a>", "Write '[words](address)'.")]
    [InlineData("<a name=\"x\"></a>", "Give the paragraph an id: '{#id}' at its end.")]
    [InlineData("<img src=x>", "Write '![what the picture shows](../images/name.png)'.")]
    [InlineData("List<int>", "Put it between backticks, '`<int>`', or write '&lt;' for the '<'.")]
    public void The_message_says_what_to_write_instead(string markdown, string hint) =>
        Assert.Equal(hint, ParsedMarkdown.Problem(markdown).Hint);

    [Fact]
    public void It_is_a_warning_for_the_tag_is_printed()
    {
        var problem = ParsedMarkdown.Problem("Un <br> deux<br>");

        Assert.Equal(Severity.Warning, problem.Severity);
        Assert.Equal("'<br>' is no Markdown: it is printed as it stands here, 2 times in this text.", problem.Message);
        Assert.Equal("<br>", problem.Location.Underlined());
    }

    [Fact]
    public void A_block_of_HTML_is_a_paragraph_so_that_its_words_stay()
    {
        var (text, _) = ParsedMarkdown.Read("<details>\n<summary>Voir</summary>\n\n- un\n\n</details>\n");

        Assert.Equal(3, text.Sections[0].Blocks.Length);
    }

    [Theory]
    [InlineData("Un.\n\n<!-- un bloc -->\n")]
    [InlineData("Un.\n\n<!--\nplusieurs\n\nlignes\n-->\n")]
    [InlineData("Un <!-- en ligne --> deux.")]
    [InlineData("- a <!-- dans une liste -->\n\n  <!-- bloc -->")]
    [InlineData("Un.\n\n<!-- more -->\n\nDeux.")]
    [InlineData("Un.\n\n<!-- a --> <!-- b -->\n")]
    public void Comments_are_allowed(string markdown) => ParsedMarkdown.Valid(markdown);

    [Theory]
    [InlineData("`<b>`")]
    [InlineData("```html\n<b>\n```")]
    [InlineData("    <b>")]
    [InlineData("\\<b>")]
    [InlineData("&lt;b&gt;")]
    [InlineData("a < b et c > d")]
    [InlineData("1 <2>3")]
    [InlineData("<https://example.org>")]
    public void Code_and_plain_signs_are_no_HTML(string markdown) => ParsedMarkdown.Valid(markdown);

    [Theory]
    [InlineData("Un.\n\n<!-- note --> <script>alert(1)</script>\n")]
    [InlineData("Un.\n\n> <!-- note --> <b>gras</b>\n")]
    public void HTML_behind_a_comment_is_reported(string markdown) =>
        Assert.Equal("SG301", Assert.Single(ParsedMarkdown.Read(markdown).Diagnostics).Code.Id);

    [Fact]
    public void Text_behind_a_comment_does_not_vanish_in_silence()
    {
        var (text, diagnostics) = ParsedMarkdown.Read("Un.\n\n<!-- à revoir --> Une phrase importante.\n");

        Assert.Empty(diagnostics);
        Assert.Equal(2, text.Sections[0].Blocks.Length);
    }

    [Fact]
    public void Text_behind_a_comment_of_several_lines_is_reported() =>
        Assert.Equal("SG301 (4,4)", ParsedMarkdown.Problem("Un.\n\n<!-- à\n--> Une phrase importante.\n").Place());

    [Fact]
    public void A_comment_that_is_not_closed_is_reported_where_it_begins() =>
        Assert.Equal((3, 1),
            ParsedMarkdown.Problem("Un.\n\n<!-- oubli\n\nToute la suite.\n").Location is var place ? (place.Line, place.Column) : default);

    [Fact]
    public void HTML_in_a_free_page_is_reported_too() =>
        Assert.Equal("SG301 (1,1)", ParsedMarkdown.Problem("<hr>", MarkdownKind.FreePage).Place());
}
