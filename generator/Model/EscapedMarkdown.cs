using System.Text;

namespace StudyGuide.Model;

/// <summary>Plain text inside a line of Markdown: every sign of it is printed.</summary>
internal static class EscapedMarkdown
{
    /// <summary>Escapes what could mean something in a line of Markdown, on code hosts and here, and as little else as can be.</summary>
    public static string Of(string text)
    {
        var escaped = new StringBuilder(text.Length);
        AppendTo(escaped, text);
        return escaped.ToString();
    }

    /// <inheritdoc cref="Of"/>
    public static void AppendTo(StringBuilder escaped, ReadOnlySpan<char> text)
    {
        for (var place = 0; place < text.Length; place++)
        {
            if (text[place] is '\r' or '\n')
            {
                escaped.Append(' ');
                continue;
            }

            if (IsMark(text, place))
            {
                escaped.Append('\\');
            }

            escaped.Append(text[place]);
        }
    }

    private static bool IsMark(ReadOnlySpan<char> text, int place) => text[place] switch
    {
        '\\' or '`' or '*' or '[' or ']' or '~' or '|' or '#' or '$' => true,
        '_' => !IsInWord(text, place),
        '<' => place + 1 < text.Length && (char.IsAsciiLetter(text[place + 1]) || text[place + 1] is '/' or '!' or '?'),
        '&' => text[place..].IndexOf(';') is var end && end > 1 && !text.Slice(place + 1, end - 1).Contains(' '),
        _ => false,
    };

    /// <summary>Whether an underscore is a letter of a name, as in <c>top_p</c>, where Markdown sees no emphasis.</summary>
    private static bool IsInWord(ReadOnlySpan<char> text, int place) =>
        place > 0 && char.IsLetterOrDigit(text[place - 1])
        && place + 1 < text.Length && char.IsLetterOrDigit(text[place + 1]);
}
