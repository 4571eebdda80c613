using Markdig.Syntax.Inlines;

namespace StudyGuide.Model;

/// <summary>What a line break in the source is to readers.</summary>
internal static class LineBreaks
{
    /// <summary>
    /// Whether it is nothing: an editor that wraps Chinese or Japanese breaks lines between two characters that no space parts. Other line
    /// breaks are spaces, in Thai too, where a space ends a phrase.
    /// </summary>
    public static bool IsSilent(this LineBreakInline lineBreak) =>
        !lineBreak.IsHard && Script.IsWide(LastBefore(lineBreak)) && Script.IsWide(FirstAfter(lineBreak));

    private static int LastBefore(Inline inline)
    {
        while (inline.PreviousSibling is null && inline.Parent is EmphasisInline or LinkInline)
        {
            inline = inline.Parent;
        }

        var last = inline.PreviousSibling;
        while (last is ContainerInline { LastChild: { } inner })
        {
            last = inner;
        }

        return last is LiteralInline literal ? Script.Last(literal.Content.AsSpan()) : 0;
    }

    private static int FirstAfter(Inline inline)
    {
        while (inline.NextSibling is null && inline.Parent is EmphasisInline or LinkInline)
        {
            inline = inline.Parent;
        }

        var first = inline.NextSibling;
        while (first is ContainerInline { FirstChild: { } inner })
        {
            first = inner;
        }

        return first is LiteralInline literal ? Script.First(literal.Content.AsSpan()) : 0;
    }
}
