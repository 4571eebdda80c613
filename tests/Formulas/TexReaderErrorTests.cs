using StudyGuide.Formulas;
using StudyGuide.Model;
using StudyGuide.Tests.Reading;

namespace StudyGuide.Tests.Formulas;

public sealed class TexReaderErrorTests
{
    [Theory]
    [InlineData("a + \\frca{1}{2}", 5, "\\frca", "There is no command '\\frca'.", "Did you mean '\\frac'?")]
    [InlineData("\\lamda x", 1, "\\lamda", "There is no command '\\lamda'.", "Did you mean '\\lambda'?")]
    [InlineData("\\softmax(x)", 1, "\\softmax", "There is no command '\\softmax'.",
        "DIAGNOSTICS.md lists under SG311 what formulas can hold.")]
    [InlineData("a \\\"o", 3, "\\\"", "There is no command '\\\"'.", null)]
    [InlineData("a ≤ b", 3, "≤", "'≤' cannot stand in a formula.", "Write '\\le'.")]
    [InlineData("a 😀 b", 3, "😀", "'😀' cannot stand in a formula.", "Put words into '\\text{…}'.")]
    [InlineData("50 %", 4, "%", "'%' cannot stand in a formula.", "Write '\\%'.")]
    [InlineData("a \\", 3, "\\", "A command is missing after '\\'.", null)]
    public void What_is_not_known_is_reported_with_the_nearest_that_is(
        string tex, int column, string underlined, string message, string? hint)
    {
        var problem = Problem(tex);

        Assert.Equal(("SG311", column, underlined, message),
            (problem.Code.Id, problem.Location.Column, problem.Location.Underlined(), problem.Message));
        if (hint is not null)
        {
            Assert.Equal(hint, problem.Hint);
        }
    }

    [Theory]
    [InlineData("\\frac{a}", 1, "\\frac", "'\\frac' lacks an argument.", "Write it in braces: '\\frac{…}'.")]
    [InlineData("{\\sqrt}", 2, "\\sqrt", "'\\sqrt' lacks an argument.", "Write it in braces: '\\sqrt{…}'.")]
    [InlineData("x + y^", 6, "^", "'^' lacks an argument.", "Write it in braces: '^{…}'.")]
    [InlineData("x_^2", 2, "_", "'_' lacks an argument.", "Write it in braces: '_{…}'.")]
    [InlineData("\\text x", 1, "\\text", "'\\text' lacks an argument.", "Write it in braces: '\\text{…}'.")]
    [InlineData("\\mathbf", 1, "\\mathbf", "'\\mathbf' lacks an argument.", "Write it in braces: '\\mathbf{…}'.")]
    [InlineData("\\left", 1, "\\left", "A delimiter is missing.", "Write for example ( [ \\{ | \\| \\langle, or '.' to print nothing.",
        "'\\left' has no '\\right'.")]
    [InlineData("\\left x \\right)", 7, "x", "'x' is not a delimiter.",
        "Write for example ( [ \\{ | \\| \\langle, or '.' to print nothing.")]
    public void A_missing_argument_is_reported_at_its_command(
        string tex, int column, string underlined, string message, string hint, string? second = null)
    {
        var problems = ParsedTex.Read(tex).Diagnostics;

        Assert.Equal((column, underlined, message, hint),
            (problems[0].Location.Column, problems[0].Location.Underlined(), problems[0].Message, problems[0].Hint));
        Assert.Equal(second is null ? [] : [second], problems.Skip(1).Select(problem => problem.Message));
    }

    [Theory]
    [InlineData("a + {b", 5, "This group is not closed.", "Close it with '}'.")]
    [InlineData("\\text{b", 6, "This group is not closed.", "Close it with '}'.")]
    [InlineData("a}", 2, "'}' closes nothing.", "Write '\\}' for the sign.")]
    [InlineData("\\sqrt[3{x}", 6, "The degree of the root is not closed.", "Close it with ']'.", "'\\sqrt' lacks an argument.")]
    [InlineData("\\left( a", 1, "'\\left' has no '\\right'.", "Write '\\right)', or '\\right.' to print nothing.")]
    [InlineData("a \\right) b", 3, "'\\right' has no '\\left'.", "Write '\\left(' before it, or '\\left.' to print nothing.")]
    [InlineData("\\left( {a \\right)", 8, "This group is not closed.", "Close it with '}'.")]
    [InlineData("\\begin{cases} a", 1, "The environment 'cases' is not closed.", "Close it with '\\end{cases}'.")]
    [InlineData("a \\end{cases}", 3, "'\\end' has no '\\begin'.", "Write '\\begin{…}' before it.")]
    [InlineData("\\begin{cases} a \\end{matrix}", 22, "This does not end the environment 'cases'.", "Write '\\end{cases}'.")]
    public void What_is_opened_is_closed(string tex, int column, string message, string hint, string? second = null)
    {
        var problems = ParsedTex.Read(tex).Diagnostics;

        Assert.Equal((column, message, hint), (problems[0].Location.Column, problems[0].Message, problems[0].Hint));
        Assert.Equal(second is null ? [] : [second], problems.Skip(1).Select(problem => problem.Message));
    }

    [Theory]
    [InlineData("x^2^3", 4, "A second superscript stands here.", "Put both into one pair of braces, or the first with its base: '{…}^'.")]
    [InlineData("x_1_2", 4, "A second subscript stands here.", "Put both into one pair of braces, or the first with its base: '{…}_'.")]
    [InlineData("x^2'", 4, "A second superscript stands here.", "Put both into one pair of braces, or the first with its base: '{…}''.")]
    [InlineData("a & b", 3, "'&' stands outside of an environment.", "Write it between '\\begin{aligned}' and '\\end{aligned}'.")]
    [InlineData("a \\\\ b", 3, "'\\\\' stands outside of an environment.", "Write it between '\\begin{aligned}' and '\\end{aligned}'.")]
    [InlineData("\\begin{align} a \\end{align}", 8, "There is no environment 'align'.",
        "Known environments: aligned, bmatrix, cases, matrix, pmatrix, vmatrix.")]
    [InlineData("\\begin{pmatirx} a \\end{pmatirx}", 8, "There is no environment 'pmatirx'.", "Did you mean 'pmatrix'?")]
    [InlineData("\\text{a \\alpha}", 9, "'\\alpha' cannot stand in words.", "End the words before it.")]
    [InlineData("\\text{5 %}", 9, "'%' cannot stand in words.", "Write '\\%'.")]
    [InlineData("  ", 1, "The formula is empty.", null)]
    public void What_stands_in_the_wrong_place_is_reported_there(string tex, int column, string message, string? hint)
    {
        var problem = Problem(tex);

        Assert.Equal((column, message, hint), (problem.Location.Column, problem.Message, problem.Hint));
    }

    [Fact]
    public void All_mistakes_are_reported_at_once() =>
        Assert.Equal([(1, 1), (2, 5)],
            ParsedTex.Read("\\foo +\nx + \\frca12").Diagnostics.Select(problem => (problem.Location.Line, problem.Location.Column)));

    [Theory]
    [InlineData("{", "}")]
    [InlineData("\\sqrt{", "}")]
    [InlineData("x^{", "}")]
    [InlineData("\\left(", "\\right)")]
    [InlineData("\\begin{matrix}", "\\end{matrix}")]
    [InlineData("\\sqrt[", "]2")]
    [InlineData("\\hat\\mathbf ", "")]
    public void A_formula_that_is_nested_too_deeply_is_reported_once(string open, string close)
    {
        string Nested(int depth) => string.Concat(Enumerable.Repeat(open, depth)) + "x" + string.Concat(Enumerable.Repeat(close, depth));

        ParsedTex.Valid(Nested((TexReader.DeepestNesting - 1) / 2));
        Assert.Equal("The formula is nested too deeply.", Problem(Nested(10_000)).Message);
    }

    private static Diagnostic Problem(string tex) => Assert.Single(ParsedTex.Read(tex).Diagnostics);
}
