using StudyGuide.Model;

namespace StudyGuide.Linking;

/// <summary>Where a word may begin and end beside another letter: in scripts that put no spaces between words.</summary>
/// <remarks>
/// The longest form wins, which finds nearly all words without a dictionary. Korean writes spaces, but adds particles to a word:
/// <c>에이전트는</c> is the word <c>에이전트</c> too, and a match ends wherever the next syllable is Korean.
/// </remarks>
internal static class WordLimits
{
    /// <summary>Whether a word may begin at a place, whatever letter stands before it.</summary>
    public static bool MayBeginAt(ReadOnlySpan<char> text, int index) => index > 0 && index < text.Length
        && (Script.IsUnspaced(text[index]) || Script.IsUnspaced(text[index - 1]))
        && !Continues(text[index]) && !LeadsOn(text[index - 1]);

    /// <summary>Whether a word may end before a place, whatever letter stands there.</summary>
    public static bool MayEndBefore(ReadOnlySpan<char> text, int index) => index > 0 && index < text.Length
        && (Script.IsUnspaced(text[index]) || Script.IsUnspaced(text[index - 1]) || Script.IsHangul(text[index]))
        && char.IsLetterOrDigit(text[index])
        && !Continues(text[index]) && !LeadsOn(text[index - 1]);

    /// <summary>
    /// Whether a character belongs to the syllable before it: marks, small kana and the like (classes CJ and NS of Unicode Standard Annex
    /// 14), and the vowels that Thai and Lao write after a consonant.
    /// </summary>
    private static bool Continues(char character) => FoldedText.IsMark(character) || character
        is '々' or 'ー' or 'ゝ' or 'ゞ' or 'ヽ' or 'ヾ'
        or 'ぁ' or 'ぃ' or 'ぅ' or 'ぇ' or 'ぉ' or 'っ' or 'ゃ' or 'ゅ' or 'ょ' or 'ゎ' or 'ゕ' or 'ゖ'
        or 'ァ' or 'ィ' or 'ゥ' or 'ェ' or 'ォ' or 'ッ' or 'ャ' or 'ュ' or 'ョ' or 'ヮ' or 'ヵ' or 'ヶ'
        or (>= '\u31F0' and <= '\u31FF')
        or '\u0E30' or '\u0E32' or '\u0E33' or '\u0E45' or '\u0EB0' or '\u0EB2' or '\u0EB3';

    /// <summary>Whether a character belongs to the syllable after it: the vowels that Thai and Lao write before a consonant.</summary>
    private static bool LeadsOn(char character) => character is (>= '\u0E40' and <= '\u0E44') or (>= '\u0EC0' and <= '\u0EC4');
}
