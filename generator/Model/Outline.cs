using System.Collections.Immutable;
using Markdig.Syntax;

namespace StudyGuide.Model;

/// <summary>Which headings of a text stand below which, whatever levels their author typed.</summary>
internal static class Outline
{
    /// <summary>The headings of a text or section, in the order in which they stand.</summary>
    public static ImmutableArray<OutlinedHeading> Of(IEnumerable<Block> blocks)
    {
        var reader = new Reader();
        foreach (var block in blocks)
        {
            reader.Read(block, outside: 0);
        }

        return reader.Headings;
    }

    private sealed class Reader
    {
        /// <summary>The headings that the next one may stand below, from the highest down.</summary>
        private readonly List<HeadingBlock> open = [];

        private ImmutableArray<OutlinedHeading>.Builder? headings;

        public ImmutableArray<OutlinedHeading> Headings => headings?.ToImmutable() ?? [];

        /// <param name="outside">How many of the open headings no heading of this block can close.</param>
        public void Read(Block block, int outside)
        {
            if (block is HeadingBlock heading)
            {
                (headings ??= ImmutableArray.CreateBuilder<OutlinedHeading>()).Add(Open(heading, outside));
            }
            else if (block is ContainerBlock container)
            {
                ReadInside(container);
            }
        }

        /// <summary>
        /// What stands in a quotation or list item ends with it: a heading in it stands beside the one before at the highest, and the
        /// heading after it knows nothing of it.
        /// </summary>
        private void ReadInside(ContainerBlock container)
        {
            var count = open.Count;
            var last = count > 0 ? open[^1] : null;
            foreach (var block in container)
            {
                Read(block, Math.Max(count - 1, 0));
            }

            open.RemoveRange(count, open.Count - count);
            if (last is not null)
            {
                open[^1] = last;
            }
        }

        private OutlinedHeading Open(HeadingBlock heading, int outside)
        {
            HeadingBlock? beside = null;
            while (open.Count > outside && open[^1].Level >= heading.Level)
            {
                beside = open[^1];
                open.RemoveAt(open.Count - 1);
            }

            var found = new OutlinedHeading(heading, open.Count, open is [.., var above] ? above : null, beside?.Level == heading.Level);
            open.Add(heading);
            return found;
        }
    }
}

/// <summary>A heading in its place among the others.</summary>
/// <param name="Depth">How many headings it stands below.</param>
/// <param name="Above">The nearest of them.</param>
/// <param name="IsSibling">Whether it stands beside a heading that was typed at the same level.</param>
internal readonly record struct OutlinedHeading(HeadingBlock Heading, int Depth, HeadingBlock? Above, bool IsSibling);
