using StudyGuide.Model;
using StudyGuide.Tests.Support;
using StudyGuide.Validation;

namespace StudyGuide.Tests.Validation;

public sealed class CodeRulesTests
{
    [Fact]
    public void A_language_that_cannot_be_coloured_is_a_warning_at_its_fence_with_the_nearest_name() => Assert.Equal(
        ["input/questions/rag.fr.md(9,1): warning SG312: 'pyhton' is not a language whose code can be coloured. [Did you mean 'python'?]"],
        CodeRules.LanguagesAreKnown(Some.Content(Some.Question("rag", "Un texte.\n\n```pyhton\nx = 1\n```"))).AsLines());

    [Fact]
    public void A_language_that_is_like_no_other_is_told_some_names() => Assert.Equal(
        "Write for example python, json, bash or csharp; 'text' for what is no code.",
        Assert.Single(CodeRules.LanguagesAreKnown(Some.Content(Some.Question("rag", "```nowhere-near-anything\nx\n```")))).Hint);

    [Theory]
    [InlineData("```python\nx = 1\n```")]
    [InlineData("```\nx = 1\n```")]
    [InlineData("```text\nx = 1\n```")]
    [InlineData("    x = 1")]
    [InlineData("Un `x = 1`.")]
    public void Known_languages_and_text_are_silent(string markdown) =>
        Assert.Empty(CodeRules.LanguagesAreKnown(Some.Content(Some.Question("rag", markdown))));

    [Fact]
    public void Code_in_a_list_a_section_a_translation_and_a_page_is_looked_at_too()
    {
        const string Unknown = "```nowhere-near-anything\nx\n```";
        var content = Some.Content(
            Some.Question("rag",
                $"- Un point :\n\n  {Unknown.Replace("\n", "\n  ", StringComparison.Ordinal)}\n\n::: mistakes\n\n{Unknown}\n\n:::"),
                Some.Translation("rag", Unknown),
            Some.File("pages/about.fr.md", $"---\ntitle: À propos\n---\n\n{Unknown}\n"));

        Assert.Equal(
            ["input/questions/rag.en.md(5,1)", "input/questions/rag.fr.md(9,3)", "input/questions/rag.fr.md(15,1)",
                "input/pages/about.fr.md(5,1)"],
            CodeRules.LanguagesAreKnown(content).Select(problem => problem.Location.ToString()));
    }

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
    public void Comments_and_spaces_at_the_end_of_lines_may_differ(string source, string translation) =>
        Assert.Empty(Differences($"```python\n{source}\n```", $"```python\n{translation}\n```"));

    [Theory]
    [InlineData("x = 1", "x = 2")]
    [InlineData("x = 'un'", "x = 'one'")]
    [InlineData("if x:\n    y()", "if x:\n  y()")]
    [InlineData("x = 1  # y", "x = 1 + 1  # y")]
    [InlineData("if x:\n    y()\n    # un commentaire\n    z()", "if x:\n    y()\n    # a comment\nz()")]
    public void Code_and_its_indentation_may_not_differ(string source, string translation) =>
        Assert.Single(Differences($"```python\n{source}\n```", $"```python\n{translation}\n```"));

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
