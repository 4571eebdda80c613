using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Rendering.Markdown;

/// <summary>Prints plain text: sets its typography and opens and closes the links to glossary terms.</summary>
internal sealed class TextRenderer(Typesetter typesetter, Site site, OpenHtml.Builder output) : HtmlObjectRenderer<LiteralInline>
{
    private IReadOnlyDictionary<LiteralInline, List<TermMark>> marks = new Dictionary<LiteralInline, List<TermMark>>();
    private LeafBlock? block;

    public void Begin(IReadOnlyDictionary<LiteralInline, List<TermMark>> termMarks)
    {
        marks = termMarks;
        block = null;
    }

    /// <summary>Tells of something in the line that is printed as it is.</summary>
    public void Pass(Inline inline)
    {
        BeginBlockOf(inline);
        typesetter.Pass();
    }

    protected override void Write(HtmlRenderer renderer, LiteralInline literal)
    {
        BeginBlockOf(literal);
        var start = 0;
        foreach (var mark in marks.TryGetValue(literal, out var found) ? found : [])
        {
            WriteText(renderer, literal, start, mark.Offset);
            WriteMark(renderer, mark);
            start = mark.Offset;
        }

        WriteText(renderer, literal, start, literal.Content.Length);
    }

    private void WriteMark(HtmlRenderer renderer, TermMark mark)
    {
        if (mark.TermId is not { } term)
        {
            renderer.Write("</a>");
            return;
        }

        renderer.Write("<a class=\"term\" data-term=\"").Write(term).Write("\" href=\"");
        output.LeaveAddress(site.Term(term).Term, anchor: null);
        renderer.Write("\">");
    }

    private void WriteText(HtmlRenderer renderer, LiteralInline literal, int start, int end)
    {
        var following = literal.NextSibling is LiteralInline { Content: { IsEmpty: false } next } ? next.CurrentChar : '\0';
        renderer.WriteEscape(typesetter.TypesetPiece(literal.Content.AsSpan(), start, end, following));
    }

    private void BeginBlockOf(Inline inline)
    {
        var top = inline.Parent;
        while (top?.Parent is not null)
        {
            top = top.Parent;
        }

        if (top?.ParentBlock != block)
        {
            block = top?.ParentBlock;
            typesetter.Begin();
        }
    }
}
