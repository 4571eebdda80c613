using StudyGuide.Reading;
using StudyGuide.Tests.Support;
using StudyGuide.Validation;

namespace StudyGuide.Tests.Validation;

/// <summary>What the <see cref="AuthorsReport"/> marks.</summary>
public sealed class ReportedSizesTests
{
    private const string OfTheTopic = "\n    ";

    [Fact]
    public void Without_sizes_nothing_is_marked() =>
        Assert.Equal([Fit.Within, Fit.Within, Fit.Within, Fit.Within], Marks(""));

    [Theory]
    [InlineData("[3, 3]", Fit.Within)]
    [InlineData("[4, 9]", Fit.Below)]
    [InlineData("[0, 2]", Fit.Above)]
    public void A_number_is_marked_outside_of_its_range(string range, object expected)
    {
        Assert.Equal([expected, Fit.Within, Fit.Within, Fit.Within], Marks($"\nsizes: {{short: {range}}}").Cast<object>());
        Assert.Equal([Fit.Within, expected, Fit.Within, Fit.Within], Marks($"\nsizes: {{answer: {range}}}").Cast<object>());
        Assert.Equal([Fit.Within, Fit.Within, expected, Fit.Within], Marks($"\nsizes: {{cards: {range}}}").Cast<object>());
        Assert.Equal([Fit.Within, Fit.Within, Fit.Within, expected], Marks($"\nsizes: {{sources: {range}}}").Cast<object>());
    }

    [Fact]
    public void The_sizes_of_a_topic_replace_those_of_the_guide_one_by_one() => Assert.Equal(
        [Fit.Within, Fit.Below, Fit.Within, Fit.Within],
        Marks($"{OfTheTopic}sizes: {{short: [3, 3]}}\nsizes: {{short: [4, 9], answer: [4, 9]}}"));

    /// <summary>The marks of a question whose short answer, full answer, cards and sources are three each.</summary>
    private static Fit[] Marks(string sizes)
    {
        const string facts =
            """
            sources:
              [{title: A, url: "https://a.example"}, {title: B, url: "https://b.example"}, {title: C, url: "https://c.example"}]
            cards: [{id: a, front: A, back: B}, {id: c, front: C, back: D}, {id: e, front: E, back: F}]
            """;
        var (content, _) = ContentReader.Read(
            [Some.File("guide.yml", Some.GuideYaml + sizes),
                Some.Question("q", "::: short\nUn deux trois.\n:::\n\nUn deux trois.", facts)]);
        var row = Assert.Single(AuthorsReport.Of(Some.Link(content!, Some.Packs)).Rows);
        return [row.ShortWords.Fit, row.AnswerWords.Fit, row.Cards.Fit, row.Sources.Fit];
    }
}
