using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Rendering.Markdown;

/// <summary>Prints a figure: the drawing with its words in the language of the text, and a caption.</summary>
/// <remarks>
/// Assistive technology is given one image with a name and a description (SVG Accessibility API Mappings 1.0); the
/// words inside it are drawn for the eye.
/// </remarks>
internal sealed class FigureRenderer(Site site, LanguagePack text, OpenHtml.Builder output)
{
    /// <summary>The distance of two lines of a label, in the size of its font.</summary>
    private const double LineHeight = 1.25;

    /// <param name="link">The picture as the author wrote it; words in its brackets replace the figure's title.</param>
    /// <param name="targets">What the links of the text lead to: a figure may be shown more than once.</param>
    public void Write(HtmlRenderer renderer, Figure figure, LinkInline link, IReadOnlyDictionary<Inline, LinkTarget> targets)
    {
        var before = targets.Count(other =>
            other.Key.Span.Start < link.Span.Start && other.Value is FigureTarget again && again.Figure == figure);
        var own = $"figure-{figure.Id}-{(before == 0 ? "" : $"{before + 1}-")}";
        renderer.Write("<figure class=\"figure\"><svg class=\"figure__drawing\" role=\"img\" aria-labelledby=\"");
        WriteId(renderer, $"{own}title").Write("\" aria-describedby=\"");
        WriteId(renderer, $"{own}desc").Write('"').Write(figure.Drawing.RootAttributes).Write("><title id=\"");
        WriteWords(WriteId(renderer, $"{own}title").Write('"'), figure.Title).Write("</title><desc id=\"");
        WriteWords(WriteId(renderer, $"{own}desc").Write('"'), figure.Description).Write("</desc>");
        foreach (var part in figure.Drawing.Parts)
        {
            switch (part)
            {
                case DrawingMarkup markup:
                    renderer.Write(markup.Svg);
                    break;
                case DrawingId id:
                    WriteId(renderer, own + id.Id);
                    break;
                case DrawingLabel label:
                    WriteLabel(renderer, figure.Labels.First(words => words.Key.Value == label.Key).Text, label.X);
                    break;
            }
        }

        renderer.Write("</svg><figcaption class=\"figure__caption\"");
        if (link.FirstChild is null)
        {
            WriteWords(renderer, figure.Title);
        }
        else
        {
            renderer.Write('>').WriteChildren(link);
        }

        renderer.Write("</figcaption></figure>\n");
    }

    /// <summary>Prints an id behind what makes it unique on the page.</summary>
    private HtmlRenderer WriteId(HtmlRenderer renderer, string id)
    {
        output.LeaveIdPrefix();
        renderer.Write(id);
        return renderer;
    }

    /// <summary>Closes the tag that has been begun, and prints a text in it.</summary>
    private HtmlRenderer WriteWords(HtmlRenderer renderer, Localized<Located> words)
    {
        var (written, pack) = Pick(words);
        return WriteLanguage(renderer, pack).WriteEscape(Typesetter.Typeset(written.Value, pack.Typography));
    }

    /// <summary>Prints the lines of a label around the place where one line would stand.</summary>
    private void WriteLabel(HtmlRenderer renderer, Localized<LabelText> label, string x)
    {
        var (written, pack) = Pick(label);
        if (written.Lines is [var only] && pack.Code == text.Code)
        {
            renderer.WriteEscape(Typesetter.Typeset(only.Value, pack.Typography));
            return;
        }

        foreach (var (index, line) in written.Lines.Index())
        {
            var shift = index == 0 ? LineHeight * (1 - written.Lines.Length) / 2 : LineHeight;
            renderer.Write(FormattableString.Invariant($"<tspan x=\"{x}\" dy=\"{shift}em\""));
            WriteLanguage(renderer, pack).WriteEscape(Typesetter.Typeset(line.Value, pack.Typography)).Write("</tspan>");
        }
    }

    private HtmlRenderer WriteLanguage(HtmlRenderer renderer, LanguagePack pack)
    {
        renderer.Write(pack.Code == text.Code ? "" : $" lang=\"{pack.Code}\"").Write('>');
        return renderer;
    }

    /// <summary>The words in the language of the text or else in the source language.</summary>
    private (T Value, LanguagePack Pack) Pick<T>(Localized<T> words)
        where T : class =>
        words.TryGet(text.Code, out var own) ? (own, text) : (words[site.Guide.SourceLanguage], site.Pack(site.Guide.SourceLanguage));
}

/// <summary>Prints a paragraph; a figure stands in its place without one around it.</summary>
internal sealed class FigureOrParagraphRenderer(LinkRenderer links) : ParagraphRenderer
{
    protected override void Write(HtmlRenderer renderer, ParagraphBlock paragraph)
    {
        if (paragraph.Inline?.FirstChild is LinkInline { IsImage: true } picture && links.IsFigure(picture))
        {
            renderer.WriteLeafInline(paragraph);
        }
        else
        {
            base.Write(renderer, paragraph);
        }
    }
}
