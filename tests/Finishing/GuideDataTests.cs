using System.Text.Json.Nodes;
using Json.Schema;
using StudyGuide.Model;
using StudyGuide.Reading;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Finishing;

public sealed class GuideDataTests
{
    private static readonly SourceFile[] guide =
    [
        Some.Question(
            "rag", "::: short\nVers [[solo]][^1], et </script>.\n:::\n\nLa suite.\n\n[^1]: Une note.",
            "slug: la-rag\nreviewed: 2026-11-24\nterms: [token]\n"
            + "sources: [{title: T, authors: A, year: 2024, url: \"https://example.org\", language: en}]\n"
            + "cards: [{id: one, front: Un *mot*, back: Deux}]"),
        Some.Question("solo"),
        Some.Term("token", "jeton", "token"),
        Some.Translation("rag", frontMatter: "slug: the-rag\ncards: [{id: one, front: A *word*, back: Two}]"),
    ];

    [Theory]
    [InlineData("")]
    [InlineData("site: https://example.org/guide\nauthors: [Someone]\nlicense: {name: CC BY 4.0, url: \"https://example.org/by\"}")]
    [InlineData("publish: {markdown: false}")]
    public async Task The_data_have_the_shape_that_their_schema_says(string more) => Assert.Empty(Objections(await DataAsync(more)));

    [Fact]
    public async Task Our_own_guide_has_that_shape_too()
    {
        var (files, images, _) = await InputFolder.ReadAsync(Repository.PathOf("input"));
        var (site, _) = InMemory.Load(await Themes.Ours, files, images);

        Assert.Empty(Objections(JsonNode.Parse(StudyGuide.Finishing.GuideData.Write(site!, []).Span)!));
    }

    [Fact]
    public void The_schema_is_one_of_draft_2020_12() => Assert.True(MetaSchemas.Draft202012.Evaluate(JsonNode.Parse(SchemaText)).IsValid);

    [Fact]
    public async Task A_text_says_where_it_is_and_holds_the_markdown_of_the_twin_with_links_from_the_root()
    {
        var text = (await QuestionAsync("rag"))["text"]!["fr"]!;

        Assert.Equal(
            ("Question rag", "fr/questions/la-rag/", "fr/questions/la-rag/index.md"),
            ((string?)text["title"], (string?)text["address"], (string?)text["markdown"]));
        Assert.Equal("short answer", string.Join(' ', text["sections"]!.AsArray().Select(section => (string?)section!["kind"])));
        Assert.Equal(
            "Vers [Question solo](fr/questions/question-solo/index.md)[^1], et \\</script>.",
            (string?)text["sections"]![0]!["markdown"]);
        Assert.Equal("[^1]: Une note.", (string?)text["footnotes"]);
        Assert.Equal("""[{"id":"one","front":"Un *mot*","back":"Deux"}]""", text["cards"]!.ToJsonString());
    }

    [Fact]
    public async Task A_question_has_its_facts_once_and_its_texts_in_the_languages_it_is_written_in()
    {
        var question = await QuestionAsync("rag");

        Assert.Equal(
            ("agents", "basic", "2026-11-24", "q/rag/", """["token"]"""),
            ((string?)question["topic"], (string?)question["level"], (string?)question["reviewed"], (string?)question["address"],
                question["terms"]!.ToJsonString()));
        Assert.Equal(["fr", "en"], LanguagesOf(question));
        Assert.Equal(["fr"], LanguagesOf(await QuestionAsync("solo")));
    }

    [Fact]
    public async Task A_term_has_its_definition_in_each_language_and_the_questions_that_use_it()
    {
        var term = (await DataAsync(""))["terms"]![0]!;

        Assert.Equal(
            ("jeton", "Une définition.", "en/glossary/token/", """["rag"]"""),
            ((string?)term["text"]!["fr"]!["term"], (string?)term["text"]!["fr"]!["definition"], (string?)term["text"]!["en"]!["address"],
                term["questions"]!.ToJsonString()));
    }

    [Fact]
    public async Task A_guide_that_does_not_want_it_has_none() => Assert.DoesNotContain(
        InMemory.Build(await Themes.Ours, [.. FilesWith("publish: {data: false}")]).Files, file => file.Path == "guide.json");

    private static IEnumerable<string> LanguagesOf(JsonNode question) => question["text"]!.AsObject().Select(text => text.Key);

    private static async Task<JsonNode> QuestionAsync(string id) =>
        (await DataAsync(""))["questions"]!.AsArray().Single(question => (string?)question!["id"] == id)!;

    private static async Task<JsonNode> DataAsync(string more) => JsonNode.Parse(
        InMemory.Build(await Themes.Ours, [.. FilesWith(more)]).Files.Single(file => file.Path == "guide.json").Bytes.Span)!;

    private static SourceFile[] FilesWith(string more) => [Some.File("guide.yml", $"{Some.GuideYaml}\n{more}\n"), .. guide];

    private static string SchemaText => File.ReadAllText(Repository.PathOf("generator", "Finishing", "Schemas", "guide-data.schema.json"));

    private static string[] Objections(JsonNode data)
    {
        var options = new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true };
        var results = JsonSchema.FromText(SchemaText).Evaluate(data, options);
        string[] objections = [.. results.Details.SelectMany(detail =>
            (detail.Errors ?? new Dictionary<string, string>()).Select(error => $"{detail.InstanceLocation}: {error.Value}"))];
        return results.IsValid ? [] : objections;
    }
}
