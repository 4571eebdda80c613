namespace StudyGuide.Tests.Reading;

public sealed class UnprintedTextTests
{
    [Theory]
    [InlineData("Une note[^1].\n\n[^1]: Lue.\n\n[^2]: Jamais lue.", "SG316 (5,2)")]
    [InlineData("[^seule]: Jamais lue.\n\nTexte.", "SG316 (1,2)")]
    [InlineData("::: short Le titre perdu\nTexte.\n:::", "SG316 (1,11)")]
    [InlineData("Texte.\n\n::: example Un titre\nExemple.\n:::", "SG316 (3,13)")]
    [InlineData("[Remarque]: attention\n\nSuite.", "SG316 (1,1)")]
    [InlineData("[ref]: https://example.org \"Un titre perdu\"\n\nSuite.", "SG316 (1,1)")]
    [InlineData("Un [lien][a].\n\n[a]: https://example.org\n[a]: perdu", "SG316 (4,1)")]
    public void Words_that_nothing_prints_are_a_warning(string markdown, string place) =>
        Assert.Equal(place, ParsedMarkdown.Problem(markdown).Place());

    [Theory]
    [InlineData("Suite.\n\n[ref]: https://example.org", "SG321 (3,1)")]
    [InlineData("Suite.\n\n[ref]: autre.fr.md", "SG321 (3,1)")]
    [InlineData("```python title=\"agent.py\" {1,3}\nx = 1\n```", "SG321 (1,11)")]
    public void What_is_meant_for_other_programs_is_a_note(string markdown, string place) =>
        Assert.Equal(place, ParsedMarkdown.Problem(markdown).Place());

    [Theory]
    [InlineData("Un [lien][ref] et [ref].\n\n[ref]: https://example.org \"Titre\"")]
    [InlineData("Une note[^a] et encore[^a].\n\n[^a]: Lue, avec une autre[^b].\n\n[^b]: Lue aussi.")]
    [InlineData("::: short\nTexte.\n:::")]
    [InlineData("```python\nx = 1\n```")]
    public void What_is_printed_is_no_problem(string markdown) => ParsedMarkdown.Valid(markdown);
}
