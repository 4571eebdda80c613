using StudyGuide.Model;
using StudyGuide.Tests.Reading;
using StudyGuide.Tests.Support;
using StudyGuide.Yaml;

namespace StudyGuide.Tests.Yaml;

public sealed class ProseFieldsTests
{
    [Theory]
    [InlineData("a: Pourquoi la règle # 1 ?", "SG110 (1,22)")]
    [InlineData("a: Pourquoi #1 ?", "SG110 (1,13)")]
    [InlineData("a: un\t# deux", "SG110 (1,7)")]
    [InlineData("a: un\n  deux # trois", "SG110 (2,8)")]
    public void A_text_that_a_comment_cuts_short_is_reported_at_the_sign(string yaml, string place)
    {
        var (_, diagnostics) = Read(yaml, fields => fields.RequiredProse("a"));

        Assert.Equal(place, Assert.Single(diagnostics).Place());
    }

    [Theory]
    [InlineData("a: \"un # deux\"")]
    [InlineData("a: 'un' # note")]
    [InlineData("a: C# 12")]
    [InlineData("a: un\n# note")]
    [InlineData("# note\na: un")]
    [InlineData("a: |\n  un # deux")]
    public void Other_comments_are_comments(string yaml) => Assert.Empty(Read(yaml, fields => fields.RequiredProse("a")).Diagnostics);

    [Fact]
    public void A_comment_behind_what_is_no_prose_is_one() =>
        Assert.Empty(Read("a: senior # à revoir", fields => fields.RequiredText("a")).Diagnostics);

    [Fact]
    public void Each_text_of_a_list_is_looked_at() =>
        Assert.Equal("SG110 (3,5)",
            Assert.Single(Read("a:\n- un\n- C #\n", fields => fields.ProseList("a").FirstOrDefault()).Diagnostics).Place());

    [Fact]
    public void A_text_that_is_all_comment_is_missing_at_the_sign()
    {
        var problem = Assert.Single(Read("a: # rien", fields => fields.RequiredProse("a")).Diagnostics);

        Assert.Equal(("SG103 (1,4)", "Put the text between quotes."), (problem.Place(), problem.Hint));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("Oui")]
    [InlineData("no")]
    [InlineData("1.0")]
    [InlineData("012")]
    [InlineData("1e3")]
    [InlineData("0x1F")]
    [InlineData("2026-01-01")]
    [InlineData("12:30")]
    public void Words_that_mean_something_else_to_YAML_are_printed_as_typed(string text)
    {
        var (read, diagnostics) = Read($"a: {text}", fields => fields.RequiredProse("a"));

        Assert.Empty(diagnostics);
        Assert.Equal(text, read?.Value);
    }

    [Theory]
    [InlineData(@"a: ""C:\new""", @"SG111 (1,7)")]
    [InlineData(@"a: ""x\\y C:\temp""", @"SG111 (1,12)")]
    public void An_escape_that_swallows_part_of_a_path_is_reported(string yaml, string place) =>
        Assert.Equal(place, Assert.Single(Read(yaml, fields => fields.RequiredProse("a")).Diagnostics).Place());

    [Theory]
    [InlineData(@"a: ""C:\\new""")]
    [InlineData(@"a: 'C:\new'")]
    [InlineData(@"a: C:\new")]
    [InlineData(@"a: ""\u00e9t\u00e9""")]
    public void Other_backslashes_are_fine(string yaml) => Assert.Empty(Read(yaml, fields => fields.RequiredProse("a")).Diagnostics);

    private static (Located? Text, List<Diagnostic> Diagnostics) Read(string yaml, Func<FieldReader, Located?> read)
    {
        List<Diagnostic> diagnostics = [];
        var mapping = YamlReader.ReadMapping(Some.File("guide.yml", yaml), yaml, firstLine: 1, diagnostics)!;
        return (read(new FieldReader(mapping, diagnostics)), diagnostics);
    }
}
