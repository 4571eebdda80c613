using System.Collections.Immutable;
using StudyGuide.Model;
using StudyGuide.Yaml;

namespace StudyGuide.Reading;

/// <summary>Reads the files of one question: the source with the shared facts, and the translations.</summary>
internal static class QuestionReader
{
    private static readonly string[] SharedKeys =
        ["topic", "level", "related", "terms", "unlinked-terms", "aliases", "reviewed", "sources"];

    /// <param name="languages">Those of the guide, the source language first.</param>
    public static Question? Read(
        IGrouping<string, ContentFile> files, ImmutableArray<LanguageCode> languages, ICollection<Diagnostic> diagnostics)
    {
        var source = files.FirstOrDefault(file => file.Language == languages[0]);
        if (source is null)
        {
            diagnostics.Add(TranslationWithoutSource(files.First(), languages));
            return null;
        }

        var shared = FrontMatter.Read(source.File, diagnostics);
        var fields = shared?.Fields;
        var question = fields is null ? null : new Question
        {
            Id = files.Key,
            Topic = fields.RequiredText("topic"),
            Level = fields.RequiredText("level"),
            Related = fields.Texts("related"),
            Terms = fields.Texts("terms"),
            UnlinkedTerms = fields.Texts("unlinked-terms"),
            Aliases = ReadAliases(fields),
            Sources = fields.List("sources", ReadSource),
            Reviewed = fields.Date("reviewed"),
            Text = Localized<QuestionText>.Empty,
            Location = source.File.At(0),
        };
        var texts = files
            .Select(file => (file.Language, text: file == source
                ? ReadText(file, shared, isSource: true, diagnostics)
                : ReadText(file, FrontMatter.Read(file.File, diagnostics), isSource: false, diagnostics)))
            .Where(entry => entry.text is not null)
            .ToImmutableSortedDictionary(entry => entry.Language, entry => entry.text!);
        return question is null ? null : question with
        {
            Text = new Localized<QuestionText>(texts),
            UnreadableIn = [.. files.Select(file => file.Language).Where(language => !texts.ContainsKey(language))],
        };
    }

    public static Diagnostic TranslationWithoutSource(ContentFile file, ImmutableArray<LanguageCode> languages) =>
        new(DiagnosticCode.TranslationWithoutSource, $"This translation has no source '{file.Id}.{languages[0]}.md'.",
            file.File.At(0),
            "Write the source first, or correct the id in the file name.");

    /// <summary>Former names that can be addresses; the others are reported and lead nowhere.</summary>
    public static ImmutableArray<Located> ReadAliases(FieldReader fields) =>
        [.. fields.Texts("aliases").Where(alias => fields.CheckSlug(alias, DiagnosticCode.BadSlug, "an alias"))];

    private static QuestionText? ReadText(ContentFile file, FrontMatter? frontMatter, bool isSource, ICollection<Diagnostic> diagnostics)
    {
        if (frontMatter is null)
        {
            return null;
        }

        var fields = frontMatter.Fields;
        var title = new Title(fields.RequiredProse("title"));
        var text = new QuestionText
        {
            Language = file.Language,
            Title = title,
            Slug = fields.SlugOr("slug", title.Words, file.Id),
            Cards = fields.List("cards", card => FlashcardReader.Read(card, isSource, diagnostics)),
            CardsLocation = fields.LocationOf("cards"),
            Answer = MarkdownReader.Read(file.File, frontMatter.BodyOffset, MarkdownKind.Answer, diagnostics),
            File = file.File,
        };
        fields.ReportUnknownKeys(key => !isSource && SharedKeys.Contains(key)
            ? "It belongs in the source file alone: all languages share it."
            : null);
        return text;
    }

    private static Source ReadSource(FieldReader fields) => new(
        fields.RequiredProse("title").Value, fields.Prose("authors")?.Value, fields.Number("year"),
        fields.WebAddress("url", required: true)!.Value,
        fields.LanguageTag("language"), fields.Location);
}
