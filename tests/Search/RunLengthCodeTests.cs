using StudyGuide.Search;

namespace StudyGuide.Tests.Search;

public sealed class RunLengthCodeTests
{
    [Fact]
    public void Values_stand_once_with_how_often_they_repeat() =>
        Assert.Equal([0, 3, 2, 1, 0, 2], Varint.Read(RunLengthCode.Of([0, 0, 0, 2, 0, 0])));

    [Fact]
    public void No_values_are_no_runs() => Assert.Equal("", RunLengthCode.Of([]));
}
