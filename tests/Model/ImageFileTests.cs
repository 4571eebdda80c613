using StudyGuide.Model;

namespace StudyGuide.Tests.Model;

public sealed class ImageFileTests
{
    [Theory]
    [InlineData("a.png")]
    [InlineData("questions/a.JPG")]
    [InlineData("a.svg")]
    public void Pictures_are_told_by_their_ending(string path) => Assert.True(ImageFile.IsImage(path));

    [Theory]
    [InlineData("a.md")]
    [InlineData("png")]
    [InlineData("a.png.md")]
    public void Other_files_are_no_pictures(string path) => Assert.False(ImageFile.IsImage(path));

    [Fact]
    public void The_address_keeps_the_name_and_changes_with_the_content()
    {
        var before = new ImageFile("questions/Boucle d'agent.PNG", new byte[] { 1 });
        var after = new ImageFile("questions/Boucle d'agent.PNG", new byte[] { 2 });

        Assert.Matches("^assets/boucle-d-agent\\.[0-9a-f]{8}\\.png$", before.Address);
        Assert.NotEqual(before.Address, after.Address);
    }

    [Fact]
    public void The_same_content_has_the_same_address() =>
        Assert.Equal(new ImageFile("a.png", new byte[] { 1 }).Address, new ImageFile("a.png", new byte[] { 1 }).Address);

    // Several hosts do not serve files whose name begins with a dot.
    [Fact]
    public void A_name_without_ASCII_letters_does_not_hide_the_picture() =>
        Assert.DoesNotContain("/.", new ImageFile("وكيل.png", new byte[] { 1 }).Address, StringComparison.Ordinal);

    [Fact]
    public void A_fingerprint_is_the_beginning_of_the_hash() => Assert.Equal("e3b0c442", Fingerprint.Of([]));
}
