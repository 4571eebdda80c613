using System.Collections.Immutable;
using StudyGuide.Model;
using StudyGuide.Yaml;

namespace StudyGuide.Reading;

/// <summary>Reads the files of one question: the source with the shared facts, and the translations.</summary>
internal static class QuestionReader
{
    private static readonly string[] SharedKeys = ["topic", "level", "related", "terms", "unlinked-terms", "aliases", "reviewed", "sources"];

    public static Question? Read(IGrouping<string, ContentFile> files, Guide guide, ICollection<Diagnostic> diagnostics)
    {
        var source = files.FirstOrDefault(file => file.Language == guide.SourceLanguage);
        if (source is null)
        {
            diagnostics.Add(TranslationWithoutSource(files.First(), guide));
            return null;
        }

        var shared = FrontMatter.Read(source.File, diagnostics);
        var fields = shared?.Fields;
        var question = new Question(
            files.Key,
            fields?.RequiredText("topic"),
            fields?.RequiredText("level"),
            fields?.Texts("related") ?? [],
            fields?.Texts("terms") ?? [],
            fields?.Texts("unlinked-terms") ?? [],
            fields is null ? [] : ReadAliases(fields),
            fields?.List("sources", ReadSource) ?? [],
            fields?.Date("reviewed"),
            Localized<QuestionText>.Empty,
            source.File.At(0));
        var texts = files
            .Select(file => (file.Language, text: ReadText(file, file == source ? shared : FrontMatter.Read(file.File, diagnostics), isSource: file == source, diagnostics)))
            .Where(entry => entry.text is not null)
            .ToImmutableSortedDictionary(entry => entry.Language, entry => entry.text!);
        return shared is null ? null : question with { Text = new Localized<QuestionText>(texts) };
    }

    public static Diagnostic TranslationWithoutSource(ContentFile file, Guide guide) =>
        new(DiagnosticCode.TranslationWithoutSource, $"This translation has no source '{file.Id}.{guide.SourceLanguage}.md'.", file.File.At(0),
            "Write the source first, or correct the id in the file name.");

    public static ImmutableArray<Located> ReadAliases(FieldReader fields)
    {
        var aliases = fields.Texts("aliases");
        foreach (var alias in aliases)
        {
            fields.CheckSlug(alias, DiagnosticCode.BadSlug, "an alias");
        }

        return aliases;
    }

    private static QuestionText? ReadText(ContentFile file, FrontMatter? frontMatter, bool isSource, ICollection<Diagnostic> diagnostics)
    {
        if (frontMatter is null)
        {
            return null;
        }

        var fields = frontMatter.Fields;
        var title = fields.RequiredText("title");
        var text = new QuestionText
        {
            Language = file.Language,
            Title = title,
            Slug = fields.SlugOr("slug", title),
            Cards = fields.List("cards", card => FlashcardReader.Read(card, isSource, diagnostics)),
            CardsLocation = fields.LocationOf("cards"),
            Answer = MarkdownReader.Read(file.File, frontMatter.BodyOffset, MarkdownKind.Answer, diagnostics),
            File = file.File,
        };
        fields.ReportUnknownKeys(key => !isSource && SharedKeys.Contains(key) ? "It belongs in the source file alone: all languages share it." : null);
        return text;
    }

    private static Source ReadSource(FieldReader fields) => new(
        fields.RequiredText("title").Value, fields.Text("authors")?.Value, fields.Number("year"), fields.WebAddress("url", required: true)!.Value,
        fields.LanguageTag("language"), fields.Location);
}
