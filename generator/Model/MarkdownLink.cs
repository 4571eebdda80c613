using Markdig.Syntax.Inlines;

namespace StudyGuide.Model;

/// <summary>A link or image as its author wrote it.</summary>
internal sealed record MarkdownLink(Inline Node, string Url, SourceLocation Location)
{
    public bool IsImage => Node is LinkInline { IsImage: true };

    /// <summary>Whether it leads to a place in its target.</summary>
    public bool HasAnchor => Url.Contains('#', StringComparison.Ordinal);

    /// <summary>Whether the author wrote <c>[[id]]</c>, which prints the title of its target.</summary>
    public bool IsShort => Node is ShortLink;
}

/// <summary>The short form <c>[[rag]]</c> or <c>[[term:token]]</c> of a link.</summary>
internal sealed class ShortLink : LinkInline;
