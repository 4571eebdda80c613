using System.Text.Json.Nodes;
using Json.Schema;
using StudyGuide.Model;
using StudyGuide.Reading;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Reading;

public sealed class SchemasTests
{
    public static TheoryData<string> AllSchemas => [.. Schemas.Names];

    [Fact]
    public async Task Every_file_of_this_guide_follows_its_schema()
    {
        var (read, images, _) = await InputFolder.ReadAsync(Repository.PathOf("input"));
        var files = read.Where(file => !Figure.IsDrawing(file.RelativePath) && file.RelativePath != PublishedAddress.File).ToArray();
        var source = ContentReader.Read(read, images).Content!.Guide.SourceLanguage;

        SourceFile[] yaml = [.. files.Where(file => !Figure.IsDrawing(file.RelativePath))];
        Assert.Equal(Schemas.Names, yaml.Select(file => Schemas.NameFor(file, source)).Distinct().Order());
        Assert.Empty(
            yaml.SelectMany(file => Schemas.Objections(Schemas.NameFor(file, source), file)
            .Select(objection => $"{file.Path}{objection}")));
    }

    [Theory]
    [MemberData(nameof(AllSchemas))]
    public void A_schema_is_one_of_draft_2020_12(string name)
    {
        var schema = Schemas.NodeOf(name);

        Assert.Equal(MetaSchemas.Draft202012Id.ToString(), (string?)schema["$schema"]);
        Assert.True(MetaSchemas.Draft202012.Evaluate(schema).IsValid);
    }

    [Theory]
    [MemberData(nameof(AllSchemas))]
    public void Every_key_is_described_and_no_other_is_allowed(string name)
    {
        foreach (var group in Groups(Schemas.NodeOf(name)))
        {
            Assert.False((bool)group["additionalProperties"]!);
            Assert.All(
                Keys(group, "properties").Concat(Keys(group, "patternProperties")),
                key => Assert.EndsWith(".", (string?)key.Value!["description"]));
        }
    }

    [Theory]
    [MemberData(nameof(AllSchemas))]
    public void No_schema_names_a_language(string name)
    {
        var names = Groups(Schemas.NodeOf(name)).SelectMany(group => Keys(group, "properties")).Select(key => key.Key);

        Assert.DoesNotContain(names, key => key is "fr" or "en");
    }

    private static IEnumerable<JsonObject> Groups(JsonNode? node) => node switch
    {
        JsonObject { } group when (string?)group["type"] == "object" => Inside(group).Prepend(group),
        JsonObject group => Inside(group),
        JsonArray items => items.SelectMany(Groups),
        _ => [],
    };

    private static IEnumerable<JsonObject> Inside(JsonObject group) =>
        group.Where(entry => entry.Value is JsonObject or JsonArray).SelectMany(entry => Groups(entry.Value));

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Keys(JsonObject group, string kind) => group[kind] as JsonObject ?? [];
}
