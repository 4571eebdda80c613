using System.Globalization;
using System.Text;

namespace StudyGuide.Search;

/// <summary>A word as it is looked up: in lower case, without accents, ligatures taken apart. The script of the page folds in the same way.</summary>
internal static class FoldedText
{
    public static string Of(string word)
    {
        if (IsPlain(word))
        {
            return word;
        }

        var folded = new StringBuilder(word.Length + 4);
        foreach (var character in word.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) is not UnicodeCategory.NonSpacingMark)
            {
                Append(folded, char.ToLowerInvariant(character));
            }
        }

        return folded.ToString();
    }

    private static bool IsPlain(string word)
    {
        foreach (var character in word)
        {
            if (character >= 0x80 || char.IsAsciiLetterUpper(character))
            {
                return false;
            }
        }

        return true;
    }

    private static void Append(StringBuilder folded, char character)
    {
        switch (character)
        {
            case 'œ':
                folded.Append("oe");
                break;
            case 'æ':
                folded.Append("ae");
                break;
            case 'ß':
                folded.Append("ss");
                break;
            case 'þ':
                folded.Append("th");
                break;
            case 'ø':
                folded.Append('o');
                break;
            case 'ł':
                folded.Append('l');
                break;
            case 'đ' or 'ð':
                folded.Append('d');
                break;
            case 'ı':
                folded.Append('i');
                break;
            case 'ς':
                folded.Append('σ');
                break;
            default:
                folded.Append(character);
                break;
        }
    }
}
