using Markdig.Extensions.Mathematics;
using Markdig.Syntax.Inlines;
using StudyGuide.Model;

namespace StudyGuide.Rendering.Markdown;

/// <summary>The text of the paragraph that is being printed, in one piece, and where each inline stands in it.</summary>
/// <remarks>Used again for each paragraph. It tells the typography what stands around a mark, across emphasis and links.</remarks>
internal sealed class ParagraphText
{
    private readonly List<(Inline Inline, int Start)> places = [];
    private char[] characters = new char[1024];
    private int length;
    private int next;

    public ReadOnlyMemory<char> Text => characters.AsMemory(0, length);

    public void Read(ContainerInline paragraph)
    {
        places.Clear();
        (length, next) = (0, 0);
        AppendChildren(paragraph);
    }

    /// <summary>Where an inline begins in the text. The next one is asked for most often.</summary>
    public int PlaceOf(Inline inline)
    {
        if (next >= places.Count || places[next].Inline != inline)
        {
            next = Math.Max(0, places.FindIndex(place => place.Inline == inline));
        }

        return places[next++].Start;
    }

    private void AppendChildren(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            Append(inline);
        }
    }

    private void Append(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                places.Add((inline, length));
                Append(literal.Content.AsSpan());
                break;
            case LineBreakInline:
                places.Add((inline, length));
                Append(" ");
                break;
            case HtmlEntityInline entity when entity.Transcoded.AsSpan() is [var space] && char.IsWhiteSpace(space):
                Append([space]);
                break;
            case LinkInline { IsImage: true } picture:
                Append("\0");
                AppendChildren(picture);
                Append(['\0', InlinePiece.Opaque]);
                break;
            case LinkInline { IsAutoLink: true }:
                Append([InlinePiece.Opaque]);
                break;
            case ContainerInline { FirstChild: not null } container:
                AppendChildren(container);
                break;
            case CodeInline or MathInline or HtmlEntityInline or AutolinkInline or ShortLink or HtmlInline { Tag: not ['<', '!', ..] }:
                Append([InlinePiece.Opaque]);
                break;
        }
    }

    private void Append(ReadOnlySpan<char> text)
    {
        if (length + text.Length > characters.Length)
        {
            Array.Resize(ref characters, Math.Max(characters.Length * 2, length + text.Length));
        }

        text.CopyTo(characters.AsSpan(length));
        length += text.Length;
    }
}
