using StudyGuide.Model;

namespace StudyGuide.Tests.Model;

public sealed class SuggestionTests
{
    [Theory]
    [InlineData("tilte", "title")]
    [InlineData("titl", "title")]
    [InlineData("titles", "title")]
    [InlineData("tiitle", "title")]
    [InlineData("topik", "topic")]
    public void A_slip_of_one_letter_finds_the_word(string word, string candidate) =>
        Assert.Equal($"Did you mean '{candidate}'?", Suggestion.For(word, ["level", "title", "topic"]));

    [Fact]
    public void Two_neighbours_swapped_are_one_slip() => Assert.Equal("Did you mean 'rag'?", Suggestion.For("rga", ["rag"]));

    [Fact]
    public void A_long_word_may_have_more_slips() =>
        Assert.Equal("Did you mean 'context-window'?", Suggestion.For("contexte-windows", ["context-window"]));

    [Fact]
    public void The_nearest_word_wins() => Assert.Equal("Did you mean 'agents'?", Suggestion.For("agent", ["argent-x", "agents"]));

    [Fact]
    public void Equally_near_words_come_in_ordinal_order() => Assert.Equal("Did you mean 'bat'?", Suggestion.For("aat", ["cat", "bat"]));

    [Theory]
    [InlineData("zzz")]
    [InlineData("x")]
    [InlineData("")]
    public void A_word_that_is_near_to_none_has_no_suggestion(string word) => Assert.Null(Suggestion.For(word, ["level", "title"]));

    [Fact]
    public void Without_candidates_there_is_none() => Assert.Null(Suggestion.For("title", []));
}
