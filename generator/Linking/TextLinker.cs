using System.Collections.Frozen;
using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StudyGuide.Model;

namespace StudyGuide.Linking;

/// <summary>Links one text: resolves what its author linked, and finds the glossary terms to link automatically.</summary>
/// <param name="resolver">Finds the targets of written links.</param>
/// <param name="matcher">Finds the terms of the text's language.</param>
internal sealed class TextLinker(LinkResolver resolver, TermMatcher matcher)
{
    /// <summary>Links a text.</summary>
    /// <param name="listed">Terms to recognise in their ordinary forms too.</param>
    /// <param name="unlinked">Terms never to link.</param>
    public LinkedText Link(MarkdownText text, IReadOnlySet<string> listed, IReadOnlySet<string> unlinked)
    {
        var links = text.Links
            .Select(link => (link.Node, resolver.Resolve(link).Target))
            .Where(entry => entry.Target is not null)
            .ToFrozenDictionary(entry => entry.Node, entry => entry.Target!);
        var marks = new Marks();
        var used = links.Values.OfType<TermTarget>().Select(target => target.Term.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var section in text.Sections)
        {
            LinkSection(section, links, listed, unlinked, used, marks);
        }

        return new LinkedText(text, links, marks.ToDictionary(), [.. used]);
    }

    private void LinkSection(
        MarkdownSection section, FrozenDictionary<Inline, LinkTarget> links,
        IReadOnlySet<string> listed, IReadOnlySet<string> unlinked, HashSet<string> used, Marks marks)
    {
        var seen = LinkedByAuthor(section, links);
        foreach (var leaf in section.Blocks.SelectMany(block => Leaves(block.Node)))
        {
            var flat = FlatText.Of(leaf);
            foreach (var match in matcher.Find(flat.ToString(), listed))
            {
                if (!unlinked.Contains(match.TermId))
                {
                    used.Add(match.TermId);
                    if (!seen.Contains(match.TermId) && marks.TryAdd(flat, match))
                    {
                        seen.Add(match.TermId);
                    }
                }
            }
        }
    }

    private static HashSet<string> LinkedByAuthor(MarkdownSection section, FrozenDictionary<Inline, LinkTarget> links) => links.Count == 0
        ? new HashSet<string>(StringComparer.Ordinal)
        : section.Blocks.SelectMany(block => Leaves(block.Node))
            .SelectMany(leaf => leaf.Inline!.Descendants<LinkInline>())
            .Select(link => links.GetValueOrDefault(link))
            .OfType<TermTarget>()
            .Select(target => target.Term.Id)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>The paragraphs and cells of a block; headings and code are left alone.</summary>
    private static IEnumerable<LeafBlock> Leaves(Block block) => block switch
    {
        HeadingBlock or CodeBlock => [],
        LeafBlock { Inline: not null } leaf => [leaf],
        ContainerBlock container => container.SelectMany(Leaves),
        _ => [],
    };

    /// <summary>Collects where links to terms begin and end.</summary>
    private sealed class Marks
    {
        private readonly Dictionary<LiteralInline, List<TermMark>> marks = [];

        /// <summary>Marks a match, unless it begins in one piece of emphasised text and ends in another.</summary>
        public bool TryAdd(FlatText flat, TermMatch match)
        {
            if (flat.LiteralAt(match.Start) is not { } start || flat.LiteralAt(match.End - 1) is not { } end || start.Literal.Parent != end.Literal.Parent)
            {
                return false;
            }

            Add(start.Literal, new TermMark(start.Offset, match.TermId));
            Add(end.Literal, new TermMark(end.Offset + 1, null));
            return true;
        }

        public FrozenDictionary<LiteralInline, ImmutableArray<TermMark>> ToDictionary() =>
            marks.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.ToImmutableArray());

        private void Add(LiteralInline literal, TermMark mark)
        {
            if (!marks.TryGetValue(literal, out var list))
            {
                marks.Add(literal, list = []);
            }

            list.Add(mark);
        }
    }
}
