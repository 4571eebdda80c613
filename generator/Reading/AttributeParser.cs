using Markdig.Extensions.GenericAttributes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace StudyGuide.Reading;

/// <summary>Parses attributes in a line of text, where they can be nothing else.</summary>
internal sealed class AttributeParser : GenericAttributesParser
{
    /// <summary>What ends a sentence, also within brackets and quotation marks.</summary>
    private const string EndsOfSentence = ".!?…:;)]»”’\"'。！？：；）」』";

    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        IsMeant(processor, slice) && base.Match(processor, ref slice);

    private static bool IsMeant(InlineProcessor processor, StringSlice slice)
    {
        var rest = slice;
        if (Braces.Read(ref rest) is null)
        {
            return false;
        }

        return IsBehindElement(processor.Inline)
            || (rest.IsEmptyOrWhitespace() && EndsSentence(processor, slice))
            || (IsAloneOnLine(processor, slice, rest) && Braces.CanBelongToBlock(slice));
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

    /// <summary>Whether the braces stand alone on the first or the last line of a block.</summary>
    private static bool IsAloneOnLine(InlineProcessor processor, StringSlice slice, StringSlice rest) => processor.Inline is null
        ? rest.IsEmptyOrWhitespace() || slice.Text.AsSpan(slice.Start, rest.Start - slice.Start) is [.., '\n']
        : rest.IsEmptyOrWhitespace() && slice.Text.AsSpan(0, slice.Start).TrimEnd(" \t") is [.., '\n'];
}
