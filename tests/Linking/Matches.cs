using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Tests.Linking;

/// <summary>Shows what a matcher found.</summary>
internal static class Matches
{
    public static List<TermMatch> Of(string text, GlossaryTerm[] terms, params string[] listed) =>
        TermMatcher.Create(terms, new LanguageCode("fr")).Find(text, listed.ToHashSet());

    /// <summary>The words that were found: <c>[agent][jeton]</c>.</summary>
    public static string Show(string text, GlossaryTerm[] terms, params string[] listed) =>
        string.Concat(Of(text, terms, listed).Select(match => $"[{text.Substring(match.Start, match.Length)}]"));

    /// <summary>The words that were found, with their terms: <c>[agent=ai-agent]</c>.</summary>
    public static string ShowTerms(string text, GlossaryTerm[] terms, params string[] listed) =>
        string.Concat(Of(text, terms, listed).Select(match => $"[{text.Substring(match.Start, match.Length)}={match.TermId}]"));
}
