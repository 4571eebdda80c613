using StudyGuide.Model;
using StudyGuide.Reading;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Reading;

/// <summary>The key <c>sizes</c> of <c>guide.yml</c>.</summary>
public sealed class GuideSizesTests
{
    private const string OfTheTopic = "\n    ";
    private const string OfTheGuide = "\n";

    [Fact]
    public void A_guide_without_sizes_allows_any() => Assert.Equal(new Sizes(null, null, null, null), Valid("").Sizes);

    [Fact]
    public void A_size_is_a_smallest_and_a_largest_number() => Assert.Equal(
        new Sizes(new SizeRange(40, 70), new SizeRange(250, 500), new SizeRange(2, 4), new SizeRange(0, 0)),
        Valid("\nsizes: {short: [40, 70], answer: [250, 500], cards: [2, 4], sources: [0, 0]}").Sizes);

    [Fact]
    public void Each_size_may_be_left_out() =>
        Assert.Equal(new Sizes(null, null, new SizeRange(2, 4), null), Valid("\nsizes: {cards: [2, 4]}").Sizes);

    [Fact]
    public void A_topic_has_its_own_sizes_and_where_it_has_none_those_of_the_guide()
    {
        var guide = Valid($"{OfTheTopic}sizes: {{answer: [150, 300]}}{OfTheGuide}sizes: {{answer: [250, 500], cards: [2, 4]}}");

        Assert.Equal(new Sizes(null, new SizeRange(150, 300), new SizeRange(2, 4), null), guide.SizesOf(guide.Topics[0]));
    }

    [Theory]
    [InlineData("40")]
    [InlineData("[]")]
    [InlineData("[40]")]
    [InlineData("[40, 60, 70]")]
    [InlineData("[70, 40]")]
    [InlineData("[40, many]")]
    [InlineData("[-1, 40]")]
    [InlineData("[4.5, 40]")]
    [InlineData("[[40], 70]")]
    [InlineData("[40, 99999999999]")]
    [InlineData("{least: 40, most: 70}")]
    public void A_size_that_is_not_two_numbers_is_reported_where_it_stands(string size)
    {
        var problem = Problem($"{OfTheGuide}sizes: {{short: {size}}}");

        Assert.Equal("SG104 (12,16)", problem.Place());
        Assert.Equal("The key 'short' takes two whole numbers, the smaller one first.", problem.Message);
        Assert.Equal("Write for example 'short: [2, 4]'.", problem.Hint);
    }

    [Fact]
    public void A_size_of_a_topic_is_reported_where_it_stands() =>
        Assert.Equal("SG104 (12,21)", Problem($"{OfTheTopic}sizes: {{answer: 150}}").Place());

    [Fact]
    public void Sizes_that_are_no_keys_with_values_are_reported()
    {
        var problem = Problem($"{OfTheGuide}sizes: [40, 70]");

        Assert.Equal(("SG104 (12,8)", "The key 'sizes' takes keys with values, not a list."), (problem.Place(), problem.Message));
    }

    [Theory]
    [InlineData(OfTheGuide, "SG102 (12,9)")]
    [InlineData(OfTheTopic, "SG102 (12,13)")]
    public void An_unknown_size_is_reported_where_it_stands(string indentation, string place)
    {
        var problem = Problem($"{indentation}sizes: {{card: [2, 4]}}");

        Assert.Equal((place, "The key 'card' is unknown here.", "Did you mean 'cards'?"), (problem.Place(), problem.Message, problem.Hint));
    }

    [Fact]
    public void A_level_has_no_sizes() => Assert.Equal(
        "The key 'sizes' is unknown here.",
        Problem(Some.GuideYaml.Replace("  - id: basic\n", "  - id: basic\n    sizes: {cards: [2, 4]}\n", StringComparison.Ordinal),
            start: "").Message);

    private static Guide Valid(string more)
    {
        var (guide, diagnostics) = Read(Some.GuideYaml + more);
        Assert.Empty(diagnostics);
        return guide!;
    }

    private static Diagnostic Problem(string more, string start = Some.GuideYaml) => Assert.Single(Read(start + more).Diagnostics);

    private static (Guide? Guide, List<Diagnostic> Diagnostics) Read(string yaml)
    {
        List<Diagnostic> diagnostics = [];
        return (GuideReader.Read(Some.File("guide.yml", yaml), diagnostics), diagnostics);
    }
}
