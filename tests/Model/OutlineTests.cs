using System.Collections.Immutable;
using CsCheck;
using StudyGuide.Model;
using StudyGuide.Tests.Reading;

namespace StudyGuide.Tests.Model;

public sealed class OutlineTests
{
    [Theory]
    [InlineData("# a\n\n## b\n\n### c", "a0 b1 c2")]
    [InlineData("#### a\n\n##### b", "a0 b1")]
    [InlineData("a\n===\n\nb\n---", "a0 b1")]
    [InlineData("# a\n\n# b\n\n## c\n\n# d", "a0 b0 c1 d0")]
    public void Headings_stand_below_the_nearest_one_that_is_higher(string markdown, string outline) =>
        Assert.Equal(outline, OutlineOf(markdown));

    [Theory]
    [InlineData("## a\n\n#### b\n\n#### c\n\n## d", "a0 b1 c1 d0")]
    [InlineData("# a\n\n###### b\n\n### c\n\n#### d", "a0 b1 c1 d2")]
    public void A_jump_is_closed(string markdown, string outline) => Assert.Equal(outline, OutlineOf(markdown));

    [Theory]
    [InlineData("#### a\n\n## b\n\n### c", "a0 b0 c1")]
    [InlineData("### a\n\n#### b\n\n# c\n\n## d", "a0 b1 c0 d1")]
    public void The_first_heading_is_never_below_another(string markdown, string outline) => Assert.Equal(outline, OutlineOf(markdown));

    [Theory]
    [InlineData("## a\n\n> # q\n\n## b", "a0 q0 b0")]
    [InlineData("## a\n\n### b\n\n> # q\n>\n> ## r\n\n### c\n\n#### d", "a0 b1 q1 r2 c1 d2")]
    [InlineData("## a\n\n- # q\n\n  > ## r\n\n#### b", "a0 q0 r1 b1")]
    [InlineData("> ## q\n>\n> ### r\n\n### a", "q0 r1 a0")]
    [InlineData("## a\n\n::: example\n### q\n:::\n\n### b", "a0 q1 b1")]
    [InlineData("## a\n\n> [!NOTE]\n> #### q\n\n### b", "a0 q1 b1")]
    public void Headings_in_a_container_end_with_it(string markdown, string outline) => Assert.Equal(outline, OutlineOf(markdown));

    [Fact]
    public void A_text_without_headings_has_no_outline() => Assert.Equal("", OutlineOf("Un.\n\n- Deux.\n"));

    [Fact]
    public void No_rank_is_ever_left_out_whatever_is_typed()
    {
        var heading = Gen.Int[1, 6].Select(level => $"{new string('#', level)} x\n\n");
        var container = Gen.Select(Gen.OneOf("> ", "- ", "> > ", "> - "), Gen.Int[1, 6], Gen.Int[1, 6])
            .Select((mark, level, next) => $"{mark}{new string('#', level)} x\n{mark.Replace('-', ' ')}{new string('#', next)} y\n\n");
        Gen.OneOf(heading, container).List[1, 12].Sample(parts =>
        {
            var depths = Depths(string.Concat(parts));
            return depths[0] == 0 && depths.Zip(depths.Skip(1)).All(pair => pair.Second <= pair.First + 1);
        });
    }

    private static string OutlineOf(string markdown) => string.Join(' ', Of(markdown).Select(heading =>
        heading.Heading.Inline!.FirstChild!.ToString() + heading.Depth));

    private static int[] Depths(string markdown) => [.. Of(markdown).Select(heading => heading.Depth)];

    private static ImmutableArray<OutlinedHeading> Of(string markdown) =>
        Outline.Of(ParsedMarkdown.Valid(markdown).Section(SectionKind.Answer)!.Blocks.Select(block => block.Node));
}
