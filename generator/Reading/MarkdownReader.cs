using System.Collections.Frozen;
using System.Collections.Immutable;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Mathematics;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StudyGuide.Code;
using StudyGuide.Formulas;
using StudyGuide.Model;

namespace StudyGuide.Reading;

/// <summary>What a Markdown text is, which decides the sections and headings it may have.</summary>
internal enum MarkdownKind
{
    Answer,
    FreePage,

    /// <summary>A side of a card, which is one paragraph.</summary>
    Card,
}

/// <summary>Parses Markdown once and sorts its blocks into sections.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    /// <summary>Reads the Markdown of <paramref name="file"/> from <paramref name="start"/> to the end.</summary>
    public static MarkdownText Read(SourceFile file, int start, MarkdownKind kind, ICollection<Diagnostic> diagnostics)
    {
        if (Parse(file, start, diagnostics) is not { } document)
        {
            return new MarkdownText(file, start, [], [], [], [], FrozenSet<string>.Empty, 0);
        }

        ImmutableArray<CodeText> codeBlocks = [.. document.Descendants<CodeBlock>().Where(block => block is not MathBlock).Select(block => ReadCode(block, file, start))];
        FormulaReader.Read(document, file, start, diagnostics);
        MarkdownInspector.Inspect(document, file, start, kind, diagnostics);
        CharacterReferences.Inspect(document, file, start, diagnostics);
        var sections = SortIntoSections(document, file, start, diagnostics);
        if (kind is MarkdownKind.Answer && sections.All(section => section.Kind is not (SectionKind.Answer or SectionKind.Short)))
        {
            diagnostics.Add(new Diagnostic(DiagnosticCode.EmptyAnswer, "The answer is empty.", file.At(start), "Write it below the front matter."));
        }

        ImmutableArray<Footnote> footnotes = [.. document.OfType<FootnoteGroup>().SelectMany(group => group.OfType<Footnote>()).OrderBy(note => note.Order)];
        return new MarkdownText(
            file,
            start,
            sections,
            footnotes,
            [.. Links(document, file, start)],
            codeBlocks,
            sections.SelectMany(section => section.Blocks.Select(block => block.Id).Prepend(section.Id)).ToFrozenSet(StringComparer.Ordinal),
            sections.Sum(section => section.WordCount) + footnotes.Sum(WordCount.Of));
    }

    /// <summary>The syntax tree of Markdown.</summary>
    /// <returns>Nothing where the text is nested too deeply, which is reported.</returns>
    public static MarkdownDocument? Parse(SourceFile file, int start, ICollection<Diagnostic> diagnostics)
    {
        try
        {
            return Markdown.Parse(file.Text[start..], Pipeline);
        }
        catch (ArgumentException) // how Markdig refuses text that is nested more than 128 deep
        {
            diagnostics.Add(new Diagnostic(DiagnosticCode.NestedTooDeeply, "Quotes, lists or brackets are nested too deeply.", file.At(start),
                "Close brackets, or split the text."));
            return null;
        }
    }

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UsePipeTables()
            .UseTaskLists()
            .UseFootnotes()
            .UseDefinitionLists()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .UseAlertBlocks()
            .UseAutoLinks()
            .UseGenericAttributes();
        builder.BlockParsers.Insert(0, new CustomContainerParser()); // not the inline form: "A::B" is code
        builder.BlockParsers.Insert(0, new MathBlockParser());
        builder.InlineParsers.Insert(0, new FormulaParser()); // not the one that comes with it: "5 $ or 10 $" is money
        builder.InlineParsers.Insert(0, new ShortLinkParser());
        return builder.Build();
    }

    private static ImmutableArray<MarkdownSection> SortIntoSections(MarkdownDocument document, SourceFile file, int start, ICollection<Diagnostic> diagnostics)
    {
        var sections = new SortedDictionary<SectionKind, (SourceLocation Location, List<Block> Blocks)>();
        foreach (var block in document.Where(IsPrinted))
        {
            if (block is CustomContainer container && SectionNames.Parse(container.Info) is { } kind)
            {
                var location = file.At(start + container.Span.Start, MarkdownInspector.FenceLength(container, file, start));
                if (!sections.TryAdd(kind, (location, [.. container.Where(IsPrinted)])))
                {
                    diagnostics.Add(new Diagnostic(DiagnosticCode.SectionTwice, $"The section '{container.Info}' stands here a second time.", location,
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
        var own = MarkdownInspector.OwnId(block);
        if (own is not null)
        {
            block.GetAttributes().Id = null; // from now on the id belongs to the block, not to the element in it
        }

        return new MarkdownBlock(own ?? $"{SectionNames.Of(kind)}-{index + 1}", block, WordCount.Of(block));
    }

    private static CodeText ReadCode(CodeBlock block, SourceFile file, int start)
    {
        var language = (block as FencedCodeBlock)?.Info ?? "";
        var code = CodeReader.Read(language, block.Lines.ToString(), file.At(start + Math.Max(block.Span.Start, 0), 3 + language.Length));
        code.AttachTo(block);
        return code;
    }

    private static bool IsPrinted(Block block) => block is not (HtmlBlock or LinkReferenceDefinitionGroup or LinkReferenceDefinition or FootnoteGroup or BlankLineBlock);

    private static IEnumerable<MarkdownLink> Links(MarkdownDocument document, SourceFile file, int start)
    {
        foreach (var inline in document.Descendants<Inline>())
        {
            switch (inline)
            {
                case LinkInline link:
                    var place = link is ShortLink || link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan;
                    yield return new MarkdownLink(link, link.GetDynamicUrl?.Invoke() ?? link.Url ?? "", file.At(start + place.Start, place.Length));
                    break;
                case AutolinkInline address:
                    yield return new MarkdownLink(address, address.IsEmail ? $"mailto:{address.Url}" : address.Url, file.At(start + address.Span.Start, address.Span.Length));
                    break;
            }
        }
    }
}
