using StudyGuide.Model;
using StudyGuide.Tests.Reading;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Validation;

public sealed class PublishedAddressRulesTests
{
    [Theory]
    [InlineData("fr/questions/question-rag/ questions/rag #answer")]
    [InlineData("q/rag/ questions/rag")]
    [InlineData("q/former/ questions/former")]
    [InlineData("fr/questions/former/ questions/rag #answer")]
    [InlineData("/")]
    [InlineData("fr/")]
    [InlineData("fr/topics/agents/ topics/agents")]
    public void Where_something_is_or_leads_on_nothing_is_reported(string line) => Assert.Empty(Problems(line));

    [Theory]
    [InlineData("fr/questions/old-title/ questions/rag", "Add 'old-title' to the 'aliases' of questions/rag: aliases: [old-title]")]
    [InlineData("q/gone/ questions/gone", "Add 'gone' to the 'aliases' of what takes the place of questions/gone: aliases: [gone]")]
    [InlineData("fr/sujets/old/ topics/old", "Give it its former slug again, or delete this line if nobody may miss it.")]
    public void An_address_that_vanishes_is_reported_with_the_line_that_saves_it(string line, string hint)
    {
        var problem = Assert.Single(Problems($"# Kept.\n{line}"));

        Assert.Equal(("SG701 (2,1)", Severity.Warning), (problem.Place(), problem.Severity));
        Assert.Equal(hint, problem.Hint);
    }

    [Theory]
    [InlineData("fr/questions/question-rag/ questions/rag #answer #mistakes")]
    [InlineData("fr/questions/former/ questions/rag #mistakes")]
    public void A_section_that_vanishes_is_reported_also_behind_an_alias(string line)
    {
        var problem = Assert.Single(Problems(line));

        Assert.Equal("SG702 (1,1)", problem.Place());
        Assert.Contains("#mistakes", problem.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<Diagnostic> Problems(string addresses)
    {
        var (content, _) = Some.Read(Some.Question("rag", frontMatter: "aliases: [former]"), Some.File("addresses.lock", addresses));
        return Some.Problems(content!, Some.Packs).Where(problem => problem.Code.Id.StartsWith("SG7", StringComparison.Ordinal));
    }
}
