using StudyGuide.Tests.Reading;
using StudyGuide.Yaml;

namespace StudyGuide.Tests.Yaml;

/// <summary>Texts, lists and groups of keys.</summary>
public sealed class FieldReaderTests
{
    [Fact]
    public void A_text_has_its_place_and_no_spaces_around_it()
    {
        var text = new Fields("a: 1\ntitle: \"  Un titre \"").Reader.RequiredText("title");

        Assert.Equal(("Un titre", "input/guide.yml(2,8)"), (text.Value, text.Location.ToString()));
    }

    [Theory]
    [InlineData("title:")]
    [InlineData("title: \"\"")]
    [InlineData("title: \"  \"")]
    [InlineData("title: ~")]
    [InlineData("level: basic")]
    public void A_required_text_that_is_missing_or_empty_is_reported(string yaml)
    {
        var fields = new Fields(yaml);

        Assert.Equal("", fields.Reader.RequiredText("title").Value);
        Assert.Equal("SG103 (1,1)", fields.Problem.Place());
        Assert.Equal("The key 'title' is missing or empty.", fields.Problem.Message);
        Assert.Equal("Add 'title: …'.", fields.Problem.Hint);
    }

    [Fact]
    public void A_text_that_is_a_list_is_reported_once()
    {
        var fields = new Fields("title:\n  - a");

        fields.Reader.RequiredText("title");

        Assert.Equal("SG104 (2,3)", fields.Problem.Place());
        Assert.Equal("The key 'title' takes a text, not a list.", fields.Problem.Message);
    }

    [Theory]
    [InlineData("title:")]
    [InlineData("other: a")]
    public void An_optional_text_may_be_left_out(string yaml)
    {
        var fields = new Fields(yaml);

        Assert.Null(fields.Reader.Text("title"));
        fields.AssertNothingReported();
    }

    [Theory]
    [InlineData("related: [rag, agents]")]
    [InlineData("related:\n  - rag\n  - agents")]
    public void A_list_of_texts_is_read_in_order(string yaml) =>
        Assert.Equal(["rag", "agents"], new Fields(yaml).Reader.Texts("related").Select(text => text.Value));

    [Theory]
    [InlineData("related:")]
    [InlineData("related: []")]
    [InlineData("other: a")]
    public void A_list_may_be_left_out(string yaml)
    {
        var fields = new Fields(yaml);

        Assert.Empty(fields.Reader.Texts("related"));
        fields.AssertNothingReported();
    }

    [Theory]
    [InlineData("related: rag", "SG104 (1,10)", "The key 'related' takes a list, not a text.")]
    [InlineData("related: {a: b}", "SG104 (1,10)", "The key 'related' takes a list, not keys with values.")]
    [InlineData("related: [a, [b]]", "SG104 (1,14)", "The key 'related' takes a text, not a list.")]
    public void A_list_of_another_kind_is_reported(string yaml, string place, string message)
    {
        var fields = new Fields(yaml);

        fields.Reader.Texts("related");

        Assert.Equal((place, message), (fields.Problem.Place(), fields.Problem.Message));
    }

    [Fact]
    public void An_entry_of_a_list_reads_its_own_keys() => Assert.Equal(
        ["A", "B"], new Fields("cards:\n  - front: A\n  - front: B").Reader.List("cards", card => card.RequiredText("front").Value));

    [Fact]
    public void An_entry_without_keys_is_reported()
    {
        var fields = new Fields("cards:\n  - front: A\n  - B");

        Assert.Equal(["A"], fields.Reader.List("cards", card => card.RequiredText("front").Value));
        Assert.Equal(("SG104 (3,5)", "The key 'cards' takes a list of keys with values, not a text."),
            (fields.Problem.Place(), fields.Problem.Message));
    }

    [Fact]
    public void A_group_of_another_kind_is_reported()
    {
        var fields = new Fields("license: MIT");

        Assert.Null(fields.Reader.Group("license", license => license.RequiredText("name").Value));
        Assert.Equal(("SG104 (1,10)", "The key 'license' takes keys with values, not a text."),
            (fields.Problem.Place(), fields.Problem.Message));
    }

    [Fact]
    public void Keys_that_the_author_chose_come_in_ordinal_order() =>
        Assert.Equal(["B=1", "a=2"],
            new Fields("words: {a: 2, B: 1}").Reader.TextsByKey("words").Select(entry => $"{entry.Key}={entry.Value}"));

    [Fact]
    public void Spaces_of_a_verbatim_text_are_kept() => Assert.Equal(" \u00a0", new Fields("space: \" \\u00a0\"").Reader.Verbatim("space"));
}
