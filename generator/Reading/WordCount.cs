using Markdig.Extensions.Mathematics;
using Markdig.Syntax;
using StudyGuide.Model;

namespace StudyGuide.Reading;

/// <summary>Counts words as a reader reads them: code counts, formulas do not, and a piece of code in a sentence is one word.</summary>
internal static class WordCount
{
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
        var words = 0;
        var inWord = false;
        foreach (var character in text)
        {
            var isLetter = char.IsLetterOrDigit(character);
            words += isLetter && !inWord ? 1 : 0;
            inWord = isLetter || (inWord && !char.IsWhiteSpace(character));
        }

        return words;
    }
}
