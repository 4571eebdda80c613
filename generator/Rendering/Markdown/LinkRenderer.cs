using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Rendering.Markdown;

/// <summary>Prints links, to the page of their target in the reader's language, and images.</summary>
/// <param name="text">The language of the texts.</param>
/// <param name="reader">The language of the pages.</param>
internal sealed class LinkRenderer(Site site, LanguagePack text, LanguagePack reader, TextRenderer literals) : HtmlObjectRenderer<LinkInline>
{
    private readonly FigureRenderer figures = new(site, text);
    private IReadOnlyDictionary<Inline, LinkTarget> targets = new Dictionary<Inline, LinkTarget>();
    private TextPlace place;

    public void Begin(IReadOnlyDictionary<Inline, LinkTarget> linkTargets, TextPlace textPlace) => (targets, place) = (linkTargets, textPlace);

    /// <summary>Whether a picture is a figure rather than an image file.</summary>
    public bool IsFigure(LinkInline picture) => targets.GetValueOrDefault(picture) is FigureTarget;

    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var target = targets.GetValueOrDefault(link);
        if (link.IsImage)
        {
            WritePicture(renderer, link, target);
            return;
        }

        renderer.Write("<a");
        WriteAddress(renderer, target);
        if (!string.IsNullOrEmpty(link.Title))
        {
            renderer.Write(" title=\"").WriteEscape(link.Title).Write('"');
        }

        if (link is ShortLink)
        {
            WriteTitle(renderer, link, LinkTitle.Of(target, site, reader));
        }
        else
        {
            renderer.WriteAttributes(link).Write('>').WriteChildren(link);
        }

        renderer.Write("</a>");
    }

    private void WriteTitle(HtmlRenderer renderer, LinkInline link, LinkTitle title)
    {
        if (title.Language.Code != text.Code)
        {
            renderer.Write($" lang=\"{title.Language.Code}\" dir=\"{title.Language.Direction}\"");
        }

        renderer.WriteAttributes(link).Write('>').WriteEscape(title.Text);
        literals.Pass(link);
    }

    private void WriteAddress(HtmlRenderer renderer, LinkTarget? target)
    {
        switch (target)
        {
            case ExternalTarget external:
                renderer.Write(" class=\"external\" href=\"").WriteEscapeUrl(external.Url).Write('"');
                break;
            case AnchorTarget { Anchor: "" }:
                renderer.Write(" href=\"#\"");
                break;
            case AnchorTarget { Anchor: var anchor }:
                renderer.Write($" href=\"#{place.IdPrefix}{anchor}\"");
                break;
            case QuestionTarget question:
                WriteInternal(renderer, PageAddress.Of(question.Question, reader), question.Anchor);
                break;
            case PageTarget page:
                WriteInternal(renderer, PageAddress.Of(page.Page, reader), page.Anchor);
                break;
            case TermTarget term:
                renderer.Write($" class=\"term\" data-term=\"{term.Term.Id}\"");
                WriteInternal(renderer, PageAddress.Of(term.Term, reader), null);
                break;
        }
    }

    private void WriteInternal(HtmlRenderer renderer, PageAddress address, string? anchor) =>
        renderer.Write($" href=\"{place.Root}{address}{(string.IsNullOrEmpty(anchor) ? "" : "#" + anchor)}\"");

    private void WritePicture(HtmlRenderer renderer, LinkInline link, LinkTarget? target)
    {
        switch (target)
        {
            case FigureTarget figure:
                figures.Write(renderer, figure.Figure, link, targets, place);
                break;
            case ImageTarget image:
                WriteImage(renderer, link, image.Image);
                break;
        }
    }

    private void WriteImage(HtmlRenderer renderer, LinkInline link, ImageFile image)
    {
        renderer.Write($"<img src=\"{place.Root}{image.Address}\" alt=\"");
        var inAttribute = renderer.EnableHtmlForInline;
        renderer.EnableHtmlForInline = false;
        renderer.WriteChildren(link);
        renderer.EnableHtmlForInline = inAttribute;
        renderer.Write("\" loading=\"lazy\" decoding=\"async\"").WriteAttributes(link).Write('>');
    }
}
