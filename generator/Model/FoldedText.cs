using System.Globalization;
using System.Text;

namespace StudyGuide.Model;

/// <summary>Texts without case, accents and ligatures: what is alike to somebody who looks a word up.</summary>
internal static class FoldedText
{
    /// <summary>
    /// A word as search looks it up: letters that many keyboards lack are what people type instead. The script of the page folds in the
    /// same way.
    /// </summary>
    public static string Of(string word) =>
        IsPlain(word)
            ? word
            : Fold(word, character => CharUnicodeInfo.GetUnicodeCategory(character) is not UnicodeCategory.NonSpacingMark, Typed);

    /// <summary>
    /// A text as an index in alphabetical order sorts it: letters, digits and spaces alone; <c>ø</c> or <c>ß</c> is a letter of its own.
    /// </summary>
    public static string ForSorting(string text) => Fold(text, character => char.IsLetterOrDigit(character) || character == ' ', Untied);

    /// <summary>Whether a character belongs to the letter before it: U+0301 after "e", or the vowels of Hebrew and Arabic.</summary>
    public static bool IsMark(char character) =>
        char.GetUnicodeCategory(character)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static string Fold(string text, Func<char, bool> isKept, Func<char, string?> instead)
    {
        var folded = new StringBuilder(text.Length + 4);
        foreach (var character in text.Normalize(NormalizationForm.FormD))
        {
            if (isKept(character))
            {
                var lower = char.ToLowerInvariant(character);
                _ = lower >= 0x80 && instead(lower) is { } other ? folded.Append(other) : folded.Append(lower);
            }
        }

        return folded.ToString();
    }

    private static bool IsPlain(string word)
    {
        foreach (var character in word)
        {
            if (character >= 0x80 || char.IsAsciiLetterUpper(character))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The letters of a ligature, which Unicode does not take apart.</summary>
    private static string? Untied(char character) => character switch
    {
        'œ' => "oe",
        'æ' => "ae",
        _ => null,
    };

    private static string? Typed(char character) => character switch
    {
        'ß' => "ss",
        'þ' => "th",
        'ø' => "o",
        'ł' => "l",
        'đ' or 'ð' => "d",
        'ı' => "i",
        'ς' => "σ",
        _ => Untied(character),
    };
}
