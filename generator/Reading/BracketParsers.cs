using Markdig.Extensions.Alerts;
using Markdig.Extensions.TaskLists;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace StudyGuide.Reading;

/// <summary>Parses links, and lets a footnote behind brackets be one: <c>[Vaswani et al.][^1]</c> are words and a footnote.</summary>
/// <remarks>Markdig takes the footnote for the address of the words, and prints its number alone.</remarks>
internal sealed class LinkParser : LinkInlineParser
{
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.CurrentChar != ']' || slice.PeekChar(1) != '[' || slice.PeekChar(2) != '^')
        {
            return base.Match(processor, ref slice);
        }

        var bracket = new StringSlice(slice.Text, slice.Start, slice.Start);
        if (!base.Match(processor, ref bracket))
        {
            return false;
        }

        slice.Start = bracket.Start;
        return true;
    }
}

/// <summary>Parses the box of a task, which begins an item and has a space behind it; elsewhere <c>[x]</c> is text or a link.</summary>
internal sealed class TaskParser : TaskListInlineParser
{
    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        processor.Inline is null && (slice.PeekChar(3) == '\0' || slice.PeekChar(3).IsWhitespace()) && base.Match(processor, ref slice);
}

/// <summary>Parses the alerts that code hosts know, and leaves <c>[!OTHER]</c> to be printed.</summary>
internal sealed class AlertParser : AlertInlineParser
{
    private static readonly HashSet<string> Kinds =
        new(StringComparer.OrdinalIgnoreCase) { "NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION" };

    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        slice.AsSpan() is ['[', '!', .. var rest]
        && rest.IndexOf(']') is > 0 and var length
        && Kinds.Contains(rest[..length].ToString())
        && base.Match(processor, ref slice);
}
