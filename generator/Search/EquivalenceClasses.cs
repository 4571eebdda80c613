namespace StudyGuide.Search;

/// <summary>Which words, by their numbers, count as one (B. Galler, M. Fischer, "An improved equivalence algorithm", 1964).</summary>
/// <param name="count">How many words there are; each is a class of its own at first.</param>
internal sealed class EquivalenceClasses(int count)
{
    private readonly int[] parents = [.. Enumerable.Range(0, count)];

    /// <summary>The word that stands for the class of a word.</summary>
    public int ClassOf(int word)
    {
        while (parents[word] != word)
        {
            parents[word] = parents[parents[word]];
            word = parents[word];
        }

        return word;
    }

    /// <summary>Makes one class of those of two words.</summary>
    public void Join(int one, int other)
    {
        var (first, second) = (ClassOf(one), ClassOf(other));
        parents[Math.Max(first, second)] = Math.Min(first, second);
    }
}
