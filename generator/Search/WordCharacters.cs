using System.Buffers;
using StudyGuide.Model;

namespace StudyGuide.Search;

/// <summary>
/// Which characters make up words, and which may join two. The script of the page says the same with regular expressions.
/// </summary>
internal static class WordCharacters
{
    private static readonly SearchValues<char> Symbols = SearchValues.Create("=<>!+-*/%&|^~?:.#@$_");
    private static readonly SearchValues<char> SymbolsBeforeWords = SearchValues.Create(".-@#$_");

    public static bool IsSymbol(char character) => Symbols.Contains(character);

    public static bool IsWord(char character) => char.IsAsciiLetterOrDigit(character)
        || (character >= 0x80 && (char.IsLetterOrDigit(character) || FoldedText.IsMark(character)));

    /// <summary>Whether there is a word at a place.</summary>
    public static bool IsWordAt(ReadOnlySpan<char> text, int index) => index < text.Length && IsWord(text[index]);

    public static int EndOfWord(ReadOnlySpan<char> text, int index)
    {
        while (IsWordAt(text, index))
        {
            index++;
        }

        return index;
    }

    public static int EndOfSymbols(ReadOnlySpan<char> text, int index)
    {
        while (index < text.Length && IsSymbol(text[index]))
        {
            index++;
        }

        return index;
    }

    /// <summary>Whether symbols belong to the word after them: <c>.net</c>, <c>--help</c>, <c>@author</c>.</summary>
    public static bool ArePrefix(ReadOnlySpan<char> symbols) => symbols.IndexOfAnyExcept(SymbolsBeforeWords) < 0;

    /// <summary>
    /// What joins two words at a place, its typographic forms made plain, and how long it is; nothing where no word follows.
    /// </summary>
    public static (char Joiner, int Length) JoinerAt(ReadOnlySpan<char> text, int index)
    {
        var (joiner, length) = text[index..] switch
        {
            [':', ':', ..] or ['-', '>', ..] => (':', 2),
            ['’', ..] => ('\'', 1),
            ['‑', ..] => ('-', 1),
            ['-' or '_' or '.' or '/' or ':' or '@' or '&' or '^' or '\'', ..] => (text[index], 1),
            _ => default,
        };
        return IsWordAt(text, index + length) ? (joiner, length) : default;
    }

    /// <summary>How long the symbols behind a word are that belong to it: <c>C#</c>, <c>c++</c>.</summary>
    public static int SuffixLength(ReadOnlySpan<char> text, int index)
    {
        var length = text[index..] switch { ['+', '+', ..] => 2, ['#', ..] => 1, _ => 0 };
        return IsWordAt(text, index + length) ? 0 : length;
    }

    /// <summary>Where the next word of <c>toolChoice</c> begins.</summary>
    public static int NextHump(ReadOnlySpan<char> word, int start)
    {
        for (var index = start + 1; index < word.Length; index++)
        {
            if (char.IsUpper(word[index]) && char.IsLower(word[index - 1]))
            {
                return index;
            }
        }

        return word.Length;
    }
}
