using System.Text;

namespace StudyGuide.Model;

/// <summary>
/// Texts in which a letter and its accents are one character, so that a text looks the same to programs as it does to people: a Mac stores
/// <c>é</c> in file names, and some programs paste it, as <c>e</c> and an accent.
/// </summary>
/// <remarks>
/// Letters and marks that follow them are put together as Unicode's normalization form C does, which never changes for the characters
/// there are. What stands alone stays as it was typed: form C would also replace signs such as U+212B, and rare Chinese characters.
/// </remarks>
internal static class ComposedText
{
    /// <param name="text">A text without halves of characters.</param>
    public static string Of(string text) => text.IsNormalized() ? text : Compose(text);

    private static string Compose(string text)
    {
        var composed = new StringBuilder(text.Length);
        var done = 0;
        for (var index = 1; index < text.Length; index++)
        {
            if (!Joins(text[index]))
            {
                continue;
            }

            var start = index - 1 > done && char.IsLowSurrogate(text[index - 1]) ? index - 2 : index - 1;
            while (index < text.Length && Joins(text[index]))
            {
                index++;
            }

            composed.Append(text, done, start - done).Append(text[start..index].Normalize());
            done = index;
        }

        return composed.Append(text, done, text.Length - done).ToString();
    }

    /// <summary>Whether a character may become one with that before it: marks, and the vowels and finals of Korean syllables.</summary>
    private static bool Joins(char character) =>
        character >= '\u0300' && (FoldedText.IsMark(character) || character is >= '\u1160' and <= '\u11FF');
}
