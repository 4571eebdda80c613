using StudyGuide.Model;

namespace StudyGuide.Tests.Reading;

public sealed class OddSpacesTests
{
    [Theory]
    [InlineData("-\u00A0premier\n-\u00A0second", "SG319 (1,2)",
        "U+00A0 NO-BREAK SPACE stands behind '-', in 2 lines: it begins no list and no heading.")]
    [InlineData("###\u00A0Titre", "SG319 (1,4)", "U+00A0 NO-BREAK SPACE stands behind '###': it begins no list and no heading.")]
    [InlineData("1.\u202Fun", "SG319 (1,3)", "U+202F NARROW NO-BREAK SPACE stands behind '1.': it begins no list and no heading.")]
    [InlineData("> *\u2009un", "SG319 (1,4)", "U+2009 THIN SPACE stands behind '*': it begins no list and no heading.")]
    [InlineData("- un\n\n  +\u3000deux", "SG319 (3,4)", "U+3000 IDEOGRAPHIC SPACE stands behind '+': it begins no list and no heading.")]
    [InlineData("\u200B- un", "SG319 (1,1)", "U+200B ZERO WIDTH SPACE stands before '-': it begins no list and no heading.")]
    [InlineData("- un\n\u00A0\u00A0- deux", "SG319 (2,1)", "U+00A0 NO-BREAK SPACE stands before '-': it begins no list and no heading.")]
    [InlineData("\uFF03 标题", "SG319 (1,1)",
        "U+FF03 FULLWIDTH NUMBER SIGN stands at the beginning of the line: it begins no list and no heading.")]
    public void A_character_that_hides_a_list_or_heading_is_named(string markdown, string place, string message)
    {
        var problem = ParsedMarkdown.Problem(markdown);

        Assert.Equal((place, message, Severity.Warning), (problem.Place(), problem.Message, problem.Severity));
    }

    [Theory]
    [InlineData("Un\u00A0mot\u00A0: voilà.")]
    [InlineData("- un\u00A0mot")]
    [InlineData("```\n-\u00A0un\n```")]
    [InlineData("    -\u00A0un")]
    [InlineData("<!--\n-\u00A0un\n-->")]
    [InlineData("—\u00A0Un dialogue.")]
    [InlineData("«\u00A0Un mot\u00A0»")]
    [InlineData("**Gras**\u00A0: oui")]
    public void Elsewhere_such_characters_are_typography(string markdown) => ParsedMarkdown.Valid("Texte.\n\n" + markdown);

    [Fact]
    public void Each_character_and_sign_is_reported_once() => Assert.Equal(
        ["SG319 (1,2)", "SG319 (4,4)"],
        ParsedMarkdown.Read("-\u00A0a\n-\u00A0b\n\n###\u00A0c\n\n-\u00A0d").Diagnostics.Select(problem => problem.Place()));
}
