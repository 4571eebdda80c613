using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using StudyGuide.Model;

namespace StudyGuide.Reading;

/// <summary>Reports containers that are unknown, not closed, or cannot stand where they stand.</summary>
internal sealed class ContainerInspector(MarkdownProblems problems, MarkdownKind kind)
{
    public void Inspect(CustomContainer container)
    {
        var name = container.Info ?? "";
        var length = FenceLength(container, problems.SourceOf(container));
        var isSection = SectionNames.Parse(name) is not null;
        if (!SectionNames.Containers.Contains(name))
        {
            problems.Report(DiagnosticCode.UnknownContainer,
                name.Length == 0 ? "This container has no name." : $"There is no container '{name}'.", container, length,
                Suggestion.For(name, SectionNames.Containers) ?? $"Known containers: {string.Join(", ", SectionNames.Containers)}.");
        }
        else if (isSection && (container.Parent is not MarkdownDocument || kind is not MarkdownKind.Answer))
        {
            problems.Report(DiagnosticCode.UnknownContainer, $"The section '{name}' cannot stand here.", container, length,
                "Sections stand at the top level of an answer; is the container before it closed?");
        }

        if (container.ClosingFencedCharCount == 0)
        {
            problems.Report(DiagnosticCode.UnclosedFence, $"The container '{name}' is not closed.", container, length,
                "Close it with a line ':::'.");
        }
    }

    /// <summary>How many characters of a container's first line are colons and name.</summary>
    /// <param name="source">What the author wrote, from the first colon on.</param>
    public static int FenceLength(CustomContainer container, ReadOnlySpan<char> source)
    {
        var name = container.Info ?? "";
        var line = source.IndexOf('\n') is >= 0 and var end ? source[..end] : source;
        return name.Length > 0 && line.IndexOf(name) is >= 0 and var place ? place + name.Length : container.OpeningFencedCharCount;
    }
}
