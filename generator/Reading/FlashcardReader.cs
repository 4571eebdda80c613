using StudyGuide.Model;
using StudyGuide.Yaml;

namespace StudyGuide.Reading;

/// <summary>Reads one card of a question.</summary>
internal static class FlashcardReader
{
    /// <summary>As long as an id that is easy to type; a longer one may be chosen.</summary>
    private const int LongestSuggestion = 40;

    /// <param name="isSource">Whether the card stands in the source language, where ids are made.</param>
    public static Flashcard Read(FieldReader fields, bool isSource, ICollection<Diagnostic> diagnostics)
    {
        var front = fields.RequiredProse("front");
        var back = fields.RequiredProse("back");
        var hint = isSource
            ? $"Add '{Suggestion(front.Value)}': it stays for ever, the same in every language."
            : "Copy the id that the card has in the source.";
        var id = fields.RequiredText("id", hint);
        fields.CheckSlug(id, DiagnosticCode.BadId, "the id of a card");
        return new Flashcard(id, InlineTextReader.Read(front, diagnostics), InlineTextReader.Read(back, diagnostics));
    }

    /// <summary>An id of whole words from the front.</summary>
    private static string Suggestion(string front)
    {
        var slug = Slug.From(front);
        if (slug.Length > LongestSuggestion)
        {
            slug = slug.LastIndexOf('-', LongestSuggestion) is > 0 and var end ? slug[..end] : slug[..LongestSuggestion];
        }

        return slug.Length == 0 ? "id: …" : $"id: {slug}";
    }
}
