using System.Text;

namespace StudyGuide.Model;

/// <summary>Turns what authors type into what a language prints: quotation marks, apostrophes, no-break spaces, ellipses.</summary>
/// <remarks>One instance sets one paragraph, piece by piece: what came before decides whether a mark opens or closes.</remarks>
internal sealed class Typesetter(TypographyRules rules)
{
    private char previous;
    private bool isQuoteOpen;
    private int digits;

    /// <summary>Sets a text that stands alone, such as a title.</summary>
    public static string Typeset(string text, TypographyRules rules) => new Typesetter(rules).TypesetPiece(text, 0, text.Length);

    /// <summary>Begins a new paragraph.</summary>
    public void Begin()
    {
        previous = '\0';
        isQuoteOpen = false;
        digits = 0;
    }

    /// <summary>Tells of something in the line that is printed as it is, such as code.</summary>
    public void Pass()
    {
        previous = 'x';
        digits = 0;
    }

    /// <summary>Sets a part of a text.</summary>
    /// <param name="text">The whole text, which tells what follows the part.</param>
    /// <param name="following">The character after the whole text.</param>
    public string TypesetPiece(ReadOnlySpan<char> text, int start, int end, char following = '\0')
    {
        var piece = text[start..end];
        var next = end < text.Length ? text[end] : following;
        if (!piece.ContainsAny(rules.Affected) && !rules.SpaceAfter.ContainsKey(previous)
            && !(piece is [.., ' '] && rules.SpaceBefore.ContainsKey(next)))
        {
            previous = piece.IsEmpty ? previous : piece[^1];
            digits = 0;
            return piece.ToString();
        }

        var output = new StringBuilder(piece.Length + 16);
        for (var index = start; index < end; index++)
        {
            next = index + 1 < text.Length ? text[index + 1] : following;
            if (text[index] == '.' && next == '.' && IsEllipsis(text, index, end))
            {
                output.Append(rules.SpaceAfter.GetValueOrDefault(previous)).Append(rules.Ellipsis);
                previous = '.';
                index += 2;
                continue;
            }

            Put(output, text, index, next);
        }

        return output.ToString();
    }

    private void Put(StringBuilder output, ReadOnlySpan<char> text, int index, char next)
    {
        var character = text[index];
        if (rules.SpaceAfter.TryGetValue(previous, out var after) && !char.IsWhiteSpace(character))
        {
            output.Append(after);
            previous = ' ';
        }

        digits = char.IsAsciiDigit(character) ? digits + 1 : character == ' ' ? digits : 0;
        switch (character)
        {
            case '"':
                isQuoteOpen = OpensQuote(next);
                output.Append(isQuoteOpen ? rules.DoubleQuotes.Open : rules.DoubleQuotes.Close);
                previous = isQuoteOpen ? '(' : ')';
                return;
            case '\'':
                output.Append(IsAfterGap && char.IsLetterOrDigit(next) ? rules.SingleQuotes.Open : rules.SingleQuotes.Close);
                break;
            case ' ':
                output.Append(Space(text, index, next));
                digits = 0;
                break;
            default:
                if (IsClosingMark(character) && !char.IsWhiteSpace(previous) && previous != '\0')
                {
                    output.Append(rules.SpaceBefore[character]);
                }

                output.Append(character);
                break;
        }

        previous = character;
    }

    private bool IsAfterGap =>
        previous is '\0' or '(' or '[' or '{' or '«' or '“' or '‘' or '—' or '–' or '/' || char.IsWhiteSpace(previous);

    private bool OpensQuote(char next) =>
        (previous is '\'' or '’' && !isQuoteOpen && char.IsLetterOrDigit(next))
        || (IsAfterGap && (!isQuoteOpen || !(char.IsWhiteSpace(next) || next == '\0')));

    private string Space(ReadOnlySpan<char> text, int index, char next)
    {
        if (rules.SpaceBefore.TryGetValue(next, out var before))
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

    private static bool IsGroupOfThree(ReadOnlySpan<char> text) =>
        text.Length >= 3 && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[1]) && char.IsAsciiDigit(text[2])
        && (text.Length == 3 || !char.IsAsciiDigit(text[3]));

    private bool IsEllipsis(ReadOnlySpan<char> text, int index, int end) =>
        index + 2 < end && text[index + 2] == '.' && previous != '.' && (index + 3 >= text.Length || text[index + 3] != '.');
}
