using StudyGuide.Search;

namespace StudyGuide.Tests.Search;

public sealed class ShardCountsTests
{
    [Theory]
    [InlineData(200)]
    [InlineData(400)]
    public async Task Ten_times_the_questions_give_less_than_four_times_the_files(int questions)
    {
        var (small, large) = (await FilesAsync(questions), await FilesAsync(10 * questions));

        Assert.InRange((double)large / small, 2, 3.99);
    }

    [Fact]
    public async Task A_large_guide_has_far_fewer_files_than_questions() => Assert.InRange(await FilesAsync(1000), 1, 400);

    [Theory]
    [InlineData(1, 4)]
    [InlineData(200, 4)]
    [InlineData(800, 8)]
    [InlineData(20_000, 40)]
    public void Snippets_share_a_file_with_more_others_in_a_large_guide(int documents, int snippets) =>
        Assert.Equal(snippets, ShardCounts.SnippetsInShard(documents));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(4, 1)]
    [InlineData(5, 2)]
    public void Every_document_has_its_place_in_a_file(int documents, int files) =>
        Assert.Equal(files, ShardCounts.For(0, documents).Snippets);

    [Fact]
    public void A_guide_that_has_just_been_begun_has_a_file_of_each_kind() =>
        Assert.Equal(new ShardCounts(1, 1, 1, 1), ShardCounts.For(300, 2));

    /// <summary>How many files the index of French has.</summary>
    private static async Task<int> FilesAsync(int questions)
    {
        var site = await SearchSites.LargeAsync(questions);
        var documents = site.Guide.Topics.Length + site.Terms.Length + site.Questions.Length;
        var counts = ShardCounts.For(site, site.Languages[0], documents);
        return ShardName.In(site.Languages[0].Code, counts).Count();
    }
}
