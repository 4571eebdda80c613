using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Rendering.Markdown;

/// <summary>Prints the blocks of a linked text as HTML, in the typography of its language.</summary>
/// <remarks>Not for use by several threads at once: rent one from a <see cref="MarkdownRendererPool"/>.</remarks>
internal sealed class MarkdownRenderer
{
    private readonly StringBuilder output = new();
    private readonly HtmlRenderer html;
    private readonly TextRenderer literals;
    private readonly LinkRenderer links;

    /// <param name="text">The language of the texts to print.</param>
    /// <param name="reader">The language of the page they are printed on, which links stay in.</param>
    public MarkdownRenderer(Site site, LanguagePack text, LanguagePack reader)
    {
        html = new HtmlRenderer(new StringWriter(output, CultureInfo.InvariantCulture) { NewLine = "\n" });
        literals = new TextRenderer(new Typesetter(text.Typography), site.Terms.ToFrozenDictionary(term => term.Id, term => PageAddress.Of(term.Term, reader)));
        links = new LinkRenderer(site.Guide.SourceLanguage, reader, literals);
        html.ObjectRenderers.Clear();
        html.ObjectRenderers.AddRange(
        [
            literals, links, new AutolinkRenderer(literals), new CodeRenderer(literals), new EntityRenderer(literals), new TaskRenderer(text), new FootnoteLinkRenderer(text),
            new TableRenderer(), new CodeBlockRenderer(), new AlertRenderer(text), new ContainerRenderer(text), new CommentRenderer(), new InlineCommentRenderer(),
            new ListRenderer(), new HeadingRenderer(), new ParagraphRenderer(), new QuoteBlockRenderer(), new ThematicBreakRenderer(),
            new HtmlDefinitionListRenderer(), new HtmlCustomContainerInlineRenderer(),
            new EmphasisInlineRenderer(), new DelimiterInlineRenderer(), new LineBreakInlineRenderer(),
        ]);
    }

    /// <summary>Prints a section: each block in an element that carries its id.</summary>
    public HtmlFragment Render(MarkdownSection section, LinkedText linked)
    {
        Begin(linked);
        foreach (var block in section.Blocks)
        {
            output.Append(CultureInfo.InvariantCulture, $"<div class=\"block\" id=\"{HtmlFragment.IdMark}{block.Id}\">");
            html.Render(block.Node);
            output.Append("</div>\n");
        }

        return Take();
    }

    /// <summary>Prints the footnotes of a text as list items, with the ways back to where they are called.</summary>
    public HtmlFragment RenderFootnotes(LinkedText linked)
    {
        Begin(linked);
        foreach (var note in linked.Text.Footnotes)
        {
            FootnoteLinkRenderer.WriteNote(html, note);
        }

        return Take();
    }

    private void Begin(LinkedText linked)
    {
        output.Clear();
        literals.Begin(linked.TermMarks);
        links.Begin(linked.Links);
    }

    private HtmlFragment Take() => new(output.ToString());
}
