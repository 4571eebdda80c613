namespace StudyGuide.Model;

/// <summary>Cuts texts that are too long between two words. A text without spaces stays whole, but for <see cref="Summary"/>.</summary>
internal static class TextCut
{
    /// <summary>What makes no sense before an ellipsis.</summary>
    private const string Loose = " ,;:";

    /// <summary>The beginning of a text, at most <paramref name="length"/> characters and an ellipsis.</summary>
    public static string Beginning(string text, int length, string ellipsis = "…") =>
        PlaceIn(text, length) is { } place ? string.Concat(text.AsSpan(0, place).TrimEnd(Loose), ellipsis) : text;

    /// <summary>The end of a text, at most <paramref name="length"/> characters and an ellipsis.</summary>
    public static string End(string text, int length, string ellipsis = "…") =>
        text.Length > length && text.IndexOf(' ', text.Length - length) is >= 0 and var place
            ? string.Concat(ellipsis, text.AsSpan(place + 1))
            : text;

    /// <summary>The beginning of a text that is to be read on its own: where it ends with a sentence, it needs no ellipsis.</summary>
    public static string Summary(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var kept = text.AsSpan(0, PlaceIn(text, length) ?? LastWholeCharacter(text, length)).TrimEnd(Loose);
        return kept is [.., '.' or '!' or '?' or '…'] ? kept.ToString() : string.Concat(kept, "…");
    }

    /// <summary>The last space before which not more than some characters stand, in a text that is longer.</summary>
    private static int? PlaceIn(string text, int length) =>
        text.Length > length && text.LastIndexOf(' ', length) is > 0 and var place ? place : null;

    private static int LastWholeCharacter(string text, int length) => char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
}
