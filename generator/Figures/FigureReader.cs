using System.Collections.Immutable;
using StudyGuide.Model;
using StudyGuide.Yaml;

namespace StudyGuide.Figures;

/// <summary>Reads a figure: the drawing and, beside it, its words.</summary>
internal static class FigureReader
{
    /// <param name="drawing">The file <c>figures/&lt;id&gt;.svg</c>; that it is missing is reported.</param>
    /// <param name="words">The file <c>figures/&lt;id&gt;.yml</c>; the same.</param>
    /// <param name="languages">Those of the guide, the source language first.</param>
    public static Figure? Read(
        string id, SourceFile? drawing, SourceFile? words, ImmutableArray<LanguageCode> languages, ICollection<Diagnostic> diagnostics)
    {
        if (drawing is null || words is null)
        {
            diagnostics.Add(drawing is null ? WithoutDrawing(id, words!) : WithoutWords(id, drawing));
            return null;
        }

        var parts = DrawingReader.Read(drawing, diagnostics);
        if (YamlReader.ReadMapping(words, words.Text, firstLine: 1, diagnostics) is not { } mapping)
        {
            return null;
        }

        var fields = new FieldReader(mapping, diagnostics);
        var (title, description) = (fields.LocalizedText("title", languages), fields.LocalizedText("description", languages));
        ImmutableArray<FigureLabel> labels = fields.Group("labels", group => ReadLabels(group, languages)) is { } read ? [.. read] : [];
        fields.ReportUnknownKeys();
        return parts is null ? null : new Figure(id, title, description, labels, parts, words.At(0));
    }

    private static Diagnostic WithoutDrawing(string id, SourceFile words) =>
        new(DiagnosticCode.FigureIncomplete, $"The figure '{id}' has words but no drawing.", words.At(0), $"Add {id}.svg beside it.");

    private static Diagnostic WithoutWords(string id, SourceFile drawing) =>
        new(DiagnosticCode.FigureIncomplete, $"The figure '{id}' has a drawing but no words.", drawing.At(0),
            $"Add {id}.yml beside it, with 'title', 'description' and 'labels'.");

    private static List<FigureLabel> ReadLabels(FieldReader fields, ImmutableArray<LanguageCode> languages)
    {
        List<FigureLabel> labels = [];
        foreach (var key in fields.Keys)
        {
            fields.CheckSlug(key, DiagnosticCode.BadId, "the name of a label");
            if (fields.Group(key.Value, label => ReadTexts(label, languages)) is { } texts)
            {
                labels.Add(new FigureLabel(key, texts));
            }
        }

        return labels;
    }

    private static Localized<LabelText> ReadTexts(FieldReader fields, ImmutableArray<LanguageCode> languages)
    {
        var texts = languages
            .Select(language => (language, lines: fields.ProseLines(language.Value)))
            .Where(entry => !entry.lines.IsEmpty)
            .ToImmutableSortedDictionary(entry => entry.language, entry => new LabelText(entry.lines));
        if (!texts.ContainsKey(languages[0]))
        {
            fields.Report(DiagnosticCode.MissingKey, $"The label has no words in the source language '{languages[0]}'.",
                fields.Location, $"Add '{languages[0]}: …'.");
        }

        return new Localized<LabelText>(texts);
    }
}
