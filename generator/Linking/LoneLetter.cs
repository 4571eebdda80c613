using System.Globalization;
using StudyGuide.Model;

namespace StudyGuide.Linking;

/// <summary>A letter between spaces and signs, which may be a word ("the language R") or a piece of something else.</summary>
internal static class LoneLetter
{
    /// <summary>Whether a letter is a word: no elision, no initial, no unit, no power.</summary>
    public static bool IsWord(ReadOnlySpan<char> text, int place) =>
        !char.IsLetter(text[place])
        || !(IsElision(text, place) || IsEnding(text, place) || IsInitial(text, place) || IsInSymbol(text, place)
            || IsLabel(text, place) || IsKey(text, place));

    /// <summary>What begins a line of choices or of a dialogue: "C) one", "C. one", "R : one".</summary>
    private static bool IsLabel(ReadOnlySpan<char> text, int place) =>
        text[..place].IsWhiteSpace() && text[(place + 1)..].TrimStart(" \u00A0\u202F") is [')' or '.' or ':', ..];

    /// <summary>"Ctrl+C", "Alt + R", "C:\".</summary>
    private static bool IsKey(ReadOnlySpan<char> text, int place) =>
        text[..place].TrimEnd() is [.., '+'] || text[(place + 1)..] is [':', '\\' or '/', ..];

    /// <summary>"c'est", but not "C's" or "'C'".</summary>
    private static bool IsElision(ReadOnlySpan<char> text, int place) =>
        IsApostrophe(At(text, place + 1)) && NameSigns.IsWord(At(text, place + 2))
        && !(At(text, place + 2) == 's' && !NameSigns.IsWord(At(text, place + 3)));

    /// <summary>"don't", but not "l'R": what is elided before a word is no reason to pass it over.</summary>
    private static bool IsEnding(ReadOnlySpan<char> text, int place) =>
        char.IsLower(text[place]) && IsApostrophe(At(text, place - 1)) && char.IsLetter(At(text, place - 2));

    /// <summary>"M. R. Dupont", "R. Dupont", but not "written in R. Then".</summary>
    private static bool IsInitial(ReadOnlySpan<char> text, int place)
    {
        if (At(text, place + 1) != '.' || text[(place + 2)..].TrimStart() is not [var next, ..] || !char.IsUpper(next))
        {
            return false;
        }

        var before = text[..place].TrimEnd();
        return before is "" or [.., '.'] || char.IsUpper(before[(before.LastIndexOfAny(' ', '\u00A0', '\u202F') + 1)..][0]);
    }

    /// <summary>"°C", "R²".</summary>
    private static bool IsInSymbol(ReadOnlySpan<char> text, int place) =>
        char.GetUnicodeCategory(At(text, place - 1)) is UnicodeCategory.OtherSymbol
        || char.IsNumber(At(text, place + 1));

    private static bool IsApostrophe(char character) => character is '\'' or '’';

    private static char At(ReadOnlySpan<char> text, int place) => NameSigns.At(text, place);
}
