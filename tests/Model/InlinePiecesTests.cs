using Markdig.Syntax;
using StudyGuide.Model;
using StudyGuide.Tests.Reading;

namespace StudyGuide.Tests.Model;

public sealed class InlinePiecesTests
{
    [Theory]
    [InlineData("Un *mot* **très *fort* ici**.", "Text(Un ) Text(mot) Text( ) Text(très ) Text(fort) Text( ici) Text(.)")]
    [InlineData("Une ligne\nsur deux.", "Text(Une ligne) LineBreak( ) Text(sur deux.)")]
    [InlineData("Un `code`&nbsp;$x$", "Text(Un ) Code(code) Entity(\u00A0) Formula()")]
    [InlineData("[[rag]] <https://example.org>", "ShortLink() Text( ) Address(https://example.org)")]
    [InlineData("*[un*e* `x`](https://example.org)* fin", "Link(Text(un) Text(e) Text( ) Code(x)) Text( fin)")]
    [InlineData("![une *image*](a.png)", "Image(Text(une ) Text(image))")]
    [InlineData("https://example.org", "Link(Text(https://example.org))")]
    [InlineData("Mot[^1]\n\n[^1]: Note.", "Text(Mot) Other()")]
    public void A_line_is_its_pieces_in_order(string markdown, string pieces) => Assert.Equal(pieces, Show(PiecesOf(markdown)));

    [Fact]
    public void A_block_without_inlines_has_no_pieces() => Assert.Equal("", Show(new InlinePieces(null)));

    [Fact]
    public void Nothing_is_allocated()
    {
        var pieces = PiecesOf("Un *mot* `code` [un lien](https://example.org)\net *la **fin***.");
        Count(pieces);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Count(pieces);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static InlinePieces PiecesOf(string markdown) =>
        new(((LeafBlock)ParsedMarkdown.Valid(markdown).Sections[0].Blocks[0].Node).Inline);

    private static int Count(InlinePieces pieces)
    {
        var count = 0;
        foreach (var piece in pieces)
        {
            count += piece.Text.Length;
        }

        return count;
    }

    private static string Show(InlinePieces pieces)
    {
        List<string> shown = [];
        foreach (var piece in pieces)
        {
            shown.Add($"{piece.Kind}({(piece.Kind is InlineKind.Link or InlineKind.Image ? Show(piece.Inside) : piece.Text)})");
        }

        return string.Join(' ', shown);
    }
}
