using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Yaml;

/// <summary>Groups whose keys the author chose.</summary>
internal static class FieldsByKey
{
    /// <summary>Texts by keys that the author chose; empty where the key is left out.</summary>
    public static ImmutableSortedDictionary<string, Located> TextsByKey(this FieldReader fields, string key) =>
        fields.Group(key, group => group.AllTexts()) ?? ImmutableSortedDictionary<string, Located>.Empty;

    /// <summary>Groups by keys that the author chose; empty where the key is left out.</summary>
    public static ImmutableSortedDictionary<string, T> GroupsByKey<T>(this FieldReader fields, string key, Func<FieldReader, T> read)
        where T : class =>
        fields.Group(key, group => group.Keys
            .Select(name => (name: name.Value, value: group.Group(name.Value, read)))
            .Where(entry => entry.value is not null)
            .ToImmutableSortedDictionary(entry => entry.name, entry => entry.value!, StringComparer.Ordinal))
        ?? ImmutableSortedDictionary<string, T>.Empty;

    /// <summary>Every key of this group with its text.</summary>
    public static ImmutableSortedDictionary<string, Located> AllTexts(this FieldReader fields) =>
        fields.TextsInOrder().ToImmutableSortedDictionary(entry => entry.Key, entry => entry.Text, StringComparer.Ordinal);

    /// <summary>Every key of this group with its text, in the order of the file.</summary>
    public static List<(string Key, Located Text)> TextsInOrder(this FieldReader fields) =>
    [
        .. fields.Keys.Select(key => (key: key.Value, text: fields.Text(key.Value))).Where(entry => entry.text is not null)
            .Select(entry => (entry.key, entry.text!)),
    ];
}
