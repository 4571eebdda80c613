using StudyGuide.Search;

namespace StudyGuide.Tests.Search;

public sealed class FrontCodingTests
{
    [Fact]
    public void A_text_repeats_the_beginning_of_the_one_before() =>
        Assert.Equal("Aagent,Fs,Biais,", FrontCoding.Of(["agent", "agents", "aiais"]));

    [Fact]
    public void What_is_repeated_is_one_digit_long()
    {
        var text = new string('a', 70);

        Assert.Equal($"A{text},_{text[63..]},", FrontCoding.Of([text, text]));
    }

    [Fact]
    public void Nothing_is_no_text() => Assert.Equal("", FrontCoding.Of([]));
}
