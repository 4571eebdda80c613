using System.Text.RegularExpressions;
using StudyGuide.Model;
using StudyGuide.Reading;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Reading;

/// <summary>What <see cref="GuideReader"/> reports.</summary>
public sealed class GuideReaderErrorTests
{
    [Theory]
    [InlineData("FR")]
    [InlineData("f")]
    [InlineData("french")]
    [InlineData("fr_fr")]
    [InlineData("../x")]
    public void A_language_that_is_no_tag_is_reported(string tag)
    {
        var problem = Problem(Some.GuideYaml.Replace("[fr, en]", $"[fr, en, {tag}]", StringComparison.Ordinal));

        Assert.Equal(("SG008 (3,21)", $"'{tag}' is not a language tag."), (problem.Place(), problem.Message));
        Assert.Equal("Write for example fr, en or pt-br.", problem.Hint);
    }

    [Theory]
    [InlineData("title: {fr: a}")]
    [InlineData("languages:")]
    [InlineData("languages: []")]
    [InlineData("")]
    public void Without_languages_there_is_no_guide(string yaml)
    {
        List<Diagnostic> diagnostics = [];

        Assert.Null(GuideReader.Read(Some.File("guide.yml", yaml), diagnostics));
        var problem = Assert.Single(diagnostics);
        Assert.Equal(("SG103 (1,1)", "The key 'languages' is missing or empty."), (problem.Place(), problem.Message));
        Assert.Equal("Add 'languages' with at least one entry.", problem.Hint);
    }

    [Theory]
    [InlineData("levels")]
    [InlineData("topics")]
    public void A_guide_has_levels_and_topics(string key)
    {
        var problem = Problem(Some.GuideYaml.Replace($"{key}:\n", $"{key}: []\n_{key}:\n", StringComparison.Ordinal), code: "SG103");

        Assert.Equal($"The key '{key}' is missing or empty.", problem.Message);
    }

    [Fact]
    public void Levels_that_are_no_list_are_reported_once()
    {
        const string yaml = "title: {fr: a}\ndescription: {fr: b}\nlanguages: [fr]\nlevels: basic\ntopics:\n  - {id: a, title: {fr: a}}";

        Assert.Equal("SG104 (4,9)", Problem(yaml).Place());
    }

    [Fact]
    public void An_unknown_key_is_reported() =>
        Assert.Equal("Did you mean 'authors'?", Problem(Some.GuideYaml + "\nauthor: Ada").Hint);

    [Fact]
    public void An_unknown_key_of_a_topic_is_reported_where_it_stands()
    {
        var problem = Problem(Some.GuideYaml + "\n    titel: x");

        Assert.Equal(("SG102 (12,5)", "Did you mean 'title'?"), (problem.Place(), problem.Hint));
    }

    [Fact]
    public void A_topic_without_title_is_reported()
    {
        var problem = Problem(Some.GuideYaml + "\n  - id: tools");

        Assert.Equal(("SG103 (12,5)", "The key 'title' is missing."), (problem.Place(), problem.Message));
    }

    [Fact]
    public void An_id_that_is_no_slug_is_reported()
    {
        var problem = Problem(Some.GuideYaml + "\n  - {id: Big Tools, title: {fr: a, en: b}}");

        Assert.Equal("SG006 (12,10)", problem.Place());
        Assert.Equal("'Big Tools' cannot be an id: lower-case letters a to z, digits and single hyphens, at most 100.", problem.Message);
        Assert.Equal("Did you mean 'big-tools'?", problem.Hint);
    }

    [Fact]
    public void A_slug_that_is_none_is_reported()
    {
        var problem = Problem(Some.GuideYaml + "\n  - {id: tools, title: {fr: a, en: b}, slug: {en: Tools}}");

        Assert.Equal(("SG106", "Did you mean 'tools'?"), (problem.Code.Id, problem.Hint));
    }

    [Fact]
    public void An_id_taken_twice_is_reported_the_second_time()
    {
        var problem = Problem(Some.GuideYaml + "\n  - {id: agents, title: {fr: a, en: b}}");

        Assert.Equal(("SG007 (12,10)", "The id 'agents' is taken."), (problem.Place(), problem.Message));
    }

    [Fact]
    public void A_level_and_a_topic_may_share_an_id()
    {
        List<Diagnostic> diagnostics = [];
        GuideReader.Read(Some.File("guide.yml", Some.GuideYaml + "\n  - {id: basic, title: {fr: a, en: b}}"), diagnostics);

        Assert.Empty(diagnostics);
    }

    [Theory]
    [InlineData("example.org")]
    [InlineData("https://example.org/?page=1")]
    [InlineData("https://example.org/#top")]
    public void A_site_address_that_cannot_be_used_is_reported(string address) =>
        Assert.Equal("SG107 (12,7)", Problem($"{Some.GuideYaml}\nsite: {address}").Place());

    [Fact]
    public void An_edit_link_needs_a_place_for_the_path()
    {
        var problem = Problem(Some.GuideYaml + "\nedit: https://example.org/edit/");

        Assert.Equal(("SG107 (12,7)", "The address to edit a file does not say where its path goes."), (problem.Place(), problem.Message));
        Assert.Equal("Put {path} into it.", problem.Hint);
    }

    [Theory]
    [InlineData("contact: someone")]
    [InlineData("contact: some one@example.org")]
    [InlineData("contact: a@b?bcc=c@example.org")]
    [InlineData("contact: javascript://example.org")]
    [InlineData("repository: git@example.org")]
    public void A_contact_that_no_link_can_open_is_reported(string line) =>
        Assert.StartsWith("SG107 (12,", Problem($"{Some.GuideYaml}\n{line}").Place(), StringComparison.Ordinal);

    [Theory]
    [InlineData("title")]
    [InlineData("description")]
    public void The_guide_says_what_it_is_in_its_source_language(string key) =>
        Assert.Equal("SG103", Problem(Regex.Replace(Some.GuideYaml, $"(?m)^{key}: {{fr: [^,]+, ", $"{key}: {{")).Code.Id);

    private static Diagnostic Problem(string yaml, string? code = null)
    {
        List<Diagnostic> diagnostics = [];
        GuideReader.Read(Some.File("guide.yml", yaml), diagnostics);
        return Assert.Single(diagnostics, diagnostic => code is null || diagnostic.Code.Id == code);
    }
}
