using System.Text;

namespace StudyGuide.Model;

/// <summary>What the script of a character says of the words around it. The ranges are blocks of Unicode 16.</summary>
internal static class Script
{
    /// <summary>Whether a character is Chinese: each is a syllable and a piece of meaning.</summary>
    public static bool IsHan(int character) => character
        is 0x3007
        or (>= 0x2E80 and <= 0x2FDF) // radicals
        or (>= 0x3400 and <= 0x4DBF)
        or (>= 0x4E00 and <= 0x9FFF)
        or (>= 0xF900 and <= 0xFAFF)
        or (>= 0x20000 and <= 0x3FFFF);

    /// <summary>Whether a character belongs to the syllables of Japanese.</summary>
    public static bool IsKana(int character) => character
        is (>= 0x3041 and <= 0x3096)
        or (>= 0x309D and <= 0x309F)
        or (>= 0x30A1 and <= 0x30FA)
        or (>= 0x30FC and <= 0x30FF)
        or (>= 0x31F0 and <= 0x31FF)
        or (>= 0xFF66 and <= 0xFF9D);

    /// <summary>Whether a character belongs to the syllables of Korean, which spaces part into words.</summary>
    public static bool IsHangul(int character) => character
        is (>= 0xAC00 and <= 0xD7A3)
        or (>= 0x1100 and <= 0x11FF)
        or (>= 0x3131 and <= 0x318E);

    /// <summary>
    /// Whether a character belongs to a script that puts no spaces between words: those of the line breaking classes ID, CJ and SA (Unicode
    /// Standard Annex 14) that are letters.
    /// </summary>
    public static bool IsUnspaced(int character) => character >= 0x0E00
        && (IsHan(character) || IsKana(character) || IsSoutheastAsian(character)
            || character is 0x3005 or (>= 0x3100 and <= 0x312F) or (>= 0x31A0 and <= 0x31BF)); // 々, and Bopomofo

    /// <summary>Thai, Lao, Burmese, Khmer, and the scripts that are written like them.</summary>
    public static bool IsSoutheastAsian(int character) => character
        is (>= 0x0E00 and <= 0x0EFF)
        or (>= 0x1000 and <= 0x109F)
        or (>= 0x1780 and <= 0x17FF)
        or (>= 0x1950 and <= 0x19FF)
        or (>= 0x1A20 and <= 0x1AAF)
        or (>= 0xA9E0 and <= 0xA9FF)
        or (>= 0xAA60 and <= 0xAADF);

    /// <summary>
    /// Whether a character fills a square, as Chinese and Japanese do with their punctuation: between two of them a line break in the
    /// source is no space (CSS Text 3, 4.1.3 "Segment break transformation rules"; Korean, which has spaces, is left out there too).
    /// </summary>
    public static bool IsWide(int character) => character >= 0x2E80
        && (IsHan(character) || character is (>= 0x3000 and <= 0x30FF) or (>= 0x3105 and <= 0x312F) or (>= 0x3190 and <= 0x31FF)
            or (>= 0x3200 and <= 0x33FF) or (>= 0xA000 and <= 0xA4CF) or (>= 0xFE30 and <= 0xFE4F) or (>= 0xFF01 and <= 0xFF9F)
            or (>= 0xFFE0 and <= 0xFFE6));

    /// <summary>The first character of a text as a number, surrogates taken together; 0 for none.</summary>
    public static int First(ReadOnlySpan<char> text) =>
        Rune.DecodeFromUtf16(text, out var rune, out _) is System.Buffers.OperationStatus.Done ? rune.Value : 0;

    /// <summary>The same for the last character.</summary>
    public static int Last(ReadOnlySpan<char> text) =>
        Rune.DecodeLastFromUtf16(text, out var rune, out _) is System.Buffers.OperationStatus.Done ? rune.Value : 0;
}
