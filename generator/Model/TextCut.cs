using System.Globalization;

namespace StudyGuide.Model;

/// <summary>
/// Cuts texts that are too long between two words, or between two characters of a script without spaces. Another text without spaces stays
/// whole, but for <see cref="Summary"/>.
/// </summary>
internal static class TextCut
{
    /// <summary>What makes no sense before an ellipsis.</summary>
    private const string Loose = " ,;:，、；：،؛";

    /// <summary>What ends a sentence.</summary>
    private const string Ends = ".!?…。！？؟।";

    /// <summary>The beginning of a text, at most <paramref name="length"/> characters and an ellipsis.</summary>
    public static string Beginning(string text, int length, string ellipsis = "…") =>
        PlaceIn(text, length) is { } place ? string.Concat(text.AsSpan(0, place).TrimEnd(Loose), ellipsis) : text;

    /// <summary>The end of a text, at most <paramref name="length"/> characters and an ellipsis.</summary>
    public static string End(string text, int length, string ellipsis = "…")
    {
        for (var place = text.Length > length ? text.Length - length : text.Length; place < text.Length; place++)
        {
            if (IsGap(text, place))
            {
                return string.Concat(ellipsis, text.AsSpan(place).TrimStart(Loose));
            }
        }

        return text;
    }

    /// <summary>The beginning of a text that is to be read on its own: where it ends with a sentence, it needs no ellipsis.</summary>
    public static string Summary(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var kept = text.AsSpan(0, PlaceIn(text, length) ?? LastWholeCharacter(text, length)).TrimEnd(Loose);
        return !kept.IsEmpty && Ends.Contains(kept[^1], StringComparison.Ordinal) ? kept.ToString() : string.Concat(kept, "…");
    }

    /// <summary>The last gap before which not more than some characters stand, in a text that is longer.</summary>
    private static int? PlaceIn(string text, int length)
    {
        for (var place = text.Length > length ? length : 0; place > 0; place--)
        {
            if (IsGap(text, place))
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>Whether a text may be cut before a place.</summary>
    private static bool IsGap(string text, int place) => text[place] == ' '
        || ((Script.IsUnspaced(Script.First(text.AsSpan(place))) || Script.IsUnspaced(Script.Last(text.AsSpan(0, place))))
            && IsBetweenCharacters(text, place) && !Loose.Contains(text[place], StringComparison.Ordinal)
            && !Ends.Contains(text[place], StringComparison.Ordinal));

    /// <summary>
    /// Whether no character as readers see it is cut: a letter with its marks, or an emoji of several parts. It is enough to count from the
    /// space before.
    /// </summary>
    private static bool IsBetweenCharacters(string text, int place)
    {
        if (char.IsLowSurrogate(text[place]))
        {
            return false;
        }

        var start = text.LastIndexOfAny([' ', '\n'], place - 1) + 1;
        while (start < place)
        {
            start += StringInfo.GetNextTextElementLength(text, start);
        }

        return start == place;
    }

    private static int LastWholeCharacter(string text, int length)
    {
        while (length > 1 && !IsBetweenCharacters(text, length))
        {
            length--;
        }

        return length;
    }
}
