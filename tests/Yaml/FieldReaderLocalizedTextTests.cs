using StudyGuide.Model;
using StudyGuide.Tests.Reading;
using StudyGuide.Yaml;

namespace StudyGuide.Tests.Yaml;

/// <summary>Texts per language in <see cref="StudyGuide.Yaml.FieldReader"/>.</summary>
public sealed class FieldReaderLocalizedTextTests
{
    [Fact]
    public void Each_language_has_its_text()
    {
        var texts = new Fields("title: {fr: Le guide, en: The guide}").Reader.LocalizedText("title", Fields.Languages);

        Assert.Equal(("Le guide", "The guide"), (texts[new LanguageCode("fr")].Value, texts[new LanguageCode("en")].Value));
    }

    [Fact]
    public void A_translation_may_be_missing()
    {
        var fields = new Fields("title: {fr: Le guide}");

        Assert.False(fields.Reader.LocalizedText("title", Fields.Languages).Has(new LanguageCode("en")));
        fields.AssertNothingReported();
    }

    [Fact]
    public void A_missing_key_is_reported()
    {
        var fields = new Fields("other: a");

        fields.Reader.LocalizedText("title", Fields.Languages);

        Assert.Equal(("SG103 (1,1)", "The key 'title' is missing."), (fields.Problem.Place(), fields.Problem.Message));
        Assert.Equal("Add 'title: {fr: …, en: …}'.", fields.Problem.Hint);
    }

    [Theory]
    [InlineData("title:")]
    [InlineData("title: ~")]
    [InlineData("title: {}")]
    [InlineData("title: {fr: , en: }")]
    public void An_empty_key_is_as_good_as_missing(string yaml)
    {
        var fields = new Fields(yaml);

        fields.Reader.LocalizedText("title", Fields.Languages);

        Assert.Equal("SG103", fields.Problem.Code.Id);
    }

    [Fact]
    public void A_text_missing_in_the_source_language_is_reported()
    {
        var fields = new Fields("title: {en: The guide}");

        fields.Reader.LocalizedText("title", Fields.Languages);

        Assert.Equal("SG103", fields.Problem.Code.Id);
    }

    [Fact]
    public void An_optional_key_may_be_left_out()
    {
        var fields = new Fields("other: a");

        fields.Reader.LocalizedText("description", Fields.Languages, required: false);

        fields.AssertNothingReported();
    }

    [Fact]
    public void A_language_the_guide_does_not_have_is_an_unknown_key()
    {
        var fields = new Fields("title: {fr: Le guide, de: Der Leitfaden}");

        fields.Reader.LocalizedText("title", Fields.Languages);

        Assert.Equal(("SG102 (1,23)", "The key 'de' is unknown here."), (fields.Problem.Place(), fields.Problem.Message));
    }

    [Fact]
    public void One_text_for_all_languages_is_reported_once()
    {
        var fields = new Fields("title: Le guide");

        fields.Reader.LocalizedText("title", Fields.Languages);

        Assert.Equal(("SG104 (1,8)", "The key 'title' takes keys with values, not a text."),
            (fields.Problem.Place(), fields.Problem.Message));
    }
}
