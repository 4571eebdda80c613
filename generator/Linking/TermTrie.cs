using System.Collections.Frozen;
using System.Collections.Immutable;

namespace StudyGuide.Linking;

/// <summary>The forms of terms as a tree of characters, which becomes a <see cref="TermMatcher"/>.</summary>
/// <param name="symbols">A number, from 1, for each character of the forms.</param>
internal sealed class TermTrie(FrozenDictionary<char, int> symbols)
{
    private readonly List<Node> nodes = [new Node(0)];

    public static TermTrie Of(IEnumerable<TermForm> all)
    {
        var forms = all.Distinct().ToArray();
        var trie = new TermTrie(forms.SelectMany(form => form.Folded).Distinct().Order().Index()
            .ToFrozenDictionary(entry => entry.Item, entry => entry.Index + 1));
        foreach (var form in forms)
        {
            trie.Add(form);
        }

        return trie;
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

        return new TermMatcher(
            symbols,
            transitions,
            suffixes,
            [.. nodes.Select(node => node.Forms.ToImmutableArray())],
            [.. nodes.Select(node => node.Depth)]);
    }

    private void Add(TermForm form)
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

    private sealed class Node(int depth)
    {
        public int Depth => depth;

        public Dictionary<int, int> Children { get; } = [];

        public List<TermForm> Forms { get; } = [];
    }
}
