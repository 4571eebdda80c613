using StudyGuide.Model;
using StudyGuide.Search;
using StudyGuide.Yaml;

namespace StudyGuide.Theming;

/// <summary>Reads the section <c>search</c> of a language pack.</summary>
internal static class SearchRulesReader
{
    public static SearchRules Read(FieldReader fields)
    {
        var stemmer = fields.RequiredText("stemmer");
        if (stemmer.Value.Length > 0 && !Stemmer.IsKnown(stemmer.Value))
        {
            fields.Report(DiagnosticCode.WrongType, $"There is no stemmer '{stemmer.Value}'.", stemmer.Location,
                Suggestion.For(stemmer.Value, Stemmer.Names) ?? $"Known stemmers: {string.Join(", ", Stemmer.Names)}.");
        }

        var elisions = fields.Texts("elisions");
        foreach (var elision in elisions.Where(elision => !elision.Value.EndsWith('\'')))
        {
            fields.Report(DiagnosticCode.WrongType, $"The elision '{elision.Value}' does not end in a plain apostrophe.", elision.Location,
                $"Write \"{elision.Value.TrimEnd('’')}'\".");
        }

        var stopWords = fields.Texts("stop-words");
        foreach (var word in stopWords.Where(
            word => !word.Value.All(character => char.IsLetterOrDigit(character) || char.IsSurrogate(character))))
        {
            fields.Report(DiagnosticCode.WrongType, $"The stop word '{word.Value}' is not one word.", word.Location,
                "Write words without apostrophes and hyphens.");
        }

        return new SearchRules(
            stemmer.Value,
            [.. elisions.Select(elision => elision.Value.ToLowerInvariant())],
            [.. stopWords.Select(word => word.Value.ToLowerInvariant().Normalize())]);
    }
}
