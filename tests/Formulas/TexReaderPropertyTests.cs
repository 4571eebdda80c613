using System.Xml;
using System.Xml.Linq;
using CsCheck;
using StudyGuide.Formulas;
using StudyGuide.Linking;
using StudyGuide.Tests.Reading;

namespace StudyGuide.Tests.Formulas;

/// <summary>Whatever stands between dollar signs is a formula or diagnostics inside it, never an exception.</summary>
public sealed class TexReaderPropertyTests
{
    private static readonly string[] Fragments =
    [
        "a", "é", "α", "1", "2.5", ".", "{,}", "+", "-", "=", "<", ">", "(", ")", "[", "]", "|", ",", "!", "'", "''", "^", "_", "{", "}",
        "&", "~", "%", "#", "$", "\"", "@",
        " ", "\n", "\t", "\\", "\\\\", "\\ ", "\\,", "\\!", "\\{", "\\}", "\\|", "\\alpha", "\\Gamma", "\\cdot", "\\to", "\\sum", "\\int",
        "\\log", "\\max", "\\arg", "\\mid",
        "\\frac", "\\tfrac", "\\dfrac", "\\binom", "\\sqrt", "\\sqrt[", "\\hat", "\\vec", "\\overline", "\\text{", "\\text",
        "\\operatorname", "\\operatorname*{", "\\mathbf",
        "\\mathbb{", "\\mathcal", "\\mathrm{", "\\left", "\\right", "\\left(", "\\right)", "\\left.", "\\right|", "\\begin", "\\end",
        "\\begin{matrix}", "\\end{matrix}",
        "\\begin{cases}", "\\end{cases}", "\\begin{aligned}", "\\end{aligned}", "\\begin{x*}", "\\foo",
        "≤", "😀", "\ud83d", "\udc00", "\0", "\uffff", "e\u0301", "\u0301", "\r\n",
    ];

    private static readonly bool[] BlockAndLine = [true, false];

    private static readonly Gen<string> Tex = Gen.OneOf(Gen.OneOf(Fragments), Gen.String[0, 3]).Array[0, 30].Select(string.Concat);

    [Fact]
    public void Any_formula() => Tex.Sample(
        tex =>
        {
            var (formula, diagnostics) = ParsedTex.Read(tex);

            Assert.All(diagnostics,
                problem => Assert.InRange(problem.Location.File.OffsetOf(problem.Location.Line, problem.Location.Column)
                + problem.Location.Length, 1, tex.Length + 1));
            Assert.NotNull(PlainFormula.Of(formula));
            foreach (var html in BlockAndLine.Select(isBlock => RenderedFormula.Of(formula, isBlock)).Where(_ => IsText(tex)))
            {
                XDocument.Parse(html);
            }
        },
        iter: 20_000);

    [Fact]
    public void Any_formula_in_a_text() => Tex.Sample(
        tex =>
        {
            foreach (var markdown in new[] { $"Une formule ${tex}$ ici.", $"> - $$\n>   {tex}\n>   $$", $"| ${tex}$ |\n|---|\n| b |" })
            {
                var (text, diagnostics) = ParsedMarkdown.Read(markdown);
                Assert.All(diagnostics,
                    problem => Assert.InRange(problem.Location.File.OffsetOf(problem.Location.Line, problem.Location.Column), 0,
                    markdown.Length));
                Assert.NotNull(
                    PlainText.Beginning(text.Sections.SelectMany(section => section.Blocks).Select(block => block.Node), 1000, _ => ""));
            }
        },
        iter: 5_000);

    /// <summary>Whether no character is one that files in <c>input/</c> cannot hold.</summary>
    private static bool IsText(string tex)
    {
        try
        {
            return XmlConvert.VerifyXmlChars(tex) is not null;
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
