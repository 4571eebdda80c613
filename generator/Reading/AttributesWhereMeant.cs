using Markdig;
using Markdig.Extensions.GenericAttributes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace StudyGuide.Reading;

/// <summary>
/// Braces are attributes only where they can be nothing else: right behind a word in asterisks, a link, a picture or code, at the end of a
/// heading or of a finished sentence, or on a line of their own. Everywhere else <c>{.env}</c> and <c>{title}</c> are text. Markdig takes
/// them wherever they stand, and what they hold is lost.
/// </summary>
/// <remarks>To be used after the generic attributes.</remarks>
internal sealed class AttributesWhereMeant : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.InlineParsers.Replace<GenericAttributesParser>(new AttributeParser());
        foreach (var parser in pipeline.BlockParsers.OfType<IAttributesParseable>().Where(parser => parser.TryParseAttributes is not null))
        {
            parser.TryParseAttributes = AtEndOfLine(parser.TryParseAttributes!);
        }
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // Only reading is special.
    }

    /// <summary>Lets a heading or the fence of a block have attributes only at the end of its line, after a space.</summary>
    private static TryParseAttributesDelegate AtEndOfLine(TryParseAttributesDelegate parse) =>
        (BlockProcessor processor, ref StringSlice line, IBlock block) =>
        {
            if (StartIn(line) is not { } start)
            {
                return false;
            }

            var braces = new StringSlice(line.Text, start, line.End);
            if (!Braces.CanBelongToBlock(braces) || !parse(processor, ref braces, block))
            {
                return false;
            }

            line.End = start - 1;
            return true;
        };

    private static int? StartIn(StringSlice line)
    {
        var text = line.AsSpan().TrimEnd().TrimEnd('#').TrimEnd(); // "## Title {#id} ##" is a heading, too
        var start = text.LastIndexOf('{');
        return start > 0 && text[^1] == '}' && text[start - 1] is ' ' or '\t' ? line.Start + start : null;
    }
}
