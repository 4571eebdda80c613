using System.Globalization;

namespace StudyGuide.Yaml;

/// <summary>A character of a text as it is written in YAML, perhaps as an escape (YAML 1.2.2, 5.7 "Escaped Characters").</summary>
/// <param name="Length">How many characters are written.</param>
/// <param name="Count">How many characters are read, white space not counted.</param>
internal readonly record struct ScalarCharacter(int Length, int Count)
{
    /// <param name="source">The source of the whole text, from its opening quote where it has one.</param>
    public static ScalarCharacter At(ReadOnlySpan<char> source, int place) => source[place..] switch
    {
        ['\'', '\'', ..] when source[0] == '\'' => new(2, 1),
        ['\\', 'x', .. var digits] when source[0] == '"' => Numbered(digits, 2),
        ['\\', 'u', .. var digits] when source[0] == '"' => Numbered(digits, 4),
        ['\\', 'U', .. var digits] when source[0] == '"' => Numbered(digits, 8),
        ['\\', 't' or 'n' or 'v' or 'f' or 'r' or 'N' or '_' or 'L' or 'P', ..] when source[0] == '"' => new(2, 0),
        ['\\', var escaped, ..] when source[0] == '"' => new(2, char.IsWhiteSpace(escaped) ? 0 : 1),
        var rest => new(1, char.IsWhiteSpace(rest[0]) ? 0 : 1),
    };

    private static ScalarCharacter Numbered(ReadOnlySpan<char> text, int digits)
    {
        _ = int.TryParse(text[..Math.Min(digits, text.Length)], NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var number);
        return new ScalarCharacter(2 + digits, number > char.MaxValue ? 2 : char.IsWhiteSpace((char)number) ? 0 : 1);
    }
}
