using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StudyGuide.Model;

namespace StudyGuide.Rendering.Markdown;

/// <summary>Prints code as it is.</summary>
internal sealed class CodeRenderer(TextRenderer literals) : HtmlObjectRenderer<CodeInline>
{
    protected override void Write(HtmlRenderer renderer, CodeInline code)
    {
        literals.Pass(code);
        renderer.Write(renderer.EnableHtmlForInline ? "<code>" : "");
        renderer.WriteEscape(code.ContentSpan);
        renderer.Write(renderer.EnableHtmlForInline ? "</code>" : "");
    }
}

/// <summary>Prints a character that was written as an HTML entity.</summary>
internal sealed class EntityRenderer(TextRenderer literals) : HtmlObjectRenderer<HtmlEntityInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlEntityInline entity)
    {
        literals.Pass(entity);
        renderer.WriteEscape(entity.Transcoded);
    }
}

/// <summary>Prints an address that is its own link text.</summary>
internal sealed class AutolinkRenderer(TextRenderer literals) : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        literals.Pass(link);
        renderer.Write("<a class=\"external\" href=\"").Write(link.IsEmail ? "mailto:" : "").WriteEscapeUrl(link.Url).Write("\">")
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
internal sealed class FootnoteLinkRenderer(LanguagePack language) : HtmlObjectRenderer<FootnoteLink>
{
    private TextPlace place;

    public void Begin(TextPlace textPlace) => place = textPlace;

    /// <summary>Prints a footnote as a list item.</summary>
    public void WriteNote(HtmlRenderer renderer, Footnote note)
    {
        renderer.Write($"<li id=\"{place.IdPrefix}note-{note.Order}\">");
        renderer.WriteChildren(note);
        renderer.Write("</li>\n");
    }

    protected override void Write(HtmlRenderer renderer, FootnoteLink link)
    {
        if (link.IsBackLink)
        {
            renderer.Write($"<a class=\"note-back\" href=\"#{place.IdPrefix}note-call-{link.Index}\" aria-label=\"")
                .WriteEscape(language.Words["note_back"]).Write("\">↩</a>");
        }
        else
        {
            renderer.Write($"<sup><a class=\"note-call\" id=\"{place.IdPrefix}note-call-{link.Index}\" href=\"#{place.IdPrefix}note-{link.Footnote.Order}\">")
                .Write(link.Footnote.Order.ToString(System.Globalization.CultureInfo.InvariantCulture)).Write("</a></sup>");
        }
    }
}

/// <summary>Leaves out a comment inside a paragraph.</summary>
internal sealed class InlineCommentRenderer : HtmlObjectRenderer<HtmlInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlInline comment)
    {
    }
}

/// <summary>Leaves out a comment between blocks.</summary>
internal sealed class CommentRenderer : HtmlObjectRenderer<HtmlBlock>
{
    protected override void Write(HtmlRenderer renderer, HtmlBlock comment)
    {
    }
}
