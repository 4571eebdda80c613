using Markdig.Extensions.Mathematics;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using StudyGuide.Formulas;
using StudyGuide.Model;

namespace StudyGuide.Rendering.Markdown;

/// <summary>Prints a formula in a line, or its signs where no elements can stand. A long one scrolls in its own frame.</summary>
internal sealed class FormulaRenderer(LanguagePack words) : HtmlObjectRenderer<MathInline>
{
    /// <summary>Signs that fit in a line of the narrowest screen, inside a list in a quotation too.</summary>
    private const int LongestWithoutFrame = 16;

    protected override void Write(HtmlRenderer renderer, MathInline inline)
    {
        var formula = Formula.Of(inline);
        var signs = PlainFormula.Of(formula);
        if (!renderer.EnableHtmlForInline)
        {
            renderer.WriteEscape(signs);
        }
        else if (signs.Length > LongestWithoutFrame)
        {
            FormulaFrame.Open(renderer, "span", "formula formula--inline", words);
            new MathMlWriter(renderer).Write(formula, isBlock: false);
            renderer.Write("</span>");
        }
        else
        {
            new MathMlWriter(renderer).Write(formula, isBlock: false);
        }
    }
}

/// <summary>Prints a formula that stands alone.</summary>
internal sealed class FormulaBlockRenderer(LanguagePack words) : HtmlObjectRenderer<MathBlock>
{
    protected override void Write(HtmlRenderer renderer, MathBlock block)
    {
        FormulaFrame.Open(renderer, "div", "formula", words);
        new MathMlWriter(renderer).Write(Formula.Of(block), isBlock: true);
        renderer.Write("</div>\n");
    }
}

/// <summary>What a formula that may be too wide scrolls in, by keyboard too.</summary>
internal static class FormulaFrame
{
    public static void Open(HtmlRenderer renderer, string element, string classes, LanguagePack words) => renderer
        .Write('<').Write(element).Write(" class=\"").Write(classes).Write("\" tabindex=\"0\" role=\"group\" aria-label=\"")
        .WriteEscape(words.Words["formula"]).Write("\">");
}
