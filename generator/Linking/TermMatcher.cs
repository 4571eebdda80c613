using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using StudyGuide.Model;

namespace StudyGuide.Linking;

/// <summary>A form of a glossary term found in a text.</summary>
internal readonly record struct TermMatch(int Start, int Length, string TermId)
{
    public int End => Start + Length;
}

/// <summary>
/// Finds the forms of all glossary terms of one language in one pass over a text, however many there are
/// (A. Aho, M. Corasick, "Efficient string matching: an aid to bibliographic search", 1975).
/// </summary>
/// <remarks>
/// Case, the kind of apostrophe and a hyphen for a space make no difference; matches are whole words; the longest form wins.
/// Immutable once built, so that pages can be matched in parallel.
/// </remarks>
internal sealed class TermMatcher
{
    private readonly FrozenDictionary<char, int> symbols;
    private readonly int[] transitions;
    private readonly int[] suffixes;
    private readonly ImmutableArray<Form>[] outputs;
    private readonly int[] depths;

    private TermMatcher(FrozenDictionary<char, int> symbols, int[] transitions, int[] suffixes, ImmutableArray<Form>[] outputs, int[] depths)
    {
        this.symbols = symbols;
        this.transitions = transitions;
        this.suffixes = suffixes;
        this.outputs = outputs;
        this.depths = depths;
    }

    /// <summary>Builds the automaton for one language.</summary>
    public static TermMatcher Create(IEnumerable<GlossaryTerm> terms, LanguageCode language) => Create(terms.SelectMany(term => FormsOf(term, language)));

    /// <summary>Builds an automaton that finds the forms that are better not used.</summary>
    public static TermMatcher OfFormsToAvoid(IEnumerable<GlossaryTerm> terms, LanguageCode language) => Create(
        from term in terms
        where term.Text.Has(language)
        from form in term.Text[language].Avoid
        select new Form(form.Value, term.Id, term.Text[language].IsCaseSensitive, IsOrdinary: false));

    private static TermMatcher Create(IEnumerable<Form> all)
    {
        var forms = all.Distinct().ToArray();
        var symbols = forms.SelectMany(form => form.Folded).Distinct().Order()
            .Select((character, index) => (character, index: index + 1))
            .ToFrozenDictionary(entry => entry.character, entry => entry.index);
        var trie = new Trie(symbols);
        foreach (var form in forms)
        {
            trie.Add(form);
        }

        return trie.Compile();
    }

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
            if ((outputs[state].IsDefaultOrEmpty && suffixes[state] == 0) || !IsBoundary(text, index + 1))
            {
                continue;
            }

            for (var node = outputs[state].IsDefaultOrEmpty ? suffixes[state] : state; node != 0; node = suffixes[node])
            {
                var start = index + 1 - depths[node];
                if (IsBoundary(text, start - 1) && FormAt(outputs[node], text.Slice(start, depths[node]), listed) is { } form
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

    private static Form? FormAt(ImmutableArray<Form> candidates, ReadOnlySpan<char> found, IReadOnlySet<string> listed)
    {
        foreach (var form in candidates)
        {
            if ((!form.IsCaseSensitive || TermSpelling.HaveSameCase(found, form.Text)) && (!form.IsOrdinary || listed.Contains(form.TermId)))
            {
                return form;
            }
        }

        return null;
    }

    // A hyphen joins words: "agent" is no word of "multi-agent".
    private static bool IsBoundary(ReadOnlySpan<char> text, int index) =>
        index < 0 || index >= text.Length || !(char.IsLetterOrDigit(text[index]) || text[index] is '-' or '‑' or '_' || IsMark(text[index]));

    // A letter may be followed by marks: "e" and U+0301, or the vowels of Hebrew and Arabic.
    private static bool IsMark(char character) =>
        char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static IEnumerable<Form> FormsOf(GlossaryTerm term, LanguageCode language)
    {
        if (!term.Text.TryGet(language, out var text))
        {
            return [];
        }

        var ordinary = text.FormsIfListed.Select(form => TermSpelling.Fold(form.Value)).ToHashSet(StringComparer.Ordinal);
        var exact = text.FormsIfListed.Select(form => form.Value).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. text.FormsIfListed.Select(form => new Form(form.Value, term.Id, text.IsCaseSensitive, IsOrdinary: true)),
            .. text.Abbreviations.Where(form => !exact.Contains(form.Value)).Select(form => new Form(form.Value, term.Id, IsCaseSensitive: true, IsOrdinary: false)),
            .. text.Forms.Prepend(text.Term).Where(form => !ordinary.Contains(TermSpelling.Fold(form.Value))).Select(form => new Form(form.Value, term.Id, text.IsCaseSensitive, IsOrdinary: false)),
        ];
    }

    private sealed record Form(string Text, string TermId, bool IsCaseSensitive, bool IsOrdinary)
    {
        public string Folded { get; } = TermSpelling.Fold(Text);
    }

    private sealed class Trie(FrozenDictionary<char, int> symbols)
    {
        private readonly List<Node> nodes = [new Node(0)];

        public void Add(Form form)
        {
            var node = 0;
            foreach (var symbol in form.Folded.Select(character => symbols[character]))
            {
                if (!nodes[node].Children.TryGetValue(symbol, out var child))
                {
                    child = nodes.Count;
                    nodes.Add(new Node(nodes[node].Depth + 1));
                    nodes[node].Children.Add(symbol, child);
                }

                node = child;
            }

            if (node != 0)
            {
                nodes[node].Forms.Add(form);
            }
        }

        /// <summary>Turns the trie into an automaton with one transition for each state and symbol.</summary>
        public TermMatcher Compile()
        {
            var width = symbols.Count + 1;
            var transitions = new int[nodes.Count * width];
            var fallbacks = new int[nodes.Count];
            var suffixes = new int[nodes.Count];
            var queue = new Queue<int>([0]);
            while (queue.TryDequeue(out var node))
            {
                for (var symbol = 1; symbol < width; symbol++)
                {
                    var onFallback = node == 0 ? 0 : transitions[(fallbacks[node] * width) + symbol];
                    if (nodes[node].Children.TryGetValue(symbol, out var child))
                    {
                        transitions[(node * width) + symbol] = child;
                        fallbacks[child] = onFallback;
                        suffixes[child] = nodes[onFallback].Forms.Count > 0 ? onFallback : suffixes[onFallback];
                        queue.Enqueue(child);
                    }
                    else
                    {
                        transitions[(node * width) + symbol] = onFallback;
                    }
                }
            }

            return new TermMatcher(symbols, transitions, suffixes, [.. nodes.Select(node => node.Forms.ToImmutableArray())], [.. nodes.Select(node => node.Depth)]);
        }

        private sealed record Node(int Depth)
        {
            public Dictionary<int, int> Children { get; } = [];

            public List<Form> Forms { get; } = [];
        }
    }
}
