using StudyGuide.Model;
using StudyGuide.Reading;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Reading;

public sealed class PublishingReaderTests
{
    [Theory]
    [InlineData("", 20)]
    [InlineData("publish: {}", 20)]
    [InlineData("publish: {offline: true}", 20)]
    [InlineData("publish: {offline: false}", null)]
    [InlineData("publish: {offline: 0}", 0)]
    [InlineData("publish: {offline: 150}", 150)]
    public void A_guide_is_kept_offline_up_to_a_size_unless_it_says_otherwise(string publish, int? megabytes)
    {
        var (offline, problems) = Read(publish);

        Assert.Empty(problems);
        Assert.Equal(megabytes, offline);
    }

    [Theory]
    [InlineData("publish: {offline: maybe}", "The key 'offline' takes 'true', 'false' or a number of megabytes, not 'maybe'.")]
    [InlineData("publish: {offline: -1}", "The key 'offline' takes 'true', 'false' or a number of megabytes, not '-1'.")]
    [InlineData("publish: {offline: 20 MB}", "The key 'offline' takes 'true', 'false' or a number of megabytes, not '20 MB'.")]
    [InlineData("publish: {ofline: 20}", "The key 'ofline' is unknown here.")]
    [InlineData("publish: true", "The key 'publish' takes keys with values, not a text.")]
    public void Anything_else_is_reported(string publish, string message) =>
        Assert.Equal([message], Read(publish).Problems.Select(problem => problem.Message));

    private static (int? Offline, List<Diagnostic> Problems) Read(string publish)
    {
        List<Diagnostic> problems = [];
        var guide = GuideReader.Read(Some.File("guide.yml", $"{Some.GuideYaml}\n{publish}"), problems);
        return (guide!.Publishing.Offline, problems);
    }
}
