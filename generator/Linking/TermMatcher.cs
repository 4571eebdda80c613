using System.Collections.Frozen;
using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Linking;

/// <summary>
/// Finds the forms of all glossary terms of one language in one pass over a text, however many there are
/// (A. Aho, M. Corasick, "Efficient string matching: an aid to bibliographic search", 1975).
/// </summary>
/// <remarks>
/// Case, the kind of apostrophe and a hyphen for a space make no difference; matches are whole words, as far as a script parts them; the
/// longest form wins. No word of a name is matched ("agent" in "agent.py"), but a form that is a name itself is.
/// Immutable once built, so that pages can be matched in parallel.
/// </remarks>
internal sealed class TermMatcher
{
    private readonly FrozenDictionary<char, int> symbols;
    private readonly int[] transitions;
    private readonly int[] suffixes;
    private readonly ImmutableArray<TermForm>[] outputs;
    private readonly int[] depths;

    /// <param name="symbols">A number, from 1, for each character of the forms.</param>
    /// <param name="transitions">For each state and symbol, the next state.</param>
    /// <param name="suffixes">For each state, the state of the longest form that ends here too; 0 where there is none.</param>
    /// <param name="outputs">For each state, the forms that end here.</param>
    /// <param name="depths">For each state, how many characters lead to it.</param>
    public TermMatcher(
        FrozenDictionary<char, int> symbols,
        int[] transitions,
        int[] suffixes,
        ImmutableArray<TermForm>[] outputs,
        int[] depths)
    {
        this.symbols = symbols;
        this.transitions = transitions;
        this.suffixes = suffixes;
        this.outputs = outputs;
        this.depths = depths;
    }

    /// <summary>Builds the automaton for one language.</summary>
    public static TermMatcher Create(IEnumerable<GlossaryTerm> terms, LanguageCode language) =>
        Of(terms.SelectMany(term => TermForm.Of(term, language)));

    /// <summary>Builds the automaton for some forms.</summary>
    public static TermMatcher Of(IEnumerable<TermForm> forms) => TermTrie.Of(forms).Compile();

    /// <summary>Builds an automaton that finds the forms that are better not used.</summary>
    public static TermMatcher OfFormsToAvoid(IEnumerable<GlossaryTerm> terms, LanguageCode language) =>
        TermTrie.Of(terms.SelectMany(term => TermForm.ToAvoid(term, language))).Compile();

    /// <summary>The matches in <paramref name="text"/>, from left to right, none overlapping another.</summary>
    /// <param name="text">Plain text.</param>
    /// <param name="listed">The terms that the question lists: their ordinary forms are recognised too.</param>
    public List<TermMatch> Find(ReadOnlySpan<char> text, IReadOnlySet<string> listed)
    {
        List<TermMatch> matches = [];
        var state = 0;
        for (var index = 0; index < text.Length; index++)
        {
            state = symbols.TryGetValue(TermSpelling.Fold(text[index]), out var symbol) ? transitions[(state * Width) + symbol] : 0;
            if ((outputs[state].IsDefaultOrEmpty && suffixes[state] == 0)
                || !(IsBoundary(text, index + 1) || WordLimits.MayEndBefore(text, index + 1)))
            {
                continue;
            }

            for (var node = outputs[state].IsDefaultOrEmpty ? suffixes[state] : state; node != 0; node = suffixes[node])
            {
                var start = index + 1 - depths[node];
                if ((IsBoundary(text, start - 1) || WordLimits.MayBeginAt(text, start)) && StandsForItself(text, start, index + 1)
                    && FormAt(outputs[node], text.Slice(start, depths[node]), listed) is { } form
                    && TryAdd(matches, new TermMatch(start, depths[node], form.TermId)))
                {
                    break;
                }
            }
        }

        return matches;
    }

    private int Width => symbols.Count + 1;

    /// <summary>Keeps the matches apart: one that begins earlier or, at the same place, is longer replaces those it overlaps.</summary>
    /// <returns>Whether it is kept; where it is not, a shorter form that ends at the same place may be.</returns>
    private static bool TryAdd(List<TermMatch> matches, TermMatch match)
    {
        var kept = matches.Count;
        while (kept > 0 && match.Start <= matches[kept - 1].Start)
        {
            kept--;
        }

        if (kept > 0 && match.Start < matches[kept - 1].End)
        {
            return false;
        }

        matches.RemoveRange(kept, matches.Count - kept);
        matches.Add(match);
        return true;
    }

    private static TermForm? FormAt(ImmutableArray<TermForm> candidates, ReadOnlySpan<char> found, IReadOnlySet<string> listed)
    {
        foreach (var form in candidates)
        {
            if ((!form.IsCaseSensitive || TermSpelling.HaveSameCase(found, form.Text))
                && (!form.IsOrdinary || listed.Contains(form.TermId)))
            {
                return form;
            }
        }

        return null;
    }

    private static bool StandsForItself(ReadOnlySpan<char> text, int start, int end) =>
        !Names.AreCut(text, start, end) && (end - start > 1 || LoneLetter.IsWord(text, start));

    // A hyphen joins words: "agent" is no word of "multi-agent".
    private static bool IsBoundary(ReadOnlySpan<char> text, int index) =>
        index < 0 || index >= text.Length
            || !(char.IsLetterOrDigit(text[index]) || text[index] is '-' or '‑' or '_' || FoldedText.IsMark(text[index]));
}
