using System.Globalization;
using Markdig.Renderers;
using StudyGuide.Formulas;

namespace StudyGuide.Tests.Formulas;

/// <summary>A formula as MathML.</summary>
internal static class RenderedFormula
{
    public static string Of(Formula formula, bool isBlock)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        new MathMlWriter(new HtmlRenderer(output)).Write(formula, isBlock);
        return output.ToString();
    }

    /// <summary>A formula without anything wrong in it, whole.</summary>
    public static string Of(string tex, bool isBlock = true) => Of(ParsedTex.Valid(tex), isBlock);

    /// <summary>The same without the elements around it and without its TeX.</summary>
    public static string Inside(string tex, bool isBlock = true)
    {
        var html = Of(tex, isBlock);
        html = html[(html.IndexOf("<semantics>", StringComparison.Ordinal) + "<semantics>".Length)..html.IndexOf("<annotation",
            StringComparison.Ordinal)];
        return html.StartsWith("<mrow>", StringComparison.Ordinal) && html.EndsWith("</mrow>", StringComparison.Ordinal)
            ? html["<mrow>".Length..^"</mrow>".Length]
            : html;
    }
}
