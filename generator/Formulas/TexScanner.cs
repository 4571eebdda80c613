using System.Globalization;
using System.Text;

namespace StudyGuide.Formulas;

/// <summary>A command with its backslash, or one character; empty at the end of the text.</summary>
internal readonly record struct TexToken(string Text, int Start)
{
    public int End => Start + Text.Length;

    public bool IsEnd => Text.Length == 0;

    public bool IsCommand => Text.Length > 1 && Text[0] == '\\';

    public bool IsLetter => !IsEnd && Rune.TryGetRuneAt(Text, 0, out var first) && Rune.IsLetter(first);

    public bool IsDigit => Text.Length == 1 && char.IsAsciiDigit(Text[0]);
}

/// <summary>Cuts TeX into commands and characters; spaces between them mean nothing.</summary>
internal sealed class TexScanner(string tex)
{
    private int position;

    /// <summary>What comes next, which is not taken yet.</summary>
    public TexToken Peek()
    {
        while (position < tex.Length && char.IsWhiteSpace(tex[position]))
        {
            position++;
        }

        return PeekVerbatim();
    }

    public TexToken Take()
    {
        var token = Peek();
        position = token.End;
        return token;
    }

    /// <summary>Takes what comes next if it is what is asked for.</summary>
    public bool TryTake(string text)
    {
        var token = Peek();
        if (token.Text != text)
        {
            return false;
        }

        position = token.End;
        return true;
    }

    /// <summary>What comes next, be it a space.</summary>
    public TexToken PeekVerbatim()
    {
        var text = tex.Substring(position, LengthAt(position));
        return new TexToken(text is ['\\', var next, ..] && char.IsWhiteSpace(next) ? @"\ " : text, position);
    }

    /// <summary>Takes what comes next, be it a space.</summary>
    public TexToken TakeVerbatim()
    {
        var token = PeekVerbatim();
        position = token.End;
        return token;
    }

    /// <summary>Takes digits with their decimal mark: a point, or a comma in braces as in <c>0{,}7</c>.</summary>
    /// <param name="first">The first digit or the point, which has been taken.</param>
    public string TakeNumber(TexToken first)
    {
        var number = new StringBuilder(first.Text);
        while (position < tex.Length)
        {
            var rest = tex.AsSpan(position);
            var mark = char.IsAsciiDigit(rest[0]) ? 0 : rest.StartsWith("{,}") ? "{,}".Length : rest[0] == '.' ? 1 : -1;
            if (mark < 0 || mark >= rest.Length || !char.IsAsciiDigit(rest[mark]))
            {
                break;
            }

            number.Append(mark switch { 0 => "", 1 => ".", _ => "," }).Append(rest[mark]);
            position += mark + 1;
        }

        return number.ToString();
    }

    /// <summary>Takes letters that follow each other.</summary>
    public string TakeWord(TexToken first)
    {
        var word = new StringBuilder(first.Text);
        while (Peek().IsLetter)
        {
            word.Append(Take().Text);
        }

        return word.ToString();
    }

    public void TakeAll() => position = tex.Length;

    private int LengthAt(int start)
    {
        if (start >= tex.Length || tex[start] != '\\')
        {
            return CharacterAt(start);
        }

        var end = start + 1;
        while (end < tex.Length && char.IsAsciiLetter(tex[end]))
        {
            end++;
        }

        return end > start + 1 ? end - start : 1 + CharacterAt(end);
    }

    /// <summary>Marks that stand on a letter belong to it.</summary>
    private int CharacterAt(int start) => start < tex.Length ? StringInfo.GetNextTextElementLength(tex, start) : 0;
}
