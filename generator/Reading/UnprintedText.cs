using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StudyGuide.Model;

namespace StudyGuide.Reading;

/// <summary>
/// Reports words that stand where Markdown prints none: behind the name of a container or the language of a code block, in a footnote or
/// a definition of a link that nothing refers to.
/// </summary>
internal static class UnprintedText
{
    public static void Inspect(MarkdownDocument document, MarkdownProblems problems)
    {
        foreach (var fence in document.Descendants<CodeBlock>().OfType<IFencedBlock>().Concat(document.Descendants<CustomContainer>()))
        {
            if (!string.IsNullOrWhiteSpace(fence.Arguments))
            {
                InspectFence((Block)fence, fence.Arguments, problems);
            }
        }

        InspectDefinitions(document, problems);
        InspectFootnotes(Footnotes.DefinedIn(document), problems);
    }

    private static void InspectFootnotes(IReadOnlyList<Footnote> notes, MarkdownProblems problems)
    {
        foreach (var note in notes.Where(note => note.Links.Count == 0))
        {
            var isSecond = notes.Any(other => other != note && other.Label == note.Label);
            problems.Report(DiagnosticCode.NotPrinted,
                isSecond
                    ? $"The footnote '{note.Label}' is defined a second time, and not printed."
                    : $"Nothing refers to the footnote '{note.Label}', so it is not printed.",
                note, note.LabelSpan.Length,
                isSecond ? "Give it a label of its own." : $"Write '[{note.Label}]' where it belongs, or delete it.",
                note.LabelSpan.Start - Math.Max(note.Span.Start, 0));
        }
    }

    private static void InspectFence(Block fence, string arguments, MarkdownProblems problems)
    {
        var source = problems.SourceOf(fence);
        var info = ((IFencedBlock)fence).Info ?? "";
        var behind = Math.Min(Math.Max(source.IndexOf(info), 0) + info.Length, source.Length);
        var offset = behind + Math.Max(source[behind..].IndexOf(arguments), 0);
        if (fence is CustomContainer { Info: var name })
        {
            problems.Report(DiagnosticCode.NotPrinted, $"What stands behind the name of the container '{name}' is not printed.", fence,
                arguments.Length, "Begin the text on the next line.", offset);
        }
        else
        {
            problems.Report(DiagnosticCode.NotForPage, "What stands behind the language of a code block is not printed.", fence,
                arguments.Length, "A title for the code is a sentence above it.", offset);
        }
    }

    private static void InspectDefinitions(MarkdownDocument document, MarkdownProblems problems)
    {
        var definitions = document.Descendants<LinkReferenceDefinition>().Where(one => one is not FootnoteLinkReferenceDefinition)
            .ToArray();
        if (definitions.Length == 0)
        {
            return; // most texts
        }

        var used = document.Descendants<LinkInline>().Select(link => link.Reference).OfType<LinkReferenceDefinition>()
            .ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var definition in definitions.Where(definition => !used.Contains(definition)))
        {
            problems.Report(
                IsAddress(definition.Url) && string.IsNullOrEmpty(definition.Title) ? DiagnosticCode.NotForPage : DiagnosticCode.NotPrinted,
                $"This line is read as the address of links to '{definition.Label}', and there are none: it is not printed.", definition, 1,
                $"If it is text, write '\\[{definition.Label}]'.");
        }
    }

    private static bool IsAddress(string? url) => url is not null && url.AsSpan().ContainsAny('.', '/', '#');
}
