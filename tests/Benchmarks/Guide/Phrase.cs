using System.Globalization;

namespace StudyGuide.Benchmarks.Guide;

/// <summary>A piece of text in the two languages of the synthetic guide.</summary>
internal sealed record Phrase(string French, string English)
{
    /// <summary>Fills the places {0}, {1} … of a pattern, in both languages alike, and begins with a capital.</summary>
    public static Phrase Sentence(Phrase pattern, Phrase[] parts) => new(
        Capitalised(string.Format(CultureInfo.InvariantCulture, pattern.French, [.. parts.Select(part => part.French)])),
        Capitalised(string.Format(CultureInfo.InvariantCulture, pattern.English, [.. parts.Select(part => part.English)])));

    public static Phrase Join(string separator, IReadOnlyCollection<Phrase> parts) => new(
        string.Join(separator, parts.Select(part => part.French)), string.Join(separator, parts.Select(part => part.English)));

    /// <summary>Leaves the marks of bold text before the first letter alone.</summary>
    private static string Capitalised(string text)
    {
        var first = text.AsSpan().IndexOfAnyExcept('*');
        return string.Concat(text.AsSpan(0, first), char.ToUpperInvariant(text[first]).ToString(), text.AsSpan(first + 1));
    }
}
