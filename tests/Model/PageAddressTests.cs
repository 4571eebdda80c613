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

    [Theory]
    [InlineData("fr/questions/rag/", "fr/questions/solo/index.md", "../solo/index.md")]
    [InlineData("fr/questions/rag/", "fr/glossaire/jeton/", "../../glossaire/jeton/")]
    [InlineData("fr/questions/rag/", "en/", "../../../en/")]
    [InlineData("fr/questions/rag/", "fr/questions/rag/", "./")]
    [InlineData("fr/questions/rag/", "fr/questions/", "../")]
    [InlineData("fr/questions/rag/", "guide.json", "../../../guide.json")]
    [InlineData("", "fr/questions/rag/", "fr/questions/rag/")]
    [InlineData("", "", "./")]
    public void The_way_to_something_else_is_as_short_as_can_be(string from, string to, string way) =>
        Assert.Equal(way, new PageAddress(from).WayTo(to));
}
