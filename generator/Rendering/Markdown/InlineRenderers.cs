using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StudyGuide.Model;

namespace StudyGuide.Rendering.Markdown;

/// <summary>Prints code as it is.</summary>
/// <param name="text">The language of the text around it.</param>
internal sealed class CodeRenderer(LanguagePack text) : HtmlObjectRenderer<CodeInline>
{
    protected override void Write(HtmlRenderer renderer, CodeInline code)
    {
        renderer.Write(renderer.EnableHtmlForInline ? $"<code{text.Typography.CodeDirection}>" : "");
        renderer.WriteEscape(code.ContentSpan);
        renderer.Write(renderer.EnableHtmlForInline ? "</code>" : "");
    }
}

/// <summary>Prints the end of a line, unless it stands between two characters that no space parts.</summary>
internal sealed class LineBreakRenderer(TextRenderer literals) : HtmlObjectRenderer<LineBreakInline>
{
    protected override void Write(HtmlRenderer renderer, LineBreakInline lineBreak)
    {
        if (lineBreak.IsHard && renderer.EnableHtmlForInline)
        {
            renderer.Write("<br />\n");
        }
        else if (!lineBreak.IsSilent())
        {
            literals.WriteLineBreak(renderer, lineBreak);
        }
    }
}

/// <summary>Prints a character that was written as an HTML entity.</summary>
internal sealed class EntityRenderer : HtmlObjectRenderer<HtmlEntityInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlEntityInline entity)
    {
        renderer.WriteEscape(entity.Transcoded);
    }
}

/// <summary>Prints an address that is its own link text.</summary>
internal sealed class AutolinkRenderer : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        renderer.Write("<a rel=\"external\" href=\"").Write(link.IsEmail ? "mailto:" : "").WriteEscapeUrl(link.Url)
            .Write("\" translate=\"no\">")
            .WriteEscape(link.Url).Write("</a>");
    }
}

/// <summary>Prints the box of a task list, named for those who cannot see it.</summary>
internal sealed class TaskRenderer(LanguagePack language) : HtmlObjectRenderer<TaskList>
{
    protected override void Write(HtmlRenderer renderer, TaskList task) => renderer
        .Write("<input type=\"checkbox\" disabled").Write(task.Checked ? " checked" : "")
        .Write(" aria-label=\"").WriteEscape(language.Words[task.Checked ? "task_done" : "task_open"]).Write("\">");
}

/// <summary>Prints the call of a footnote, and the ways back from it.</summary>
internal sealed class FootnoteLinkRenderer(LanguagePack language, OpenHtml.Builder output) : HtmlObjectRenderer<FootnoteLink>
{
    /// <summary>Prints a footnote as a list item.</summary>
    public void WriteNote(HtmlRenderer renderer, Footnote note)
    {
        renderer.Write("<li id=\"");
        WriteId(renderer, $"note-{note.Order}").Write("\">");
        renderer.WriteChildren(note);
        renderer.Write("</li>\n");
    }

    protected override void Write(HtmlRenderer renderer, FootnoteLink link)
    {
        if (link.IsBackLink)
        {
            renderer.Write("<a class=\"note-back\" href=\"#");
            WriteId(renderer, $"note-call-{link.Index}").Write("\" aria-label=\"").WriteEscape(language.Words["note_back"])
                .Write("\">↩</a>");
        }
        else
        {
            renderer.Write("<sup><a class=\"note-call\" id=\"");
            WriteId(renderer, $"note-call-{link.Index}").Write("\" href=\"#");
            WriteId(renderer, $"note-{link.Footnote.Order}").Write("\">")
                .Write(link.Footnote.Order.ToString(CultureInfo.InvariantCulture)).Write("</a></sup>");
        }
    }

    /// <summary>Prints an id behind what makes it unique on the page.</summary>
    private HtmlRenderer WriteId(HtmlRenderer renderer, string id)
    {
        output.LeaveIdPrefix();
        renderer.Write(id);
        return renderer;
    }
}

/// <summary>Prints a tag of HTML as it was typed, and leaves out a comment.</summary>
internal sealed class TagRenderer : HtmlObjectRenderer<HtmlInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlInline html)
    {
        if (!html.Tag.StartsWith("<!--", StringComparison.Ordinal))
        {
            renderer.WriteEscape(html.Tag);
        }
    }
}

/// <summary>Leaves out a comment between blocks.</summary>
internal sealed class CommentRenderer : HtmlObjectRenderer<HtmlBlock>
{
    protected override void Write(HtmlRenderer renderer, HtmlBlock comment)
    {
    }
}
