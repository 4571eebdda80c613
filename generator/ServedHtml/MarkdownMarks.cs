using Markdig.Extensions.Alerts;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StudyGuide.Model;

namespace StudyGuide.ServedHtml;

/// <summary>A part of a Markdown file that is not printed as it is typed.</summary>
/// <param name="Means">The characters that are printed for it.</param>
internal readonly record struct UnprintedSpan(int Start, int End, string Means = "");

/// <summary>Finds what is syntax in Markdown: addresses, names of containers and languages, attributes, comments, formulas.</summary>
internal static class MarkdownMarks
{
    public static IEnumerable<UnprintedSpan> In(MarkdownDocument document, MarkdownText text, string source) =>
        document.Descendants().SelectMany(node => MarksOf(node, source)).Concat(LabelsOf(text, source)).Where(mark => mark.Start >= 0);

    private static IEnumerable<UnprintedSpan> MarksOf(MarkdownObject node, string source)
    {
        if (node.TryGetAttributes() is { Span: { IsEmpty: false } attributes })
        {
            yield return All(attributes);
        }

        switch (node)
        {
            case MathBlock or ShortLink or MathInline or TaskList or LinkReferenceDefinition or HtmlBlock { Type: HtmlBlockType.Comment }:
                yield return All(node.Span);
                break;
            case HtmlInline { Tag: ['<', '!', ..] }:
                yield return All(node.Span);
                break;
            case FencedCodeBlock or CustomContainer:
                yield return new UnprintedSpan(node.Span.Start, EndOfLine(source, node.Span.Start));
                break;
            case AlertBlock:
                yield return new UnprintedSpan(node.Span.Start, source.IndexOf(']', node.Span.Start));
                break;
            case ListItemBlock { Parent: ListBlock { IsOrdered: true } }:
                var digits = source.AsSpan(node.Span.Start).IndexOfAnyExceptInRange('0', '9');
                yield return new UnprintedSpan(node.Span.Start, node.Span.Start + digits);
                break;
            case HtmlEntityInline entity:
                yield return new UnprintedSpan(node.Span.Start, node.Span.End + 1, entity.Transcoded.ToString());
                break;
            case LinkInline { IsAutoLink: false } link:
                yield return All(link.UrlSpan);
                if (link.Reference is not null)
                {
                    yield return new UnprintedSpan(EndOfText(link), link.Span.End + 1);
                }

                break;
        }
    }

    /// <summary>
    /// Where the text of a link ends and the label begins that its address is defined for; they can be one:
    /// <c>[text]</c>.
    /// </summary>
    private static int EndOfText(LinkInline link) => link.LastChild is { } last ? last.Span.End + 1 : link.Span.End + 1;

    /// <summary>The calls of footnotes, and what stands before their texts.</summary>
    private static IEnumerable<UnprintedSpan> LabelsOf(MarkdownText text, string source)
    {
        foreach (var label in text.Footnotes.Select(note => $"[{note.Label}]"))
        {
            for (var place = source.IndexOf(label, StringComparison.Ordinal);
                place >= 0;
                place = source.IndexOf(label, place + label.Length, StringComparison.Ordinal))
            {
                yield return new UnprintedSpan(place, place + label.Length);
            }
        }
    }

    private static UnprintedSpan All(SourceSpan span) =>
        span.IsEmpty ? new UnprintedSpan(-1, -1) : new UnprintedSpan(span.Start, span.End + 1);

    private static int EndOfLine(string source, int start) =>
        start >= 0 && source.IndexOf('\n', start) is >= 0 and var end ? end : source.Length;
}
