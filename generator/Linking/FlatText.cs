using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StudyGuide.Linking;

/// <summary>The text of one paragraph, heading or cell in one piece, and the way back from a place in it to the syntax tree.</summary>
/// <remarks>A line break in the source is a space; code, links and images are a character that belongs to no word.</remarks>
internal sealed class FlatText
{
    private const char Opaque = '\uFFFC';

    private readonly StringBuilder text = new();
    private readonly List<(int Start, LiteralInline Literal)> literals = [];

    public static FlatText Of(LeafBlock block)
    {
        var flat = new FlatText();
        if (block.Inline is not null)
        {
            flat.Append(block.Inline);
        }

        return flat;
    }

    public override string ToString() => text.ToString();

    /// <summary>The literal that holds a place, and the offset in it; nothing where no literal does.</summary>
    public (LiteralInline Literal, int Offset)? LiteralAt(int place)
    {
        var index = literals.FindLastIndex(entry => entry.Start <= place);
        return index >= 0 && place < literals[index].Start + literals[index].Literal.Content.Length
            ? (literals[index].Literal, place - literals[index].Start)
            : null;
    }

    private void Append(ContainerInline container)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    literals.Add((text.Length, literal));
                    text.Append(literal.Content.AsSpan());
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case LinkInline:
                    text.Append(Opaque);
                    break;
                case ContainerInline nested:
                    Append(nested);
                    break;
                default:
                    text.Append(Opaque);
                    break;
            }
        }
    }
}
