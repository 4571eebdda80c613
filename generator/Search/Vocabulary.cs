using System.Runtime.InteropServices;

namespace StudyGuide.Search;

/// <summary>
/// The words of texts, each once, with numbers from 0 on; for several threads. The numbers say nothing: they may differ from run to run.
/// </summary>
internal sealed class Vocabulary
{
    private readonly Lock access = new();
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> words = [];

    public string this[int number]
    {
        get
        {
            lock (access)
            {
                return words[number];
            }
        }
    }

    /// <summary>The number of a word, or -1.</summary>
    public int Find(string word)
    {
        lock (access)
        {
            return numbers.GetValueOrDefault(word, -1);
        }
    }

    /// <summary>Adds a word unless it is known.</summary>
    /// <returns>The word as it is kept, and its number.</returns>
    public (string Word, int Number) Add(string word)
    {
        lock (access)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, word, out var isKnown);
            if (!isKnown)
            {
                number = words.Count;
                words.Add(word);
            }

            return (words[number], number);
        }
    }

    /// <summary>All words, by number.</summary>
    public string[] ToArray()
    {
        lock (access)
        {
            return [.. words];
        }
    }
}
