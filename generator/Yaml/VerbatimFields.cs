using System.Collections.Immutable;

namespace StudyGuide.Yaml;

/// <summary>Texts whose spaces matter.</summary>
internal static class VerbatimFields
{
    /// <summary>A text whose spaces matter.</summary>
    public static string? Verbatim(this FieldReader fields, string key) => (fields.Find(key) as YamlScalar)?.Value;

    /// <summary>A list of texts whose spaces matter.</summary>
    public static ImmutableArray<string> VerbatimList(this FieldReader fields, string key) =>
        fields.Items(key, item => (item as YamlScalar)?.Value);

    /// <summary>Every key of this group with its text, whose spaces matter.</summary>
    public static Dictionary<string, string> VerbatimByKey(this FieldReader fields) =>
        fields.Keys.ToDictionary(key => key.Value, key => fields.Verbatim(key.Value) ?? "");
}
