using System.Buffers;

namespace StudyGuide.Model;

/// <summary>Where a name begins and ends in a text.</summary>
internal readonly record struct NameSpan(int Start, int End);

/// <summary>
/// Finds the names in a text, from left to right: files, paths, addresses, identifiers, versions. They are no prose: no word of them is one
/// of the glossary, and they are printed as they are typed.
/// </summary>
/// <remarks>Most texts hold no sign of a name and are passed over; in others each character is looked at once. Allocates nothing.</remarks>
internal ref struct Names(ReadOnlySpan<char> text)
{
    /// <summary>How far around a place a name is looked for: longer than names that people type.</summary>
    private const int LongestName = 300;

    private static readonly SearchValues<char> Signs = SearchValues.Create("./\\@$#_([{:>+&~*=-ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private readonly ReadOnlySpan<char> text = text;
    private int position;

    /// <summary>The end of the piece without spaces that is being looked at.</summary>
    private int pieceEnd;

    /// <summary>Whether the piece is one name whatever its parts are.</summary>
    private bool isWhole;

    public NameSpan Current { get; private set; }

    public readonly Names GetEnumerator() => this;

    public bool MoveNext()
    {
        while (position < pieceEnd || ReachPiece())
        {
            var (start, end) = NextPart();
            if (start == end)
            {
                continue;
            }

            var part = text[start..end];
            if (isWhole || NameSigns.IsName(part))
            {
                Current = new NameSpan(start, end);
                return true;
            }

            if (NameSigns.InnerCapital(part) is var (first, last))
            {
                Current = new NameSpan(start + first, start + last);
                position = start + last;
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a part of a text is cut out of a name: "agent" in "agent.py", but not in "agent.".</summary>
    public static bool AreCut(ReadOnlySpan<char> text, int start, int end)
    {
        if (QuotedCommand.Holds(text, start, end))
        {
            return true;
        }

        var first = start;
        while (first > 0 && start - first < LongestName && !IsGap(text[first - 1]))
        {
            first--;
        }

        var last = end;
        while (last < text.Length && last - end < LongestName && !IsGap(text[last]))
        {
            last++;
        }

        foreach (var name in first == start && last == end ? default : new Names(text[first..last]))
        {
            var (nameStart, nameEnd) = (first + name.Start, first + name.End);
            if (nameStart < end && start < nameEnd && (nameStart < start || end < nameEnd))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes on to the next piece that holds a sign.</summary>
    private bool ReachPiece()
    {
        while (text[position..].IndexOfAny(Signs) is >= 0 and var found)
        {
            var start = position + found;
            var end = start;
            while (end < text.Length && NameSigns.Joins(text, end))
            {
                end++;
            }

            if (end == start)
            {
                position = start + 1;
                continue;
            }

            while (start > position && NameSigns.Joins(text, start - 1))
            {
                start--;
            }

            var isAddress = NameSigns.BeginsAddress(text[start..end]);
            pieceEnd = isAddress ? AddressEnd(end) : end;
            (position, var last) = Trim(start, pieceEnd);
            isWhole = isAddress || (text[position..last].Contains('/') && NameSigns.IsPath(text[position..last]));
            if (position < last)
            {
                return true;
            }

            position = pieceEnd;
        }

        position = pieceEnd = text.Length;
        return false;
    }

    /// <summary>The next part of the piece, between slashes where they do not make it one.</summary>
    private (int Start, int End) NextPart()
    {
        var start = position;
        var slash = isWhole ? -1 : text[start..pieceEnd].IndexOf('/');
        position = slash < 0 ? pieceEnd : start + slash + 1;
        return Trim(start, slash < 0 ? pieceEnd : start + slash);
    }

    /// <summary>Where an address ends that may hold any character but spaces and quotation marks.</summary>
    private readonly int AddressEnd(int end)
    {
        while (end < text.Length && !IsGap(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>Leaves out what stands around a name and does not belong to it.</summary>
    private readonly (int Start, int End) Trim(int start, int end)
    {
        while (start < end && !NameSigns.Begins(text[start..end]))
        {
            start++;
        }

        while (end > start && !NameSigns.Ends(text[start..end]))
        {
            end--;
        }

        return (start, end);
    }

    /// <summary>Whether no name goes on over a character.</summary>
    private static bool IsGap(char character) =>
        char.IsWhiteSpace(character) || character is '"' or '<' or '\0'
        || (character > '\x7F' && !NameSigns.IsWord(character) && character != '‑');
}
