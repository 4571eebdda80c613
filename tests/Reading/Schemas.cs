using System.Text.Json.Nodes;
using Json.Schema;
using StudyGuide.Model;
using StudyGuide.Tests.Support;
using StudyGuide.Tests.Yaml;

namespace StudyGuide.Tests.Reading;

/// <summary>The published schemas, and which of them a file must follow.</summary>
internal static class Schemas
{
    public static readonly string[] Names = ["figure", "guide", "page", "question", "term", "translation"];

    public static string TextOf(string name) =>
        File.ReadAllText(Repository.PathOf("generator", "Reading", "Schemas", $"{name}.schema.json"));

    public static JsonNode NodeOf(string name) => JsonNode.Parse(TextOf(name))!;

    /// <summary>The keys of one group, named by the way to it.</summary>
    public static IEnumerable<string> KeysAt(string name, string group) => group.Split('/', StringSplitOptions.RemoveEmptyEntries)
        .Aggregate(NodeOf(name), (node, step) => node[step]!)["properties"] is JsonObject keys ? keys.Select(key => key.Key) : [];

    public static string NameFor(SourceFile file, LanguageCode source) => file.RelativePath.Split('/') switch
    {
        ["guide.yml"] => "guide",
        ["glossary", ..] => "term",
        ["figures", ..] => "figure",
        ["pages", ..] => "page",
        [.., var name] => name.EndsWith($".{source}.md", StringComparison.Ordinal) ? "question" : "translation",
        _ => throw new ArgumentException(file.RelativePath),
    };

    /// <summary>What a schema objects to in a file, for example <c>/levels/0/id: …</c>.</summary>
    public static string[] Objections(string name, SourceFile file)
    {
        // The alternatives that a valid value did not need are in the details too.
        var options = new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true };
        var results = JsonSchema.FromText(TextOf(name)).Evaluate(YamlAsJson.Of(file), options);
        string[] objections = [.. results.Details
            .SelectMany(detail => (detail.Errors ?? new Dictionary<string, string>())
            .Select(error => $"{detail.InstanceLocation}: {error.Value}"))];
        return results.IsValid ? [] : objections;
    }
}
