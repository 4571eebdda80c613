using System.Collections.Immutable;
using StudyGuide.Model;
using StudyGuide.Yaml;

namespace StudyGuide.Reading;

/// <summary>Reads one file of the glossary.</summary>
internal static class GlossaryTermReader
{
    /// <param name="languages">Those of the guide, the source language first.</param>
    public static GlossaryTerm? Read(ContentFile file, ImmutableArray<LanguageCode> languages, ICollection<Diagnostic> diagnostics)
    {
        if (YamlReader.ReadMapping(file.File, file.File.Text, firstLine: 1, diagnostics) is not { } mapping)
        {
            return null;
        }

        var fields = new FieldReader(mapping, diagnostics);
        var texts = languages
            .Select(language => (language, text: fields.Group(language.Value, text => ReadText(language, file.Id, text))))
            .Where(entry => entry.text is not null)
            .ToImmutableSortedDictionary(entry => entry.language, entry => entry.text!);
        var term = new GlossaryTerm
        {
            Id = file.Id,
            Text = new Localized<TermText>(texts),
            Related = fields.Texts("related"),
            Aliases = QuestionReader.ReadAliases(fields),
            Authority = ReadAuthority(fields, languages),
            Location = file.File.At(0),
        };
        fields.ReportUnknownKeys();
        if (texts.ContainsKey(languages[0]))
        {
            return term;
        }

        if (!fields.Has(languages[0].Value))
        {
            fields.Report(DiagnosticCode.MissingKey, $"The term is missing in the source language '{languages[0]}'.",
                mapping.Location,
                $"Add '{languages[0]}:' with 'term' and 'definition'.");
        }

        return null;
    }

    private static TermText ReadText(LanguageCode language, string id, FieldReader fields)
    {
        var term = fields.RequiredProse("term");
        var reading = fields.Prose("reading")?.Value;
        return new TermText
        {
            Language = language,
            Term = term,
            Reading = reading,
            Slug = fields.SlugOr("slug", reading is null ? term : term with { Value = reading }, id),
            Grammar = fields.Prose("grammar")?.Value,
            Forms = fields.ProseList("forms"),
            Abbreviations = fields.ProseList("abbreviations"),
            FormsIfListed = fields.ProseList("forms-if-listed"),
            Avoid = fields.ProseList("avoid"),
            IsCaseSensitive = ReadCase(fields),
            Definition = fields.Prose("definition"),
            Location = term.Location,
        };
    }

    private static bool ReadCase(FieldReader fields)
    {
        var text = fields.Text("case");
        if (text is not (null or { Value: "any" or "exact" }))
        {
            fields.Report(DiagnosticCode.WrongType, $"The key 'case' takes 'any' or 'exact', not '{text.Value}'.", text.Location);
        }

        return text is { Value: "exact" };
    }

    /// <summary>The authority is one text for all languages, or one per language.</summary>
    private static Localized<Located> ReadAuthority(FieldReader fields, ImmutableArray<LanguageCode> languages) =>
        fields.IsText("authority") && fields.Prose("authority") is { } shared
        ? new Localized<Located>(languages.ToImmutableSortedDictionary(language => language, _ => shared))
        : fields.LocalizedText("authority", languages, required: false);
}
