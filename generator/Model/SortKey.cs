using System.Globalization;

namespace StudyGuide.Model;

/// <summary>Alphabetical order that is the same on every machine: without case, accents and marks.</summary>
internal static class SortKey
{
    public static string Of(string text) => FoldedText.ForSorting(text);

    /// <summary>The letter that a key stands under in an index; digits stand together.</summary>
    public static string Letter(string key) => key.Length == 0 || !char.IsLetter(key[0])
        ? "0–9"
        : StringInfo.GetNextTextElement(key).ToUpperInvariant();
}
