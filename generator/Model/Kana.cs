using System.Text;

namespace StudyGuide.Model;

/// <summary>The order of kana (Japanese standard JIS X 4061): katakana as hiragana, without what only a second look tells apart.</summary>
internal static class Kana
{
    /// <summary>The first kana of each row, in order.</summary>
    private const string Rows = "あかさたなはまやらわ";

    /// <summary>The row that a word stands under, for example <c>か</c> for <c>が</c> and <c>こ</c>; nothing for other characters.</summary>
    public static char? Row(int character) =>
        character is >= 'あ' and <= 'ん' ? Rows[Rows.AsSpan().LastIndexOfAnyInRange('あ', (char)character)] : null;

    /// <summary>A kana as hiragana of full size without the signs of voice; a long vowel is spelt.</summary>
    /// <param name="previous">The kana before it, already so.</param>
    public static char Plain(int character, char previous)
    {
        var plain = ((char)character).ToString().Normalize(NormalizationForm.FormD)[0];
        if (plain is >= 'ァ' and <= 'ヶ')
        {
            plain = (char)(plain - ('ァ' - 'ぁ'));
        }

        return plain switch
        {
            'ー' => VowelOf(previous),
            'ぁ' or 'ぃ' or 'ぅ' or 'ぇ' or 'ぉ' or 'っ' or 'ゃ' or 'ゅ' or 'ょ' or 'ゎ' => (char)(plain + 1),
            'ゕ' => 'か',
            'ゖ' => 'け',
            'ゝ' or 'ゞ' or 'ヽ' or 'ヾ' when previous is not '\0' => previous,
            _ => plain,
        };
    }

    private static char VowelOf(char kana)
    {
        var spelling = AnyAscii.Transliteration.Transliterate(new Rune(kana));
        return (spelling.IsEmpty ? ' ' : (char)spelling[^1]) switch
        {
            'a' => 'あ',
            'i' => 'い',
            'u' => 'う',
            'e' => 'え',
            'o' => 'お',
            _ => 'ー',
        };
    }
}
