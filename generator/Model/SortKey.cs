using System.Globalization;
using System.Text;
using AnyAscii;

namespace StudyGuide.Model;

/// <summary>
/// Alphabetical order that is the same on every machine, which that of the system's ICU is not: without case, accents and marks, script
/// after script, each in the order of its letters.
/// </summary>
/// <remarks>
/// Chinese is in the order of its pinyin, among Latin letters; kana in that of the fifty sounds; Korean by its consonants and vowels; Thai
/// and Lao by the consonant that a vowel is written before. What is read otherwise has a reading of its own in the glossary.
/// </remarks>
internal static class SortKey
{
    /// <summary>The consonants that Korean words begin with, in their order; doubled ones stand with the single.</summary>
    private const string Consonants = "ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ";

    private const char FirstConsonant = '\u1100';

    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0900', '\uFFFF') && !text.AsSpan().ContainsAny('й', 'Й'))
        {
            return FoldedText.ForSorting(text);
        }

        var key = new StringBuilder(text.Length * 2);
        foreach (var character in WithoutWidths(ForbiddenCharacters.Replace(text)).Normalize().EnumerateRunes())
        {
            Append(key, character);
        }

        PutVowelsBehind(key);
        return key.ToString();
    }

    /// <summary>The letter that a key stands under in an index; digits stand together, and kana by their rows.</summary>
    public static string Letter(string key)
    {
        if (key.Length == 0 || !Rune.TryGetRuneAt(key, 0, out var first) || !Rune.IsLetter(first))
        {
            return "0–9";
        }

        return Kana.Row(first.Value) is { } row ? row.ToString()
            : first.Value - FirstConsonant is >= 0 and var consonant && consonant < Consonants.Length ? Consonants[consonant].ToString()
            : Rune.ToUpperInvariant(first).ToString();
    }

    private static void Append(StringBuilder key, Rune character)
    {
        if (character.Value is 'й' or 'Й') // a letter of its own, after и
        {
            key.Append('й');
        }
        else if (Script.IsHan(character.Value))
        {
            foreach (var letter in Transliteration.Transliterate(character))
            {
                key.Append(char.ToLowerInvariant((char)letter));
            }
        }
        else if (Script.IsKana(character.Value))
        {
            key.Append(Kana.Plain(character.Value, key.Length > 0 ? key[^1] : '\0'));
        }
        else if (IsVowelSign(character))
        {
            key.Append((char)character.Value);
        }
        else if (Rune.IsLetterOrDigit(character) && character.IsBmp)
        {
            key.Append(FoldedText.ForSorting(character.ToString()));
        }
        else if (Rune.IsLetterOrDigit(character))
        {
            key.Append(Rune.ToLowerInvariant(character).ToString());
        }
        else if (character.Value == ' ')
        {
            key.Append(' ');
        }
    }

    /// <summary>
    /// Whether a mark is a vowel, as in the scripts of India and Southeast Asia, which sort by them; neither the signs of tones nor the dot
    /// that makes another consonant, which those of India have at one place of their blocks.
    /// </summary>
    private static bool IsVowelSign(Rune character) => character.Value is >= 0x0900 and <= 0x17FF
        && character.Value is not ((>= 0x0E48 and <= 0x0E4E) or (>= 0x0EC8 and <= 0x0ECE)) && (character.Value & 0x7F) != 0x3C
        && Rune.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Thai and Lao write some vowels before the consonant that they are spoken after.</summary>
    private static void PutVowelsBehind(StringBuilder key)
    {
        for (var index = 0; index + 1 < key.Length; index++)
        {
            if (key[index] is (>= '\u0E40' and <= '\u0E44') or (>= '\u0EC0' and <= '\u0EC4'))
            {
                (key[index], key[index + 1]) = (key[index + 1], key[index]);
                index++;
            }
        }
    }

    /// <summary>Latin letters as wide as Chinese characters and kana of half that width are the ordinary ones.</summary>
    private static string WithoutWidths(string text) => text.AsSpan().ContainsAnyInRange('\uFF01', '\uFFEF')
        ? string.Concat(text.Select(character => character is >= '\uFF01' and <= '\uFFEF'
            ? character.ToString().Normalize(NormalizationForm.FormKC)
            : character.ToString()))
        : text;
}
