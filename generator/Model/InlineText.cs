using Markdig.Syntax;

namespace StudyGuide.Model;

/// <summary>A line of Markdown that stands in YAML, parsed once: words, code, emphasis and formulas.</summary>
/// <param name="source">What the author wrote, and where.</param>
/// <param name="paragraph">The same as a syntax tree, which no later stage changes; without inlines where it could not be read.</param>
internal sealed class InlineText(Located source, LeafBlock paragraph)
{
    public Located Source { get; } = source;

    public LeafBlock Paragraph { get; } = paragraph;
}
