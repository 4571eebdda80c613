using System.Collections.Immutable;
using System.Globalization;
using Markdig.Extensions.DefinitionLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;
using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Rendering.Markdown;

/// <summary>Prints the blocks of a linked text as HTML, in the typography of its language.</summary>
/// <remarks>Not for use by several threads at once: rent one from a <see cref="MarkdownRendererPool"/>.</remarks>
internal sealed class MarkdownRenderer
{
    private static readonly Dictionary<LiteralInline, List<TermMark>> NoMarks = [];

    private readonly OpenHtml.Builder output = new();
    private readonly HtmlRenderer html;
    private readonly TextRenderer literals;
    private readonly LinkRenderer links;
    private readonly FootnoteLinkRenderer footnotes;
    private readonly HeadingRankRenderer headings;

    /// <param name="text">The language of the texts to print.</param>
    /// <param name="reader">The language of the page they are printed on, whose words short links print.</param>
    public MarkdownRenderer(Site site, LanguagePack text, LanguagePack reader)
    {
        html = new HtmlRenderer(new StringWriter(output.Text, CultureInfo.InvariantCulture) { NewLine = "\n" });
        literals = new TextRenderer(new Typesetter(text.Typography), site, output);
        links = new LinkRenderer(site, text, reader, output);
        footnotes = new FootnoteLinkRenderer(text, output);
        headings = new HeadingRankRenderer(output);
        html.ObjectRenderers.Clear();
        html.ObjectRenderers.AddRange(
        [
            literals,
            links,
            footnotes,
            new AutolinkRenderer(),
            new CodeRenderer(text),
            new FormulaRenderer(text),
            new EntityRenderer(),
            new TaskRenderer(text),
            new TableRenderer(text),
            new FormulaBlockRenderer(text),
            new CodeBlockRenderer(text),
            new AlertRenderer(text),
            new ContainerRenderer(text),
            new CommentRenderer(),
            new TagRenderer(),
            headings,
            new FigureOrParagraphRenderer(links),
            new ListRenderer(),
            new QuoteBlockRenderer(),
            new ThematicBreakRenderer(),
            new HtmlDefinitionListRenderer(),
            new EmphasisInlineRenderer { GetTag = TagOf },
            new DelimiterInlineRenderer(),
            new LineBreakRenderer(literals),
        ]);
    }

    /// <summary>Prints the blocks of a section, each in an element that carries its id.</summary>
    public ImmutableArray<OpenHtml> RenderBlocks(MarkdownSection section, LinkedText linked)
    {
        Begin(linked);
        headings.Begin(section.Blocks.Select(block => block.Node), hasTitle: section.Kind is not SectionKind.Question);
        return [.. section.Blocks.Select(Render)];
    }

    /// <summary>Prints the footnotes of a text as list items, with the ways back to where they are called.</summary>
    public OpenHtml RenderFootnotes(LinkedText linked)
    {
        Begin(linked);
        foreach (var note in linked.Text.Footnotes)
        {
            headings.Begin([note], hasTitle: true);
            footnotes.WriteNote(html, note);
        }

        return output.Take();
    }

    /// <summary>Prints a line that stands alone, such as the side of a card: it holds nothing that depends on the page.</summary>
    public string RenderInline(InlineText text)
    {
        output.Clear();
        literals.Begin(NoMarks);
        html.WriteLeafInline(text.Paragraph);
        return output.Take().On(default);
    }

    private OpenHtml Render(MarkdownBlock block)
    {
        // Through the renderer, which remembers whether a line has ended: what it printed before must not matter.
        html.Write("<div class=\"block\" id=\"");
        output.LeaveIdPrefix();
        html.Write(block.Id).Write("\">");
        html.Render(block.Node);
        html.Write("</div>\n");
        return output.Take();
    }

    private static string? TagOf(EmphasisInline emphasis) =>
        emphasis.DelimiterChar == '~' ? "del" : emphasis.DelimiterCount == 2 ? "strong" : "em";

    private void Begin(LinkedText linked)
    {
        output.Clear();
        literals.Begin(linked.TermMarks);
        links.Begin(linked.Links);
    }
}
