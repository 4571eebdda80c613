using Markdig.Parsers;

namespace StudyGuide.Reading;

/// <summary>
/// Parses comments between blocks, and no other HTML: a line that begins with a tag is a paragraph like any other, so that none of its
/// words is lost.
/// </summary>
internal sealed class CommentBlockParser : HtmlBlockParser
{
    public const string Opening = "<!--";
    public const string Closing = "-->";

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan();
        return line.StartsWith(Opening) && (line.IndexOf(Closing) < 0 || TextBehind(line) is null)
            ? base.TryOpen(processor)
            : BlockState.None;
    }

    /// <summary>Where text begins after the comments that <paramref name="source"/> begins with: Markdown does not print it.</summary>
    /// <returns>Nothing where nothing but comments stands there.</returns>
    public static int? TextBehind(ReadOnlySpan<char> source)
    {
        var start = 0;
        while (source[start..].TrimStart() is var rest && rest.StartsWith(Opening))
        {
            start = source.Length - rest.Length;
            if (rest.IndexOf(Closing) is not (>= 0 and var end))
            {
                return null;
            }

            start += end + Closing.Length;
        }

        return source[start..].IsWhiteSpace() ? null : start;
    }
}
