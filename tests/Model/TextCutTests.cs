using StudyGuide.Model;

namespace StudyGuide.Tests.Model;

public sealed class TextCutTests
{
    [Theory]
    [InlineData("un deux trois", 13, "un deux trois")]
    [InlineData("un deux trois", 12, "un deux…")]
    [InlineData("un deux trois", 7, "un deux…")]
    [InlineData("un deux trois", 6, "un…")]
    [InlineData("un, deux", 4, "un…")]
    [InlineData("un. deux", 4, "un.…")]
    [InlineData("interminable", 5, "interminable")]
    public void The_beginning_ends_between_words(string text, int length, string beginning) =>
        Assert.Equal(beginning, TextCut.Beginning(text, length));

    [Theory]
    [InlineData("un deux trois", 13, "un deux trois")]
    [InlineData("un deux trois", 6, "…trois")]
    [InlineData("un deux trois", 11, "…deux trois")]
    [InlineData("un deux trois", 10, "…trois")]
    [InlineData("interminable", 5, "interminable")]
    public void The_end_begins_between_words(string text, int length, string end) => Assert.Equal(end, TextCut.End(text, length));

    [Theory]
    [InlineData("向量数据库存储向量。", 5, "向量数据库…")]
    [InlineData("使用 RAG 技术可以减少幻觉", 9, "使用 RAG 技术…")]
    [InlineData("使用RAG技术", 4, "使用…")]
    [InlineData("第一，第二", 3, "第一…")]
    [InlineData("𠮷𠮷𠮷", 3, "𠮷…")]
    [InlineData("か\u3099か\u3099", 3, "か\u3099…")]
    [InlineData("ที่นี่", 4, "ที่…")]
    public void A_script_without_spaces_is_cut_between_characters(string text, int length, string beginning) =>
        Assert.Equal(beginning, TextCut.Beginning(text, length));

    [Theory]
    [InlineData("存储向量的数据库", 3, "…数据库")]
    [InlineData("第一，数据库", 4, "…数据库")]
    [InlineData("ที่นี่", 4, "…นี่")]
    public void Its_end_begins_between_characters(string text, int length, string end) => Assert.Equal(end, TextCut.End(text, length));

    [Theory]
    [InlineData("数据库。存储", 4, "数据库。")]
    [InlineData("数据库。存储", 3, "数据…")]
    [InlineData("👩‍💻👩‍💻", 7, "👩‍💻…")]
    [InlineData("e\u0301e\u0301e\u0301", 3, "e\u0301…")]
    public void A_summary_never_cuts_a_character(string text, int length, string summary) =>
        Assert.Equal(summary, TextCut.Summary(text, length));

    [Theory]
    [InlineData("un deux trois", 13, "un deux trois")]
    [InlineData("un deux trois", 12, "un deux…")]
    [InlineData("un, deux", 4, "un…")]
    [InlineData("Un. Deux", 5, "Un.")]
    [InlineData("interminable", 5, "inter…")]
    [InlineData("😀😀", 3, "😀…")]
    public void A_summary_may_end_with_a_sentence_or_inside_a_long_word(string text, int length, string summary) =>
        Assert.Equal(summary, TextCut.Summary(text, length));
}
