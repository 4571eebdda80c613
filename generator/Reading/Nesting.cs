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
    public static MarkdownObject? FirstTooDeep(MarkdownDocument document)
    {
        var waiting = new Stack<(MarkdownObject Node, int Depth)>([(document, 0)]);
        MarkdownObject? first = null;
        while (waiting.TryPop(out var next))
        {
            if (next.Depth > Deepest)
            {
                first = first is null || next.Node.Span.Start < first.Span.Start ? next.Node : first;
                continue;
            }

            foreach (var child in ChildrenOf(next.Node))
            {
                waiting.Push((child, next.Depth + 1));
            }
        }

        return first;
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

    private static IEnumerable<MarkdownObject> ChildrenOf(MarkdownObject node) => node switch
    {
        ContainerBlock blocks => blocks,
        LeafBlock { Inline: { } inlines } => [inlines],
        ContainerInline inlines => inlines,
        _ => [],
    };
}
