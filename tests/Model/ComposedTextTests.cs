using CsCheck;
using StudyGuide.Model;

namespace StudyGuide.Tests.Model;

public sealed class ComposedTextTests
{
    [Theory]
    [InlineData("sche\u0301ma", "schéma")]
    [InlineData("e\u0301e\u0301 a\u0300", "éé à")]
    [InlineData("Tie\u0302\u0301ng Vie\u0323\u0302t", "Tiếng Việt")]
    [InlineData("か\u3099は\u309a", "がぱ")]
    [InlineData("\u1112\u1161\u11ab\u1100\u116e\u11a8", "한국")]
    [InlineData("и\u0306", "й")]
    [InlineData("x\u0302", "x\u0302")]
    [InlineData("\u0301a", "\u0301a")]
    [InlineData("😀\u0301e\u0301", "😀\u0301é")]
    public void A_letter_and_its_accents_become_one(string text, string composed) => Assert.Equal(composed, ComposedText.Of(text));

    [Theory]
    [InlineData("")]
    [InlineData("été, Straße")]
    [InlineData("Å is U+212B, Ω is U+2126")]
    [InlineData("\uFA19\uFA1B")]
    [InlineData("\u037e")]
    public void What_stands_alone_stays_as_it_is(string text) => Assert.Equal(text, ComposedText.Of(text));

    [Fact]
    public void Texts_of_a_Mac_become_those_of_other_systems() =>
        Gen.OneOf(Gen.Char['a', 'z'], Gen.Char['\u00c0', '\u017f'], Gen.Char['\u0410', '\u045f'], Gen.Char['\u3041', '\u3096'],
                Gen.Char['\uac00', '\ud7a3'], Gen.Char[' ', '-'])
            .Array[0, 40].Select(characters => new string(characters))
            .Sample(text => ComposedText.Of(text.Normalize(System.Text.NormalizationForm.FormD)) == text, iter: 5_000);
}
