using System.Text;

namespace StudyGuide.Search;

/// <summary>
/// The words that a compound consists of, and what joins each to the next: <c>fine-tuning</c> is <c>fine</c>, <c>-</c>, <c>tuning</c>.
/// </summary>
internal sealed class CompoundParts
{
    private readonly List<CompoundPart> parts = [];

    public int Count => parts.Count;

    public int Start => parts[0].Start;

    public int End => parts[^1].End;

    public CompoundPart this[int index] => parts[index];

    /// <summary>Finds the words and what joins them.</summary>
    /// <returns>The end of the last one.</returns>
    public int Read(ReadOnlySpan<char> text, int start)
    {
        parts.Clear();
        while (true)
        {
            var end = WordCharacters.EndOfWord(text, start);
            var (joiner, length) = WordCharacters.JoinerAt(text, end);
            parts.Add(new CompoundPart(start, end, joiner));
            if (length == 0)
            {
                return end;
            }

            start = end + length;
        }
    }

    public void RemoveFirst(int count) => parts.RemoveRange(0, count);

    public bool HasHyphensOnly()
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

    /// <summary>The words without what joins them: <c>finetuning</c>.</summary>
    public string Joined(ReadOnlySpan<char> text)
    {
        var joined = new StringBuilder();
        foreach (var part in parts)
        {
            joined.Append(part.In(text));
        }

        return joined.ToString();
    }

    /// <summary>
    /// Where the last piece of a path begins, as the number of its first word; nothing where that is one word, which is looked for anyway.
    /// </summary>
    public int? LastPieceOfPath()
    {
        for (var index = parts.Count - 3; index >= 0; index--)
        {
            if (parts[index].Joiner == '/')
            {
                return index + 1;
            }
        }

        return null;
    }
}

/// <summary>A word of a compound.</summary>
/// <param name="Joiner">What joins it to the next one.</param>
internal readonly record struct CompoundPart(int Start, int End, char Joiner)
{
    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text[Start..End];
}
