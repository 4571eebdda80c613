using StudyGuide.Model;

namespace StudyGuide.Tests.Model;

public sealed class MarkdownTextTests
{
    [Fact]
    public void Every_section_has_a_name_of_its_own()
    {
        var names = Enum.GetValues<SectionKind>().Select(SectionNames.Of).ToArray();

        Assert.Equal(["question", "short", "expects", "answer", "mistakes", "follow-ups"], names);
    }

    [Fact]
    public void Containers_are_the_sections_an_author_opens_and_the_example() =>
        Assert.Equal(["question", "short", "expects", "mistakes", "follow-ups", "example"], SectionNames.Containers);

    [Theory]
    [InlineData("answer")]
    [InlineData("example")]
    [InlineData("Short")]
    [InlineData("")]
    [InlineData(null)]
    public void Only_containers_that_are_sections_parse(string? name) => Assert.Null(SectionNames.Parse(name));

    [Fact]
    public void A_section_parses_from_its_name() => Assert.Equal(SectionKind.FollowUps, SectionNames.Parse("follow-ups"));
}
