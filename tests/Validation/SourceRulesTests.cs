using StudyGuide.Model;
using StudyGuide.Tests.Support;
using StudyGuide.Validation;

namespace StudyGuide.Tests.Validation;

public sealed class SourceRulesTests
{
    private const string First = "title: Un article, authors: Ada, year: 2023, url: \"https://example.org/a\", language: fr";

    [Fact]
    public void A_source_that_is_described_in_another_way_is_a_warning_at_the_second_place() => Assert.Equal(
        [
            "input/questions/rag.fr.md(6,5): warning SG211: The source https://example.org/a is described in another way than before. "
            + "[Write title, authors, year and language as in input/questions/evals.fr.md(6).]",
        ],
        Check(First, First.Replace("2023", "2024", StringComparison.Ordinal)).AsLines());

    [Theory]
    [InlineData("Un article", "un article")]
    [InlineData(", authors: Ada", "")]
    [InlineData("Ada", "Ada Lovelace")]
    [InlineData(", year: 2023", "")]
    [InlineData(", language: fr", ", language: en")]
    [InlineData(", language: fr", "")]
    public void Each_difference_counts(string text, string other) =>
        Assert.Single(Check(First, First.Replace(text, other, StringComparison.Ordinal)));

    [Fact]
    public void The_same_description_is_silent() => Assert.Empty(Check(First, First));

    [Fact]
    public void Sources_at_other_addresses_are_other_sources() =>
        Assert.Empty(Check(First, First.Replace("/a", "/b", StringComparison.Ordinal).Replace("2023", "2024", StringComparison.Ordinal)));

    [Fact]
    public void Each_of_the_others_is_compared_with_the_first()
    {
        var content = Some.Content(Question("a", First), Question("b", First.Replace("2023", "2024", StringComparison.Ordinal)),
            Question("c", First), Question("d", First.Replace("2023", "2025", StringComparison.Ordinal)));

        Assert.Equal(["input/questions/b.fr.md(6,5)", "input/questions/d.fr.md(6,5)"],
            SourceRules.SourcesAgree(content).Select(problem => problem.Location.ToString()));
    }

    [Fact]
    public void A_question_may_contradict_itself_too() => Assert.Equal(
        ["input/questions/a.fr.md(7,5)"],
        SourceRules.SourcesAgree(Some.Content(Question("a", First, First.Replace("Ada", "Eva", StringComparison.Ordinal))))
            .Select(problem => problem.Location.ToString()));

    [Fact]
    public void Sources_whose_address_is_missing_are_not_one_source()
    {
        var (content, diagnostics) = Some.Read(Question("a", "title: A"), Question("b", "title: B"));

        Assert.All(diagnostics, diagnostic => Assert.Equal("SG103", diagnostic.Code.Id));
        Assert.Empty(SourceRules.SourcesAgree(content!).AsLines());
    }

    private static Diagnostic[] Check(string first, string second) =>
        [.. SourceRules.SourcesAgree(Some.Content(Question("evals", first), Question("rag", second)))];

    private static SourceFile Question(string id, params string[] sources) =>
        Some.Question(id, frontMatter: $"sources:\n{string.Join('\n', sources.Select(source => $"  - {{{source}}}"))}");
}
