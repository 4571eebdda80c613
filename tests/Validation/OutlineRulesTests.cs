using StudyGuide.Model;
using StudyGuide.Tests.Reading;
using StudyGuide.Tests.Support;
using StudyGuide.Validation;

namespace StudyGuide.Tests.Validation;

public sealed class OutlineRulesTests
{
    [Theory]
    [InlineData("## Un\n\n#### Deux", "SG317 (9,1)", "This heading of level 4 stands below one of level 2.", "####")]
    [InlineData("### Un\n\n## Deux", "SG317 (7,1)", "This heading of level 3 stands before one of level 2, on line 9.", "###")]
    [InlineData("## Un\n\n> #### Deux", "SG317 (9,3)", "This heading of level 4 stands below one of level 2.", "####")]
    [InlineData("Un\n===\n\n### Deux", "SG317 (10,1)", "This heading of level 3 stands below one of level 1.", "###")]
    public void A_level_that_is_left_out_is_told_at_its_heading(string markdown, string place, string message, string underlined)
    {
        var problem = Assert.Single(Jumps(markdown));

        Assert.Equal((place, message), (problem.Place(), problem.Message));
        Assert.Equal(underlined, problem.Location.Underlined());
        Assert.Equal(Severity.Note, problem.Severity);
    }

    [Theory]
    [InlineData("# Un\n\n## Deux\n\n### Trois\n\n# Quatre")]
    [InlineData("### Un\n\n#### Deux\n\n### Trois")]
    [InlineData("###### Un")]
    [InlineData("::: short\n## Un\n:::\n\n#### Deux")]
    [InlineData("### Un\n\n> # Une citation\n\n#### Deux")]
    public void Levels_that_follow_each_other_are_nobodys_concern(string markdown) => Assert.Empty(Jumps(markdown));

    [Fact]
    public void A_jump_is_told_once_for_all_headings_beside_each_other() =>
        Assert.Single(Jumps("## Un\n\n#### Deux\n\n#### Trois\n\n#### Quatre"));

    [Fact]
    public void Free_pages_are_looked_at_too() => Assert.Single(OutlineRules.LevelsFollowEachOther(
        Some.Content(Some.File("pages/about.fr.md", "---\ntitle: À propos\n---\n\n# Un\n\n### Deux\n"))));

    [Theory]
    [InlineData("# Question rag\n\nRéponse.")]
    [InlineData("### question RAG\n\nRéponse.")]
    [InlineData("Question *rag* ?\n===\n\nRéponse.")]
    [InlineData("::: short\n# Question rag\n\nRéponse.\n:::")]
    public void A_text_that_begins_with_its_title_is_told_of(string markdown) =>
        Assert.Equal("SG318", Assert.Single(OutlineRules.TitlesStandOnce(Answer(markdown))).Code.Id);

    [Theory]
    [InlineData("# Autre chose\n\nRéponse.")]
    [InlineData("Réponse.\n\n# Question rag")]
    [InlineData("Question rag\n\nRéponse.")]
    public void Other_headings_are_not(string markdown) => Assert.Empty(OutlineRules.TitlesStandOnce(Answer(markdown)));

    [Fact]
    public void Only_proofreading_looks_for_them()
    {
        var content = Answer("# Question rag\n\n### Deux");

        Assert.Superset(
            new HashSet<string> { "SG317", "SG318" }, ContentRules.Proofread(content).Select(problem => problem.Code.Id).ToHashSet());
        Assert.DoesNotContain(Some.Problems(content, Some.Packs), problem => problem.Severity is Severity.Note);
    }

    private static IEnumerable<Diagnostic> Jumps(string markdown) => OutlineRules.LevelsFollowEachOther(Answer(markdown));

    private static Content Answer(string markdown) => Some.Content(Some.Question("rag", markdown));
}
