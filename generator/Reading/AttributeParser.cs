using Markdig.Extensions.GenericAttributes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StudyGuide.Reading;

/// <summary>Parses attributes in a line of text, where they can be nothing else.</summary>
internal sealed class AttributeParser : GenericAttributesParser
{
    /// <summary>What ends a sentence, also within brackets and quotation marks.</summary>
    private const string EndsOfSentence = ".!?…:;)]»”’\"'。！？：；）」』";

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice;
        if (Braces.Read(ref rest) is not { } attributes)
        {
            return false;
        }

        if (IsBehindElement(processor.Inline) || (processor.Inline is null && IsFirstLine(slice, rest) && Braces.CanBelongToBlock(slice)))
        {
            return base.Match(processor, ref slice);
        }

        if (!rest.IsEmptyOrWhitespace() || !AreOfBlock(processor, slice))
        {
            return false;
        }

        Attach(attributes, processor, slice, rest);
        slice = rest;
        return true;
    }

    /// <summary>Whether braces at the end of a block are its own; a class alone may be a file, so it needs a line of its own.</summary>
    private static bool AreOfBlock(InlineProcessor processor, StringSlice slice) => Braces.CanBelongToBlock(slice)
        ? EndsSentence(processor, slice) || IsLastLine(processor, slice)
        : EndsSentence(processor, slice) && IsLastLine(processor, slice);

    /// <summary>Gives attributes to the whole block; Markdig gives those on the last line to the line break before them.</summary>
    private static void Attach(HtmlAttributes attributes, InlineProcessor processor, StringSlice slice, StringSlice rest)
    {
        var own = processor.Block!.GetAttributes();
        attributes.CopyTo(own, mergeIdAndProperties: true, shared: false);
        own.Span = new SourceSpan(
            processor.GetSourcePosition(slice.Start, out var line, out var column), processor.GetSourcePosition(rest.Start - 1));
        (own.Line, own.Column) = (line, column);
    }

    /// <summary>Whether something has just been closed that the attributes belong to.</summary>
    private static bool IsBehindElement(Inline? inline) => inline switch
    {
        EmphasisDelimiterInline closing => closing.Type.HasFlag(DelimiterType.Close) && HasOpening(closing),
        CodeInline or LinkInline or AutolinkInline => true,
        _ => false,
    };

    private static bool HasOpening(EmphasisDelimiterInline closing) => closing.FindParentOfType<EmphasisDelimiterInline>()
        .Any(opening => opening.DelimiterChar == closing.DelimiterChar && opening.Type.HasFlag(DelimiterType.Open));

    /// <summary>Whether a finished sentence and a space stand before the braces, which end a block.</summary>
    private static bool EndsSentence(InlineProcessor processor, StringSlice slice)
    {
        var before = slice.Text.AsSpan(0, slice.Start);
        return processor.Inline is not null
            && before.TrimEnd() is [.., var last] sentence
            && sentence.Length < before.Length
            && EndsOfSentence.Contains(last, StringComparison.Ordinal);
    }

    /// <summary>Whether the braces, which begin a block, stand alone on their line.</summary>
    private static bool IsFirstLine(StringSlice slice, StringSlice rest) =>
        rest.IsEmptyOrWhitespace() || slice.Text.AsSpan(slice.Start, rest.Start - slice.Start) is [.., '\n'];

    /// <summary>Whether the braces, which end a block, stand alone on their line.</summary>
    private static bool IsLastLine(InlineProcessor processor, StringSlice slice) =>
        processor.Inline is not null && slice.Text.AsSpan(0, slice.Start).TrimEnd(" \t") is [.., '\n'];
}
