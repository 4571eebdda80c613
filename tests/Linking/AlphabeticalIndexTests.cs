using System.Collections.Immutable;
using StudyGuide.Linking;

namespace StudyGuide.Tests.Linking;

public sealed class AlphabeticalIndexTests
{
    [Fact]
    public void Items_stand_under_the_first_letter_of_their_name_in_the_order_of_a_dictionary() => Assert.Equal(
        ["0–9: 3D", "A: agent, Agent IA", "E: Éval, évaluation", "O: œil, outil"],
        Show("outil", "évaluation", "Agent IA", "3D", "œil", "Éval", "agent"));

    [Fact]
    public void Chinese_words_stand_under_the_letters_of_their_pinyin() => Assert.Equal(
        ["A: Agent", "R: RAG, 人工智能", "S: 数据, 数据库", "X: 向量"],
        Show("向量", "数据库", "RAG", "数据", "人工智能", "Agent"));

    [Fact]
    public void Japanese_words_stand_under_the_rows_of_kana() => Assert.Equal(
        ["あ: エージェント", "か: がくしゅう, コンテキスト", "さ: すうがく", "た: データ, てすと"],
        Show("てすと", "データ", "コンテキスト", "がくしゅう", "すうがく", "エージェント"));

    [Fact]
    public void Letters_are_anchors_in_their_order() =>
        Assert.Equal(["letter-1", "letter-2", "letter-3"], IndexOf("zéro", "رمز", "agent").Select(letter => letter.Id));

    [Fact]
    public void Items_with_one_name_are_in_the_order_of_their_ids()
    {
        var index = AlphabeticalIndex.Of([("Éval", "b"), ("eval", "a"), ("éval", "c")], item => item.Item1, item => item.Item2);

        Assert.Equal(["a", "b", "c"], Assert.Single(index).Items.Select(item => item.Item2));
    }

    [Fact]
    public void An_index_of_nothing_has_no_letters() => Assert.Empty(IndexOf());

    private static ImmutableArray<IndexLetter<string>> IndexOf(params string[] names) =>
        AlphabeticalIndex.Of(names, name => name, name => name);

    private static IEnumerable<string> Show(params string[] names) =>
        IndexOf(names).Select(letter => $"{letter.Letter}: {string.Join(", ", letter.Items)}");
}
