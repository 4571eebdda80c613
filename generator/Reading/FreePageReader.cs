using System.Collections.Immutable;
using StudyGuide.Model;
using StudyGuide.Yaml;

namespace StudyGuide.Reading;

/// <summary>Reads the files of one free page.</summary>
internal static class FreePageReader
{
    /// <param name="languages">Those of the guide, the source language first.</param>
    public static FreePage? Read(
        IGrouping<string, ContentFile> files, ImmutableArray<LanguageCode> languages, ICollection<Diagnostic> diagnostics)
    {
        if (files.FirstOrDefault(file => file.Language == languages[0]) is not { } source)
        {
            diagnostics.Add(QuestionReader.TranslationWithoutSource(files.First(), languages));
            return null;
        }

        ImmutableArray<Located> aliases = [];
        int? order = null;
        var texts = ImmutableSortedDictionary.CreateBuilder<LanguageCode, FreePageText>();
        foreach (var file in files)
        {
            if (FrontMatter.Read(file.File, diagnostics) is not { } frontMatter)
            {
                continue;
            }

            var fields = frontMatter.Fields;
            if (file == source)
            {
                aliases = QuestionReader.ReadAliases(fields);
                order = fields.Number("order");
            }

            texts.Add(file.Language, ReadText(file, frontMatter, diagnostics));
            fields.ReportUnknownKeys(key => key is "aliases" or "order"
                ? "It belongs in the source file alone: all languages share it."
                : null);
        }

        return texts.ContainsKey(languages[0])
            ? new FreePage(files.Key, order, aliases, new Localized<FreePageText>(texts.ToImmutable()), source.File.At(0))
            {
                UnreadableIn = [.. files.Select(file => file.Language).Where(language => !texts.ContainsKey(language))],
            }
            : null;
    }

    private static FreePageText ReadText(ContentFile file, FrontMatter frontMatter, ICollection<Diagnostic> diagnostics)
    {
        var fields = frontMatter.Fields;
        var title = new Title(fields.RequiredProse("title"));
        return new FreePageText(
            file.Language, title, fields.SlugOr("slug", title.Words, file.Id), fields.Prose("description"),
            MarkdownReader.Read(file.File, frontMatter.BodyOffset, MarkdownKind.FreePage, diagnostics), file.File);
    }
}
