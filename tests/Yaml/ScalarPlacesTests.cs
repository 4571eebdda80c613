using StudyGuide.Model;
using StudyGuide.Tests.Reading;
using StudyGuide.Yaml;

namespace StudyGuide.Tests.Yaml;

public sealed class ScalarPlacesTests
{
    [Theory]
    [InlineData("a: Le mot ici", "mot", "mot")]
    [InlineData("a: \"Le mot ici\"", "mot", "mot")]
    [InlineData("a: '  Le mot ici'", "mot", "mot")]
    [InlineData("a: 'L''idée, le mot'", "mot", "mot")]
    [InlineData("a: 'L''idée'", "L'i", "L''i")]
    [InlineData("a: \"\\\"Un\\\" mot\"", "mot", "mot")]
    [InlineData("a: \"\\\"Un\\\" mot\"", "\"Un\"", "\\\"Un\\\"")]
    [InlineData("a: \"\\u00E9\\x41\\U0001F600\\t\\_mot\"", "mot", "mot")]
    [InlineData("a: \"\\u00E9\\x41\\U0001F600\\t\\_mot\"", "A", "\\x41")]
    [InlineData("a: \"\\U0001F600 mot\"", "\U0001F600", "\\U0001F600")]
    [InlineData("a: \"un \\\n  mot\"", "mot", "mot")]
    [InlineData("a: un\n  long\n  mot", "mot", "mot")]
    [InlineData("a: un\n  long\n  mot", "long mot", "long\n  mot")]
    [InlineData("a: \"un\n\n  mot\"", "mot", "mot")]
    [InlineData("a: >- # plié\n  un\n  mot", "mot", "mot")]
    [InlineData("a: |\n  un\n  mot", "mot", "mot")]
    public void The_characters_of_a_text_are_found_in_its_source(string yaml, string words, string written)
    {
        var text = new Fields(yaml).Reader.RequiredText("a");

        Assert.Equal(written, ScalarPlaces.Of(text, text.Value.IndexOf(words, StringComparison.Ordinal), words.Length).Underlined());
    }

    [Fact]
    public void A_place_behind_the_end_is_that_of_the_text() =>
        Assert.Equal("f.yml(1,1)", ScalarPlaces.Of(new Located("mot", new SourceFile("f.yml", "f.yml", "mot").At(0)), 3).ToString());
}
