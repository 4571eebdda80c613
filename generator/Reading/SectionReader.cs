using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using StudyGuide.Model;

namespace StudyGuide.Reading;

/// <summary>Sorts the blocks of a text into sections and names them.</summary>
internal static class SectionReader
{
    /// <summary>Sorts the blocks of a text; what stands in no section belongs to the answer.</summary>
    public static ImmutableArray<MarkdownSection> Read(
        MarkdownDocument document, SourceFile file, int start, ICollection<Diagnostic> diagnostics)
    {
        var sections = new SortedDictionary<SectionKind, (SourceLocation Location, List<Block> Blocks)>();
        foreach (var block in document.Where(IsPrinted))
        {
            if (block is CustomContainer container && SectionNames.Parse(container.Info) is { } kind)
            {
                var location = file.At(start + container.Span.Start,
                    ContainerInspector.FenceLength(container, file.Text.AsSpan(start + container.Span.Start)));
                if (!sections.TryAdd(kind, (location, [.. container.Where(IsPrinted)])))
                {
                    diagnostics.Add(new Diagnostic(DiagnosticCode.SectionTwice,
                        $"The section '{container.Info}' stands here a second time.", location,
                        $"The first is on line {sections[kind].Location.Line}: put both together."));
                }
            }
            else
            {
                sections.TryAdd(SectionKind.Answer, (file.At(start + block.Span.Start), []));
                sections[SectionKind.Answer].Blocks.Add(block);
            }
        }

        return
        [
            .. sections.Where(entry => entry.Value.Blocks.Count > 0).Select(entry => new MarkdownSection(
                entry.Key, [.. entry.Value.Blocks.Select((block, index) => Identify(block, entry.Key, index))], entry.Value.Location)),
        ];
    }

    /// <summary>Gives a block the id its author wrote in braces, or one that tells its place.</summary>
    private static MarkdownBlock Identify(Block block, SectionKind kind, int index)
    {
        var own = AttributeInspector.OwnId(block);
        if (own is not null)
        {
            block.GetAttributes().Id = null; // from now on the id belongs to the block, not to the element in it
        }

        return new MarkdownBlock(own ?? $"{SectionNames.Of(kind)}-{index + 1}", block, WordCount.Of(block));
    }

    private static bool IsPrinted(Block block) =>
        block is not (HtmlBlock or LinkReferenceDefinitionGroup or LinkReferenceDefinition or FootnoteGroup or BlankLineBlock);
}
