using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Rendering.Twins;

/// <summary>
/// A text as its author typed it, with that made plain which this generator alone understands: other programs read the same in it.
/// The tree says where something has to change, and no second renderer is needed.
/// </summary>
internal sealed class PortableMarkdown
{
    private readonly LinkedText linked;
    private readonly SourceEdits edits;
    private readonly PortableLinks links;
    private readonly LanguagePack pack;

    /// <param name="links">What its links become.</param>
    /// <param name="pack">The language of the text.</param>
    public PortableMarkdown(LinkedText linked, PortableLinks links, LanguagePack pack)
    {
        (this.linked, this.links, this.pack) = (linked, links, pack);
        edits = new SourceEdits(linked.Text.File.Text[linked.Text.Start..]);
        foreach (var definition in DefinitionsIn(linked.Text))
        {
            edits.Remove(definition.Span.Start, definition.Span.End + 1); // its links carry the address themselves
        }
    }

    /// <summary>The blocks of a section.</summary>
    /// <param name="rank">The rank of its highest heading.</param>
    public string Section(MarkdownSection section, int rank)
    {
        var depths = Outline.Of(section.Blocks.Select(block => block.Node)).ToDictionary(found => found.Heading, found => found.Depth);
        var text = new List<string>();
        Block? before = null;
        foreach (var block in section.Blocks.Select(block => block.Node))
        {
            if (Block(block, heading => rank + depths[heading]) is { Length: > 0 } markdown)
            {
                text.Add(IsSameList(before, block) ? $"{PortableBlocks.Nothing}\n\n{markdown}" : markdown);
                before = block;
            }
        }

        return string.Join("\n\n", text);
    }

    /// <summary>The footnotes; empty where the text has none.</summary>
    public string Footnotes() => string.Join("\n\n", linked.Text.Footnotes.Select(note => Block(note, _ => LowestRank)));

    /// <summary>A line that stands alone, such as the side of a card.</summary>
    public static string Line(InlineText line)
    {
        var edits = new SourceEdits(line.Source.Value);
        foreach (var node in PortableBlocks.NodesOf(line.Paragraph))
        {
            Simplify(node, edits);
        }

        return edits.Apply(0, line.Source.Value.Length).Trim().ReplaceLineEndings(" ");
    }

    private const int LowestRank = 6;

    private static bool IsSameList(Block? before, Block block) =>
        before is ListBlock one && block is ListBlock other && one.IsOrdered == other.IsOrdered && one.BulletType == other.BulletType;

    private string Block(Block block, Func<HeadingBlock, int> rankOf)
    {
        foreach (var node in PortableBlocks.NodesOf(block))
        {
            switch (node)
            {
                case LinkInline link:
                    links.Rewrite(link, linked, edits);
                    break;
                case HeadingBlock heading:
                    PortableBlocks.Heading(heading, Math.Min(rankOf(heading), LowestRank), edits);
                    break;
                case CustomContainer container:
                    PortableBlocks.Container(container, pack.Words["example"], edits);
                    break;
            }

            Simplify(node, edits);
        }

        var text = edits.Apply(PortableBlocks.StartOf(block, edits.Source), PortableBlocks.EndOf(block, edits.Source)).TrimEnd();
        return block is ParagraphBlock ? text.TrimStart() : text.TrimStart('\n'); // spaces before other blocks mean something
    }

    /// <summary>Takes out what is not printed, and keeps tags from meaning something.</summary>
    private static void Simplify(MarkdownObject node, SourceEdits edits)
    {
        switch (node)
        {
            case HtmlBlock:
            case HtmlInline { Tag: ['<', '!', '-', '-', ..] }:
                PortableBlocks.Comment(node, edits);
                break;
            case HtmlInline:
                edits.Replace(node.Span.Start, node.Span.Start, "\\");
                break;
        }

        if (node.TryGetAttributes()?.Span is { IsEmpty: false } braces && edits.Source[braces.Start] == '{')
        {
            edits.Remove(braces.Start, braces.End + 1);
        }
    }

    private static IEnumerable<LinkReferenceDefinition> DefinitionsIn(MarkdownText text)
    {
        MarkdownObject? root = text.Sections is [{ Blocks: [{ Node: var first }, ..] }, ..] ? first : null;
        while (root is Block { Parent: { } parent })
        {
            root = parent;
        }

        return root is MarkdownDocument document
            ? document.OfType<LinkReferenceDefinitionGroup>().SelectMany(group => group.OfType<LinkReferenceDefinition>())
                .Where(definition => definition is not FootnoteLinkReferenceDefinition && !definition.Span.IsEmpty)
            : [];
    }
}
