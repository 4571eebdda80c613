using Markdig.Extensions.Mathematics;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace StudyGuide.Formulas;

/// <summary>
/// Parses <c>$x$</c> in a line, and leaves prices alone: <c>5 $ et 10 $</c>, <c>$5 and $10</c>, <c>US$5</c>, <c>$5 à 10$</c>.
/// </summary>
/// <remarks>A formula begins and ends without a space, and touches no letter or digit outside.</remarks>
internal sealed class FormulaParser : InlineParser
{
    public FormulaParser() => OpeningCharacters = ['$'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var before = slice.PeekCharExtra(-1);
        var tex = slice.AsSpan()[1..];
        if (before == '$' || char.IsLetterOrDigit(before) || tex.IsEmpty || char.IsWhiteSpace(tex[0]))
        {
            return false;
        }

        var length = LengthOf(tex);
        if (length <= 0 || char.IsWhiteSpace(tex[length - 1]) || (length + 1 < tex.Length && IsPartOfPrice(tex[length + 1]))
            || FormulaOrMoney.IsProse(tex[..length]) || LeavesCell(slice.Text, tex[..length]))
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new MathInline
        {
            Delimiter = '$',
            DelimiterCount = 1,
            Content = new StringSlice(slice.Text, slice.Start + 1, slice.Start + length),
            Line = line,
            Column = column,
            Span = new SourceSpan(start, processor.GetSourcePosition(slice.Start + length + 1)),
        };
        slice.Start += length + 2;
        return true;
    }

    /// <summary>Whether a formula would go on over the end of a cell: in a table, a pipe in a formula has no space beside it.</summary>
    private static bool LeavesCell(string paragraph, ReadOnlySpan<char> tex)
    {
        if (!tex.Contains('\n') && !tex.Contains("| ", StringComparison.Ordinal) && !tex.Contains(" |", StringComparison.Ordinal))
        {
            return false; // nearly all
        }

        var second = paragraph.IndexOf('\n', StringComparison.Ordinal) + 1;
        var line = paragraph.AsSpan(second);
        line = line[..(line.IndexOf('\n') is >= 0 and var end ? end : line.Length)];
        return line.Contains('-') && line.IndexOfAnyExcept("|:- \t") < 0;
    }

    private static bool IsPartOfPrice(char next) => next == '$' || char.IsLetterOrDigit(next);

    /// <summary>How many characters stand before the next dollar sign that no backslash precedes.</summary>
    private static int LengthOf(ReadOnlySpan<char> tex)
    {
        for (var index = 0; index < tex.Length; index++)
        {
            switch (tex[index])
            {
                case '$':
                    return index;
                case '\\':
                    index++;
                    break;
            }
        }

        return -1;
    }
}
