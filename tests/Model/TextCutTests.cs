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
    [InlineData("un deux trois", 13, "un deux trois")]
    [InlineData("un deux trois", 12, "un deux…")]
    [InlineData("un, deux", 4, "un…")]
    [InlineData("Un. Deux", 5, "Un.")]
    [InlineData("interminable", 5, "inter…")]
    [InlineData("😀😀", 3, "😀…")]
    public void A_summary_may_end_with_a_sentence_or_inside_a_long_word(string text, int length, string summary) =>
        Assert.Equal(summary, TextCut.Summary(text, length));
}
