using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Rendering.Markdown;

/// <summary>Prints plain text: sets its typography and opens and closes the links to glossary terms.</summary>
internal sealed class TextRenderer(Typesetter typesetter, Site site, OpenHtml.Builder output) : HtmlObjectRenderer<LiteralInline>
{
    /// <summary>Browsers hyphenate no word with fewer letters (<c>hyphenate-limit-chars</c> in the theme).</summary>
    private const int ShortestHyphenated = 8;

    private readonly ParagraphText paragraph = new();
    private IReadOnlyDictionary<LiteralInline, List<TermMark>> marks = new Dictionary<LiteralInline, List<TermMark>>();
    private ContainerInline? top;

    public void Begin(IReadOnlyDictionary<LiteralInline, List<TermMark>> termMarks)
    {
        marks = termMarks;
        top = null;
    }

    /// <summary>Prints the end of a line in the source, which is a space where a line may end on paper too.</summary>
    public void WriteLineBreak(HtmlRenderer renderer, LineBreakInline lineBreak)
    {
        var place = PlaceOf(lineBreak);
        var space = typesetter.TypesetPiece(place, place + 1);
        renderer.Write(space == " " ? "\n" : space);
    }

    protected override void Write(HtmlRenderer renderer, LiteralInline literal)
    {
        var (start, place) = (0, PlaceOf(literal));
        foreach (var mark in marks.TryGetValue(literal, out var found) ? found : [])
        {
            WriteText(renderer, place + start, place + mark.Offset);
            if (mark.TermId is not null)
            {
                renderer.Write(typesetter.SpaceBefore(place + mark.Offset));
            }

            WriteMark(renderer, mark);
            start = mark.Offset;
        }

        WriteText(renderer, place + start, place + literal.Content.Length);
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

    /// <summary>Prints text; a name in it that a browser would hyphenate says that it is one.</summary>
    private void WriteText(HtmlRenderer renderer, int start, int end)
    {
        foreach (var name in renderer.EnableHtmlForInline ? typesetter.NamesIn(start, end) : [])
        {
            if (HasLongWord(paragraph.Text.Span[name.Start..name.End]))
            {
                WritePlain(renderer, start, name.Start);
                renderer.Write("<span translate=\"no\">");
                WritePlain(renderer, name.Start, name.End);
                renderer.Write("</span>");
                start = name.End;
            }
        }

        WritePlain(renderer, start, end);
    }

    private void WritePlain(HtmlRenderer renderer, int start, int end) => renderer.WriteEscape(typesetter.TypesetPiece(start, end));

    private int PlaceOf(Inline inline)
    {
        var root = inline.Parent;
        while (root?.Parent is not null)
        {
            root = root.Parent;
        }

        if (root is not null && root != top)
        {
            top = root;
            paragraph.Read(root);
            typesetter.Begin(paragraph.Text);
        }

        return paragraph.PlaceOf(inline);
    }

    private static bool HasLongWord(ReadOnlySpan<char> name)
    {
        var letters = 0;
        foreach (var character in name)
        {
            letters = char.IsLetter(character) ? letters + 1 : 0;
            if (letters == ShortestHyphenated)
            {
                return true;
            }
        }

        return false;
    }
}
