using Markdig.Extensions.Mathematics;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StudyGuide.Model;

namespace StudyGuide.Formulas;

/// <summary>Reads the formulas of a Markdown text: <c>$…$</c> in a line, <c>$$</c> above and below a block.</summary>
internal static class FormulaReader
{
    private const string Fence = "$$";
    private const string NoFormula = @"Where money is meant, write '\$'.";

    public static void Read(MarkdownDocument document, SourceFile file, int start, ICollection<Diagnostic> diagnostics)
    {
        if (!file.Text.AsSpan(start).Contains(Fence[0]))
        {
            return; // most texts
        }

        foreach (var node in document.Descendants())
        {
            switch (node)
            {
                case MathBlock block:
                    ReadBlock(block, file, start, diagnostics);
                    break;
                case MathInline inline:
                    ReadInline(inline, file, start, diagnostics);
                    break;
                case LiteralInline literal when literal.Content.AsSpan().IndexOf(Fence) is >= 0 and var offset:
                    ReportFence(file.At(start + literal.Span.Start + offset, Fence.Length), diagnostics);
                    break;
            }
        }
    }

    /// <summary>Each line stands in the file without what a quotation or list puts before it.</summary>
    private static void ReadBlock(MathBlock block, SourceFile file, int start, ICollection<Diagnostic> diagnostics)
    {
        var lines = block.Lines.Lines?.Take(block.Lines.Count).ToArray() ?? [];
        var starts = new List<int>();
        var length = 0;
        foreach (var line in lines)
        {
            starts.Add(length);
            length += line.Slice.Length + 1;
        }

        var tex = string.Join('\n', lines.Select(line => line.Slice.ToString()));
        var isClosed = block.ClosingFencedCharCount > 0;
        TexReader.Read(tex, Place, isClosed ? diagnostics : []).AttachTo(block);

        SourceLocation Place(int offset, int count)
        {
            var line = starts.FindLastIndex(first => first <= offset);
            return line < 0 || count == 0
                ? file.At(start + block.Span.Start, Fence.Length)
                : file.At(start + PositionOf(lines[line], file.Text.Length - start) + offset - starts[line], count);
        }
    }

    /// <summary>Where a line begins behind what a quotation or list puts before it: a slice of the text itself knows.</summary>
    private static int PositionOf(StringLine line, int length) => line.Slice.Text.Length == length ? line.Slice.Start : line.Position;

    private static void ReadInline(MathInline inline, SourceFile file, int start, ICollection<Diagnostic> diagnostics)
    {
        var tex = inline.Content.ToString();
        var source = file.Text;
        List<Diagnostic> problems = [];
        TexReader.Read(tex, Place, problems).AttachTo(inline);
        foreach (var problem in problems)
        {
            diagnostics.Add(FormulaOrMoney.MayBeProse(tex) ? problem with { Hint = $"{problem.Hint} {NoFormula}".Trim() } : problem);
        }

        SourceLocation Place(int offset, int count)
        {
            var place = start + inline.Span.Start + 1;
            var lineStart = 0;
            for (var end = tex.IndexOf('\n'); end >= 0 && end < offset; end = tex.IndexOf('\n', lineStart))
            {
                lineStart = end + 1;
                var next = tex.AsSpan(lineStart);
                next = next.IndexOf('\n') is >= 0 and var length ? next[..length] : next;
                place = source.IndexOf('\n', place) + 1;
                place += Math.Max(source.AsSpan(place).IndexOf(next), 0); // behind what a quotation or list puts before it
            }

            return file.At(place + offset - lineStart, count);
        }
    }

    private static void ReportFence(SourceLocation location, ICollection<Diagnostic> diagnostics) =>
        diagnostics.Add(new Diagnostic(DiagnosticCode.BadFormula, "'$$' stands in a line of text.", location,
            @"Put '$$' on lines of their own, or use single '$' in a line; for the signs themselves write '\$\$'."));
}
