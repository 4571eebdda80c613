using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Rendering;

/// <summary>The sentence that a glossary term stands in, as plain text in the typography of its language.</summary>
/// <param name="Before">The sentence up to the term.</param>
/// <param name="Term">The term as the sentence writes it.</param>
/// <param name="After">The rest of the sentence.</param>
/// <param name="LangHtml">Attributes for a sentence that is not in the page's language.</param>
internal sealed record TermSentence(string Before, string Term, string After, string LangHtml)
{
    /// <summary>Longer sentences are cut between words, on each side of the term.</summary>
    private const int LongestSide = 120;

    // Noncharacters of Unicode, which no text contains: they mark the term while its sentence is looked for.
    private const char Open = '\uFDD3';
    private const char Close = '\uFDD4';

    /// <summary>Finds the first sentence of a text that links to a term.</summary>
    /// <returns>Nothing where the text does not.</returns>
    public static TermSentence? Find(string termId, LinkedText linked, LanguagePack pack, Site site, string langHtml)
    {
        var holder = linked.TermIds.Contains(termId) ? Holder(termId, linked) : null;
        if (holder is null)
        {
            return null;
        }

        var text = PlainText.Of(holder, Title, piece => Marked(piece, termId, linked, Title));
        if (EndsOf(text) is not var (start, end))
        {
            return null;
        }

        var sentence = PageScope.Typeset(text[SentenceStart(text, start)..SentenceEnd(text, end)].Trim(), pack);
        var (open, close) = EndsOf(sentence)!.Value;
        return new TermSentence(CutStart(Plain(sentence[..open])), sentence[(open + 1)..close], CutEnd(Plain(sentence[(close + 1)..])), langHtml);

        string Title(ShortLink link) => LinkTitle.Of(linked.Links.GetValueOrDefault(link), site, pack).Text;
    }

    /// <summary>Where the term begins and ends; the ends of other terms may stand before it.</summary>
    private static (int Open, int Close)? EndsOf(string text) =>
        text.IndexOf(Open, StringComparison.Ordinal) is >= 0 and var open && text.IndexOf(Close, open) is > 0 and var close ? (open, close) : null;

    /// <summary>The paragraph, heading or cell that holds the first link to the term.</summary>
    private static LeafBlock? Holder(string termId, LinkedText linked)
    {
        var marked = linked.TermMarks.Where(entry => entry.Value.Exists(mark => mark.TermId == termId)).Select(entry => (Inline)entry.Key);
        var written = linked.Links.Where(entry => entry.Value is TermTarget target && target.Term.Id == termId).Select(entry => entry.Key);
        Inline? top = marked.Concat(written).MinBy(piece => piece.Span.Start);
        while (top?.Parent is { } parent)
        {
            top = parent;
        }

        return (top as ContainerInline)?.ParentBlock;
    }

    private static bool IsLinkTo(LinkInline link, string termId, LinkedText linked) => linked.Links.GetValueOrDefault(link) is TermTarget target && target.Term.Id == termId;

    private static string? Marked(Inline piece, string termId, LinkedText linked, Func<ShortLink, string> title) => piece switch
    {
        LiteralInline literal when linked.TermMarks.TryGetValue(literal, out var marks) => Marked(literal, marks, termId),
        ShortLink link when IsLinkTo(link, termId, linked) => $"{Open}{title(link)}{Close}",
        LinkInline { FirstChild: LiteralInline words } link when IsLinkTo(link, termId, linked) => $"{Open}{words.Content}{Close}",
        _ => null,
    };

    /// <summary>A term may begin in one literal and end in another: each end is marked where it stands.</summary>
    private static string Marked(LiteralInline literal, List<TermMark> marks, string termId)
    {
        var text = new StringBuilder();
        var start = 0;
        foreach (var mark in marks)
        {
            text.Append(literal.Content.AsSpan()[start..mark.Offset]).Append(mark.TermId == termId ? Open : mark.TermId is null ? Close : "");
            start = mark.Offset;
        }

        return text.Append(literal.Content.AsSpan()[start..]).ToString();
    }

    private static int SentenceStart(string text, int place)
    {
        for (var index = place - 1; index > 0; index--)
        {
            if (IsBoundary(text, index))
            {
                return index;
            }
        }

        return 0;
    }

    private static int SentenceEnd(string text, int place)
    {
        for (var index = place + 1; index < text.Length; index++)
        {
            if (IsBoundary(text, index))
            {
                return index;
            }
        }

        return text.Length;
    }

    /// <summary>A space after the end of a sentence and before something that can begin one: "p. ex. ceci" has none.</summary>
    private static bool IsBoundary(string text, int index)
    {
        if (!char.IsWhiteSpace(text[index]) || index + 1 >= text.Length)
        {
            return false;
        }

        var before = text.AsSpan(0, index).TrimEnd([Open, Close, ' ', '"', '»', '”', ')']);
        return !before.IsEmpty && before[^1] is '.' or '!' or '?' or '…' or '。' or '؟' && !char.IsLower(FirstOf(text.AsSpan(index + 1)));
    }

    private static char FirstOf(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart([Open, Close]);
        return rest.IsEmpty ? ' ' : rest[0];
    }

    /// <summary>Other terms of the sentence are marked at their ends too.</summary>
    private static string Plain(string text) => text.Replace(Close.ToString(), "", StringComparison.Ordinal).Replace(Open.ToString(), "", StringComparison.Ordinal);

    private static string CutStart(string text)
    {
        var cut = text.Length <= LongestSide ? -1 : text.IndexOf(' ', text.Length - LongestSide);
        return cut < 0 ? text : "… " + text[(cut + 1)..];
    }

    private static string CutEnd(string text)
    {
        var cut = text.Length <= LongestSide ? -1 : text.LastIndexOf(' ', LongestSide);
        return cut < 0 ? text : text[..cut].TrimEnd(' ', ',', ';', ':') + " …";
    }
}
