using CsCheck;
using StudyGuide.Model;

namespace StudyGuide.Tests.Model;

public sealed class SortKeyTests
{
    [Theory]
    [InlineData("Évaluation", "evaluation")]
    [InlineData("grand modèle de langage", "grand modele de langage")]
    [InlineData("Œuvre", "oeuvre")]
    [InlineData("ex æquo", "ex aequo")]
    [InlineData("K-V", "kv")]
    [InlineData("a/b", "ab")]
    [InlineData("l'agent", "lagent")]
    public void Case_accents_and_marks_make_no_difference(string text, string key) => Assert.Equal(key, SortKey.Of(text));

    private static readonly string[] words = ["Zéro", "outil", "œil", "évaluation", "Agent IA", "jeton", "Éval", "agent"];

    [Fact]
    public void Words_are_in_the_order_of_a_dictionary() => Assert.Equal(
        ["agent", "Agent IA", "Éval", "évaluation", "jeton", "œil", "outil", "Zéro"],
        words.OrderBy(SortKey.Of, StringComparer.Ordinal));

    [Theory]
    [InlineData("évaluation", "E")]
    [InlineData("œuvre", "O")]
    [InlineData("3D", "0–9")]
    [InlineData("", "0–9")]
    [InlineData("رمز", "ر")]
    [InlineData("ß", "ß")]
    public void A_key_stands_under_its_first_letter(string text, string letter) => Assert.Equal(letter, SortKey.Letter(SortKey.Of(text)));

    [Fact]
    public void A_key_is_its_own_key() =>
        Gen.String.Where(text => !text.Any(char.IsSurrogate)).Sample(text => SortKey.Of(SortKey.Of(text)) == SortKey.Of(text));
}
