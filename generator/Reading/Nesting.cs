using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StudyGuide.Reading;

/// <summary>
/// Finds what is nested so deeply that Markdig cannot print it: its own limit is 128, for printing and for reading
/// alike.
/// </summary>
internal static class Nesting
{
    private const int Deepest = 100;

    /// <summary>The first block or inline that lies too deep; nothing in a sensible text.</summary>
    public static MarkdownObject? FirstTooDeep(MarkdownDocument document) => FirstIn(document, 0);

    private static MarkdownObject? FirstIn(MarkdownObject node, int depth)
    {
        if (depth > Deepest)
        {
            return node;
        }

        MarkdownObject? first = null;
        switch (node)
        {
            case ContainerBlock blocks:
                for (var index = 0; index < blocks.Count && first is null; index++)
                {
                    first = FirstIn(blocks[index], depth + 1);
                }

                return first;
            case LeafBlock { Inline: { } inlines }:
                return FirstIn(inlines, depth + 1);
            case ContainerInline inlines:
                for (var inline = inlines.FirstChild; inline is not null && first is null; inline = inline.NextSibling)
                {
                    first = FirstIn(inline, depth + 1);
                }

                return first;
            default:
                return null;
        }
    }

    /// <summary>
    /// Where a text that cannot be read begins to be nested too deeply: its first line that cannot be read with those
    /// before it.
    /// </summary>
    /// <param name="canBeRead">Whether the beginning of the text, up to an offset, can be read.</param>
    /// <returns>The offset at which the line begins.</returns>
    public static int FirstLineTooDeep(string text, Func<int, bool> canBeRead)
    {
        List<int> ends = [.. text.Index().Where(entry => entry.Item == '\n').Select(entry => entry.Index), text.Length];
        var (readable, unreadable) = (-1, ends.Count - 1);
        while (unreadable - readable > 1)
        {
            var middle = (readable + unreadable) / 2;
            (readable, unreadable) = canBeRead(ends[middle]) ? (middle, unreadable) : (readable, middle);
        }

        return readable < 0 ? 0 : ends[readable] + 1;
    }
}
