using System.Runtime.InteropServices;

namespace StudyGuide.Search;

/// <summary>
/// Words with numbers, and which of them count as one (B. Galler, M. Fischer, "An improved equivalence algorithm", 1964).
/// </summary>
internal sealed class EquivalenceClasses
{
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly List<string> words = [];
    private readonly List<int> parents = [];

    /// <summary>All words, by number.</summary>
    public IReadOnlyList<string> Words => words;

    public bool TryFind(string word, out int id) => ids.TryGetValue(word, out id);

    /// <summary>The number of a word, which is a class of its own at first.</summary>
    public int IdOf(string word)
    {
        ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(ids, word, out var exists);
        if (!exists)
        {
            id = words.Count;
            words.Add(word);
            parents.Add(id);
        }

        return id;
    }

    /// <summary>The word that stands for the class of a word: its first one.</summary>
    public int ClassOf(int id)
    {
        while (parents[id] != id)
        {
            parents[id] = parents[parents[id]];
            id = parents[id];
        }

        return id;
    }

    /// <summary>Makes one class of those of two words.</summary>
    public void Join(int one, int other)
    {
        var (first, second) = (ClassOf(one), ClassOf(other));
        parents[Math.Max(first, second)] = Math.Min(first, second);
    }
}
