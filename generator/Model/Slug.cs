using System.Globalization;
using System.Text;

namespace StudyGuide.Model;

/// <summary>The part of an address that names one page: lower-case ASCII letters, digits and single hyphens.</summary>
internal static class Slug
{
    /// <summary>Longest slug and id: leaves room for the rest of a path on every file system (255 bytes a name).</summary>
    public const int MaximumLength = 100;

    /// <summary>The slug of a title: accents dropped, everything else that is no letter or digit turned into hyphens.</summary>
    /// <returns>An empty text where nothing of the title can be kept.</returns>
    public static string From(string title)
    {
        var slug = new StringBuilder(title.Length);
        foreach (var character in Expand(title).Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                slug.Append(char.ToLowerInvariant(character));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var text = slug.ToString(0, Math.Min(slug.Length, MaximumLength)).Trim('-');
        return IsReservedOnWindows(text) ? "" : text;
    }

    /// <summary>Whether a text is a slug (and an id: they follow one rule).</summary>
    public static bool IsValid(string text) =>
        text.Length is > 0 and <= MaximumLength
        && text.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-')
        && text[0] != '-' && text[^1] != '-' && !text.Contains("--", StringComparison.Ordinal)
        && !IsReservedOnWindows(text);

    // Surrogates and noncharacters cannot be normalized; ligatures have no decomposition.
    private static string Expand(string title) =>
        new StringBuilder(string.Concat(
                ForbiddenCharacters.Replace(title).Select(character => char.IsSurrogate(character) ? ' ' : character)))
            .Replace("œ", "oe").Replace("Œ", "oe").Replace("æ", "ae").Replace("Æ", "ae")
            .Replace("ß", "ss").Replace("ø", "o").Replace("Ø", "o")
            .ToString();

    private static bool IsReservedOnWindows(string text) =>
        text is "con" or "prn" or "aux" or "nul"
            || (text.Length == 4 && text[3] is >= '1' and <= '9'
                && (text.StartsWith("com", StringComparison.Ordinal) || text.StartsWith("lpt", StringComparison.Ordinal)));
}
