using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using StudyGuide.Model;

namespace StudyGuide.Reading;

/// <summary>Parses <c>[[rag]]</c> and <c>[[term:token]]</c>.</summary>
internal sealed class ShortLinkParser : InlineParser
{
    public ShortLinkParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[' || slice.PeekCharExtra(-1) == '!')
        {
            return false;
        }

        var rest = slice.AsSpan()[2..];
        var end = rest.IndexOf("]]");
        if (end <= 0 || !IsTarget(rest[..end]))
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new ShortLink
        {
            Url = rest[..end].ToString(),
            IsClosed = true,
            Line = line,
            Column = column,
            Span = new SourceSpan(start, start + end + 3),
        };
        slice.Start += end + 4;
        return true;
    }

    private static bool IsTarget(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsLetterOrDigit(character) && character is not ('-' or ':' or '_' or '#'))
            {
                return false;
            }
        }

        return true;
    }
}
