using Markdig.Extensions.Mathematics;
using Markdig.Syntax.Inlines;

namespace StudyGuide.Model;

/// <summary>What a piece of a line is to somebody who reads it.</summary>
internal enum InlineKind
{
    Text,
    Code,
    Formula,
    LineBreak,

    /// <summary>A character that is written by its name, such as <c>&amp;nbsp;</c>.</summary>
    Entity,

    /// <summary>A link whose words are the title of its target: <c>[[rag]]</c>.</summary>
    ShortLink,

    /// <summary>A link with words of its own; whoever wants them reads the pieces inside of it.</summary>
    Link,

    /// <summary>An address between angle brackets.</summary>
    Address,

    /// <summary>A tag of HTML, which is printed as it was typed.</summary>
    Tag,

    /// <summary>A picture; the pieces inside of it are its description.</summary>
    Image,

    /// <summary>What has no words: the number of a footnote, the box of a task.</summary>
    Other,
}

/// <summary>A piece of a line, and the inline that it is in the syntax tree.</summary>
internal readonly record struct InlinePiece(InlineKind Kind, Inline Node)
{
    /// <summary>Stands for what is no text where a line has to be one.</summary>
    public const char Opaque = '\uFFFC';

    /// <summary>
    /// The characters of a text, of code, of an entity, of an address, of a tag or, as a space where there is one to read, of a line break;
    /// the other kinds have none of their own.
    /// </summary>
    public ReadOnlySpan<char> Text => Node switch
    {
        LiteralInline literal => literal.Content.AsSpan(),
        CodeInline code => code.ContentSpan,
        LineBreakInline lineBreak => lineBreak.IsSilent() ? default : " ",
        HtmlEntityInline entity => entity.Transcoded.AsSpan(),
        AutolinkInline address => address.Url,
        HtmlInline tag when Kind is InlineKind.Tag => tag.Tag,
        _ => default,
    };

    /// <summary>The pieces inside of a link or picture.</summary>
    public InlinePieces Inside => new(Node as ContainerInline);
}

/// <summary>
/// The pieces of a paragraph, heading or cell, in the order in which they are read: <c>Un *mot*, `x`</c> is the texts "Un ", "mot" and ", "
/// and a piece of code.
/// All that reads words of Markdown reads them from here.
/// </summary>
/// <remarks>
/// Emphasis and the like are gone; a link or picture is one piece. Follows the links of the tree, so that nothing is allocated.
/// </remarks>
internal struct InlinePieces(ContainerInline? container)
{
    private Inline? node;

    public InlinePiece Current { get; private set; }

    public readonly InlinePieces GetEnumerator() => this;

    public bool MoveNext()
    {
        for (node = node is null ? container?.FirstChild : After(node);
            node is not null;
            node = (node as ContainerInline)?.FirstChild ?? After(node))
        {
            if (KindOf(node) is { } kind)
            {
                Current = new InlinePiece(kind, node);
                return true;
            }
        }

        return false;
    }

    private readonly Inline? After(Inline inline)
    {
        while (inline.NextSibling is null && inline.Parent is { } parent && parent != container)
        {
            inline = parent;
        }

        return inline.NextSibling;
    }

    /// <summary>Nothing for what only holds other inlines.</summary>
    private static InlineKind? KindOf(Inline inline) => inline switch
    {
        LiteralInline => InlineKind.Text,
        CodeInline => InlineKind.Code,
        MathInline => InlineKind.Formula,
        LineBreakInline => InlineKind.LineBreak,
        HtmlEntityInline => InlineKind.Entity,
        AutolinkInline => InlineKind.Address,
        HtmlInline { Tag: not ['<', '!', '-', '-', ..] } => InlineKind.Tag,
        ShortLink => InlineKind.ShortLink,
        LinkInline { IsImage: true } => InlineKind.Image,
        LinkInline => InlineKind.Link,
        ContainerInline => null,
        _ => InlineKind.Other,
    };
}
