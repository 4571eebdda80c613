namespace StudyGuide.Tests.Reading;

public sealed class MarkdownInspectorEmphasisTests
{
    [Theory]
    [InlineData("Le prix est 2*3*4 euros.", "SG320 (1,14)")]
    [InlineData("Soit 12*x*5.", "SG320 (1,8)")]
    public void Asterisks_between_digits_are_reported(string markdown, string place) =>
        Assert.Equal(place, ParsedMarkdown.Problem(markdown).Place());

    [Theory]
    [InlineData("Le fichier __init__.py", "SG320 (1,12)")]
    [InlineData("__enter__", "SG320 (1,1)")]
    public void Underscores_of_a_name_are_reported(string markdown, string place) =>
        Assert.Equal(place, ParsedMarkdown.Problem(markdown).Place());

    [Theory]
    [InlineData("__attention__ et __deux mots__")]
    [InlineData("Un *mot* et 3 *trois* 4.")]
    [InlineData("Soit 2 * 3 * 4, ou 2\\*3\\*4, ou `2*3*4`.")]
    [InlineData("*3*")]
    public void Emphasis_is_no_problem(string markdown) => ParsedMarkdown.Valid(markdown);
}
