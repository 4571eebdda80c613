using System.Globalization;
using System.Text.Json.Nodes;
using StudyGuide.Model;
using StudyGuide.Yaml;

namespace StudyGuide.Tests.Yaml;

/// <summary>YAML as an editor hands it to a JSON schema: the values of the core schema of YAML 1.2.</summary>
internal static class YamlAsJson
{
    /// <summary>The values of a YAML file, or of the front matter of a Markdown file.</summary>
    public static JsonNode Of(SourceFile file)
    {
        var isMarkdown = file.RelativePath.EndsWith(".md", StringComparison.Ordinal);
        var yaml = isMarkdown ? file.Text.Split("---\n", 3)[1] : file.Text;
        List<Diagnostic> diagnostics = [];
        var mapping = YamlReader.ReadMapping(file, yaml, isMarkdown ? 2 : 1, diagnostics);
        Assert.Empty(diagnostics);
        return Of(mapping!)!;
    }

    private static JsonNode? Of(YamlValue value) => value switch
    {
        YamlMapping mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key.Value, Of(entry.Value)))),
        YamlSequence sequence => new JsonArray([.. sequence.Items.Select(Of)]),
        YamlScalar { IsNull: true } => null,
        YamlScalar { IsQuoted: false, Value: "true" or "false" } scalar => JsonValue.Create(scalar.Value == "true"),
        YamlScalar { IsQuoted: false } scalar
            when long.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) =>
                JsonValue.Create(number),
        YamlScalar scalar => JsonValue.Create(scalar.Value),
        _ => throw new InvalidOperationException($"{value.Kind} has no form in JSON."),
    };
}
