using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using StudyGuide.Model;

namespace StudyGuide.Search;

/// <summary>Cuts a text into words. The script of the page cuts queries in the same way.</summary>
internal sealed class WordReader
{
    private const int MaximumLength = 40;
    private const int MaximumParts = 4;
    private static readonly SearchValues<char> symbols = SearchValues.Create("=<>!+-*/%&|^~?:.#@$_");
    private static readonly SearchValues<char> symbolsBeforeWords = SearchValues.Create(".-@#$_");

    private readonly FrozenSet<string> elisions;
    private readonly FrozenSet<string> stopWords;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> pool = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly List<(int Start, int End, char Joiner)> parts = [];

    public WordReader(SearchRules rules)
    {
        elisions = rules.ElisionSet;
        stopWords = rules.StopWordSet;
    }

    /// <summary>Appends the words of a text.</summary>
    /// <param name="position">The position of the first word.</param>
    /// <returns>The position after the last word.</returns>
    public int Read(ReadOnlySpan<char> text, WordSource source, List<Word> words, int position = 0)
    {
        for (var index = 0; index < text.Length;)
        {
            if (IsWordCharacter(text[index]))
            {
                index = ReadCompound(text, index, index, source, words, ref position);
            }
            else if (symbols.Contains(text[index]))
            {
                var end = index + 1;
                while (end < text.Length && symbols.Contains(text[end]))
                {
                    end++;
                }

                if (end < text.Length && IsWordCharacter(text[end]))
                {
                    var isPrefix = text[index..end].IndexOfAnyExcept(symbolsBeforeWords) < 0;
                    if (source is not WordSource.Prose && !isPrefix && end - index > 1)
                    {
                        Add(words, text[index..end], position++, WordKind.Compound);
                    }

                    index = ReadCompound(text, isPrefix ? index : end, end, source, words, ref position);
                    continue;
                }

                if (source is not WordSource.Prose && end - index > 1)
                {
                    Add(words, text[index..end], position++, WordKind.Compound);
                }

                index = end;
            }
            else
            {
                index++;
            }
        }

        return position;
    }

    /// <summary>Reads for example <c>fine-tuning</c>, <c>l'agent</c>, <c>Object.freeze</c>, <c>...args</c> or <c>C#</c>.</summary>
    /// <param name="from">Where the symbols before the first word begin.</param>
    /// <returns>The index after the compound.</returns>
    private int ReadCompound(ReadOnlySpan<char> text, int from, int start, WordSource source, List<Word> words, ref int position)
    {
        parts.Clear();
        var end = start;
        while (true)
        {
            while (end < text.Length && IsWordCharacter(text[end]))
            {
                end++;
            }

            var length = JoinerLength(text, end);
            parts.Add((start, end, length switch { 0 => '\0', 2 => ':', _ when text[end] is '’' => '\'', _ when text[end] is '‑' => '-', _ => text[end] }));
            if (length == 0)
            {
                break;
            }

            start = end + length;
            end = start;
        }

        var after = end;
        if (text[end..].StartsWith("++") || text[end..].StartsWith("#"))
        {
            after += text[end] == '#' ? 1 : 2;
            after = after < text.Length && IsWordCharacter(text[after]) ? end : after;
        }

        var first = ReadApostrophes(text, words, ref position);
        if (first == parts.Count)
        {
            return after;
        }

        from = first > 0 ? parts[first].Start : from;
        var compound = text[from..after];
        var hasSymbols = from < parts[first].Start || after > end;
        var kind = WordKind.Part;
        if (hasSymbols || (first < parts.Count - 1 && !HasHyphensOnly(first)))
        {
            Add(words, compound, position, WordKind.Compound);
            AddPieces(text, first, from, after, words, position);
        }
        else if (first < parts.Count - 1 && IsWorthJoining(text, first))
        {
            Add(words, Joined(text, first), position, WordKind.Compound);
        }
        else
        {
            kind = WordKind.Simple;
        }

        for (var index = first; index < parts.Count; index++)
        {
            AddPart(words, text[parts[index].Start..parts[index].End], kind, source, ref position);
        }

        return after;
    }

    /// <summary>Takes what stands before apostrophes away: <c>l'agent</c>, <c>aujourd'hui</c>, <c>agent's</c>.</summary>
    /// <returns>The first part that is left.</returns>
    private int ReadApostrophes(ReadOnlySpan<char> text, List<Word> words, ref int position)
    {
        var first = 0;
        while (first < parts.Count - 1 && parts[first].Joiner == '\'')
        {
            var (start, end, _) = parts[first];
            var elision = Lower(text[start..end]) + "'";
            if (elisions.Contains(elision))
            {
                first++;
                continue;
            }

            var next = parts[first + 1];
            var isShort = next.End - next.Start <= 2;
            Add(words, isShort ? text[start..end] : string.Concat(text[start..end], text[next.Start..next.End]), position++, WordKind.Simple);
            first += 2;
        }

        return first;
    }

    /// <summary>What else a compound with symbols may be looked for by: without the symbols before it, and by the last piece of a path.</summary>
    private void AddPieces(ReadOnlySpan<char> text, int first, int from, int after, List<Word> words, int position)
    {
        if (from < parts[first].Start && (first < parts.Count - 1 || after > parts[^1].End))
        {
            Add(words, text[parts[first].Start..after], position, WordKind.Compound);
        }

        for (var index = parts.Count - 3; index >= first; index--)
        {
            if (parts[index].Joiner == '/')
            {
                Add(words, text[parts[index + 1].Start..after], position + index + 1 - first, WordKind.Compound);
                return;
            }
        }
    }

    private bool HasHyphensOnly(int first)
    {
        for (var index = first; index < parts.Count - 1; index++)
        {
            if (parts[index].Joiner != '-')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Not where the last part says little, as in <c>peut-il</c>.</summary>
    private bool IsWorthJoining(ReadOnlySpan<char> text, int first) =>
        parts.Count - first <= MaximumParts && !stopWords.Contains(Lower(text[parts[^1].Start..parts[^1].End]));

    private string Joined(ReadOnlySpan<char> text, int first)
    {
        var joined = new StringBuilder();
        for (var index = first; index < parts.Count; index++)
        {
            joined.Append(text[parts[index].Start..parts[index].End]);
        }

        return joined.ToString();
    }

    private void AddPart(List<Word> words, ReadOnlySpan<char> part, WordKind kind, WordSource source, ref int position)
    {
        var hump = source is WordSource.Code ? NextHump(part, 0) : part.Length;
        if (hump == part.Length)
        {
            Add(words, part, position++, kind);
            return;
        }

        Add(words, part, position, WordKind.Compound);
        for (var start = 0; start < part.Length; start = hump)
        {
            hump = NextHump(part, start);
            Add(words, part[start..hump], position++, WordKind.Part);
        }
    }

    /// <summary>Where the next word of <c>toolChoice</c> begins.</summary>
    private static int NextHump(ReadOnlySpan<char> part, int start)
    {
        for (var index = start + 1; index < part.Length; index++)
        {
            if (char.IsUpper(part[index]) && char.IsLower(part[index - 1]))
            {
                return index;
            }
        }

        return part.Length;
    }

    private void Add(List<Word> words, ReadOnlySpan<char> text, int position, WordKind kind)
    {
        // Letters and their accents may be characters of their own before they are composed.
        if (Lower(text) is { Length: <= MaximumLength } word)
        {
            words.Add(new Word(word, position, kind));
        }
    }

    private string Lower(ReadOnlySpan<char> text)
    {
        Span<char> lower = text.Length <= 128 ? stackalloc char[text.Length] : new char[text.Length];
        text.ToLowerInvariant(lower);
        if (!pool.TryGetValue(lower, out var word))
        {
            word = lower.ToString();
            pool.Set.Add(word);
        }

        return word.IsNormalized() ? word : word.Normalize();
    }

    /// <summary>How many characters join two words here; none where no word follows.</summary>
    private static int JoinerLength(ReadOnlySpan<char> text, int index)
    {
        var rest = text[index..];
        var length = rest.StartsWith("::") || rest.StartsWith("->") ? 2 : rest is ['-' or '‑' or '_' or '.' or '/' or ':' or '@' or '&' or '^' or '\'' or '’', ..] ? 1 : 0;
        return length > 0 && length < rest.Length && IsWordCharacter(rest[length]) ? length : 0;
    }

    private static bool IsWordCharacter(char character) => char.IsAsciiLetterOrDigit(character) || (character >= 0x80 && (char.IsLetterOrDigit(character)
        || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark));
}
