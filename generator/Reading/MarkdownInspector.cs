using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Mathematics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StudyGuide.Model;

namespace StudyGuide.Reading;

/// <summary>
/// Reports Markdown that a guide does not use: raw HTML, unknown or unclosed containers, attributes out of place.
/// </summary>
internal sealed class MarkdownInspector
{
    private readonly MarkdownProblems problems;
    private readonly ContainerInspector containers;
    private readonly AttributeInspector attributes;

    private MarkdownInspector(MarkdownProblems problems, MarkdownKind kind)
    {
        this.problems = problems;
        containers = new ContainerInspector(problems, kind);
        attributes = new AttributeInspector(problems, kind);
    }

    public static void Inspect(
        MarkdownDocument document, SourceFile file, int start, MarkdownKind kind, ICollection<Diagnostic> diagnostics)
    {
        var inspector = new MarkdownInspector(new MarkdownProblems(file, start, diagnostics), kind);
        foreach (var node in document.Descendants())
        {
            inspector.Visit(node);
        }

        inspector.attributes.InspectIds(document);
    }

    private void Visit(MarkdownObject node)
    {
        switch (node)
        {
            case HtmlBlock { Type: HtmlBlockType.Comment } comment:
                VisitComment(comment);
                break;
            case HtmlBlock:
                ReportHtml(node, 1);
                break;
            case HtmlInline html when !html.Tag.StartsWith("<!--", StringComparison.Ordinal):
                ReportHtml(node, html.Tag.Length);
                break;
            case CustomContainer container:
                containers.Inspect(container);
                break;
            case MathBlock { ClosingFencedCharCount: 0 } formula:
                problems.Report(DiagnosticCode.UnclosedFence, "This formula is not closed.", formula, formula.OpeningFencedCharCount,
                    "Close it with a line '$$'.");
                break;
            case FencedCodeBlock { ClosingFencedCharCount: 0 } code:
                problems.Report(DiagnosticCode.UnclosedFence, "This code block is not closed.", code, code.OpeningFencedCharCount,
                    $"Close it with a line '{new string(code.FencedChar, code.OpeningFencedCharCount)}'.");
                break;
        }

        attributes.Inspect(node);
    }

    private void ReportHtml(MarkdownObject node, int length) => problems.Report(
        DiagnosticCode.RawHtml, "Raw HTML is not allowed.", node, length,
        "Use Markdown; write '&lt;' for a plain '<', or put code between backticks.");

    /// <summary>A comment is not printed, nor is anything that stands on its last line after it.</summary>
    private void VisitComment(HtmlBlock comment)
    {
        var text = problems.SourceOf(comment);
        var end = text.IndexOf("-->");
        if (end < 0)
        {
            problems.Report(DiagnosticCode.UnclosedFence, "This comment is not closed.", comment, "<!--".Length, "Close it with '-->'.");
        }
        else if (!text[(end + "-->".Length)..].IsWhiteSpace())
        {
            problems.Report(DiagnosticCode.RawHtml, "Text on the line of a comment would not be printed.", comment, "-->".Length,
                "Begin a new line after '-->'.", offset: end);
        }
    }
}
