using System.Text;
using StudyGuide.Model;

namespace StudyGuide.Search;

/// <summary>Reads words that are joined, for example <c>fine-tuning</c>, <c>l'agent</c>, <c>Object.freeze</c>, <c>...args</c> or <c>C#</c>; a single word is the simplest of them.</summary>
internal sealed class CompoundReader(SearchRules rules, WordPool pool, WordOutput output)
{
    /// <summary>Compounds of more parts are names and sentences with hyphens, which nobody writes as one word.</summary>
    private const int MostPartsInOneWord = 4;

    private readonly List<(int Start, int End, char Joiner)> parts = [];

    /// <summary>Reads a compound.</summary>
    /// <param name="from">Where the symbols before the first word begin.</param>
    /// <param name="start">Where the first word begins.</param>
    /// <param name="isCode">Whether <c>toolChoice</c> is two words as well.</param>
    /// <returns>The index after the compound.</returns>
    public int Read(ReadOnlySpan<char> text, int from, int start, bool isCode)
    {
        var end = ReadParts(text, start);
        var after = end + WordCharacters.SuffixLength(text, end);
        var apostrophes = ReadApostrophes(text);
        if (apostrophes > 0)
        {
            parts.RemoveRange(0, apostrophes);
            from = parts.Count > 0 ? parts[0].Start : from;
        }

        if (parts.Count > 0)
        {
            AddParts(text, AddCompounds(text[..after], from), isCode);
        }

        return after;
    }

    /// <summary>Finds the words and what joins them.</summary>
    /// <returns>The end of the last one.</returns>
    private int ReadParts(ReadOnlySpan<char> text, int start)
    {
        parts.Clear();
        while (true)
        {
            var end = WordCharacters.EndOfWord(text, start);
            var (joiner, length) = WordCharacters.JoinerAt(text, end);
            parts.Add((start, end, joiner));
            if (length == 0)
            {
                return end;
            }

            start = end + length;
        }
    }

    /// <summary>Takes what stands before apostrophes away: <c>l'agent</c>, <c>aujourd'hui</c>, <c>agent's</c>.</summary>
    /// <returns>How many parts are done with.</returns>
    private int ReadApostrophes(ReadOnlySpan<char> text)
    {
        var first = 0;
        while (first < parts.Count - 1 && parts[first].Joiner == '\'')
        {
            var (start, end, _) = parts[first];
            if (rules.ElisionSet.Contains(pool.Lower(text[start..end]) + "'"))
            {
                first++;
                continue;
            }

            var next = parts[first + 1];
            var isEnding = next.End - next.Start <= 2;
            output.Add(isEnding ? text[start..end] : string.Concat(text[start..end], text[next.Start..next.End]), WordKind.Simple);
            first += 2;
        }

        return first;
    }

    /// <summary>Adds what the parts may be looked for by together.</summary>
    /// <param name="text">The text up to the end of the compound.</param>
    /// <returns>What the parts are then.</returns>
    private WordKind AddCompounds(ReadOnlySpan<char> text, int from)
    {
        var hasSymbols = from < parts[0].Start || text.Length > parts[^1].End;
        if (hasSymbols || !HasHyphensOnly())
        {
            output.AddCompound(text[from..]);
            AddPieces(text, from);
            return WordKind.Part;
        }

        if (parts.Count > 1 && IsWorthJoining(text))
        {
            output.AddCompound(Joined(text));
            return WordKind.Part;
        }

        return WordKind.Simple;
    }

    /// <summary>What else a compound with symbols may be looked for by: without the symbols before it, and by the last piece of a path.</summary>
    private void AddPieces(ReadOnlySpan<char> text, int from)
    {
        if (from < parts[0].Start && (parts.Count > 1 || text.Length > parts[^1].End))
        {
            output.AddCompound(text[parts[0].Start..]);
        }

        // A slash before the last part is no path: that part is a word anyway.
        for (var index = parts.Count - 3; index >= 0; index--)
        {
            if (parts[index].Joiner == '/')
            {
                output.AddCompound(text[parts[index + 1].Start..], index + 1);
                return;
            }
        }
    }

    private void AddParts(ReadOnlySpan<char> text, WordKind kind, bool isCode)
    {
        foreach (var (start, end, _) in parts)
        {
            var part = text[start..end];
            if (isCode && WordCharacters.NextHump(part, 0) < part.Length)
            {
                AddHumps(part);
            }
            else
            {
                output.Add(part, kind);
            }
        }
    }

    private void AddHumps(ReadOnlySpan<char> part)
    {
        output.AddCompound(part);
        for (var start = 0; start < part.Length;)
        {
            var hump = WordCharacters.NextHump(part, start);
            output.Add(part[start..hump], WordKind.Part);
            start = hump;
        }
    }

    private bool HasHyphensOnly()
    {
        for (var index = 0; index < parts.Count - 1; index++)
        {
            if (parts[index].Joiner != '-')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Not where the last part says little, as in <c>peut-il</c>.</summary>
    private bool IsWorthJoining(ReadOnlySpan<char> text) =>
        parts.Count <= MostPartsInOneWord && !rules.StopWordSet.Contains(pool.Lower(text[parts[^1].Start..parts[^1].End]));

    private string Joined(ReadOnlySpan<char> text)
    {
        var joined = new StringBuilder();
        foreach (var (start, end, _) in parts)
        {
            joined.Append(text[start..end]);
        }

        return joined.ToString();
    }
}
