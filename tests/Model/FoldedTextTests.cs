using StudyGuide.Model;

namespace StudyGuide.Tests.Model;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("fenêtre", "fenetre")]
    [InlineData("Évaluation", "evaluation")]
    [InlineData("cœur", "coeur")]
    [InlineData("Straße", "strasse")]
    [InlineData("ÆØŁ", "aeol")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("tools/call", "tools/call")]
    [InlineData("ΟΔΟΣ", "οδοσ")]
    [InlineData("كِتَاب", "كتاب")]
    public void Accents_marks_and_ligatures_make_no_difference(string word, string folded) => Assert.Equal(folded, FoldedText.Of(word));

    [Fact]
    public void A_word_of_combining_characters_is_the_same() => Assert.Equal(FoldedText.Of("é"), FoldedText.Of("e\u0301"));
}
