using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace StudyGuide.Reading;

/// <summary>
/// Braces are attributes of a heading only at its end and after a space: <c>## Title {#id}</c>. Markdig takes the first ones wherever they
/// stand, and what follows is lost.
/// </summary>
/// <remarks>To be used after the generic attributes.</remarks>
internal sealed class HeadingAttributes : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        var headings = pipeline.BlockParsers.Find<HeadingBlockParser>()!;
        if (headings.TryParseAttributes is { } parse)
        {
            headings.TryParseAttributes = (BlockProcessor processor, ref StringSlice line, IBlock block) =>
            {
                if (StartIn(line) is not { } start)
                {
                    return false;
                }

                var braces = new StringSlice(line.Text, start, line.End);
                if (!parse(processor, ref braces, block))
                {
                    return false;
                }

                line.End = start - 1;
                return true;
            };
        }
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // Only reading is special.
    }

    private static int? StartIn(StringSlice line)
    {
        var text = line.AsSpan().TrimEnd().TrimEnd('#').TrimEnd(); // "## Title {#id} ##" is a heading, too
        var start = text.LastIndexOf('{');
        return start > 0 && text[^1] == '}' && text[start - 1] is ' ' or '\t' ? line.Start + start : null;
    }
}
