using System.Globalization;

namespace StudyGuide.Yaml;

/// <summary>A character of a text as it is written in YAML, perhaps as an escape (YAML 1.2.2, 5.7 "Escaped Characters").</summary>
/// <param name="Length">How many characters are written.</param>
/// <param name="Count">How many characters are read, without those that YAML folds.</param>
internal readonly record struct ScalarCharacter(int Length, int Count)
{
    /// <param name="source">The source of the whole text, from its opening quote where it has one.</param>
    public static ScalarCharacter At(ReadOnlySpan<char> source, int place) => source[place..] switch
    {
        ['\'', '\'', ..] when source[0] == '\'' => new(2, 1),
        ['\\', 'x', .. var digits] when source[0] == '"' => Numbered(digits, 2),
        ['\\', 'u', .. var digits] when source[0] == '"' => Numbered(digits, 4),
        ['\\', 'U', .. var digits] when source[0] == '"' => Numbered(digits, 8),
        ['\\', 't' or 'n', ..] when source[0] == '"' => new(2, 0),
        ['\\', var escaped, ..] when source[0] == '"' => new(2, IsFolded(escaped) ? 0 : 1),
        var rest => new(1, IsFolded(rest[0]) ? 0 : 1),
    };

    /// <summary>Whether a character may be written as several, as none, or stand for a line break.</summary>
    public static bool IsFolded(char character) => character is ' ' or '\t' or '\n';

    private static ScalarCharacter Numbered(ReadOnlySpan<char> text, int digits)
    {
        _ = int.TryParse(text[..Math.Min(digits, text.Length)], NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var number);
        return new ScalarCharacter(2 + digits, number > char.MaxValue ? 2 : IsFolded((char)number) ? 0 : 1);
    }
}
