using Markdig.Extensions.Alerts;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using StudyGuide.Model;

namespace StudyGuide.Rendering.Markdown;

/// <summary>Prints a code block that can be scrolled by keyboard.</summary>
internal sealed class CodeBlockRenderer(LanguagePack words) : HtmlObjectRenderer<CodeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeBlock code)
    {
        var read = CodeText.Of(code);
        renderer.Write("<pre class=\"code\" tabindex=\"0\" role=\"group\" aria-label=\"").WriteEscape(words.Words["code"])
            .Write('"').Write(words.Typography.CodeDirection).Write("><code");
        if (read.Language.Length > 0)
        {
            renderer.Write(" class=\"language-").WriteEscape(read.Language).Write('"');
        }

        renderer.Write('>');
        foreach (var token in read.Tokens)
        {
            WriteToken(renderer, token);
        }

        renderer.Write("\n</code></pre>\n");
    }

    private static void WriteToken(HtmlRenderer renderer, CodeToken token)
    {
        if (token.Kind is CodeKind.Plain)
        {
            renderer.WriteEscape(token.Text);
        }
        else
        {
            renderer.Write("<span class=\"code__").Write(token.Kind.ToString().ToLowerInvariant()).Write("\">").WriteEscape(token.Text)
                .Write("</span>");
        }
    }
}

/// <summary>
/// Prints a table in a frame that scrolls on narrow screens; columns are aligned by classes, which a strict content
/// security policy allows.
/// </summary>
internal sealed class TableRenderer(LanguagePack words) : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.Write("<div class=\"table\" tabindex=\"0\" role=\"group\" aria-label=\"").WriteEscape(words.Words["table"])
            .Write("\"><table>\n");
        var part = "";
        foreach (var row in table.Cast<TableRow>())
        {
            var next = row.IsHeader ? "thead" : "tbody";
            if (part != next)
            {
                renderer.Write(part.Length == 0 ? $"<{next}>\n" : $"</{part}>\n<{next}>\n");
                part = next;
            }

            WriteRow(renderer, table, row);
        }

        renderer.Write(part.Length == 0 ? "</table></div>\n" : $"</{part}>\n</table></div>\n");
    }

    private static void WriteRow(HtmlRenderer renderer, Table table, TableRow row)
    {
        renderer.Write("<tr>");
        foreach (var (index, cell) in row.Cast<TableCell>().Index())
        {
            renderer.Write(row.IsHeader ? "<th scope=\"col\"" : "<td")
                .Write(AlignmentClass(table, cell.ColumnIndex < 0 ? index : cell.ColumnIndex)).Write('>');
            var isImplicit = renderer.ImplicitParagraph;
            renderer.ImplicitParagraph = cell.Count == 1;
            renderer.WriteChildren(cell);
            renderer.ImplicitParagraph = isImplicit;
            renderer.Write(row.IsHeader ? "</th>" : "</td>");
        }

        renderer.Write("</tr>\n");
    }

    private static string AlignmentClass(Table table, int column) =>
        (column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null) switch
        {
            TableColumnAlign.Center => " class=\"align-center\"",
            TableColumnAlign.Right => " class=\"align-end\"",
            _ => "",
        };
}

/// <summary>Prints a heading below those of the page, at a rank that is left open.</summary>
internal sealed class HeadingRankRenderer(OpenHtml.Builder output) : HtmlObjectRenderer<HeadingBlock>
{
    private readonly Dictionary<HeadingBlock, int> depths = [];
    private int depthOfFirst;

    /// <summary>Takes the headings of a section in, or of another text that stands alone.</summary>
    /// <param name="hasTitle">Whether the section has a title on the page, which its headings stand below.</param>
    public void Begin(IEnumerable<Block> blocks, bool hasTitle)
    {
        depths.Clear();
        depthOfFirst = hasTitle ? 1 : 0;
        foreach (var (heading, depth, _, _) in Outline.Of(blocks))
        {
            depths.Add(heading, depth);
        }
    }

    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        renderer.Write('<');
        output.OpenHeading(depthOfFirst + depths[heading]);
        renderer.WriteAttributes(heading).Write('>').WriteLeafInline(heading).Write("</");
        output.CloseHeading();
        renderer.Write(">\n");
    }
}

/// <summary>Prints an alert with its kind in words.</summary>
internal sealed class AlertRenderer(LanguagePack language) : HtmlObjectRenderer<AlertBlock>
{
    private static readonly string[] Kinds = ["note", "tip", "important", "warning", "caution"];

    protected override void Write(HtmlRenderer renderer, AlertBlock alert)
    {
        var written = alert.Kind.ToString().ToLowerInvariant();
        var kind = Kinds.Contains(written) ? written : Kinds[0];
        renderer.Write($"<div class=\"alert alert--{kind}\" role=\"note\"><p class=\"alert__title\">")
            .WriteEscape(language.Words["alert_" + kind]).Write("</p>\n");
        renderer.WriteChildren(alert);
        renderer.Write("</div>\n");
    }
}

/// <summary>Prints the container of an example.</summary>
internal sealed class ContainerRenderer(LanguagePack language) : HtmlObjectRenderer<CustomContainer>
{
    protected override void Write(HtmlRenderer renderer, CustomContainer container)
    {
        renderer.Write("<div class=\"example\"><p class=\"example__title\">").WriteEscape(language.Words["example"]).Write("</p>\n");
        renderer.WriteChildren(container);
        renderer.Write("</div>\n");
    }
}
