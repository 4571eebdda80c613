using StudyGuide.Model;

namespace StudyGuide.Tests.Model;

public sealed class PageAddressTests
{
    [Theory]
    [InlineData("", "index.html")]
    [InlineData("fr/", "fr/index.html")]
    [InlineData("fr/questions/rag/", "fr/questions/rag/index.html")]
    [InlineData("fr/404.html", "fr/404.html")]
    public void A_host_serves_the_index_of_a_folder(string address, string file) => Assert.Equal(file, new PageAddress(address).FilePath);

    [Theory]
    [InlineData("", "")]
    [InlineData("fr/", "../")]
    [InlineData("fr/404.html", "../")]
    [InlineData("fr/questions/rag/", "../../../")]
    public void The_way_to_the_root_climbs_every_folder(string address, string way) =>
        Assert.Equal(way, new PageAddress(address).WayToRoot);

    [Fact]
    public void A_page_lies_in_the_folder_above_it() => Assert.Equal("fr/questions/", new PageAddress("fr/questions/rag/").Folder.Value);

    [Fact]
    public void Addresses_sort_by_ordinal() =>
        Assert.Equal([new("fr/Z/"), new("fr/a/"), new("fr/é/")], new PageAddress[] { new("fr/é/"), new("fr/a/"), new("fr/Z/") }.Order());
}
