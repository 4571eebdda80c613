using System.Collections.Immutable;
using StudyGuide.Model;
using StudyGuide.Reading;
using StudyGuide.Yaml;

namespace StudyGuide.Figures;

/// <summary>Reads a figure: the drawing and, beside it, its words.</summary>
internal static class FigureReader
{
    /// <param name="files">The drawing and the words; where one of them is missing, that is reported.</param>
    public static Figure? Read(IEnumerable<ContentFile> files, Guide guide, ICollection<Diagnostic> diagnostics)
    {
        var (drawings, words) = (files.FirstOrDefault(file => Figure.IsDrawing(file.File.RelativePath)), files.FirstOrDefault(file => !Figure.IsDrawing(file.File.RelativePath)));
        if (drawings is null || words is null)
        {
            var only = (drawings ?? words)!;
            diagnostics.Add(new Diagnostic(DiagnosticCode.FigureIncomplete, $"The figure '{only.Id}' has {(drawings is null ? "words but no drawing" : "a drawing but no words")}.",
                only.File.At(0), drawings is null ? $"Add {only.Id}.svg beside it." : $"Add {only.Id}.yml beside it, with 'title', 'description' and 'labels'."));
            return null;
        }

        var drawing = DrawingReader.Read(drawings.File, diagnostics);
        if (YamlReader.ReadMapping(words.File, words.File.Text, firstLine: 1, diagnostics) is not { } mapping)
        {
            return null;
        }

        var fields = new FieldReader(mapping, diagnostics);
        var (title, description) = (fields.LocalizedText("title", guide.Languages), fields.LocalizedText("description", guide.Languages));
        ImmutableArray<FigureLabel> labels = fields.Group("labels", group => ReadLabels(group, guide)) is { } read ? [.. read] : [];
        fields.ReportUnknownKeys();
        return drawing is null ? null : new Figure(words.Id, title, description, labels, drawing, words.File.At(0));
    }

    private static List<FigureLabel> ReadLabels(FieldReader fields, Guide guide)
    {
        List<FigureLabel> labels = [];
        foreach (var key in fields.Keys)
        {
            fields.CheckSlug(key, DiagnosticCode.BadId, "the name of a label");
            if (fields.Group(key.Value, label => ReadTexts(label, guide)) is { } texts)
            {
                labels.Add(new FigureLabel(key, texts));
            }
        }

        return labels;
    }

    private static Localized<LabelText> ReadTexts(FieldReader fields, Guide guide)
    {
        var texts = guide.Languages
            .Select(language => (language, lines: fields.Lines(language.Value)))
            .Where(entry => !entry.lines.IsEmpty)
            .ToImmutableSortedDictionary(entry => entry.language, entry => new LabelText(entry.lines));
        if (!texts.ContainsKey(guide.SourceLanguage))
        {
            fields.Report(DiagnosticCode.MissingKey, $"The label has no words in the source language '{guide.SourceLanguage}'.", fields.Location, $"Add '{guide.SourceLanguage}: …'.");
        }

        return new Localized<LabelText>(texts);
    }
}
