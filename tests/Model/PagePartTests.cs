using System.Collections.Immutable;
using CsCheck;
using StudyGuide.Model;

namespace StudyGuide.Tests.Model;

/// <summary>Lists that are divided among pages.</summary>
public sealed class PagePartTests
{
    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "0")]
    [InlineData(3, "0 1 2")]
    [InlineData(4, "0 1|2 3")]
    [InlineData(5, "0 1|2 3 4")]
    [InlineData(6, "0 1 2|3 4 5")]
    [InlineData(7, "0 1|2 3|4 5 6")]
    public void A_list_has_as_few_parts_as_can_be_all_of_about_the_same_length(int items, string parts) =>
        Assert.Equal(parts, string.Join('|', Divide(items, 3).Select(part => string.Join(' ', part))));

    [Fact]
    public void Every_item_is_in_one_part_and_no_part_is_too_long() =>
        Gen.Select(Gen.Int[0, 500], Gen.Int[1, 60]).Sample((items, largest) =>
        {
            var parts = Divide(items, largest);

            Assert.Equal(Enumerable.Range(0, items), parts.SelectMany(part => part));
            Assert.All(parts, part => Assert.InRange(part.Length, 0, largest));
            Assert.Equal(Math.Max(1, (int)Math.Ceiling(items / (double)largest)), parts.Length);
        });

    [Fact]
    public void A_part_knows_the_places_of_its_items() =>
        Assert.Equal([2, 3], Enumerable.Range(0, 7).Where(index => new PagePart(2, 3).Holds(index, 7)));

    private static ImmutableArray<int>[] Divide(int items, int largest) =>
        [.. PagePart.Divide(items, largest).Select(part => part.Of([.. Enumerable.Range(0, items)]))];
}
