using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Yaml;

/// <summary>A YAML value that knows where it stands.</summary>
internal abstract record YamlValue(SourceLocation Location)
{
    /// <summary>What the value is, in words for a message.</summary>
    public abstract string Kind { get; }
}

/// <summary>A text, number, date or nothing.</summary>
/// <param name="IsQuoted">Whether the author put quotes around it, so that it is a text whatever it looks like.</param>
internal sealed record YamlScalar(string Value, bool IsQuoted, SourceLocation Location) : YamlValue(Location)
{
    /// <summary>The comment that follows a text without quotes on its line, which perhaps belongs to it.</summary>
    public SourceLocation? Comment { get; init; }

    public bool IsNull => !IsQuoted && Value is "" or "~" or "null" or "Null" or "NULL";

    public override string Kind => IsNull ? "nothing" : "a text";
}

/// <summary>A list.</summary>
internal sealed record YamlSequence(ImmutableArray<YamlValue> Items, SourceLocation Location) : YamlValue(Location)
{
    public override string Kind => "a list";
}

/// <summary>Keys with their values, in the order of the file.</summary>
internal sealed record YamlMapping(ImmutableArray<(YamlScalar Key, YamlValue Value)> Entries, SourceLocation Location) : YamlValue(Location)
{
    public override string Kind => "keys with values";

    public YamlValue? Find(string key) => Entries.FirstOrDefault(entry => entry.Key.Value == key).Value;
}
