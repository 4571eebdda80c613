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
    /// <summary>Names that Python and its tools write between double underscores, and nobody emphasises as words.</summary>
    private static readonly HashSet<string> PythonNames = new(StringComparer.Ordinal)
    {
        "init", "main", "name", "file", "doc", "all", "call", "enter", "exit", "aenter", "aexit", "str", "repr", "new", "del", "len",
        "iter", "next", "aiter", "anext", "dict", "slots", "version", "getattr", "setattr", "getitem", "setitem", "contains", "eq",
        "hash", "bool",
        "add", "await", "pycache", "proto", "dirname", "filename",
    };

    private readonly MarkdownProblems problems;
    private readonly ContainerInspector containers;
    private readonly AttributeInspector attributes;
    private readonly HtmlInspector html;

    private MarkdownInspector(MarkdownProblems problems, MarkdownKind kind)
    {
        this.problems = problems;
        containers = new ContainerInspector(problems, kind);
        attributes = new AttributeInspector(problems, kind);
        html = new HtmlInspector(problems);
    }

    public static void Inspect(
        MarkdownDocument document, SourceFile file, int start, MarkdownKind kind, ICollection<Diagnostic> diagnostics)
    {
        var inspector = new MarkdownInspector(new MarkdownProblems(file, start, diagnostics), kind);
        foreach (var node in document.Descendants())
        {
            inspector.Visit(node);
        }

        inspector.html.Report();
        inspector.attributes.InspectIds(document);
    }

    private void Visit(MarkdownObject node)
    {
        switch (node)
        {
            case HtmlBlock comment:
                VisitComment(comment);
                break;
            case HtmlInline tag:
                html.Visit(tag);
                break;
            case EmphasisInline emphasis:
                VisitEmphasis(emphasis);
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

    /// <summary>Asterisks between digits are a calculation to authors, and emphasis to Markdown, which does not print them.</summary>
    private void VisitEmphasis(EmphasisInline emphasis)
    {
        if (emphasis is { DelimiterChar: '*', DelimiterCount: 1 }
            && problems.CharactersAround(emphasis) is var (before, behind) && char.IsAsciiDigit(before) && char.IsAsciiDigit(behind))
        {
            problems.Report(DiagnosticCode.SignsVanish, "These asterisks are read as emphasis and not printed.", emphasis,
                emphasis.Span.Length, @"Write '\*' for a sign of multiplication, or put the calculation between backticks.");
        }
        else if (emphasis is { DelimiterChar: '_', DelimiterCount: 2, FirstChild: LiteralInline { NextSibling: null } name }
            && PythonNames.Contains(name.Content.ToString()))
        {
            problems.Report(DiagnosticCode.SignsVanish, "These underscores are read as emphasis and not printed.", emphasis,
                emphasis.Span.Length, $"Put the name between backticks: '`__{name.Content}__`'.");
        }
    }

    /// <summary>A comment is not printed, nor is anything that stands on its last line after it.</summary>
    private void VisitComment(HtmlBlock comment)
    {
        var text = problems.SourceOf(comment);
        if (text.IndexOf(CommentBlockParser.Closing) < 0)
        {
            problems.Report(DiagnosticCode.UnclosedFence, "This comment is not closed.", comment, CommentBlockParser.Opening.Length,
                $"Close it with '{CommentBlockParser.Closing}'.");
        }
        else if (CommentBlockParser.TextBehind(text) is { } end)
        {
            problems.Report(DiagnosticCode.RawHtml, "Text on the last line of a comment is not printed.", comment, 1,
                $"Begin a new line after '{CommentBlockParser.Closing}'.", offset: end);
        }
    }
}
