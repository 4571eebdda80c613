using StudyGuide.Model;
using StudyGuide.Tests.Support;
using StudyGuide.Validation;

namespace StudyGuide.Tests.Validation;

public sealed class CodeRulesTests
{
    [Fact]
    public void Other_code_than_in_the_source_is_a_warning_at_the_translation() => Assert.Equal(
        ["input/questions/rag.en.md(9,1): warning SG313: The code is not that of its source. [Copy it from input/questions/rag.fr.md(11) "
            + "and translate the comments alone.]"],
        Differences("```python\nx = 1\n```\n\n```python\ny = 2\n```", "```python\nx = 1\n```\n\n```python\ny = 3\n```").AsLines());

    [Theory]
    [InlineData("x = 1  # un commentaire", "x = 1  # a comment")]
    [InlineData("# un commentaire\nx = 1", "# a comment\nx = 1")]
    [InlineData("# un commentaire\n# sur deux lignes\nx = 1", "# a comment\nx = 1")]
    [InlineData("x = 1  # un commentaire\ny = 2", "x = 1\n# a comment\ny = 2")]
    [InlineData("x = 1   ", "x = 1")]
    [InlineData("x = 1\n\ny = 2", "x = 1\ny = 2")]
    [InlineData("x = 'un'", "x = \"un\"")]
    [InlineData("x = « un »", "x = “un”")]
    public void Comments_and_spaces_at_the_end_of_lines_may_differ(string source, string translation) =>
        Assert.Empty(Differences($"```python\n{source}\n```", $"```python\n{translation}\n```"));

    [Theory]
    [InlineData("x = 1", "x = 2")]
    [InlineData("x = 'un'", "x = 'one'")]
    [InlineData("x = 'un'", "x = un")]
    [InlineData("if x:\n    y()", "if x:\n  y()")]
    [InlineData("x = 1  # y", "x = 1 + 1  # y")]
    [InlineData("if x:\n    y()\n    # un commentaire\n    z()", "if x:\n    y()\n    # a comment\nz()")]
    public void Code_and_its_indentation_may_not_differ(string source, string translation) =>
        Assert.Single(Differences($"```python\n{source}\n```", $"```python\n{translation}\n```"));

    [Theory]
    [InlineData("kotlin", "val x = 1 // un", "val x = 1 // one")]
    [InlineData("lua", "x = 1 -- un", "x = 1 -- one")]
    [InlineData("clojure", "(+ 1 2) ; un", "(+ 1 2) ; one")]
    [InlineData("latex", "\\frac 100\\% % un", "\\frac 100\\% % one")]
    [InlineData("Ruby", "x = '#' # un", "x = \"#\" # one")]
    [InlineData("vue", "<!-- un --><p/>", "<!-- one --><p/>")]
    [InlineData("nowhere-near-anything", "x", "y")]
    public void Comments_of_languages_without_colours_may_differ_too(string language, string source, string translation) =>
        Assert.Empty(Differences($"```{language}\n{source}\n```", $"```{language}\n{translation}\n```"));

    [Fact]
    public void Code_in_a_language_without_colours_may_not_differ() =>
        Assert.Single(Differences("```kotlin\nval x = 1 // un\n```", "```kotlin\nval x = 2 // one\n```"));

    [Fact]
    public void A_language_without_colours_is_no_mistake() =>
        Assert.Empty(Some.Problems(Some.Content(Some.Question("rag", "```mermaid\nx\n```"), Some.Translation("rag", "```mermaid\nx\n```")),
            Some.Packs));

    [Fact]
    public void Where_blocks_of_code_are_missing_nothing_is_compared() =>
        Assert.Empty(Differences("```python\nx\n```\n\n```python\ny\n```", "```python\ny\n```"));

    [Fact]
    public void Free_pages_are_compared_too() => Assert.Equal(
        ["input/pages/about.en.md(5,1)"],
        CodeRules.CodeIsTheSame(Some.Content(
            Some.File("pages/about.fr.md", "---\ntitle: À propos\n---\n\n```python\nx\n```\n"),
            Some.File("pages/about.en.md", "---\ntitle: About\n---\n\n```python\ny\n```\n")))
            .Select(problem => problem.Location.ToString()));

    private static Diagnostic[] Differences(string source, string translation) =>
        [.. CodeRules.CodeIsTheSame(Some.Content(Some.Question("rag", source), Some.Translation("rag", translation)))];
}
