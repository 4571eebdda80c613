using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StudyGuide.Reading;

/// <summary>
/// What tables do on code hosts and not in Markdig: a table may follow a paragraph without an empty line between, and code in a cell writes
/// a pipe as <c>\|</c> (GitHub Flavored Markdown, "Tables").
/// </summary>
internal sealed class TableSyntax : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new TableLimitParser());
        pipeline.DocumentProcessed += UnescapePipes;
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // Only reading is special.
    }

    private static void UnescapePipes(MarkdownDocument document)
    {
        foreach (var code in document.Descendants<Table>().SelectMany(table => table.Descendants<CodeInline>()))
        {
            if (code.ContentSpan.Contains("\\|", StringComparison.Ordinal))
            {
                code.Content = code.Content.Replace("\\|", "|", StringComparison.Ordinal);
            }
        }
    }

    /// <summary>Ends a paragraph where the next two lines begin a table, and a table where a line has no pipe.</summary>
    private sealed class TableLimitParser : BlockParser
    {
        public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

        public override BlockState TryOpen(BlockProcessor processor) =>
            processor is { IsCodeIndent: false, CurrentBlock: ParagraphBlock paragraph }
            && (BeginsTable(processor) || EndsTable(processor, paragraph))
                ? processor.Parsers.Find<ParagraphBlockParser>()!.TryOpen(processor)
                : BlockState.None;

        private static bool BeginsTable(BlockProcessor processor) =>
            processor.Line.AsSpan() is var line && line.Contains('|') && IsDelimiterRow(NextLine(processor), CellsIn(line));

        private static bool EndsTable(BlockProcessor processor, ParagraphBlock paragraph) =>
            !processor.IsBlankLine
            && paragraph.Lines.Count > 1
            && paragraph.Lines.Lines[0].Slice.AsSpan() is var header && header.Contains('|')
            && !processor.Line.AsSpan().Contains('|')
            && IsDelimiterRow(paragraph.Lines.Lines[1].Slice.AsSpan().Trim(), CellsIn(header));

        private static ReadOnlySpan<char> NextLine(BlockProcessor processor)
        {
            var rest = processor.Line.Text.AsSpan(processor.Line.End + 1).TrimStart('\r');
            if (rest is not ['\n', ..])
            {
                return [];
            }

            rest = rest[1..];
            return (rest.IndexOf('\n') is >= 0 and var end ? rest[..end] : rest).TrimStart(" \t>").TrimEnd();
        }

        private static bool IsDelimiterRow(ReadOnlySpan<char> line, int cells) =>
            line.Contains('-') && line.IndexOfAnyExcept("|:- \t") < 0 && CellsIn(line) == cells;

        private static int CellsIn(ReadOnlySpan<char> line)
        {
            line = line.Trim();
            var cells = 1;
            for (var index = 1; index < line.Length - 1; index++)
            {
                cells += line[index] == '|' && line[index - 1] != '\\' ? 1 : 0;
            }

            return cells;
        }
    }
}
