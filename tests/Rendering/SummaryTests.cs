using System.Text;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Rendering;

/// <summary>The beginning of an answer, in lists and in the description of its page.</summary>
public sealed class SummaryTests
{
    [Fact]
    public async Task The_short_answer_describes_the_page_in_the_typography_of_its_language() => Assert.Equal(
        "Un «\u202Fagent\u202F»\u00A0: &amp; rien d’autre.",
        await DescriptionAsync("Longue réponse.\n\n::: short\n\nUn \"agent\" : & rien d'autre.\n\n:::"));

    [Fact]
    public async Task A_link_without_a_text_of_its_own_shows_the_title_of_its_target() =>
        Assert.Equal("Voir Question evals et jeton.", await DescriptionAsync("Voir [[evals]] et [[term:token]]."));

    [Theory]
    [InlineData("Réponse.\n\n::: question\nA ou B ?\n:::")]
    [InlineData("::: question\nA ou B ?\n:::\n\n::: short\nRéponse.\n:::")]
    public async Task What_is_asked_is_no_part_of_it(string markdown) => Assert.Equal("Réponse.", await DescriptionAsync(markdown));

    private static async Task<string> DescriptionAsync(string markdown)
    {
        const string Start = "<meta name=\"description\" content=\"";
        var (files, _) = InMemory.Build(
            await Themes.Golden,
            [
                Some.File("guide.yml", Some.GuideYaml),
                Some.Question("rag", markdown),
                Some.Question("evals"),
                Some.Term("token", "jeton", "token"),
            ]);
        var page = Encoding.UTF8.GetString(files.Single(file => file.Path == "fr/questions/question-rag/index.html").Bytes.Span);
        var description = page[(page.IndexOf(Start, StringComparison.Ordinal) + Start.Length)..];
        return description[..description.IndexOf('"', StringComparison.Ordinal)];
    }
}
