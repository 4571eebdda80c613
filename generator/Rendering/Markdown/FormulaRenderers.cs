using Markdig.Extensions.Mathematics;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using StudyGuide.Formulas;
using StudyGuide.Model;

namespace StudyGuide.Rendering.Markdown;

/// <summary>Prints a formula in a line, or its signs where no elements can stand.</summary>
internal sealed class FormulaRenderer(TextRenderer literals) : HtmlObjectRenderer<MathInline>
{
    protected override void Write(HtmlRenderer renderer, MathInline inline)
    {
        literals.Pass(inline);
        if (renderer.EnableHtmlForInline)
        {
            new MathMlWriter(renderer).Write(Formula.Of(inline), isBlock: false);
        }
        else
        {
            renderer.WriteEscape(PlainFormula.Of(Formula.Of(inline)));
        }
    }
}

/// <summary>Prints a formula that stands alone, in a frame that can be scrolled by keyboard.</summary>
internal sealed class FormulaBlockRenderer(LanguagePack words) : HtmlObjectRenderer<MathBlock>
{
    protected override void Write(HtmlRenderer renderer, MathBlock block)
    {
        renderer.Write("<div class=\"formula\" tabindex=\"0\" role=\"group\" aria-label=\"").WriteEscape(words.Words["formula"])
            .Write("\">");
        new MathMlWriter(renderer).Write(Formula.Of(block), isBlock: true);
        renderer.Write("</div>\n");
    }
}
