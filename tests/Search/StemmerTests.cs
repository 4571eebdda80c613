using StudyGuide.Search;

namespace StudyGuide.Tests.Search;

public sealed class StemmerTests
{
    [Theory]
    [InlineData("french-light", "transformeurs", "transformeur")]
    [InlineData("english", "embeddings", "embedding")]
    [InlineData("german-light", "Häuser", "Haus")]
    [InlineData("spanish-light", "modelos", "modelo")]
    public void Forms_of_a_word_have_one_stem(string name, string form, string other)
    {
        var stemmer = Stemmer.Named(name);

        Assert.Equal(stemmer.Of(other.ToLowerInvariant()), stemmer.Of(form.ToLowerInvariant()));
    }

    [Fact]
    public void Without_a_stemmer_words_stay_as_they_are() => Assert.Equal("agents", Stemmer.Named("none").Of("agents"));

    [Theory]
    [InlineData("top_p")]
    [InlineData("gpt4s")]
    [InlineData("")]
    public void What_is_no_word_stays_as_it_is(string text) => Assert.Equal(text, Stemmer.Named("english").Of(text));

    [Theory]
    [InlineData("french-light", true)]
    [InlineData("klingon", false)]
    public void Names_are_known_or_not(string name, bool isKnown) => Assert.Equal(isKnown, Stemmer.IsKnown(name));
}
