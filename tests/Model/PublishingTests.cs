using StudyGuide.Model;

namespace StudyGuide.Tests.Model;

public sealed class PublishingTests
{
    [Theory]
    [InlineData(0, true)]
    [InlineData(499, true)]
    [InlineData(500, false)]
    public void Where_nothing_is_said_a_large_guide_publishes_its_pages_alone(int questions, bool isOn) =>
        Assert.Equal((isOn, isOn), (new Publishing().HasMarkdown(questions), new Publishing().HasData(questions)));

    [Theory]
    [InlineData(true, 10_000)]
    [InlineData(false, 1)]
    public void Its_author_decides_for_each_by_itself(bool choice, int questions)
    {
        Assert.Equal(choice, new Publishing { Markdown = choice }.HasMarkdown(questions));
        Assert.Equal(choice, new Publishing { Data = choice }.HasData(questions));
        Assert.NotEqual(choice, new Publishing { Markdown = choice }.HasData(questions));
    }
}
