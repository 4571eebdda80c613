using System.Collections.Immutable;
using Markdig.Syntax;

namespace StudyGuide.Model;

/// <summary>One section of a question or its answer.</summary>
internal sealed record MarkdownSection(SectionKind Kind, ImmutableArray<MarkdownBlock> Blocks, SourceLocation Location)
{
    /// <summary>The anchor of the section, the same in every language.</summary>
    public string Id => SectionNames.Of(Kind);

    /// <summary>How many words a reader reads, code included.</summary>
    public int WordCount => Blocks.Sum(block => block.WordCount);
}

/// <summary>A top-level block of a section, and its language-neutral id.</summary>
/// <param name="WordCount">How many words a reader reads, code included.</param>
internal sealed record MarkdownBlock(string Id, Block Node, int WordCount);
