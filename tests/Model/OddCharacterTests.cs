using StudyGuide.Model;

namespace StudyGuide.Tests.Model;

public sealed class OddCharacterTests
{
    [Theory]
    [InlineData('\u00A0', "U+00A0 NO-BREAK SPACE")]
    [InlineData('\u202F', "U+202F NARROW NO-BREAK SPACE")]
    [InlineData('\u2009', "U+2009 THIN SPACE")]
    [InlineData('\u3000', "U+3000 IDEOGRAPHIC SPACE")]
    [InlineData('\u200B', "U+200B ZERO WIDTH SPACE")]
    [InlineData('\uFEFF', "U+FEFF ZERO WIDTH NO-BREAK SPACE")]
    public void A_space_that_is_not_the_plain_one_has_its_name_of_Unicode(char character, string name) =>
        Assert.Equal((true, name), (OddCharacter.IsSpace(character), OddCharacter.NameOf(character)));

    [Theory]
    [InlineData('\uFF1A', ':', "U+FF1A FULLWIDTH COLON")]
    [InlineData('\uFF0C', ',', "U+FF0C FULLWIDTH COMMA")]
    [InlineData('\u201C', '"', "U+201C LEFT DOUBLE QUOTATION MARK")]
    [InlineData('\u2014', '-', "U+2014 EM DASH")]
    public void A_sign_is_known_with_the_one_that_it_looks_like(char character, char meant, string name) =>
        Assert.Equal((meant, name), (OddCharacter.Meant(character), OddCharacter.NameOf(character)));

    [Theory]
    [InlineData(' ')]
    [InlineData('\t')]
    [InlineData('é')]
    [InlineData('中')]
    public void Plain_characters_are_not_odd(char character) => Assert.Null(OddCharacter.Meant(character));

    [Theory]
    [InlineData("basic\u200B", '\u200B')]
    [InlineData("a，b", '，')]
    public void The_first_of_a_text_is_found(string text, char expected) => Assert.Equal(expected, OddCharacter.FirstIn(text));
}
