using System.Globalization;
using StudyGuide.Model;

namespace StudyGuide.Linking;

/// <summary>Every id that a file names exists.</summary>
internal static class References
{
    public static IEnumerable<Diagnostic> Problems(Content content) =>
    [
        .. UndeclaredTopics(content),
        .. UndeclaredLevels(content),
        .. UnknownQuestions(content),
        .. UndefinedTerms(content),
    ];

    /// <summary>The topic of every question stands in <c>guide.yml</c>.</summary>
    private static IEnumerable<Diagnostic> UndeclaredTopics(Content content) => Missing(
        content.Questions.Select(question => question.Topic),
        [.. content.Guide.Topics.Select(topic => topic.Id)],
        DiagnosticCode.UnknownTopic, "The guide has no topic '{0}'.", "Topics are declared in guide.yml.");

    /// <summary>The level of every question stands in <c>guide.yml</c>.</summary>
    private static IEnumerable<Diagnostic> UndeclaredLevels(Content content) => Missing(
        content.Questions.Select(question => question.Level),
        [.. content.Guide.Levels.Select(level => level.Id)],
        DiagnosticCode.UnknownLevel, "The guide has no level '{0}'.", "Levels are declared in guide.yml.");

    /// <summary>Every question named as related exists.</summary>
    private static IEnumerable<Diagnostic> UnknownQuestions(Content content) => Missing(
        content.Questions.SelectMany(question => question.Related),
        [.. content.QuestionsById.Keys, .. UnreadableIn("questions/", content)],
        DiagnosticCode.UnknownRelatedQuestion, "There is no question '{0}'.", "Name the id: the file name without language and ending.");

    /// <summary>Every term a question or another term refers to is defined in the glossary.</summary>
    private static IEnumerable<Diagnostic> UndefinedTerms(Content content) => Missing(
        content.Questions.SelectMany(question => question.Terms.Concat(question.UnlinkedTerms))
            .Concat(content.Terms.SelectMany(term => term.Related)),
        [.. content.TermsById.Keys, .. UnreadableIn("glossary/", content)],
        DiagnosticCode.UnknownTerm, "The glossary has no term '{0}'.", "Add it to the glossary or correct the spelling.");

    private static IEnumerable<string> UnreadableIn(string folder, Content content) =>
        content.Unreadable.Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Select(name => name[folder.Length..]);

    private static IEnumerable<Diagnostic> Missing(
        IEnumerable<Located?> references, HashSet<string> known, DiagnosticCode code, string message, string hint) =>
        from reference in references
        where reference is { Value.Length: > 0 } && !known.Contains(reference.Value)
        select new Diagnostic(
            code,
            string.Format(CultureInfo.InvariantCulture, message, reference.Value),
            reference.Location,
            Suggestion.For(reference.Value, known) ?? hint);
}
