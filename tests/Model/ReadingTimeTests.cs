using StudyGuide.Model;

namespace StudyGuide.Tests.Model;

public sealed class ReadingTimeTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(299, 1)]
    [InlineData(301, 2)]
    [InlineData(2000, 10)]
    public void It_is_rounded_and_at_least_a_minute(int words, int minutes) => Assert.Equal(minutes, ReadingTime.Of(words));
}
