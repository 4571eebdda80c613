using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Mathematics;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StudyGuide.Model;

namespace StudyGuide.Reading;

/// <summary>Reports Markdown that a guide does not use: raw HTML, unknown or unclosed containers, headings and attributes out of place.</summary>
internal static class MarkdownInspector
{
    private static readonly string[] AllowedAttributes = ["lang", "dir", "title"];

    public static void Inspect(MarkdownDocument document, SourceFile file, int start, MarkdownKind kind, ICollection<Diagnostic> diagnostics)
    {
        var inspection = new Inspection(file, start, kind, diagnostics);
        foreach (var node in document.Descendants())
        {
            inspection.Visit(node);
        }

        inspection.VisitIds(document);
    }

    /// <summary>The id an author gave a block in braces.</summary>
    public static string? OwnId(Block block) => block.TryGetAttributes()?.Id;

    /// <summary>How many characters of a container's first line are colons and name.</summary>
    public static int FenceLength(CustomContainer container, SourceFile file, int start)
    {
        var name = container.Info ?? "";
        var line = file.Text.AsSpan(start + container.Span.Start);
        line = line.IndexOf('\n') is >= 0 and var end ? line[..end] : line;
        return name.Length > 0 && line.IndexOf(name) is >= 0 and var place ? place + name.Length : container.OpeningFencedCharCount;
    }

    private sealed class Inspection(SourceFile file, int start, MarkdownKind kind, ICollection<Diagnostic> diagnostics)
    {
        public void Visit(MarkdownObject node)
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
                    VisitContainer(container);
                    break;
                case MathBlock { ClosingFencedCharCount: 0 } formula:
                    Report(DiagnosticCode.UnclosedFence, "This formula is not closed.", formula, formula.OpeningFencedCharCount, "Close it with a line '$$'.");
                    break;
                case FencedCodeBlock { ClosingFencedCharCount: 0 } code:
                    Report(DiagnosticCode.UnclosedFence, "This code block is not closed.", code, code.OpeningFencedCharCount,
                        $"Close it with a line '{new string(code.FencedChar, code.OpeningFencedCharCount)}'.");
                    break;
                case HeadingBlock heading:
                    VisitHeading(heading);
                    break;
            }

            VisitAttributes(node);
        }

        /// <summary>The ids of top-level blocks become anchors: they must be slugs and unique.</summary>
        public void VisitIds(MarkdownDocument document)
        {
            var sections = document.OfType<CustomContainer>().Where(container => SectionNames.Parse(container.Info) is not null);
            HashSet<string> taken = new(StringComparer.Ordinal);
            foreach (var block in document.Concat(sections.SelectMany(section => section)))
            {
                var id = OwnId(block);
                if (id is not null && (!Slug.IsValid(id) || IsReserved(id)))
                {
                    Report(DiagnosticCode.ForbiddenAttribute, $"'{id}' cannot be the id of a block.", block, 1,
                        "Use lower-case letters, digits and hyphens, and none of the names of sections.");
                }
                else if (id is not null && !taken.Add(id))
                {
                    Report(DiagnosticCode.IdTwice, $"The id '{id}' stands here a second time.", block, 1, "Give each block an id of its own.");
                }
            }
        }

        private static bool IsReserved(string id) =>
            id is "sources" or "cards" or "notes" or "related" or "content" || SectionNames.Containers.Append("answer").Any(name => id == name || (id.StartsWith(name + "-", StringComparison.Ordinal) && char.IsAsciiDigit(id[^1])));

        private void ReportHtml(MarkdownObject node, int length) => Report(
            DiagnosticCode.RawHtml, "Raw HTML is not allowed.", node, length, "Use Markdown; write '&lt;' for a plain '<', or put code between backticks.");

        /// <summary>A comment is not printed, nor is anything that stands on its last line after it.</summary>
        private void VisitComment(HtmlBlock comment)
        {
            var text = file.Text.AsSpan(start + comment.Span.Start, comment.Span.Length);
            var end = text.IndexOf("-->");
            if (end < 0)
            {
                Report(DiagnosticCode.UnclosedFence, "This comment is not closed.", comment, "<!--".Length, "Close it with '-->'.");
            }
            else if (!text[(end + "-->".Length)..].IsWhiteSpace())
            {
                diagnostics.Add(new Diagnostic(DiagnosticCode.RawHtml, "Text on the line of a comment would not be printed.",
                    file.At(start + comment.Span.Start + end, "-->".Length), "Begin a new line after '-->'."));
            }
        }

        private void VisitContainer(CustomContainer container)
        {
            var name = container.Info ?? "";
            var isSection = SectionNames.Parse(name) is not null;
            if (!SectionNames.Containers.Contains(name))
            {
                Report(DiagnosticCode.UnknownContainer, name.Length == 0 ? "This container has no name." : $"There is no container '{name}'.", container, FenceLength(container),
                    Suggestion.For(name, SectionNames.Containers) ?? $"Known containers: {string.Join(", ", SectionNames.Containers)}.");
            }
            else if (isSection && (container.Parent is not MarkdownDocument || kind is not MarkdownKind.Answer))
            {
                Report(DiagnosticCode.UnknownContainer, $"The section '{name}' cannot stand here.", container, FenceLength(container),
                    "Sections stand at the top level of an answer; is the container before it closed?");
            }

            if (container.ClosingFencedCharCount == 0)
            {
                Report(DiagnosticCode.UnclosedFence, $"The container '{name}' is not closed.", container, FenceLength(container),
                    "Close it with a line ':::'.");
            }
        }

        /// <summary>From the first colon to the end of the name.</summary>
        private int FenceLength(CustomContainer container) => MarkdownInspector.FenceLength(container, file, start);

        private void VisitHeading(HeadingBlock heading)
        {
            var first = kind is MarkdownKind.Answer ? 3 : 2;
            if (heading.Level < first)
            {
                Report(DiagnosticCode.HeadingLevel, $"A heading of level {heading.Level} cannot stand here: the page has its own.", heading, heading.Level,
                    $"Begin with '{new string('#', first)}'.");
            }
        }

        private void VisitAttributes(MarkdownObject node)
        {
            if (node.TryGetAttributes() is not { } attributes)
            {
                return;
            }

            if (kind is MarkdownKind.Card && node is Block)
            {
                Report(DiagnosticCode.ForbiddenAttribute, "A side of a card has no attributes.", Place(node, attributes), 1,
                    "Put them behind a word in asterisks; put braces that are no attributes between backticks.");
                return;
            }

            foreach (var (name, _) in attributes.Properties ?? [])
            {
                if (!AllowedAttributes.Contains(name) && !IsFromMarkdig(node, name))
                {
                    Report(DiagnosticCode.ForbiddenAttribute, $"The attribute '{name}' is not allowed.", Place(node, attributes), 1,
                        $"Allowed are an id, classes and {string.Join(", ", AllowedAttributes)}; put braces that are no attributes between backticks.");
                }
            }

            var isTopLevel = node is Block { Parent: MarkdownDocument }
                || (node is Block { Parent: CustomContainer { Parent: MarkdownDocument } section } && SectionNames.Parse(section.Info) is not null);
            if (attributes.Id is not null && !isTopLevel)
            {
                Report(DiagnosticCode.ForbiddenAttribute, "Only a block at the top level of its section can have an id.", Place(node, attributes), 1,
                    "Give the id to the whole paragraph or list.");
            }
        }

        private static MarkdownObject Place(MarkdownObject node, HtmlAttributes attributes) => attributes.Span.IsEmpty ? node : attributes;

        /// <summary>Some extensions keep what they parsed as attributes of the node.</summary>
        private static bool IsFromMarkdig(MarkdownObject node, string name) => node is Markdig.Extensions.Tables.TableCell && name == "style";

        private void Report(DiagnosticCode code, string message, MarkdownObject node, int length, string hint) =>
            diagnostics.Add(new Diagnostic(code, message, file.At(start + Math.Max(node.Span.Start, 0), length), hint));
    }
}
