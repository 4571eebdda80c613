using System.Collections.Frozen;
using System.Collections.Immutable;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Mathematics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StudyGuide.Code;
using StudyGuide.Formulas;
using StudyGuide.Model;

namespace StudyGuide.Reading;

/// <summary>Parses Markdown once and sorts its blocks into sections.</summary>
internal static class MarkdownReader
{
    /// <summary>Reads the Markdown of <paramref name="file"/> from <paramref name="start"/> to the end.</summary>
    public static MarkdownText Read(SourceFile file, int start, MarkdownKind kind, ICollection<Diagnostic> diagnostics)
    {
        if (MarkdownSyntax.Parse(file, start, diagnostics) is not { } document)
        {
            return MarkdownText.Unreadable(file, start);
        }

        ImmutableArray<CodeText> codeBlocks =
            [.. document.Descendants<CodeBlock>().Where(block => block is not MathBlock).Select(block => ReadCode(block, file, start))];
        FormulaReader.Read(document, file, start, diagnostics);
        MarkdownInspector.Inspect(document, file, start, kind, diagnostics);
        UnprintedText.Inspect(document, new MarkdownProblems(file, start, diagnostics));
        CharacterReferences.Inspect(document, file, start, diagnostics);
        OddSpaces.Report(document, file, start, diagnostics);
        var sections = SectionReader.Read(document, file, start, diagnostics);
        ImmutableArray<Footnote> footnotes =
            [.. document.OfType<FootnoteGroup>().SelectMany(group => group.OfType<Footnote>()).OrderBy(note => note.Order)];
        return new MarkdownText
        {
            File = file,
            Start = start,
            Sections = sections,
            Footnotes = footnotes,
            Links = [.. Links(document, file, start)],
            CodeBlocks = codeBlocks,
            Anchors = sections.SelectMany(section => section.Blocks.Select(block => block.Id).Prepend(section.Id))
                .ToFrozenSet(StringComparer.Ordinal),
            WordCount = sections.Sum(section => section.WordCount) + footnotes.Sum(WordCount.Of),
        };
    }

    private static CodeText ReadCode(CodeBlock block, SourceFile file, int start)
    {
        var language = (block as FencedCodeBlock)?.Info?.Trim() ?? "";
        var code = CodeReader.Read(language, block.Lines.ToString(), file.At(start + Math.Max(block.Span.Start, 0), 3 + language.Length));
        code.AttachTo(block);
        return code;
    }

    private static IEnumerable<MarkdownLink> Links(MarkdownDocument document, SourceFile file, int start)
    {
        foreach (var inline in document.Descendants<Inline>())
        {
            switch (inline)
            {
                case LinkInline link:
                    var place = link is ShortLink || link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan;
                    yield return new MarkdownLink(link, link.GetDynamicUrl?.Invoke() ?? link.Url ?? "",
                        file.At(start + place.Start, place.Length));
                    break;
                case AutolinkInline address:
                    yield return new MarkdownLink(address, address.IsEmail ? $"mailto:{address.Url}" : address.Url,
                        file.At(start + address.Span.Start, address.Span.Length));
                    break;
            }
        }
    }
}
