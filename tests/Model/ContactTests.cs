using StudyGuide.Model;

namespace StudyGuide.Tests.Model;

public sealed class ContactTests
{
    [Theory]
    [InlineData("https://github.com/a/b", true, "https://github.com/a/b/issues/new?title=Jeton%20%26%20co%20%28fr%2F%29")]
    [InlineData("https://codeberg.org/a/b/", true, "https://codeberg.org/a/b/issues/new?title=Jeton%20%26%20co%20%28fr%2F%29")]
    [InlineData("https://gitlab.com/a/b", true, "https://gitlab.com/a/b/-/issues/new?issue[title]=Jeton%20%26%20co%20%28fr%2F%29")]
    [InlineData("someone@example.org", false, "mailto:someone@example.org?subject=Jeton%20%26%20co%20%28fr%2F%29")]
    [InlineData("https://example.org/contact", false, "https://example.org/contact")]
    public void A_message_says_which_page_it_is_about(string address, bool isRepository, string expected) =>
        Assert.Equal(expected, new Contact(address, isRepository).About("Jeton & co (fr/)"));
}
