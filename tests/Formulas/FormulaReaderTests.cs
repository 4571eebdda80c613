using Markdig.Extensions.Mathematics;
using Markdig.Syntax;
using StudyGuide.Formulas;
using StudyGuide.Tests.Reading;

namespace StudyGuide.Tests.Formulas;

/// <summary>Formulas where authors write them: in lines and blocks of Markdown.</summary>
public sealed class FormulaReaderTests
{
    [Theory]
    [InlineData("Une probabilité $p^k$ ici.", "p^k")]
    [InlineData("- avec $x$, entre autres", "x")]
    [InlineData("Le gras **$x_i$** aussi.", "x_i")]
    [InlineData("| a |\n|---|\n| $P(a|b)$ |", "P(a|b)")]
    [InlineData("Un exposant *[$a{b}$](https://a.org)*", "a{b}")]
    [InlineData("$\\$5$", "\\$5")]
    [InlineData("$2 ab$", "2 ab")]
    [InlineData("$a x$", "a x")]
    [InlineData("$ax + by = c$", "ax + by = c")]
    [InlineData("$2 \\text{ si } x$", "2 \\text{ si } x")]
    [InlineData("$1, 2, 3$", "1, 2, 3")]
    [InlineData("$<$", "<")]
    [InlineData("$5 \\times 10$", "5 \\times 10")]
    [InlineData("L'entrée ($x$), « $y$ » ; l'$z$", "x")]
    public void A_formula_stands_in_a_line(string markdown, string tex) =>
        Assert.Equal(tex, Formula.Of(Inlines(markdown).First()).Tex);

    [Theory]
    [InlineData("$$\nx^2\n$$", "x^2")]
    [InlineData("$$\na\n\n  + b\n$$", "a\n\n  + b")]
    [InlineData("> $$\n> x\n> y\n> $$", "x\ny")]
    [InlineData("- a\n\n  $$\n  x\n  $$", "x")]
    public void A_formula_stands_alone_between_two_lines(string markdown, string tex) =>
        Assert.Equal(tex, Formula.Of(Assert.Single(Blocks(markdown))).Tex);

    [Theory]
    [InlineData("Entre 5 $ et 10 $ par mois.")]
    [InlineData("Between $5 and $10 a month.")]
    [InlineData("Between $5-$10, or ($5) or ($10).")]
    [InlineData("Coûte 5$ ou 10$, soit 0,5$/jour et 2$/semaine.")]
    [InlineData("Entre US$5 et 10$US, ou 5$.")]
    [InlineData("Un prix de \\$5 ou \\$6.")]
    [InlineData("Deux signes : \\$\\$.")]
    [InlineData("Une variable `$HOME$`.")]
    [InlineData("The variables $HOME and $PATH.")]
    [InlineData("Le prix passe de $20 à 30$ par mois.")]
    [InlineData("Entre $20 a 30$.")]
    [InlineData("En dollars ($20 et 30$).")]
    [InlineData("Selon le pays, $US et CA$.")]
    [InlineData("Le signe '$' ou '$'.")]
    [InlineData("Le signe ($) ou ($).")]
    [InlineData("Le signe \"$\" puis \"$\".")]
    [InlineData("De $5 pour un million = moins de 6$.")]
    [InlineData("Les variables $HOME:$PATH et ($HOME)($PATH).")]
    public void Money_is_no_formula(string markdown) => Assert.Empty(Inlines(markdown));

    [Theory]
    [InlineData("Avec $\\foo$.", 1, 7)]
    [InlineData("Une ligne\net $a +\n\\foo$.", 3, 1)]
    [InlineData("> Une ligne\n> et $a +\n> b + \\foo$.", 3, 7)]
    [InlineData("1. Une ligne\n   et $a +\n      \\foo$.", 3, 7)]
    [InlineData("| a |\n|---|\n| un $\\foo$ |", 3, 7)]
    [InlineData("Un appel[^1].\n\n[^1]: Avec $\\foo$.", 3, 13)]
    [InlineData("$$\n\\foo\n$$", 2, 1)]
    [InlineData("$$\na +\n  b + \\foo\n$$", 3, 7)]
    [InlineData("  $$\n  a +\n  \\foo\n  $$", 3, 3)]
    [InlineData("> $$\n> a\n> + \\foo\n> $$", 3, 5)]
    [InlineData("- un\n\n  > $$\n  > a\n  > + \\foo\n  > $$", 5, 7)]
    [InlineData("- un\n  - deux\n\n    $$\n    a\n      + \\foo\n    $$", 6, 9)]
    [InlineData("::: example\n\n$$\n\\foo\n$$\n\n:::", 4, 1)]
    public void A_mistake_is_reported_at_its_exact_place(string markdown, int line, int column)
    {
        var problem = ParsedMarkdown.Problem(markdown);

        Assert.Equal(($"SG311 ({line},{column})", "\\foo"), (problem.Place(), problem.Location.Underlined()));
    }

    [Fact]
    public void A_mistake_in_what_may_be_money_says_how_to_write_money() =>
        Assert.EndsWith(@"Where money is meant, write '\$'.", ParsedMarkdown.Problem("Soit $20#30$.").Hint, StringComparison.Ordinal);

    [Fact]
    public void A_mistake_in_a_formula_does_not_speak_of_money() =>
        Assert.DoesNotContain("money", ParsedMarkdown.Problem("Soit $\\foo{x}$.").Hint, StringComparison.Ordinal);

    [Theory]
    [InlineData("$$\n$$")]
    [InlineData("$$\n\n$$")]
    public void An_empty_formula_is_reported_where_it_begins(string formula)
    {
        var problem = ParsedMarkdown.Problem("Réponse.\n\n" + formula);

        Assert.Equal(("SG311 (3,1)", "The formula is empty.", "$$"), (problem.Place(), problem.Message, problem.Location.Underlined()));
    }

    [Theory]
    [InlineData("Soit $$x$$ ici.", 6)]
    [InlineData("Soit $$ x $$", 6)]
    [InlineData("Soit *a$$* ici", 8)]
    [InlineData("$$x$$", 1)]
    public void Two_dollar_signs_in_a_line_are_reported(string markdown, int column)
    {
        var problem = ParsedMarkdown.Problem(markdown);

        Assert.Equal(($"SG311 (1,{column})", "'$$' stands in a line of text.", "$$"),
            (problem.Place(), problem.Message, problem.Location.Underlined()));
        Assert.Equal(@"Put '$$' on lines of their own, or use single '$' in a line; for the signs themselves write '\$\$'.", problem.Hint);
    }

    [Fact]
    public void A_formula_that_is_not_closed_is_reported_where_it_begins()
    {
        var problem = ParsedMarkdown.Problem("Réponse.\n\n$$\nx = 1\n\nLa suite, avec des mots & 5 %.\n");

        Assert.Equal(("SG303 (3,1)", "This formula is not closed.", "Close it with a line '$$'."),
            (problem.Place(), problem.Message, problem.Hint));
        Assert.Equal("$$", problem.Location.Underlined());
    }

    [Fact]
    public void Formulas_are_no_code_and_no_words()
    {
        var text = ParsedMarkdown.Valid("Deux mots $x + y = z$.\n\n$$\na + b\n$$");

        Assert.Empty(text.CodeBlocks);
        Assert.Equal(2, text.WordCount);
    }

    private static IEnumerable<MathInline> Inlines(string markdown) => Nodes(markdown).OfType<MathInline>();

    private static IEnumerable<MathBlock> Blocks(string markdown) => Nodes(markdown).OfType<MathBlock>();

    private static IEnumerable<MarkdownObject> Nodes(string markdown) =>
        ParsedMarkdown.Valid(markdown).Sections.SelectMany(section => section.Blocks)
            .SelectMany(block => ((MarkdownDocument)block.Node.Parent!).Descendants()).Distinct();
}
