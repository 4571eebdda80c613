using System.Text;

namespace StudyGuide.Model;

/// <summary>Turns what authors type into what a language prints: quotation marks, apostrophes, no-break spaces, ellipses.</summary>
/// <remarks>
/// One instance sets one paragraph, piece by piece and from left to right: what stands around a mark decides what it is.
/// Names are printed as they are.
/// </remarks>
internal sealed class Typesetter(TypographyRules rules)
{
    /// <summary>More digits than a group of thousands begins with, so that nothing is grouped.</summary>
    private const int ManyDigits = 4;

    private readonly QuotationMarks quotes = new(rules);
    private readonly List<NameSpan> names = [];
    private readonly StringBuilder output = new();
    private ReadOnlyMemory<char> paragraph;
    private int reached;
    private int nextName;
    private char previous;
    private int digits;

    /// <summary>Sets a text that stands alone, such as a title.</summary>
    public static string Typeset(string text, TypographyRules rules)
    {
        if (!text.AsSpan().ContainsAny(rules.Affected))
        {
            return text;
        }

        var typesetter = new Typesetter(rules);
        typesetter.Begin(text.AsMemory());
        return typesetter.TypesetPiece(0, text.Length);
    }

    /// <summary>Begins a paragraph.</summary>
    /// <param name="text">
    /// All of it; an <see cref="InlinePiece.Opaque"/> stands for what is printed as it is, such as code, a line break is a space, and
    /// a null character parts texts that have nothing to do with each other.
    /// </param>
    public void Begin(ReadOnlyMemory<char> text)
    {
        paragraph = text;
        (reached, nextName, previous, digits) = (0, 0, '\0', 0);
        quotes.Begin();
        names.Clear();
        foreach (var name in new Names(text.Span))
        {
            names.Add(name);
        }
    }

    /// <summary>Sets a part of the paragraph.</summary>
    public string TypesetPiece(int start, int end)
    {
        var text = paragraph.Span;
        if (start != reached)
        {
            (previous, digits) = (NameSigns.At(text, start - 1), 0);
        }

        reached = end;
        var piece = text[start..end];
        if (!piece.ContainsAny(rules.Affected) && !rules.SpaceAfter.ContainsKey(previous)
            && !(piece is [.., ' '] && rules.SpaceBefore.ContainsKey(NameSigns.At(text, end))))
        {
            previous = piece.IsEmpty ? previous : piece[^1];
            digits = 0;
            return piece.ToString();
        }

        output.Clear();
        for (var index = start; index < end; index++)
        {
            if (IsEllipsis(text, index, end))
            {
                output.Append(rules.SpaceAfter.GetValueOrDefault(previous)).Append(rules.Ellipsis);
                previous = '.';
                index += 2;
                continue;
            }

            Put(text, index);
        }

        return output.ToString();
    }

    /// <summary>The space that a mark before a place asks for, to be printed before what begins there, such as a link.</summary>
    public string SpaceBefore(int place)
    {
        var before = place == reached ? previous : NameSigns.At(paragraph.Span, place - 1);
        if (!rules.SpaceAfter.TryGetValue(before, out var space) || char.IsWhiteSpace(NameSigns.At(paragraph.Span, place)))
        {
            return "";
        }

        (reached, previous) = (place, ' ');
        return space;
    }

    /// <summary>The names in a part of the paragraph, as far as they lie in it.</summary>
    public IEnumerable<NameSpan> NamesIn(int start, int end) => names.Count == 0
        ? []
        : names.Select(name => new NameSpan(Math.Max(name.Start, start), Math.Min(name.End, end))).Where(name => name.Start < name.End);

    private void Put(ReadOnlySpan<char> text, int index)
    {
        var character = text[index];
        if (rules.SpaceAfter.TryGetValue(previous, out var after) && !char.IsWhiteSpace(character))
        {
            output.Append(after);
            previous = ' ';
        }

        if (char.IsAsciiDigit(character))
        {
            digits = digits == 0 && IsAttached(text, index) ? ManyDigits : digits + 1;
        }
        else if (character != ' ')
        {
            digits = 0;
        }

        switch (character)
        {
            case '"' when !IsInName(index) && quotes.Double(text, index, previous) is var (mark, opens):
                output.Append(mark);
                previous = opens ? '(' : ')';
                return;
            case '\'' when !IsInName(index) && quotes.Single(text, index, previous) is var (mark, _):
                output.Append(mark);
                break;
            case ' ':
                output.Append(Space(text, index));
                digits = 0;
                break;
            default:
                if (IsClosingMark(character) && !char.IsWhiteSpace(previous) && previous != '\0')
                {
                    output.Append(rules.SpaceBefore[character]);
                }

                quotes.Pass(character, NameSigns.At(text, index + 1));
                output.Append(character);
                break;
        }

        previous = character;
    }

    private bool IsInName(int index)
    {
        while (nextName < names.Count && names[nextName].End <= index)
        {
            nextName++;
        }

        return nextName < names.Count && names[nextName].Start <= index;
    }

    private string Space(ReadOnlySpan<char> text, int index)
    {
        if (rules.SpaceBefore.TryGetValue(NameSigns.At(text, index + 1), out var before))
        {
            return before;
        }

        if (rules.SpaceAfter.TryGetValue(previous, out var after))
        {
            return after;
        }

        return digits is >= 1 and <= 3 && char.IsAsciiDigit(previous) && IsGroupOfThree(text[(index + 1)..])
            ? rules.SpaceBetweenDigits
            : " ";
    }

    /// <summary>A closing quotation mark gets its space even where the author wrote none; other marks only where one was written.</summary>
    private bool IsClosingMark(char character) => rules.DoubleQuotes.Close.EndsWith(character) && rules.SpaceBefore.ContainsKey(character);

    /// <summary>Whether a number goes on from something before it, as in "GPT-4" or "2.5".</summary>
    private bool IsAttached(ReadOnlySpan<char> text, int index) =>
        char.IsLetter(previous) || previous is '_' or '.' or ',' or '#'
        || (previous == '-' && char.IsLetter(NameSigns.At(text, index - 2)));

    private static bool IsGroupOfThree(ReadOnlySpan<char> text) =>
        text.Length >= 3 && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[1]) && char.IsAsciiDigit(text[2])
        && (text.Length == 3 || !char.IsAsciiDigit(text[3]));

    private bool IsEllipsis(ReadOnlySpan<char> text, int index, int end) =>
        text[index] == '.' && previous != '.' && index + 2 < end && text[index + 1] == '.' && text[index + 2] == '.'
        && NameSigns.At(text, index + 3) != '.' && !IsInName(index);
}
