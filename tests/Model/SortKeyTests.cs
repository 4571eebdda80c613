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

    [Theory]
    [InlineData("数据库", "shujuku", "S")]
    [InlineData("向量", "xiangliang", "X")]
    [InlineData("RAG 技术", "rag jishu", "R")]
    [InlineData("ＲＡＧ", "rag", "R")]
    [InlineData("データベース", "てえたへえす", "た")]
    [InlineData("ﾃﾞｰﾀ", "てえた", "た")]
    [InlineData("がっこう", "かつこう", "か")]
    [InlineData("ん", "ん", "わ")]
    [InlineData("에이전트", "\u110b\u1166\u110b\u1175\u110c\u1165\u11ab\u1110\u1173", "ㅇ")]
    [InlineData("꿈", "\u1101\u116e\u11b7", "ㄱ")]
    [InlineData("เวกเตอร์", "วเกตเอร", "ว")]
    [InlineData("กำ", "กำ", "ก")]
    [InlineData("हिन्दी", "हिन्दी", "ह")]
    [InlineData("Йога", "йога", "Й")]
    [InlineData("ёлка", "елка", "Е")]
    [InlineData("Ψυχή", "ψυχη", "Ψ")]
    [InlineData("أداة", "اداة", "ا")]
    [InlineData("𠮷野家", "kichiyejia", "K")]
    public void Every_script_has_its_order_and_its_letters(string text, string key, string letter) =>
        Assert.Equal((key, letter), (SortKey.Of(text), SortKey.Letter(SortKey.Of(text))));

    [Fact]
    public void A_key_is_its_own_key() =>
        Gen.String.Where(text => !text.Any(char.IsSurrogate)).Sample(text => SortKey.Of(SortKey.Of(text)) == SortKey.Of(text));
}
