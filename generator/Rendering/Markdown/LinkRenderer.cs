using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Rendering.Markdown;

/// <summary>Prints links, to the page of their target in the reader's language, and images.</summary>
/// <param name="text">The language of the texts.</param>
/// <param name="reader">The language of the pages.</param>
internal sealed class LinkRenderer(Site site, LanguagePack text, LanguagePack reader, OpenHtml.Builder output)
    : HtmlObjectRenderer<LinkInline>
{
    private readonly FigureRenderer figures = new(site, text, output);
    private IReadOnlyDictionary<Inline, LinkTarget> targets = new Dictionary<Inline, LinkTarget>();

    public void Begin(IReadOnlyDictionary<Inline, LinkTarget> linkTargets) => targets = linkTargets;

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
        WriteTip(renderer, link);
        if (link is ShortLink)
        {
            WriteTitle(renderer, link, LinkTitle.Of(target, site, reader));
        }
        else if (link.IsAutoLink)
        {
            renderer.Write(" translate=\"no\">").WriteEscape((link.FirstChild as LiteralInline)?.Content.ToString());
        }
        else
        {
            renderer.WriteAttributes(link).Write('>').WriteChildren(link);
        }

        renderer.Write("</a>");
    }

    /// <summary>Prints what an author wrote in quotation marks behind an address.</summary>
    private static void WriteTip(HtmlRenderer renderer, LinkInline link)
    {
        if (!string.IsNullOrEmpty(link.Title))
        {
            renderer.Write(" title=\"").WriteEscape(link.Title).Write('"');
        }
    }

    private void WriteTitle(HtmlRenderer renderer, LinkInline link, PageTitle title)
    {
        if (title.Language.Code != text.Code)
        {
            renderer.Write($" lang=\"{title.Language.Code}\" dir=\"{title.Language.Direction}\"");
        }

        renderer.WriteAttributes(link).Write('>').Write(title.Html);
    }

    private void WriteAddress(HtmlRenderer renderer, LinkTarget? target)
    {
        switch (target)
        {
            case ExternalTarget external:
                renderer.Write(" rel=\"external\" href=\"").WriteEscapeUrl(external.Url).Write('"');
                break;
            case AnchorTarget { Anchor: "" }:
                renderer.Write(" href=\"#\"");
                break;
            case AnchorTarget { Anchor: var anchor }:
                renderer.Write(" href=\"#");
                output.LeaveIdPrefix();
                renderer.Write(anchor).Write('"');
                break;
            case QuestionTarget question:
                WriteInternal(renderer, question.Question, question.Anchor);
                break;
            case PageTarget page:
                WriteInternal(renderer, page.Page, page.Anchor);
                break;
            case FileTarget file:
                WriteFile(renderer, file.File.Address, file.Anchor);
                break;
            case ImageTarget image:
                WriteFile(renderer, image.Image.Address, null);
                break;
            case TermTarget term:
                renderer.Write($" class=\"term\" data-term=\"{term.Term.Id}\"");
                WriteInternal(renderer, term.Term, null);
                break;
        }
    }

    private void WriteFile(HtmlRenderer renderer, string path, string? anchor)
    {
        renderer.Write(" href=\"");
        output.LeaveFile(path);
        if (!string.IsNullOrEmpty(anchor))
        {
            renderer.Write('#').WriteEscapeUrl(anchor);
        }

        renderer.Write('"');
    }

    private void WriteInternal(HtmlRenderer renderer, ISubject subject, string? anchor)
    {
        renderer.Write(" href=\"");
        output.LeaveAddress(subject, anchor);
        renderer.Write('"');
    }

    private void WritePicture(HtmlRenderer renderer, LinkInline link, LinkTarget? target)
    {
        switch (target)
        {
            case FigureTarget figure:
                figures.Write(renderer, figure.Figure, link, targets);
                break;
            case ImageTarget image:
                WriteImage(renderer, link, image.Image.Address);
                break;
            case FileTarget file:
                WriteImage(renderer, link, file.File.Address);
                break;
        }
    }

    private void WriteImage(HtmlRenderer renderer, LinkInline link, string path)
    {
        renderer.Write("<img src=\"");
        output.LeaveFile(path);
        renderer.Write("\" alt=\"");
        var inAttribute = renderer.EnableHtmlForInline;
        renderer.EnableHtmlForInline = false;
        renderer.WriteChildren(link);
        renderer.EnableHtmlForInline = inAttribute;
        renderer.Write("\" loading=\"lazy\" decoding=\"async\"");
        WriteTip(renderer, link);
        renderer.WriteAttributes(link).Write('>');
    }
}
