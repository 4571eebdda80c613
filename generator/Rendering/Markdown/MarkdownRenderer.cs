using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
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
    private readonly StringBuilder output = new();
    private readonly HtmlRenderer html;
    private readonly TextRenderer literals;
    private readonly LinkRenderer links;
    private readonly FootnoteLinkRenderer footnotes;
    private readonly HeadingLevelRenderer headings;

    /// <param name="text">The language of the texts to print.</param>
    /// <param name="reader">The language of the page they are printed on, which links stay in.</param>
    public MarkdownRenderer(Site site, LanguagePack text, LanguagePack reader)
    {
        html = new HtmlRenderer(new StringWriter(output, CultureInfo.InvariantCulture) { NewLine = "\n" });
        literals = new TextRenderer(new Typesetter(text.Typography), site.Terms.ToFrozenDictionary(term => term.Id, term => PageAddress.Of(term.Term, reader)));
        links = new LinkRenderer(site, text, reader, literals);
        footnotes = new FootnoteLinkRenderer(text);
        headings = new HeadingLevelRenderer();
        html.ObjectRenderers.Clear();
        html.ObjectRenderers.AddRange(
        [
            literals, links, new AutolinkRenderer(literals), new CodeRenderer(literals), new FormulaRenderer(literals), new EntityRenderer(literals), new TaskRenderer(text), footnotes,
            new TableRenderer(text), new FormulaBlockRenderer(text), new CodeBlockRenderer(text), new AlertRenderer(text), new ContainerRenderer(text), new CommentRenderer(), new InlineCommentRenderer(),
            new ListRenderer(), headings, new FigureOrParagraphRenderer(links), new QuoteBlockRenderer(), new ThematicBreakRenderer(),
            new HtmlDefinitionListRenderer(),
            new EmphasisInlineRenderer { GetTag = TagOf }, new DelimiterInlineRenderer(), new LineBreakInlineRenderer(),
        ]);
    }

    /// <summary>Prints a section: each block in an element that carries its id.</summary>
    public string Render(MarkdownSection section, LinkedText linked, TextPlace place)
    {
        Begin(linked, place);
        foreach (var block in section.Blocks)
        {
            Write(block, place);
        }

        return output.ToString();
    }

    /// <summary>Prints the blocks of a section one by one.</summary>
    public ImmutableArray<RenderedBlock> RenderBlocks(MarkdownSection section, LinkedText linked, TextPlace place)
    {
        Begin(linked, place);
        var blocks = ImmutableArray.CreateBuilder<RenderedBlock>(section.Blocks.Length);
        foreach (var block in section.Blocks)
        {
            output.Clear();
            Write(block, place);
            blocks.Add(new RenderedBlock(block.Id, output.ToString()));
        }

        return blocks.MoveToImmutable();
    }

    /// <summary>Prints the footnotes of a text as list items, with the ways back to where they are called.</summary>
    public string RenderFootnotes(LinkedText linked, TextPlace place)
    {
        Begin(linked, place);
        foreach (var note in linked.Text.Footnotes)
        {
            footnotes.WriteNote(html, note);
        }

        return output.ToString();
    }

    private void Write(MarkdownBlock block, TextPlace place)
    {
        // Through the renderer, which remembers whether a line has ended: what it printed before must not matter.
        html.Write("<div class=\"block\" id=\"").Write(place.IdPrefix).Write(block.Id).Write("\">");
        html.Render(block.Node);
        html.Write("</div>\n");
    }

    private static string? TagOf(EmphasisInline emphasis) => emphasis.DelimiterChar == '~' ? "del" : emphasis.DelimiterCount == 2 ? "strong" : "em";

    private void Begin(LinkedText linked, TextPlace place)
    {
        output.Clear();
        literals.Begin(linked.TermMarks, place);
        links.Begin(linked.Links, place);
        footnotes.Begin(place);
        headings.Begin(place);
    }
}

/// <summary>A block as HTML, in the element that carries its id.</summary>
internal readonly record struct RenderedBlock(string Id, string Html);

/// <summary>Where a text is printed: links and ids depend on it.</summary>
/// <param name="Root">The way from the page to the root of the site.</param>
/// <param name="IdPrefix">What makes ids unique on a page that shows several texts; empty where the text is alone.</param>
/// <param name="HeadingShift">How many levels the headings of the text go down, to stand below those of the page.</param>
internal readonly record struct TextPlace(string Root, string IdPrefix = "", int HeadingShift = 0);
