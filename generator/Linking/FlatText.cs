using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StudyGuide.Model;

namespace StudyGuide.Linking;

/// <summary>The text of one paragraph, heading or cell in one piece, and the way back from a place in it to the syntax tree.</summary>
/// <remarks>A line break in the source is a space; code, links and images are a character that belongs to no word.</remarks>
internal sealed class FlatText
{
    /// <summary>Stands for what is no text.</summary>
    public const char Opaque = InlinePiece.Opaque;

    private readonly StringBuilder text = new();
    private readonly List<(int Start, LiteralInline Literal)> literals = [];

    /// <param name="withLinks">Whether the words of links are text too.</param>
    public static FlatText Of(LeafBlock block, bool withLinks = false)
    {
        var flat = new FlatText();
        flat.Append(new InlinePieces(block.Inline), withLinks);
        return flat;
    }

    /// <summary>The paragraphs and cells of a block, and its headings where they are asked for; code is left alone.</summary>
    public static IEnumerable<LeafBlock> Leaves(Block block, bool withHeadings = false) => block switch
    {
        HeadingBlock when !withHeadings => [],
        CodeBlock => [],
        LeafBlock { Inline: not null } leaf => [leaf],
        ContainerBlock container => container.SelectMany(inner => Leaves(inner, withHeadings)),
        _ => [],
    };

    public override string ToString() => text.ToString();

    /// <summary>Where a literal of this text begins in it.</summary>
    public int PlaceOf(LiteralInline literal) => literals.Find(entry => entry.Literal == literal).Start;

    /// <summary>The literal that holds a place, and the offset in it; nothing where no literal does.</summary>
    public (LiteralInline Literal, int Offset)? LiteralAt(int place)
    {
        var index = literals.FindLastIndex(entry => entry.Start <= place);
        return index >= 0 && place < literals[index].Start + literals[index].Literal.Content.Length
            ? (literals[index].Literal, place - literals[index].Start)
            : null;
    }

    private void Append(InlinePieces pieces, bool withLinks)
    {
        foreach (var piece in pieces)
        {
            switch (piece)
            {
                case { Node: LiteralInline literal }:
                    literals.Add((text.Length, literal));
                    text.Append(piece.Text);
                    break;
                case { Kind: InlineKind.LineBreak }:
                    text.Append(piece.Text);
                    break;
                case { Kind: InlineKind.Link, Node: LinkInline { IsAutoLink: false } } when withLinks:
                    Append(piece.Inside, withLinks);
                    break;
                default:
                    text.Append(Opaque);
                    break;
            }
        }
    }
}
