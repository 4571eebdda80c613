using StudyGuide.Tests.Reading;

namespace StudyGuide.Tests.Yaml;

/// <summary>Keys that nobody asks for, in <see cref="StudyGuide.Yaml.FieldReader"/>.</summary>
public sealed class FieldReaderUnknownKeyTests
{
    [Theory]
    [InlineData("tilte", "Did you mean 'title'?")]
    [InlineData("Title", "Did you mean 'title'?")]
    [InlineData("lvl", "Known keys: level, title.")]
    [InlineData("colour", "Known keys: level, title.")]
    public void An_unknown_key_is_reported_with_the_nearest_known_one(string key, string hint)
    {
        var fields = new Fields($"title: a\n{key}: b");
        fields.Reader.Text("title");
        fields.Reader.Text("level");

        fields.Reader.ReportUnknownKeys();

        Assert.Equal(("SG102 (2,1)", $"The key '{key}' is unknown here."), (fields.Problem.Place(), fields.Problem.Message));
        Assert.Equal(hint, fields.Problem.Hint);
        Assert.Equal(key, fields.Problem.Location.Underlined());
    }

    [Fact]
    public void A_reason_comes_before_the_nearest_key()
    {
        var fields = new Fields("tilte: b");
        fields.Reader.Text("title");

        fields.Reader.ReportUnknownKeys(key => $"Not {key}.");

        Assert.Equal("Not tilte.", fields.Problem.Hint);
    }

    [Fact]
    public void A_key_that_was_asked_for_is_known_even_without_a_value()
    {
        var fields = new Fields("title:");
        fields.Reader.Text("title");

        fields.Reader.ReportUnknownKeys();

        fields.AssertNothingReported();
    }

    [Fact]
    public void Groups_report_their_own_keys()
    {
        var fields = new Fields("license:\n  name: MIT\n  link: x");

        fields.Reader.Group("license", license => license.RequiredText("name").Value);

        Assert.Equal("SG102 (3,3)", fields.Problem.Place());
        Assert.Equal("Known keys: name.", fields.Problem.Hint);
    }
}
