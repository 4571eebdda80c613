using System.Text.RegularExpressions;
using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Tests.Linking;

/// <summary>
/// What <see cref="TermMatcher"/> promises, said as simply as possible: at each place, from left to right, the longest form.
/// </summary>
internal static class NaiveTermMatcher
{
    private const RegexOptions AnyCase = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    public static List<TermMatch> Find(string text, GlossaryTerm[] terms, IReadOnlySet<string> listed)
    {
        var forms = terms.SelectMany(term => Forms(term.Text.Values.Single(), listed.Contains(term.Id)).Select(form => (form, term.Id)))
            .ToArray();
        List<TermMatch> matches = [];
        for (var start = 0; start < text.Length; start++)
        {
            var longest = forms.Where(entry => entry.form.IsMatch(text, start))
                .Select(entry => new TermMatch(start, entry.form.Match(text, start).Length, entry.Id))
                .OrderByDescending(match => match.Length)
                .FirstOrDefault();
            if (longest.Length > 0)
            {
                matches.Add(longest);
                start = longest.End - 1;
            }
        }

        return matches;
    }

    private static IEnumerable<Regex> Forms(TermText text, bool isListed)
    {
        var ordinary = text.FormsIfListed.Select(form => form.Value).ToArray();
        return text.Forms.Prepend(text.Term).Select(form => (form.Value, text.IsCaseSensitive))
            .Where(form => !ordinary.Any(word => Regex.IsMatch(form.Value, $"^{Pattern(word)}$", AnyCase)))
            .Concat(text.Abbreviations.Select(form => (form.Value, true)).Where(form => !ordinary.Contains(form.Value)))
            .Concat(isListed ? ordinary.Select(form => (form, text.IsCaseSensitive)) : [])
            .Select(form => new Regex(
                $@"\G(?<![\p{{L}}\p{{Nd}}_-]){Pattern(form.Item1)}(?![\p{{L}}\p{{Nd}}_-])", form.Item2 ? RegexOptions.None : AnyCase));
    }

    private static string Pattern(string form) => string.Concat(form.Select(character => character switch
    {
        ' ' or '-' => "[ -]",
        '\'' or '’' => "['’]",
        _ => Regex.Escape(character.ToString()),
    }));
}
