using StudyGuide.Model;

namespace StudyGuide.Search;

/// <summary>
/// Reads words that are joined, for example <c>fine-tuning</c>, <c>l'agent</c>, <c>Object.freeze</c>, <c>...args</c> or <c>C#</c>; a single
/// word is the simplest of them.
/// </summary>
internal sealed class CompoundReader(SearchRules rules, WordPool pool, WordOutput output)
{
    /// <summary>Compounds of more parts are names and sentences with hyphens, which nobody writes as one word.</summary>
    private const int MostPartsInOneWord = 4;

    /// <summary>What follows an apostrophe in <c>agent's</c> or <c>they're</c> says nothing; more letters are part of the word.</summary>
    private const int LongestEnding = 2;

    private readonly CompoundParts parts = new();

    /// <summary>Reads a compound.</summary>
    /// <param name="from">Where the symbols before the first word begin.</param>
    /// <param name="start">Where the first word begins.</param>
    /// <param name="isCode">Whether <c>toolChoice</c> is two words as well.</param>
    /// <returns>The index after the compound.</returns>
    public int Read(ReadOnlySpan<char> text, int from, int start, bool isCode)
    {
        var end = parts.Read(text, start);
        var after = end + WordCharacters.SuffixLength(text, end);
        var apostrophes = ReadApostrophes(text);
        if (apostrophes > 0)
        {
            parts.RemoveFirst(apostrophes);
            from = parts.Count > 0 ? parts.Start : from;
        }

        if (parts.Count > 0)
        {
            AddParts(text, AddCompounds(text[..after], from), isCode);
        }

        return after;
    }

    /// <summary>Takes what stands before apostrophes away: <c>l'agent</c>, <c>aujourd'hui</c>, <c>agent's</c>.</summary>
    /// <returns>How many parts are done with.</returns>
    private int ReadApostrophes(ReadOnlySpan<char> text)
    {
        var first = 0;
        while (first < parts.Count - 1 && parts[first].Joiner == '\'')
        {
            var before = parts[first].In(text);
            var after = parts[first + 1].In(text);
            if (rules.ElisionSet.Contains(pool.Lower(before).Word + "'"))
            {
                first++;
                continue;
            }

            output.Add(after.Length <= LongestEnding ? before : string.Concat(before, after), WordKind.Simple);
            first += 2;
        }

        return first;
    }

    /// <summary>Adds what the parts may be looked for by together.</summary>
    /// <param name="text">The text up to the end of the compound.</param>
    /// <returns>What the parts are then.</returns>
    private WordKind AddCompounds(ReadOnlySpan<char> text, int from)
    {
        var hasSymbols = from < parts.Start || text.Length > parts.End;
        if (hasSymbols || !parts.HasHyphensOnly())
        {
            output.AddCompound(text[from..]);
            AddPieces(text, from);
            return WordKind.Part;
        }

        if (parts.Count > 1 && IsWorthJoining(text))
        {
            output.AddCompound(parts.Joined(text));
            return WordKind.Part;
        }

        return WordKind.Simple;
    }

    /// <summary>
    /// What else a compound with symbols may be looked for by: without the symbols before it, and by the last piece of a path.
    /// </summary>
    private void AddPieces(ReadOnlySpan<char> text, int from)
    {
        if (from < parts.Start && (parts.Count > 1 || text.Length > parts.End))
        {
            output.AddCompound(text[parts.Start..]);
        }

        if (parts.LastPieceOfPath() is { } first)
        {
            output.AddCompound(text[parts[first].Start..], before: first);
        }
    }

    private void AddParts(ReadOnlySpan<char> text, WordKind kind, bool isCode)
    {
        for (var index = 0; index < parts.Count; index++)
        {
            var part = parts[index].In(text);
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

    /// <summary>Not where the last part says little, as in <c>peut-il</c>.</summary>
    private bool IsWorthJoining(ReadOnlySpan<char> text) =>
        parts.Count <= MostPartsInOneWord && !rules.StopWordSet.Contains(pool.Lower(parts[parts.Count - 1].In(text)).Word);
}
