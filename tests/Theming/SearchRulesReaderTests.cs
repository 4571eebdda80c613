using StudyGuide.Model;
using StudyGuide.Tests.Reading;
using StudyGuide.Tests.Yaml;
using StudyGuide.Theming;

namespace StudyGuide.Tests.Theming;

public sealed class SearchRulesReaderTests
{
    [Fact]
    public void Rules_are_read_in_lower_case()
    {
        var fields = new Fields("stemmer: french-light\nelisions: [\"l'\", \"Qu'\"]\nstop-words: [le, À]\n");

        var rules = Read(fields);

        fields.AssertNothingReported();
        Assert.Equal("french-light", rules.Stemmer);
        Assert.Equal("l' qu'", string.Join(' ', rules.Elisions));
        Assert.Equal("le à", string.Join(' ', rules.StopWords));
    }

    [Theory]
    [InlineData("elisions: []\n", "SG103 (1,1)", "The key 'stemmer' is missing or empty.")]
    [InlineData("stemmer: frenchlight\n", "SG104 (1,10)", "There is no stemmer 'frenchlight'.")]
    [InlineData("stemmer: none\nelisions: [\"l’\"]\n", "SG104 (2,12)", "The elision 'l’' does not end in a plain apostrophe.")]
    [InlineData("stemmer: none\nstop-words: [est-ce]\n", "SG104 (2,14)", "The stop word 'est-ce' is not one word.")]
    [InlineData("stemmer: none\nstopwords: [le]\n", "SG102 (2,1)", "The key 'stopwords' is unknown here.")]
    public void A_mistake_is_reported_where_it_stands(string yaml, string place, string message)
    {
        var fields = new Fields(yaml);

        Read(fields);

        Assert.Equal((place, message), (fields.Problem.Place(), fields.Problem.Message));
    }

    [Fact]
    public void The_nearest_stemmer_is_suggested()
    {
        var fields = new Fields("stemmer: frenchlight\n");

        Read(fields);

        Assert.Equal("Did you mean 'french-light'?", fields.Problem.Hint);
    }

    private static SearchRules Read(Fields fields)
    {
        var rules = SearchRulesReader.Read(fields.Reader);
        fields.Reader.ReportUnknownKeys();
        return rules;
    }
}
