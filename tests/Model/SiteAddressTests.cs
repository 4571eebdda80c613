using StudyGuide.Model;

namespace StudyGuide.Tests.Model;

public sealed class SiteAddressTests
{
    [Theory]
    [InlineData("https://example.org", "https://example.org/")]
    [InlineData("https://example.org/", "https://example.org/")]
    [InlineData("http://localhost:8080/guide", "http://localhost:8080/guide/")]
    [InlineData("https://example.org/a/b/", "https://example.org/a/b/")]
    public void An_address_ends_in_a_slash(string text, string address) => Assert.Equal(address, SiteAddress.Parse(text)?.AbsoluteUri);

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/guide/")]
    [InlineData("example.org")]
    [InlineData("ftp://example.org/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://")]
    [InlineData("https://example.org/?page=1")]
    [InlineData("https://example.org/#top")]
    public void Anything_but_an_absolute_web_address_is_refused(string text) => Assert.Null(SiteAddress.Parse(text));
}
