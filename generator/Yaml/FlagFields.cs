using StudyGuide.Model;

namespace StudyGuide.Yaml;

/// <summary>Choices between yes and no.</summary>
internal static class FlagFields
{
    /// <summary><c>true</c> or <c>false</c>, as YAML 1.2 writes them; nothing where the key is left out.</summary>
    public static bool? Flag(this FieldReader fields, string key)
    {
        switch (fields.Find(key))
        {
            case null:
                return null;
            case YamlScalar { IsQuoted: false, Value: "true" or "false" } flag:
                return flag.Value == "true";
            case var other:
                var written = other is YamlScalar text ? $"'{text.Value}'" : other.Kind;
                fields.Report(DiagnosticCode.WrongType, $"The key '{key}' takes 'true' or 'false', not {written}.", other.Location,
                    $"Write '{key}: true' or '{key}: false', without quotes.");
                return null;
        }
    }
}
