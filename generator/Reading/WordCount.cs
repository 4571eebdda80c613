using Markdig.Extensions.Mathematics;
using Markdig.Syntax;
using StudyGuide.Model;

namespace StudyGuide.Reading;

/// <summary>Counts words as a reader reads them: code counts, formulas do not, and a piece of code in a sentence is one word.</summary>
/// <remarks>Scripts without spaces between words are counted by their letters, and what stands between them by its words.</remarks>
internal static class WordCount
{
    /// <summary>
    /// Characters to a word: 1.6 in Chinese (S. Trauzettel-Klosinski, K. Dietz, 2012: 255 characters or 158 words a minute, aloud), about
    /// two in Japanese with its kana.
    /// </summary>
    private const int CharactersPerWord = 2;

    /// <summary>The same for Thai, Lao, Khmer and Burmese, which have alphabets; marks above and below a letter are not counted.</summary>
    private const int LettersPerWord = 4;

    public static int Of(Block block) => block switch
    {
        MathBlock => 0,
        CodeBlock code => Of(code.Lines.ToString()),
        ContainerBlock blocks => blocks.Sum(Of),
        LeafBlock leaf => Of(new InlinePieces(leaf.Inline)),
        _ => 0,
    };

    private static int Of(InlinePieces pieces)
    {
        var words = 0;
        foreach (var piece in pieces)
        {
            words += piece.Kind switch
            {
                InlineKind.Text => Of(piece.Text),
                InlineKind.Code => 1,
                InlineKind.Link or InlineKind.Image => Of(piece.Inside),
                _ => 0,
            };
        }

        return words;
    }

    private static int Of(ReadOnlySpan<char> text)
    {
        var (words, characters, letters) = (0, 0, 0);
        var inWord = false;
        foreach (var character in text)
        {
            if (character >= '\u0E00' && IsUnspaced(character))
            {
                _ = Script.IsSoutheastAsian(character) ? letters += char.IsLetterOrDigit(character) ? 1 : 0 : characters++;
                inWord = false;
                continue;
            }

            var isLetter = char.IsLetterOrDigit(character);
            words += isLetter && !inWord ? 1 : 0;
            inWord = isLetter || (inWord && !char.IsWhiteSpace(character));
        }

        return words + Parts(characters, CharactersPerWord) + Parts(letters, LettersPerWord);
    }

    /// <summary>Of a pair of surrogates, the first stands for both: those of planes 2 and 3 are Chinese.</summary>
    private static bool IsUnspaced(char character) => Script.IsUnspaced(character) || character is >= '\uD840' and <= '\uD8BF';

    private static int Parts(int letters, int ofWord)
    {
        return (letters + ofWord - 1) / ofWord;
    }
}
