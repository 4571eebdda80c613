using System.Buffers;
using System.Text.RegularExpressions;

namespace StudyGuide.Formulas;

/// <summary>Tells a formula from words between two signs of money: <c>($20 et 30$)</c>, <c>'$' ou '$'</c>.</summary>
internal static partial class FormulaOrMoney
{
    private static readonly SearchValues<char> SignsOfFormulas = SearchValues.Create(@"\^_=+<>{}*|");

    /// <summary>Whether what stands between two dollar signs cannot be meant as a formula.</summary>
    public static bool IsProse(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(' ', '\n'))
        {
            return false;
        }

        return text.ContainsAny(SignsOfFormulas)
            ? char.IsAsciiDigit(text[0]) && !text.Contains('\\') && LongWord.IsMatch(text)
            : Word.IsMatch(text) || !HasLetterOrDigit(text) || IsRange(text);
    }

    /// <summary>Whether money or words may have been meant, so that a mistake in the formula is perhaps none.</summary>
    public static bool MayBeProse(ReadOnlySpan<char> text) =>
        char.IsAsciiDigit(text[0]) || char.IsAsciiDigit(text[^1]) || Word.IsMatch(text) || text.ContainsAny('€', '£');

    /// <summary>Two amounts with a letter between them: <c>$20 à 30$</c>.</summary>
    private static bool IsRange(ReadOnlySpan<char> text) => Range.IsMatch(text);

    private static bool HasLetterOrDigit(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"\s\(?\p{L}{2,}[,;.:]?\s")]
    private static partial Regex Word { get; }

    [GeneratedRegex(@"\s\(?\p{L}{3,}[,;.:]?\s")]
    private static partial Regex LongWord { get; }

    [GeneratedRegex(@"^[0-9][0-9.,\s]*\s\p{L}\s[0-9.,\s]*[0-9]$")]
    private static partial Regex Range { get; }
}
