using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Yaml;

/// <summary>Takes typed values out of YAML keys and reports what is missing, mistyped or unknown.</summary>
/// <remarks>Call <see cref="ReportUnknownKeys"/> last: a key is known once it has been asked for.</remarks>
internal sealed class FieldReader(YamlMapping mapping, ICollection<Diagnostic> diagnostics)
{
    private const string AText = "a text";
    private const string AList = "a list";

    private readonly SortedSet<string> known = new(StringComparer.Ordinal);
    private readonly List<(string Key, Diagnostic Problem)> missing = [];

    public SourceLocation Location => mapping.Location;

    /// <summary>The keys that the author wrote, in the order of the file.</summary>
    public ImmutableArray<Located> Keys => [.. mapping.Entries.Select(entry => new Located(entry.Key.Value, entry.Key.Location))];

    /// <summary>Whether a key has a value.</summary>
    public bool Has(string key) => mapping.Find(key) is not (null or YamlScalar { IsNull: true });

    public bool IsText(string key) => mapping.Find(key) is YamlScalar;

    public bool IsList(string key) => mapping.Find(key) is YamlSequence;

    /// <summary>The place of a key, or of the whole group where the key is left out.</summary>
    public SourceLocation LocationOf(string key) =>
        mapping.Entries.FirstOrDefault(entry => entry.Key.Value == key).Key?.Location ?? mapping.Location;

    /// <summary>The text of a key that must be there.</summary>
    /// <param name="hint">What to write where it is missing.</param>
    public Located RequiredText(string key, string? hint = null)
    {
        if (Text(key) is { } text)
        {
            return text;
        }

        if (Find(key) is null or YamlScalar)
        {
            var problem = new Diagnostic(
                DiagnosticCode.MissingKey, $"The key '{key}' is missing or empty.", LocationOf(key), hint ?? $"Add '{key}: …'.");
            diagnostics.Add(problem);
            missing.Add((key, problem));
        }

        return new Located("", LocationOf(key));
    }

    /// <summary>The text of a key that may be left out.</summary>
    public Located? Text(string key) => Find(key) is { } value ? AsText(key, value) : null;

    /// <summary>A list of texts; empty where the key is left out.</summary>
    public ImmutableArray<Located> Texts(string key) => Items(key, item => AsText(key, item));

    /// <summary>A list of keys with values; empty where the key is left out.</summary>
    public ImmutableArray<T> List<T>(string key, Func<FieldReader, T> read)
        where T : class =>
        Items(key, item => item is YamlMapping entry ? Nested(entry, read) : WrongType<T>(key, item, "a list of keys with values"));

    /// <summary>A list, item by item; empty where the key is left out.</summary>
    /// <param name="read">Returns nothing for an item that cannot be read, which it reports.</param>
    public ImmutableArray<T> Items<T>(string key, Func<YamlValue, T?> read)
        where T : class
    {
        switch (Find(key))
        {
            case null:
                return [];
            case YamlSequence sequence:
                return [.. sequence.Items.Select(read).OfType<T>()];
            case var other:
                WrongType<T>(key, other, AList);
                return [];
        }
    }

    /// <summary>One group of keys with values; nothing where the key is left out.</summary>
    public T? Group<T>(string key, Func<FieldReader, T> read)
        where T : class => Find(key) switch
        {
            null => null,
            YamlMapping entry => Nested(entry, read),
            var other => WrongType<T>(key, other, "keys with values"),
        };

    /// <summary>Reports the keys that nobody asked for.</summary>
    /// <param name="hint">Explains particular keys; where it returns nothing, the nearest known key is suggested.</param>
    public void ReportUnknownKeys(Func<string, string?>? hint = null)
    {
        foreach (var (key, _) in mapping.Entries.Where(entry => !known.Contains(entry.Key.Value)))
        {
            Report(DiagnosticCode.UnknownKey, $"The key '{key.Value}' is unknown here.", key.Location,
                hint?.Invoke(key.Value) ?? Suggestion.For(key.Value, known) ?? $"Known keys: {string.Join(", ", known)}.");
            missing.RemoveAll(absent => Suggestion.For(key.Value, [absent.Key]) is not null && diagnostics.Remove(absent.Problem));
        }
    }

    public void Report(DiagnosticCode code, string message, SourceLocation location, string? hint = null) =>
        diagnostics.Add(new Diagnostic(code, message, location, hint));

    /// <summary>The value of a key; nothing where it is left out.</summary>
    public YamlValue? Find(string key) => Written(key) is { } value and not YamlScalar { IsNull: true } ? value : null;

    /// <summary>What stands behind a key, even where it means nothing.</summary>
    public YamlValue? Written(string key)
    {
        known.Add(key);
        return mapping.Find(key);
    }

    private Located? AsText(string key, YamlValue value) => value switch
    {
        YamlScalar scalar when scalar.Value.Trim().Length > 0 => new Located(scalar.Value.Trim(), scalar.Location),
        YamlScalar => null,
        _ => WrongType<Located>(key, value, AText),
    };

    private T Nested<T>(YamlMapping entry, Func<FieldReader, T> read)
    {
        var fields = new FieldReader(entry, diagnostics);
        var value = read(fields);
        fields.ReportUnknownKeys();
        return value;
    }

    private T? WrongType<T>(string key, YamlValue value, string expected)
        where T : class
    {
        Report(DiagnosticCode.WrongType, $"The key '{key}' takes {expected}, not {value.Kind}.", value.Location,
            expected == AList && value is YamlScalar { Value: { Length: > 0 } only }
                ? $"Write '{key}: [{only}]'."
                : YamlMistakes.HintFor(value, expected == AText));
        return null;
    }
}
