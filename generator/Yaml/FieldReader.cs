using System.Collections.Immutable;
using System.Globalization;
using StudyGuide.Model;

namespace StudyGuide.Yaml;

/// <summary>Takes typed values out of YAML keys and reports what is missing, mistyped or unknown.</summary>
/// <remarks>Call <see cref="ReportUnknownKeys"/> last: a key is known once it has been asked for.</remarks>
internal sealed class FieldReader(YamlMapping mapping, ICollection<Diagnostic> diagnostics)
{
    private readonly SortedSet<string> known = new(StringComparer.Ordinal);

    public SourceLocation Location => mapping.Location;

    /// <summary>The keys that the author wrote, in the order of the file.</summary>
    public ImmutableArray<Located> Keys => [.. mapping.Entries.Select(entry => new Located(entry.Key.Value, entry.Key.Location))];

    /// <summary>Whether a key has a value.</summary>
    public bool Has(string key) => mapping.Find(key) is not (null or YamlScalar { IsNull: true });

    public bool IsText(string key) => mapping.Find(key) is YamlScalar;

    public bool IsList(string key) => mapping.Find(key) is YamlSequence;

    /// <summary>The place of a key, or of the whole group where the key is left out.</summary>
    public SourceLocation LocationOf(string key) => mapping.Entries.FirstOrDefault(entry => entry.Key.Value == key).Key?.Location ?? mapping.Location;

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
            Report(DiagnosticCode.MissingKey, $"The key '{key}' is missing or empty.", mapping.Location, hint ?? $"Add '{key}: …'.");
        }

        return new Located("", mapping.Location);
    }

    /// <summary>The text of a key that may be left out.</summary>
    public Located? Text(string key) => Find(key) is { } value ? AsText(key, value) : null;

    /// <summary>A list of texts; empty where the key is left out.</summary>
    public ImmutableArray<Located> Texts(string key) => Items(key, item => AsText(key, item));

    /// <summary>One text, or a list of them for one that has several lines; empty where the key is left out.</summary>
    public ImmutableArray<Located> Lines(string key) => IsList(key) ? Texts(key) : Text(key) is { } line ? [line] : [];

    /// <summary>A list of keys with values; empty where the key is left out.</summary>
    public ImmutableArray<T> List<T>(string key, Func<FieldReader, T> read)
        where T : class =>
        Items(key, item => item is YamlMapping entry ? Nested(entry, read) : WrongType<T>(key, item, "a list of keys with values"));

    /// <summary>One group of keys with values; nothing where the key is left out.</summary>
    public T? Group<T>(string key, Func<FieldReader, T> read)
        where T : class => Find(key) switch
        {
            null => null,
            YamlMapping entry => Nested(entry, read),
            var other => WrongType<T>(key, other, "keys with values"),
        };

    /// <summary>A text per language; languages that the guide does not declare are unknown keys.</summary>
    public Localized<Located> LocalizedText(string key, ImmutableArray<LanguageCode> languages, bool required = true)
    {
        var value = Group(key, group => new Localized<Located>(languages
            .Select(language => (language, text: group.Text(language.Value)))
            .Where(entry => entry.text is not null)
            .ToImmutableSortedDictionary(entry => entry.language, entry => entry.text!)));
        if (value is null && required && !Has(key))
        {
            Report(DiagnosticCode.MissingKey, $"The key '{key}' is missing.", mapping.Location,
                $"Add '{key}: {{{string.Join(", ", languages.Select(language => $"{language}: …"))}}}'.");
        }

        if (value is not null && required && languages.Length > 0 && !value.Has(languages[0]))
        {
            Report(DiagnosticCode.MissingKey, $"The key '{key}' has no text in the source language '{languages[0]}'.", Find(key)!.Location,
                $"Add '{languages[0]}: …'.");
        }

        return value ?? Localized<Located>.Empty;
    }

    /// <summary>Texts by keys that the author chose; empty where the key is left out.</summary>
    public ImmutableSortedDictionary<string, Located> TextsByKey(string key) =>
        Group(key, group => group.AllTexts()) ?? ImmutableSortedDictionary<string, Located>.Empty;

    /// <summary>Groups by keys that the author chose; empty where the key is left out.</summary>
    public ImmutableSortedDictionary<string, T> GroupsByKey<T>(string key, Func<FieldReader, T> read)
        where T : class =>
        Group(key, group => group.Keys
            .Select(name => (name: name.Value, value: group.Group(name.Value, read)))
            .Where(entry => entry.value is not null)
            .ToImmutableSortedDictionary(entry => entry.name, entry => entry.value!, StringComparer.Ordinal))
        ?? ImmutableSortedDictionary<string, T>.Empty;

    /// <summary>Every key of this group with its text.</summary>
    public ImmutableSortedDictionary<string, Located> AllTexts() =>
        TextsInOrder().ToImmutableSortedDictionary(entry => entry.Key, entry => entry.Text, StringComparer.Ordinal);

    /// <summary>Every key of this group with its text, in the order of the file.</summary>
    public List<(string Key, Located Text)> TextsInOrder() =>
    [
        .. Keys.Select(key => (key: key.Value, text: Text(key.Value))).Where(entry => entry.text is not null).Select(entry => (entry.key, entry.text!)),
    ];

    /// <summary>A text whose spaces matter.</summary>
    public string? Verbatim(string key) => (Find(key) as YamlScalar)?.Value;

    /// <summary>A list of texts whose spaces matter.</summary>
    public ImmutableArray<string> VerbatimList(string key) => Items(key, item => (item as YamlScalar)?.Value);

    /// <summary>Every key of this group with its text, whose spaces matter.</summary>
    public Dictionary<string, string> VerbatimByKey() => Keys.ToDictionary(key => key.Value, key => Verbatim(key.Value) ?? "");

    /// <summary>A date written as <c>2026-11-24</c>.</summary>
    public DateOnly? Date(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        Report(DiagnosticCode.InvalidDate, $"'{text.Value}' is not a date.", text.Location, "Write year, month and day: 2026-11-24.");
        return null;
    }

    /// <summary>A whole number.</summary>
    public int? Number(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (AsNumber(text.Value) is { } number)
        {
            return number;
        }

        Report(DiagnosticCode.WrongType, $"The key '{key}' takes a whole number, not '{text.Value}'.", text.Location, "Write digits only.");
        return null;
    }

    /// <summary>A smallest and a largest number, written as <c>[40, 70]</c>.</summary>
    public SizeRange? Range(string key)
    {
        var value = Find(key);
        if (value is YamlSequence { Items: [YamlScalar first, YamlScalar second] } && AsNumber(first.Value) is { } least && AsNumber(second.Value) is { } most && least <= most)
        {
            return new SizeRange(least, most);
        }

        if (value is not null)
        {
            Report(DiagnosticCode.WrongType, $"The key '{key}' takes two whole numbers, the smaller one first.", value.Location, $"Write for example '{key}: [2, 4]'.");
        }

        return null;
    }

    /// <summary>An absolute http or https address.</summary>
    public Located? WebAddress(string key, bool required = false)
    {
        var text = required ? RequiredText(key) : Text(key);
        if (text is null or { Value: "" })
        {
            return text;
        }

        if (!Uri.TryCreate(text.Value.Replace("{path}", "", StringComparison.Ordinal), UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            Report(DiagnosticCode.InvalidAddress, $"'{text.Value}' is not a web address.", text.Location, "Write it in full: https://example.org/page.");
        }

        return text;
    }

    /// <summary>The tag of a language, which need not be one of the guide.</summary>
    public string? LanguageTag(string key)
    {
        var tag = Text(key);
        if (tag is not null)
        {
            CheckLanguageTag(tag);
        }

        return tag?.Value;
    }

    public void CheckLanguageTag(Located tag)
    {
        if (!new LanguageCode(tag.Value).IsValid)
        {
            Report(DiagnosticCode.UnknownLanguage, $"'{tag.Value}' is not a language tag.", tag.Location, "Write for example fr, en or pt-br.");
        }
    }

    /// <summary>A slug, which defaults to one made from <paramref name="title"/>.</summary>
    public Located SlugOr(string key, Located title)
    {
        if (Text(key) is not { } slug)
        {
            slug = title with { Value = Slug.From(title.Value) };
            if (title.Value.Length > 0 && slug.Value.Length == 0)
            {
                Report(DiagnosticCode.BadSlug, $"No slug can be made from '{title.Value}'.", title.Location, $"Add '{key}: …' with letters from a to z.");
            }

            return slug;
        }

        CheckSlug(slug, DiagnosticCode.BadSlug, "a slug");
        return slug;
    }

    /// <summary>Reports an id or slug that breaks the rules of addresses.</summary>
    public void CheckSlug(Located slug, DiagnosticCode code, string what)
    {
        if (slug.Value.Length > 0 && !Slug.IsValid(slug.Value))
        {
            var suggestion = Slug.From(slug.Value);
            Report(code, $"'{slug.Value}' cannot be {what}: lower-case letters a to z, digits and single hyphens, at most {Slug.MaximumLength}.",
                slug.Location, Slug.IsValid(suggestion) ? $"Did you mean '{suggestion}'?" : null);
        }
    }

    /// <summary>Reports the keys that nobody asked for.</summary>
    /// <param name="hint">Explains particular keys; where it returns nothing, the nearest known key is suggested.</param>
    public void ReportUnknownKeys(Func<string, string?>? hint = null)
    {
        foreach (var (key, _) in mapping.Entries.Where(entry => !known.Contains(entry.Key.Value)))
        {
            Report(DiagnosticCode.UnknownKey, $"The key '{key.Value}' is unknown here.", key.Location,
                hint?.Invoke(key.Value) ?? Suggestion.For(key.Value, known) ?? $"Known keys: {string.Join(", ", known)}.");
        }
    }

    public void Report(DiagnosticCode code, string message, SourceLocation location, string? hint = null) =>
        diagnostics.Add(new Diagnostic(code, message, location, hint));


    private YamlValue? Find(string key)
    {
        known.Add(key);
        return mapping.Find(key) is { } value and not YamlScalar { IsNull: true } ? value : null;
    }

    private static int? AsNumber(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private Located? AsText(string key, YamlValue value) => value switch
    {
        YamlScalar scalar when scalar.Value.Trim().Length > 0 => new Located(scalar.Value.Trim(), scalar.Location),
        YamlScalar => null,
        _ => WrongType<Located>(key, value, "a text"),
    };

    private ImmutableArray<T> Items<T>(string key, Func<YamlValue, T?> read)
        where T : class
    {
        switch (Find(key))
        {
            case null:
                return [];
            case YamlSequence sequence:
                return [.. sequence.Items.Select(read).OfType<T>()];
            case var other:
                WrongType<T>(key, other, "a list");
                return [];
        }
    }

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
        Report(DiagnosticCode.WrongType, $"The key '{key}' takes {expected}, not {value.Kind}.", value.Location, null);
        return null;
    }
}
