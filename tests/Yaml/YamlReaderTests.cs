using StudyGuide.Model;
using StudyGuide.Tests.Reading;
using StudyGuide.Tests.Support;
using StudyGuide.Yaml;

namespace StudyGuide.Tests.Yaml;

public sealed class YamlReaderTests
{
    [Fact]
    public void Every_key_and_value_knows_its_place()
    {
        var entry = Assert.Single(Read("# un commentaire\ntitle: Un guide\n").Entries);

        Assert.Equal(("title", "title"), (entry.Key.Value, entry.Key.Location.Underlined()));
        Assert.Equal((2, 8), (entry.Value.Location.Line, entry.Value.Location.Column));
        Assert.Equal("Un guide", entry.Value.Location.Underlined());
    }

    [Fact]
    public void Items_of_lists_know_their_place()
    {
        var list = Assert.IsType<YamlSequence>(Read("related:\n  - rag\n  - agents\n").Find("related"));

        Assert.Equal([(2, 5), (3, 5)], list.Items.Select(item => (item.Location.Line, item.Location.Column)));
    }

    [Fact]
    public void Flow_style_means_the_same()
    {
        var mapping = Assert.IsType<YamlMapping>(Read("title: {fr: Le guide, en: The guide}").Find("title"));

        Assert.Equal(["Le guide", "The guide"], mapping.Entries.Select(entry => Assert.IsType<YamlScalar>(entry.Value).Value));
        Assert.Equal("The guide", mapping.Find("en")!.Location.Underlined());
    }

    [Theory]
    [InlineData("a: \"l'été : ?\"", "l'été : ?")]
    [InlineData("a: 'l''été'", "l'été")]
    [InlineData("a: |\n  un\n  deux\n", "un\ndeux\n")]
    [InlineData("a: >-\n  un\n  deux\n", "un deux")]
    [InlineData("a: \"\\u00e9\"", "é")]
    [InlineData("a: 2026-11-24", "2026-11-24")]
    [InlineData("a: yes", "yes")]
    public void Texts_are_taken_as_YAML_writes_them(string yaml, string text) =>
        Assert.Equal(text, Assert.IsType<YamlScalar>(Read(yaml).Find("a")).Value);

    [Fact]
    public void A_value_behind_an_emoji_has_the_column_of_an_editor() =>
        Assert.Equal("b", Assert.IsType<YamlSequence>(Read("a: [\"😀\", b]").Find("a")).Items[1].Location.Underlined());

    [Theory]
    [InlineData("a:")]
    [InlineData("a: ~")]
    [InlineData("a: null")]
    public void A_key_without_value_has_nothing(string yaml)
    {
        var scalar = Assert.IsType<YamlScalar>(Read(yaml).Find("a"));

        Assert.True(scalar.IsNull);
        Assert.Equal("nothing", scalar.Kind);
    }

    [Fact]
    public void A_word_in_quotes_is_a_text() => Assert.False(Assert.IsType<YamlScalar>(Read("a: \"null\"").Find("a")).IsNull);

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# rien\n")]
    [InlineData("---\n")]
    [InlineData("~")]
    public void An_empty_document_has_no_keys(string yaml) => Assert.Empty(Read(yaml).Entries);

    [Fact]
    public void Front_matter_counts_from_its_own_line()
    {
        var file = Some.File("questions/rag.fr.md", "---\ntitle: RAG\n---\n");
        List<Diagnostic> diagnostics = [];

        var mapping = YamlReader.ReadMapping(file, "title: RAG\n", firstLine: 2, diagnostics);

        Assert.Equal("input/questions/rag.fr.md(2,8)", mapping!.Find("title")!.Location.ToString());
    }

    [Fact]
    public void Nesting_is_deep_enough_for_a_guide() =>
        Read(string.Concat(Enumerable.Range(0, 15).Select(depth => $"{new string(' ', depth)}a:\n")) + new string(' ', 15) + "a: x");

    private static YamlMapping Read(string yaml)
    {
        List<Diagnostic> diagnostics = [];
        var mapping = YamlReader.ReadMapping(Some.File("guide.yml", yaml), yaml, firstLine: 1, diagnostics);
        Assert.Empty(diagnostics);
        return mapping!;
    }
}
