using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StudyGuide.Rendering.Twins;

/// <summary>Blocks in the Markdown that all programs read.</summary>
internal static class PortableBlocks
{
    /// <summary>What keeps two lists apart that stand one after the other, as CommonMark proposes.</summary>
    public const string Nothing = "<!-- -->";

    /// <summary>A block and all that is in it.</summary>
    public static IEnumerable<MarkdownObject> NodesOf(Block block) =>
        (block is LeafBlock leaf ? leaf.Inline?.Descendants() ?? [] : block.Descendants()).Prepend(block);

    /// <summary>Where a block begins: with its line, whose spaces may mean something.</summary>
    public static int StartOf(Block block, string source)
    {
        var start = Math.Max(block is Footnote note ? note.LabelSpan.Start - 1 : block.Span.Start, 0);
        var line = LineStart(start, source);
        return source.AsSpan(line, start - line).IsWhiteSpace() ? line : start;
    }

    public static int EndOf(Block block, string source) => Math.Clamp(block.Span.End + 1, 0, source.Length);

    /// <summary>Takes a comment out, unless a list item would begin with an empty line without it, and end there.</summary>
    public static void Comment(MarkdownObject comment, SourceEdits edits)
    {
        var (start, end) = (comment.Span.Start, comment.Span.End + 1);
        var source = edits.Source;
        var before = source[LineStart(start, source)..start].Split([' ', '\t', '>'], StringSplitOptions.RemoveEmptyEntries);
        if (before.Length > 0 && before.All(IsMarker) && source.AsSpan(end..LineEnd(end, source)).IsWhiteSpace())
        {
            edits.Replace(start, end, Nothing);
        }
        else
        {
            edits.Remove(start, end);
        }
    }

    /// <summary>Gives a heading a rank below that of its section, on one line.</summary>
    public static void Heading(HeadingBlock heading, int rank, SourceEdits edits)
    {
        var marks = new string('#', rank);
        if (!heading.IsSetext)
        {
            edits.Replace(heading.Span.Start, heading.Span.Start + heading.Level, marks);
            return;
        }

        edits.Replace(heading.Span.Start, heading.Span.Start, marks + " ");
        foreach (var end in heading.Inline?.Descendants<LineBreakInline>() ?? [])
        {
            edits.Replace(end.Span.Start, end.Span.End + 1, " ");
        }

        var underline = LineStart(Math.Min(heading.Span.End, edits.Source.Length - 1), edits.Source);
        edits.Replace(Math.Max(underline - 1, 0), heading.Span.End + 1, "");
    }

    /// <summary>Makes the first fence of a container a title in bold that stands alone, and leaves out the last.</summary>
    public static void Container(CustomContainer container, string title, SourceEdits edits)
    {
        var source = edits.Source;
        var (start, end) = (container.Span.Start, EndOf(container, source));
        var (lineStart, lineEnd) = (LineStart(start, source), LineEnd(start, source));
        var beginning = source[lineStart..start];
        var goesOn = Continuation(beginning);
        var before = goesOn == beginning && IsText(source, lineStart - 1) ? $"\n{goesOn}" : "";
        var after = IsText(source, lineEnd + 1) ? $"\n{goesOn.TrimEnd()}" : "";
        edits.Replace(start, lineEnd, $"{before}**{title}**{after}");
        var last = LineStart(end - 1, source);
        if (container.ClosingFencedCharCount > 0 && last > lineEnd)
        {
            edits.Remove(last + source.AsSpan(last, end - last).IndexOf(':'), end);
        }
    }

    /// <summary>Whether a word begins a list item.</summary>
    private static bool IsMarker(string word) =>
        word is "-" or "+" or "*" || (word is [.. { Length: > 0 } number, '.' or ')'] && number.All(char.IsAsciiDigit));

    /// <summary>What a line begins with that goes on with the quotation or list item of another.</summary>
    private static string Continuation(string beginning) =>
        string.Concat(beginning.Select(character => character is '>' or ' ' or '\t' ? character : ' '));

    /// <summary>Whether more stands on a line than what begins each line of a quotation.</summary>
    private static bool IsText(string source, int place) => place >= 0 && place < source.Length
        && source.AsSpan(LineStart(place, source)..LineEnd(place, source)).ContainsAnyExcept("> \t\r");

    private static int LineStart(int place, string source) => place == 0 ? 0 : source.LastIndexOf('\n', place - 1) + 1;

    private static int LineEnd(int place, string source) => source.IndexOf('\n', place) is >= 0 and var end ? end : source.Length;
}
