using System.Text;
using Markdig.Extensions.Mathematics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StudyGuide.Formulas;
using StudyGuide.Model;

namespace StudyGuide.Linking;

/// <summary>The words of Markdown without its marks, for summaries and descriptions.</summary>
internal static class PlainText
{
    /// <summary>The first words of some blocks, at most <paramref name="length"/> characters, with an ellipsis where more follow.</summary>
    /// <param name="title">The text of a link in its short form.</param>
    public static string Beginning(IEnumerable<Block> blocks, int length, Func<ShortLink, string> title)
    {
        var text = new StringBuilder();
        foreach (var block in blocks)
        {
            Append(text, block, title);
            if (text.Length > length)
            {
                break;
            }
        }

        var all = text.ToString().Trim();
        if (all.Length <= length)
        {
            return all;
        }

        var cut = all.LastIndexOf(' ', length);
        var kept = all.AsSpan(0, cut > 0 ? cut : LastWholeCharacter(all, length)).TrimEnd(" ,;:");
        return kept.IsEmpty || kept[^1] is not ('.' or '!' or '?' or '…') ? string.Concat(kept, "…") : kept.ToString();
    }

    /// <summary>The words of a paragraph, heading or cell.</summary>
    /// <param name="instead">What to write instead of a piece of it; nothing for what stays as it is.</param>
    public static string Of(LeafBlock block, Func<ShortLink, string> title, Func<Inline, string?>? instead = null)
    {
        var text = new StringBuilder();
        if (block.Inline is { } inline)
        {
            Append(text, inline, title, instead);
        }

        return text.ToString();
    }

    private static int LastWholeCharacter(string text, int length) => char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;

    private static void Append(StringBuilder text, Block block, Func<ShortLink, string> title)
    {
        switch (block)
        {
            case CodeBlock or HeadingBlock:
                break;
            case LeafBlock { Inline: { } inline }:
                Append(text, inline, title);
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

    private static void Append(StringBuilder text, ContainerInline container, Func<ShortLink, string> title, Func<Inline, string?>? instead = null)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case var piece when instead?.Invoke(piece) is { } other:
                    text.Append(other);
                    break;
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.ContentSpan);
                    break;
                case MathInline formula:
                    text.Append(PlainFormula.Of(Formula.Of(formula)));
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case ShortLink link:
                    text.Append(title(link));
                    break;
                case AutolinkInline address:
                    text.Append(address.Url);
                    break;
                case LinkInline { IsImage: true }:
                    break;
                case ContainerInline nested:
                    Append(text, nested, title, instead);
                    break;
            }
        }
    }
}
