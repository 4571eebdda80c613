using System.Text.RegularExpressions;
using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Tests.Linking;

/// <summary>What <see cref="TermMatcher"/> promises, said as simply as possible: at each place, from left to right, the longest form.</summary>
internal static class NaiveTermMatcher
{
    private const RegexOptions AnyCase = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    public static List<TermMatch> Find(string text, GlossaryTerm[] terms, IReadOnlySet<string> listed)
    {
        List<TermMatch> matches = [];
        for (var start = 0; start < text.Length; start++)
        {
            if (LongestAt(text, start, terms, listed) is { } match)
            {
                matches.Add(match);
                start = match.End - 1;
            }
        }

        return matches;
    }

    private static TermMatch? LongestAt(string text, int start, GlossaryTerm[] terms, IReadOnlySet<string> listed) => terms
        .SelectMany(term => Forms(term.Text.Values.Single(), listed.Contains(term.Id)).Select(form => (form, term.Id)))
        .Where(entry => StandsAt(text, start, entry.form.Text, entry.form.IsExact))
        .OrderByDescending(entry => entry.form.Text.Length)
        .Select(entry => (TermMatch?)new TermMatch(start, entry.form.Text.Length, entry.Id))
        .FirstOrDefault();

    private static IEnumerable<(string Text, bool IsExact)> Forms(TermText text, bool isListed)
    {
        var ordinary = text.FormsIfListed.Select(form => form.Value).ToArray();
        return text.Forms.Prepend(text.Term).Select(form => (form.Value, text.IsCaseSensitive))
            .Where(form => !ordinary.Any(word => IsSpelling(form.Value, word)))
            .Concat(text.Abbreviations.Select(form => (form.Value, true)).Where(form => !ordinary.Contains(form.Value)))
            .Concat(isListed ? ordinary.Select(form => (form, text.IsCaseSensitive)) : []);
    }

    private static bool StandsAt(string text, int start, string form, bool isExact) =>
        new Regex($@"\G(?<![\p{{L}}\p{{Nd}}_-]){Pattern(form)}(?![\p{{L}}\p{{Nd}}_-])", isExact ? RegexOptions.None : AnyCase).IsMatch(text, start);

    private static bool IsSpelling(string text, string form) => Regex.IsMatch(text, $"^{Pattern(form)}$", AnyCase);

    private static string Pattern(string form) => string.Concat(form.Select(character => character switch
    {
        ' ' or '-' => "[ -]",
        '\'' or '’' => "['’]",
        _ => Regex.Escape(character.ToString()),
    }));
}
