using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using StudyGuide.Model;

namespace StudyGuide.Reading;

/// <summary>Reports attributes and ids that a page has no place for.</summary>
internal sealed class AttributeInspector(MarkdownProblems problems, MarkdownKind kind)
{
    private static readonly string[] AllowedAttributes = ["lang", "dir", "title"];

    /// <summary>The id an author gave a block in braces.</summary>
    public static string? OwnId(Block block) => block.TryGetAttributes()?.Id;

    public void Inspect(MarkdownObject node)
    {
        if (node.TryGetAttributes() is not { } attributes)
        {
            return;
        }

        if (kind is MarkdownKind.Card && node is Block)
        {
            problems.Report(DiagnosticCode.ForbiddenAttribute, "A side of a card has no attributes.", Place(node, attributes), 1,
                "Put them behind a word in asterisks; put braces that are no attributes between backticks.");
            return;
        }

        foreach (var (name, _) in attributes.Properties ?? [])
        {
            if (!AllowedAttributes.Contains(name) && !IsFromMarkdig(node, name))
            {
                problems.Report(DiagnosticCode.ForbiddenAttribute, $"The attribute '{name}' is not allowed.", Place(node, attributes), 1,
                    $"Allowed are an id, classes and {string.Join(", ", AllowedAttributes)}; "
                    + "put braces that are no attributes between backticks.");
            }
        }

        var isTopLevel = node is Block { Parent: MarkdownDocument }
            || (node is Block { Parent: CustomContainer { Parent: MarkdownDocument } section }
                && SectionNames.Parse(section.Info) is not null);
        if (attributes.Id is not null && !isTopLevel)
        {
            problems.Report(DiagnosticCode.ForbiddenAttribute, "Only a block at the top level of its section can have an id.",
                Place(node, attributes), 1,
                "Give the id to the whole paragraph or list.");
        }
    }

    private static MarkdownObject Place(MarkdownObject node, HtmlAttributes attributes) => attributes.Span.IsEmpty ? node : attributes;

    /// <summary>Some extensions keep what they parsed as attributes of the node.</summary>
    private static bool IsFromMarkdig(MarkdownObject node, string name) => node is Markdig.Extensions.Tables.TableCell && name == "style";

    /// <summary>The ids of top-level blocks become anchors: they must be slugs and unique.</summary>
    public void InspectIds(MarkdownDocument document)
    {
        var sections = document.OfType<CustomContainer>().Where(container => SectionNames.Parse(container.Info) is not null);
        HashSet<string> taken = new(StringComparer.Ordinal);
        foreach (var block in document.Concat(sections.SelectMany(section => section)))
        {
            var id = OwnId(block);
            if (id is not null && (!Slug.IsValid(id) || IsReserved(id)))
            {
                problems.Report(DiagnosticCode.ForbiddenAttribute, $"'{id}' cannot be the id of a block.", block, 1,
                    "Use lower-case letters, digits and hyphens, and none of the names of sections.");
            }
            else if (id is not null && !taken.Add(id))
            {
                problems.Report(DiagnosticCode.IdTwice, $"The id '{id}' stands here a second time.", block, 1,
                    "Give each block an id of its own.");
            }
        }
    }

    private static bool IsReserved(string id) =>
        id is "sources" or "cards" or "notes" or "related" or "content"
        || SectionNames.Containers.Append("answer").Any(name =>
            id == name || (id.StartsWith(name + "-", StringComparison.Ordinal) && char.IsAsciiDigit(id[^1])));
}
