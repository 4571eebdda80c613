using Markdig.Syntax.Inlines;
using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Rendering.Twins;

/// <summary>Links and pictures in the Markdown that all programs read.</summary>
/// <param name="subject">What has the text they stand in.</param>
/// <param name="pack">The language of the text.</param>
internal sealed class PortableLinks(Site site, ISubject subject, LanguagePack pack, TwinAddresses addresses)
{
    public void Rewrite(LinkInline link, LinkedText linked, SourceEdits edits)
    {
        if (link.IsAutoLink || !linked.Links.TryGetValue(link, out var target))
        {
            return;
        }

        var (start, end) = (link.Span.Start, link.Span.End + 1);
        if (link is ShortLink)
        {
            edits.Replace(start, end, $"[{Title(target)}]({Address(target)})");
        }
        else if (target is FigureTarget figure)
        {
            WriteWords(figure.Figure, link, edits);
        }
        else if (link.Reference is not null)
        {
            edits.Replace(EndOfWords(link, edits.Source), end, $"]({Destination(Address(target))}{Tip(link)})");
        }
        else if (target is not ExternalTarget)
        {
            var (from, to) = UrlIn(link, edits.Source);
            edits.Replace(from, to, Destination(Address(target)));
        }
    }

    /// <summary>An address as a link of Markdown writes it.</summary>
    public static string Destination(string address) => address.AsSpan().ContainsAny(" ()<>")
        ? $"<{address.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)}>"
        : address;

    private string Address(LinkTarget target) => target switch
    {
        QuestionTarget question => addresses.To(question.Question, question.Anchor),
        PageTarget page => addresses.To(page.Page, page.Anchor),
        TermTarget term => addresses.To(term.Term, null),
        AnchorTarget place => addresses.ToPage(subject, place.Anchor),
        FileTarget file => addresses.ToFile(file.File.Address) + (string.IsNullOrEmpty(file.Anchor) ? "" : "#" + file.Anchor),
        ImageTarget image => addresses.ToFile(image.Image.Address),
        ExternalTarget external => external.Url,
        _ => "",
    };

    private string Title(LinkTarget target) => target.Subject switch
    {
        Question question => Pick(question.Text).Title.Markdown,
        FreePage page => Pick(page.Text).Title.Markdown,
        GlossaryTerm term => EscapedMarkdown.Of(Pick(term.Text).Term.Value),
        _ => "",
    };

    /// <summary>A figure is drawn on its page alone; here stands what it is called and what it shows.</summary>
    private void WriteWords(Figure figure, LinkInline link, SourceEdits edits)
    {
        var (start, end) = (link.Span.Start, link.Span.End + 1);
        var description = EscapedMarkdown.Of(Pick(figure.Description).Value);
        if (link is { FirstChild: { } first, LastChild: { } last })
        {
            edits.Replace(start, first.Span.Start, "**");
            edits.Replace(last.Span.End + 1, end, $"** – {description}");
        }
        else
        {
            edits.Replace(start, end, $"**{EscapedMarkdown.Of(Pick(figure.Title).Value)}** – {description}");
        }
    }

    private T Pick<T>(Localized<T> texts)
        where T : class => texts.In(pack.Code, site.Guide.SourceLanguage)!;

    /// <summary>The place of an address, with the angle brackets around it.</summary>
    private static (int Start, int End) UrlIn(LinkInline link, string source)
    {
        var (start, end) = (link.UrlSpan.Start, link.UrlSpan.End + 1);
        return source[start - 1] == '<' && source[end] == '>' ? (start - 1, end + 1) : (start, end);
    }

    /// <summary>The bracket that closes the words of a link whose address stands elsewhere: <c>[words][label]</c>.</summary>
    private static int EndOfWords(LinkInline link, string source)
    {
        var last = link.Span.End;
        var label = source.LastIndexOf('[', last);
        return label > link.Span.Start + 1 && source[label - 1] == ']' ? label - 1 : last;
    }

    private static string Tip(LinkInline link) => string.IsNullOrEmpty(link.Title)
        ? ""
        : $" \"{link.Title.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
