using System.Globalization;
using System.Text;

namespace StudyGuide.Rendering;

/// <summary>Alphabetical order that is the same on every machine: without case, accents and marks.</summary>
internal static class SortKey
{
    public static string Of(string text) => string.Concat(
        text.Normalize(NormalizationForm.FormD)
            .Where(character => char.IsLetterOrDigit(character) || character == ' ')
            .Select(char.ToLowerInvariant))
        .Replace("œ", "oe", StringComparison.Ordinal)
        .Replace("æ", "ae", StringComparison.Ordinal);

    /// <summary>The letter that a key stands under in an index; digits stand together.</summary>
    public static string Letter(string key) => key.Length == 0 || !char.IsLetter(key[0])
        ? "0–9"
        : StringInfo.GetNextTextElement(key).ToUpperInvariant();
}
