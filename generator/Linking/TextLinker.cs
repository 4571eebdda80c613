using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StudyGuide.Model;

namespace StudyGuide.Linking;

/// <summary>Links texts of one language: finds the glossary terms to link automatically beside what authors linked.</summary>
/// <remarks>
/// The terms found in a text are remembered as long as the text is: <c>preview</c> links the whole guide after every
/// change.
/// </remarks>
internal sealed class TextLinker(TermMatcher matcher)
{
    private readonly ConditionalWeakTable<MarkdownText, TermsInText> known = [];

    /// <summary>Links a text.</summary>
    /// <param name="targets">What the author's own links mean.</param>
    /// <param name="listed">Terms to recognise in their ordinary forms too.</param>
    /// <param name="unlinked">Terms never to link.</param>
    public LinkedText Link(MarkdownText text, LinkTargets targets, ImmutableArray<Located> listed, ImmutableArray<Located> unlinked)
    {
        var links = targets.Of(text);
        var terms = known.GetValue(text, _ => FindTerms(text, links, Ids(listed), Ids(unlinked)));
        return new LinkedText(text, links, terms.Marks, terms.Ids);
    }

    private TermsInText FindTerms(
        MarkdownText text, IReadOnlyDictionary<Inline, LinkTarget> links, HashSet<string> listed, HashSet<string> unlinked)
    {
        var marks = new Marks();
        var used = links.Values.OfType<TermTarget>().Select(target => target.Term.Id).ToHashSet(StringComparer.Ordinal);
        var byAuthor = used.Count > 0;
        foreach (var section in text.Sections)
        {
            var seen = byAuthor ? LinkedByAuthor(section, links) : new HashSet<string>(StringComparer.Ordinal);
            foreach (var leaf in section.Blocks.SelectMany(block => FlatText.Leaves(block.Node)))
            {
                var flat = FlatText.Of(leaf);
                foreach (var match in matcher.Find(flat.ToString(), listed).Where(match => !unlinked.Contains(match.TermId)))
                {
                    used.Add(match.TermId);
                    if (!seen.Contains(match.TermId) && marks.TryAdd(flat, match))
                    {
                        seen.Add(match.TermId);
                    }
                }
            }
        }

        return new TermsInText(marks.All, used);
    }

    private static HashSet<string> Ids(ImmutableArray<Located> terms) =>
        terms.Select(term => term.Value).ToHashSet(StringComparer.Ordinal);

    private static HashSet<string> LinkedByAuthor(MarkdownSection section, IReadOnlyDictionary<Inline, LinkTarget> links) =>
        section.Blocks.SelectMany(block => FlatText.Leaves(block.Node))
            .SelectMany(leaf => leaf.Inline!.Descendants<LinkInline>())
            .Select(link => links.GetValueOrDefault(link))
            .OfType<TermTarget>()
            .Select(target => target.Term.Id)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>Collects where links to terms begin and end.</summary>
    private sealed class Marks
    {
        private readonly Dictionary<LiteralInline, List<TermMark>> marks = [];

        /// <summary>Marks a match, unless it begins in one piece of emphasised text and ends in another.</summary>
        public bool TryAdd(FlatText flat, TermMatch match)
        {
            if (flat.LiteralAt(match.Start) is not { } start || flat.LiteralAt(match.End - 1) is not { } end
                || start.Literal.Parent != end.Literal.Parent)
            {
                return false;
            }

            Add(start.Literal, new TermMark(start.Offset, match.TermId));
            Add(end.Literal, new TermMark(end.Offset + 1, null));
            return true;
        }

        public IReadOnlyDictionary<LiteralInline, List<TermMark>> All => marks;

        private void Add(LiteralInline literal, TermMark mark)
        {
            if (!marks.TryGetValue(literal, out var list))
            {
                marks.Add(literal, list = []);
            }

            list.Add(mark);
        }
    }

    private sealed record TermsInText(IReadOnlyDictionary<LiteralInline, List<TermMark>> Marks, IReadOnlySet<string> Ids);
}
