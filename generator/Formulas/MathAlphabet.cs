using System.Collections.Frozen;
using System.Text;

namespace StudyGuide.Formulas;

/// <summary>The letters of a formula in another face, as Unicode has them: MathML Core leaves no other way.</summary>
/// <param name="Capital">The place of A in "Mathematical Alphanumeric Symbols" (The Unicode Standard, 22.2), and so on.</param>
/// <param name="GreekCapital">Zero where there are no such letters.</param>
/// <param name="Exceptions">Letters that Unicode had before it got that block.</param>
internal sealed record MathAlphabet(
    int Capital, int Small, int Digit, int GreekCapital, int GreekSmall, FrozenDictionary<char, string> Exceptions)
{
    private const int GreekLetters = 25;

    public static readonly MathAlphabet Upright = new(0, 0, 0, 0, 0, FrozenDictionary<char, string>.Empty);
    public static readonly MathAlphabet Bold = new(0x1D400, 0x1D41A, 0x1D7CE, 0x1D6A8, 0x1D6C2, FrozenDictionary<char, string>.Empty);
    public static readonly MathAlphabet BoldItalic = new(0x1D468, 0x1D482, 0x1D7CE, 0x1D71C, 0x1D736, FrozenDictionary<char, string>.Empty);
    public static readonly MathAlphabet Script = new(0x1D49C, 0x1D4B6, 0, 0, 0, Except("BℬEℰFℱHℋIℐLℒMℳRℛeℯgℊoℴ"));
    public static readonly MathAlphabet DoubleStruck = new(0x1D538, 0x1D552, 0x1D7D8, 0, 0, Except("CℂHℍNℕPℙQℚRℝZℤ"));

    /// <summary>Whether letters that follow each other are a word.</summary>
    public bool HasWords => this == Upright || this == Bold;

    public string Of(string text) => string.Concat(text.Select(Of));

    private string Of(char letter) => letter switch
    {
        _ when Exceptions.TryGetValue(letter, out var known) => known,
        >= 'A' and <= 'Z' => At(Capital, letter - 'A', letter),
        >= 'a' and <= 'z' => At(Small, letter - 'a', letter),
        >= '0' and <= '9' => At(Digit, letter - '0', letter),
        >= 'Α' and <= 'Ω' => At(GreekCapital, letter - 'Α', letter),
        >= 'α' and < (char)('α' + GreekLetters) => At(GreekSmall, letter - 'α', letter),
        _ => letter.ToString(),
    };

    private static string At(int first, int index, char letter) => first == 0 ? letter.ToString() : new Rune(first + index).ToString();

    private static FrozenDictionary<char, string> Except(string pairs) =>
        pairs.Chunk(2).ToFrozenDictionary(pair => pair[0], pair => pair[1].ToString());
}
