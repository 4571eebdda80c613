using StudyGuide.Model;

namespace StudyGuide.Yaml;

/// <summary>
/// Finds the characters of a text in the YAML that it was read from: quotes, escapes and line breaks make the two differ.
/// </summary>
/// <remarks>Spaces and line breaks are folded in several ways, so places are found by counting the other characters.</remarks>
internal static class ScalarPlaces
{
    /// <summary>The place of some characters.</summary>
    /// <param name="text">A text as it was read; spaces at its ends may have been dropped.</param>
    public static SourceLocation Of(Located text, int start, int length = 1)
    {
        var file = text.Location.File;
        var origin = file.OffsetOf(text.Location.Line, text.Location.Column);
        var source = file.Text.AsSpan(origin);
        var first = PlaceOf(source, CountIn(text.Value.AsSpan(0, start)));
        var last = PlaceOf(source, CountIn(text.Value.AsSpan(0, Math.Max(start, start + length - 1))));
        return file.At(origin + first.Start, last.Start + last.Length - first.Start);
    }

    private static int CountIn(ReadOnlySpan<char> value)
    {
        var count = 0;
        foreach (var character in value)
        {
            count += ScalarCharacter.IsFolded(character) ? 0 : 1;
        }

        return count;
    }

    /// <summary>The character that some others stand before.</summary>
    private static (int Start, int Length) PlaceOf(ReadOnlySpan<char> source, int before)
    {
        var place = BeginningOf(source);
        while (place < source.Length)
        {
            var character = ScalarCharacter.At(source, place);
            if (before < character.Count)
            {
                return (place, character.Length);
            }

            before -= character.Count;
            place += character.Length;
        }

        return (0, 1);
    }

    private static int BeginningOf(ReadOnlySpan<char> source) => source switch
    {
        ['"' or '\'', ..] => 1,
        ['|' or '>', ..] => source.IndexOf('\n') + 1,
        _ => 0,
    };
}
