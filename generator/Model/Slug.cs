using System.Globalization;
using System.Text;
using AnyAscii;

namespace StudyGuide.Model;

/// <summary>The part of an address that names one page: lower-case ASCII letters, digits and single hyphens.</summary>
internal static class Slug
{
    /// <summary>Longest slug and id: leaves room for the rest of a path on every file system (255 bytes a name).</summary>
    public const int MaximumLength = 100;

    /// <summary>
    /// The slug of a title: letters and digits of all scripts in ASCII, everything else turned into hyphens. A Chinese character is a word:
    /// <c>向量数据库</c> is <c>xiang-liang-shu-ju-ku</c>. A title that is too long is cut between two words.
    /// </summary>
    /// <returns>An empty text where nothing of the title can be kept.</returns>
    /// <remarks>
    /// Slugs are addresses that others link to, so what a title gives never changes. Symbols, marks and raised digits are therefore hyphens
    /// as they always were, although a transliteration could spell them out.
    /// </remarks>
    public static string From(string title)
    {
        var slug = new StringBuilder(title.Length);
        var previous = Kind.Break;
        foreach (var character in ForbiddenCharacters.Replace(title).Normalize().EnumerateRunes())
        {
            var kind = KindOf(character);
            if (kind is Kind.Break || (kind != previous && previous is not Kind.Break && kind is not Kind.Mark) || kind is Kind.Han)
            {
                Part(slug);
            }

            if (kind is not Kind.Break)
            {
                Spell(character, slug);
            }

            previous = kind is Kind.Mark ? previous : kind;
        }

        var text = Shorten(slug);
        return IsReservedOnWindows(text) ? "" : text;
    }

    /// <summary>Whether a title has a letter or digit that is Latin but for its accents.</summary>
    public static bool HasLatin(string title) =>
        ForbiddenCharacters.Replace(title).Normalize(NormalizationForm.FormD)
            .Any(character => char.IsAsciiLetterOrDigit(character) || "œŒæÆßøØ".Contains(character, StringComparison.Ordinal));

    /// <summary>Whether a text is a slug (and an id: they follow one rule).</summary>
    public static bool IsValid(string text) =>
        text.Length is > 0 and <= MaximumLength
        && text.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-')
        && text[0] != '-' && text[^1] != '-' && !text.Contains("--", StringComparison.Ordinal)
        && !IsReservedOnWindows(text);

    /// <summary>What a character is in a slug. Where letters of two kinds meet, one word ends: <c>RAG란</c> is two.</summary>
    private enum Kind
    {
        Break,
        Mark,
        Letter,
        Han,
        Kana,
        SoutheastAsian,
        Hangul,
    }

    private static Kind KindOf(Rune character) => Rune.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.NonSpacingMark => Kind.Mark,
        UnicodeCategory.SpacingCombiningMark => Kind.Mark,
        UnicodeCategory.ModifierLetter when character.Value is >= 0x02B0 and <= 0x02FF && !IsSpelt(character) => Kind.Break,
        UnicodeCategory.DecimalDigitNumber => Kind.Letter,
        UnicodeCategory.LetterNumber => Script.IsHan(character.Value) ? Kind.Han : Kind.Letter,
        _ when !Rune.IsLetter(character) => Kind.Break,
        _ when Script.IsHan(character.Value) => Kind.Han,
        _ when Script.IsKana(character.Value) => Kind.Kana,
        _ when Script.IsSoutheastAsian(character.Value) => Kind.SoutheastAsian,
        _ when Script.IsHangul(character.Value) => Kind.Hangul,
        _ => Kind.Letter,
    };

    /// <summary>Ends a word.</summary>
    private static void Part(StringBuilder slug)
    {
        if (slug.Length > 0 && slug[^1] != '-')
        {
            slug.Append('-');
        }
    }

    /// <summary>Spells a character in ASCII. Some are spelt with an apostrophe, such as <c>ь</c>; slugs have none.</summary>
    private static void Spell(Rune character, StringBuilder slug)
    {
        if (character.Value is >= 0x0300 and <= 0x036F) // accents and the letters above letters of old manuscripts
        {
            return;
        }

        foreach (var letter in Transliteration.Transliterate(character))
        {
            if (char.IsAsciiLetterOrDigit((char)letter))
            {
                slug.Append(char.ToLowerInvariant((char)letter));
            }
        }
    }

    /// <summary>Whether anything is left of a character: of <c>ʳ</c> a letter, of the apostrophe <c>ʼ</c> nothing.</summary>
    private static bool IsSpelt(Rune character)
    {
        foreach (var letter in Transliteration.Transliterate(character))
        {
            if (char.IsAsciiLetterOrDigit((char)letter))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Not more than the maximum, in whole words unless a single word would lose more than half of it.</summary>
    private static string Shorten(StringBuilder slug)
    {
        var text = slug.ToString().Trim('-');
        if (text.Length <= MaximumLength)
        {
            return text;
        }

        return text.LastIndexOf('-', MaximumLength) is >= MaximumLength / 2 and var end
            ? text[..end]
            : text[..MaximumLength].Trim('-');
    }

    private static bool IsReservedOnWindows(string text) =>
        text is "con" or "prn" or "aux" or "nul"
            || (text.Length == 4 && text[3] is >= '1' and <= '9'
                && (text.StartsWith("com", StringComparison.Ordinal) || text.StartsWith("lpt", StringComparison.Ordinal)));
}
