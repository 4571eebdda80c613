using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Yaml;

/// <summary>Texts in the languages of a guide, and tags of languages.</summary>
internal static class LanguageFields
{
    /// <summary>A text per language; languages that the guide does not declare are unknown keys.</summary>
    public static Localized<Located> LocalizedText(
        this FieldReader fields, string key, ImmutableArray<LanguageCode> languages, bool required = true)
    {
        var value = fields.Group(key, group => new Localized<Located>(languages
            .Select(language => (language, text: group.Prose(language.Value)))
            .Where(entry => entry.text is not null)
            .ToImmutableSortedDictionary(entry => entry.language, entry => entry.text!)));
        if (value is null && required && !fields.Has(key))
        {
            fields.Report(DiagnosticCode.MissingKey, $"The key '{key}' is missing.", fields.Location,
                $"Add '{key}: {{{string.Join(", ", languages.Select(language => $"{language}: …"))}}}'.");
        }

        if (value is not null && required && languages.Length > 0 && !value.Has(languages[0]))
        {
            fields.Report(DiagnosticCode.MissingKey, $"The key '{key}' has no text in the source language '{languages[0]}'.",
                fields.Find(key)!.Location,
                $"Add '{languages[0]}: …'.");
        }

        return value ?? Localized<Located>.Empty;
    }

    /// <summary>The tag of a language, which need not be one of the guide.</summary>
    public static string? LanguageTag(this FieldReader fields, string key)
    {
        var tag = fields.Text(key);
        if (tag is not null)
        {
            fields.CheckLanguageTag(tag);
        }

        return tag?.Value;
    }

    public static void CheckLanguageTag(this FieldReader fields, Located tag)
    {
        if (!new LanguageCode(tag.Value).IsValid)
        {
            fields.Report(DiagnosticCode.UnknownLanguage, $"'{tag.Value}' is not a language tag.", tag.Location,
                "Write for example fr, en or pt-br.");
        }
    }
}
