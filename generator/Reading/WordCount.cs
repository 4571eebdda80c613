using Markdig.Extensions.Mathematics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StudyGuide.Reading;

/// <summary>Counts words as a reader reads them: code counts, formulas do not, and a piece of code in a sentence is one word.</summary>
internal static class WordCount
{
    public static int Of(Block block) => block switch
    {
        MathBlock => 0,
        CodeBlock code => Of(code.Lines.ToString()),
        ContainerBlock blocks => blocks.Sum(Of),
        LeafBlock { Inline: { } inlines } =>
            inlines.Descendants<LiteralInline>().Sum(literal => Of(literal.Content.AsSpan())) + inlines.Descendants<CodeInline>().Count(),
        _ => 0,
    };

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
