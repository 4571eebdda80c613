using System.Buffers;

namespace StudyGuide.Model;

/// <summary>Tells in one paragraph which <c>"</c> and <c>'</c> open, close, are apostrophes, or stand for inches and feet.</summary>
internal sealed class QuotationMarks(TypographyRules rules)
{
    /// <summary>How far the end of a quotation is looked for whose first word may have its own apostrophe: some sentences.</summary>
    private const int LongestQuotation = 400;

    private static readonly SearchValues<char> Marks = SearchValues.Create(".,;:!?…%/");

    /// <summary>Quotations open that began with <c>"</c>.</summary>
    private int open;

    /// <summary>Quotations open that began with the language's own mark.</summary>
    private int openAsPrinted;

    /// <summary>Whether the outermost quotation that began with <c>"</c> stands in one that did not.</summary>
    private bool isNested;
    private bool isSingleOpen;

    /// <summary>Where the paragraph has its last <c>'</c> that can close; nothing where it has not been looked for.</summary>
    private int? lastClosing;

    public void Begin()
    {
        (open, openAsPrinted, isNested, isSingleOpen) = (0, 0, false, false);
        lastClosing = null;
    }

    /// <summary>Tells of a mark that the author typed as it is to be printed.</summary>
    public void Pass(char mark, char next)
    {
        if (mark == rules.DoubleQuotes.Open[0])
        {
            openAsPrinted++;
        }
        else if (mark == rules.DoubleQuotes.Close[^1])
        {
            openAsPrinted = Math.Max(0, openAsPrinted - 1);
        }
        else if (mark == rules.SingleQuotes.Open[0])
        {
            isSingleOpen = true;
        }
        else if (mark == rules.SingleQuotes.Close[^1] && !IsWord(next))
        {
            isSingleOpen = false;
        }
    }

    /// <summary>What to print for a <c>"</c>, and whether it opens; nothing where it stays, as in <c>12"</c>.</summary>
    /// <param name="previous">What stands before the mark.</param>
    public (string Mark, bool Opens)? Double(ReadOnlySpan<char> text, int index, char previous)
    {
        var next = At(text, index + 1);
        if (char.IsAsciiDigit(previous) && (open == 0 || text[(index + 1)..].Count('"') % 2 != 0))
        {
            return null;
        }

        if (DoubleOpens(previous, next, closesLater: text[(index + 1)..].Contains('"')))
        {
            isNested = open == 0 ? openAsPrinted > 0 : isNested;
            open++;
            isSingleOpen |= Quotes.Open == rules.SingleQuotes.Open;
            return (Quotes.Open, true);
        }

        var mark = Quotes.Close;
        isSingleOpen &= mark != rules.SingleQuotes.Close || IsWord(next);
        open = Math.Max(0, open - 1);
        return (mark, false);
    }

    /// <inheritdoc cref="Double"/>
    public (string Mark, bool Opens)? Single(ReadOnlySpan<char> text, int index, char previous)
    {
        var next = At(text, index + 1);
        if (char.IsAsciiDigit(previous) && !isSingleOpen && (char.IsAsciiDigit(next) || !IsWord(next)))
        {
            return null;
        }

        if (SingleOpens(text, index, previous, next))
        {
            isSingleOpen = true;
            return (rules.SingleQuotes.Open, true);
        }

        isSingleOpen &= IsWord(next);
        return (rules.SingleQuotes.Close, false);
    }

    /// <summary>Whether a quotation can begin after a character, whatever follows.</summary>
    public static bool IsGap(char character) =>
        character is '\0' or '(' or '[' or '{' or '«' or '“' or '‘' or '—' or '–' or '/' || char.IsWhiteSpace(character);

    private (string Open, string Close) Quotes => open > 1 || (open == 1 && isNested) ? rules.NestedQuotes : rules.DoubleQuotes;

    /// <summary>Where nothing is open, nothing closes: not all scripts leave a space before a quotation.</summary>
    private bool DoubleOpens(char previous, char next, bool closesLater) =>
        IsGap(previous) ? open == 0 || !(char.IsWhiteSpace(next) || next == '\0')
        : open == 0 && (closesLater
            ? openAsPrinted == 0 && !char.IsWhiteSpace(next) && next != '\0' && !IsAfterSentence(next)
            : IsWord(next) && !IsWord(previous) && !IsAfterSentence(previous));

    private bool SingleOpens(ReadOnlySpan<char> text, int index, char previous, char next)
    {
        var isInWord = IsWord(previous) && !Script.IsWide(previous);
        if (isInWord || IsAfterSentence(previous) || previous is '\'' or '’' || char.IsWhiteSpace(next) || next == '\0')
        {
            return false;
        }

        return IsWord(next)
            ? !(isSingleOpen && Script.IsWide(previous)) && !IsLeadingApostrophe(text, index)
            : IsGap(previous) && (!IsAfterSentence(next) || IsWord(At(text, index + 2)) || IsQuotedMark(text[(index + 1)..]))
                && next is not ('\'' or '’')
                && LastClosing(text) > index;
    }

    /// <summary>Whether marks stand alone between quotation marks: '?' or '...'</summary>
    private static bool IsQuotedMark(ReadOnlySpan<char> text) =>
        text.IndexOf('\'') is > 0 and <= 3 and var length && text[..length].IndexOfAnyExcept(Marks) < 0;

    /// <summary>"the '90s", "'tis", and any word whose quotation would never end.</summary>
    private bool IsLeadingApostrophe(ReadOnlySpan<char> text, int index) =>
        LastClosing(text) <= index || IsYear(text[(index + 1)..]) || IsListed(text[(index + 1)..]);

    /// <summary>"'90s" or, where no quotation ends later, "'24".</summary>
    private static bool IsYear(ReadOnlySpan<char> text) =>
        text is [>= '0' and <= '9', >= '0' and <= '9', .. var rest]
        && (rest is ['s', .. var end] ? !IsWord(At(end, 0)) && At(end, 0) != '\'' : !IsWord(At(rest, 0)) && !Closes(text));

    private bool IsListed(ReadOnlySpan<char> text)
    {
        foreach (var word in rules.LeadingApostrophes)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                && (word[^1] == '\'' || (!IsWord(At(text, word.Length)) && !Closes(text))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether what stands behind a mark is a quotation that ends; those inside of it end first, and "users' data" may be a plural.
    /// </summary>
    private static bool Closes(ReadOnlySpan<char> text)
    {
        var inside = 0;
        for (var index = 1; index < Math.Min(text.Length, LongestQuotation); index++)
        {
            if (text[index] is not ('\'' or '’'))
            {
                continue;
            }

            if (CanClose(text, index))
            {
                var isPlural = text[index - 1] == 's' && At(text, index + 1) == ' ' && IsWord(At(text, index + 2));
                if (!isPlural && --inside < 0)
                {
                    return true;
                }
            }
            else if (IsGap(text[index - 1]))
            {
                inside++;
            }
        }

        return false;
    }

    /// <summary>The last place where a quotation can end; -1 where none can.</summary>
    private int LastClosing(ReadOnlySpan<char> text)
    {
        if (lastClosing is { } known)
        {
            return known;
        }

        var index = text.Length - 1;
        while (index >= 0 && !(text[index] is '\'' or '’' && CanClose(text, index)))
        {
            index--;
        }

        lastClosing = index;
        return index;
    }

    private static bool CanClose(ReadOnlySpan<char> text, int index) =>
        index > 0 && !IsGap(text[index - 1]) && (!IsWord(At(text, index + 1)) || Script.IsWide(At(text, index + 1)));

    /// <summary>What ends something: no quotation begins right behind it.</summary>
    private static bool IsAfterSentence(char character) => ".,;!?…)]}»”%".Contains(character);

    private static bool IsWord(char character) => char.IsLetterOrDigit(character) || character == InlinePiece.Opaque;

    private static char At(ReadOnlySpan<char> text, int index) => NameSigns.At(text, index);
}
