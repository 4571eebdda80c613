using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StudyGuide.Formulas;
using StudyGuide.Model;

namespace StudyGuide.Linking;

/// <summary>The words of Markdown without its marks, for summaries and descriptions.</summary>
internal static class PlainText
{
    /// <summary>Where a thread gathers words.</summary>
    [ThreadStatic]
    private static StringBuilder? words;

    /// <summary>The first words of some blocks, at most <paramref name="length"/> characters, with an ellipsis where more follow.</summary>
    /// <param name="title">The text of a link in its short form.</param>
    public static string Beginning(IEnumerable<Block> blocks, int length, Func<ShortLink, string> title)
    {
        var text = Emptied();
        foreach (var block in blocks)
        {
            Append(text, block, title);
            if (text.Length > length)
            {
                break;
            }
        }

        return TextCut.Summary(text.ToString().Trim(), length);
    }

    /// <summary>All words of some blocks but their code.</summary>
    /// <inheritdoc cref="Beginning"/>
    public static string Of(IEnumerable<Block> blocks, Func<ShortLink, string> title)
    {
        var text = Emptied();
        foreach (var block in blocks)
        {
            Append(text, block, title);
        }

        return text.ToString().Trim();
    }

    /// <summary>The words of a paragraph, heading or cell.</summary>
    public static string Of(LeafBlock block, Func<ShortLink, string> title)
    {
        var text = Emptied();
        Append(text, new InlinePieces(block.Inline), title);
        return text.ToString();
    }

    /// <summary>
    /// The words of a paragraph, heading or cell, and where each piece of it stands in them; a link follows what is inside of it.
    /// </summary>
    public static (string Text, List<PlacedInline> Places) WithPlaces(LeafBlock block, Func<ShortLink, string> title)
    {
        var text = Emptied();
        List<PlacedInline> places = [];
        Append(text, new InlinePieces(block.Inline), title, places);
        return (text.ToString(), places);
    }

    private static StringBuilder Emptied() => (words ??= new StringBuilder()).Clear();

    private static void Append(StringBuilder text, Block block, Func<ShortLink, string> title)
    {
        switch (block)
        {
            case CodeBlock or HeadingBlock:
                break;
            case LeafBlock { Inline: { } inlines }:
                Append(text, new InlinePieces(inlines), title);
                text.Append(' ');
                break;
            case ContainerBlock container:
                foreach (var child in container)
                {
                    Append(text, child, title);
                }

                break;
        }
    }

    private static void Append(StringBuilder text, InlinePieces pieces, Func<ShortLink, string> title, List<PlacedInline>? places = null)
    {
        foreach (var piece in pieces)
        {
            var start = text.Length;
            switch (piece.Kind)
            {
                case InlineKind.Formula:
                    text.Append(PlainFormula.Of(Formula.Of(piece.Node)));
                    break;
                case InlineKind.ShortLink:
                    text.Append(title((ShortLink)piece.Node));
                    break;
                case InlineKind.Link:
                    Append(text, piece.Inside, title, places);
                    break;
                default:
                    text.Append(piece.Text);
                    break;
            }

            places?.Add(new PlacedInline(piece.Node, start, text.Length));
        }
    }
}

/// <summary>Where a piece of a paragraph stands in its plain text.</summary>
internal readonly record struct PlacedInline(Inline Node, int Start, int End);
