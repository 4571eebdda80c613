using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Reading;

/// <summary>A file of content with what its name says: the id and, for Markdown, the language.</summary>
internal sealed record ContentFile(SourceFile File, string Id, LanguageCode Language);

/// <summary>The files of a guide sorted by what they hold; the files of one id in all languages stand together.</summary>
internal sealed record ContentFiles(
    ImmutableArray<IGrouping<string, ContentFile>> Questions,
    ImmutableArray<ContentFile> Terms,
    ImmutableArray<IGrouping<string, ContentFile>> Pages,
    ImmutableArray<IGrouping<string, ContentFile>> Figures)
{
    /// <summary>Sorts files by folder and name, and reports names that say nothing.</summary>
    public static ContentFiles Sort(
        ImmutableArray<SourceFile> files, ImmutableArray<LanguageCode> languages, ICollection<Diagnostic> diagnostics)
    {
        List<(string Language, SourceFile File)> undeclared = [];
        var named = files
            .Where(file => file.RelativePath is not ("guide.yml" or PublishedAddress.File))
            .Select(file => (folder: file.RelativePath.Split('/')[0], file: Name(file, languages, undeclared, diagnostics)))
            .Where(entry => entry.file is not null)
            .ToLookup(entry => entry.folder, entry => entry.file!);
        foreach (var language in undeclared.GroupBy(entry => entry.Language))
        {
            diagnostics.Add(Undeclared(language.Key, [.. language.Select(entry => entry.File)], languages));
        }

        return new ContentFiles(
            ById(named["questions"], diagnostics),
            [.. ById(named["glossary"], diagnostics).Select(group => group.First())],
            ById(named["pages"], diagnostics),
            [.. Unique(named[Figure.Folder], file => (file.Id, Path.GetExtension(file.File.RelativePath)), diagnostics)
                .GroupBy(file => file.Id).OrderBy(group => group.Key, StringComparer.Ordinal)]);
    }

    private static ImmutableArray<IGrouping<string, ContentFile>> ById(
        IEnumerable<ContentFile> files, ICollection<Diagnostic> diagnostics) =>
        [.. Unique(files, file => (file.Id, file.Language), diagnostics)
            .GroupBy(file => file.Id).OrderBy(group => group.Key, StringComparer.Ordinal)];

    /// <summary>The first file of each key; the others are reported.</summary>
    private static ImmutableArray<ContentFile> Unique<TKey>(
        IEnumerable<ContentFile> files, Func<ContentFile, TKey> keyOf, ICollection<Diagnostic> diagnostics)
        where TKey : notnull
    {
        var unique = new Dictionary<TKey, ContentFile>();
        foreach (var file in files)
        {
            if (!unique.TryAdd(keyOf(file), file))
            {
                diagnostics.Add(new Diagnostic(DiagnosticCode.DuplicateId,
                    $"The id '{file.Id}' is taken by {unique[keyOf(file)].File.Path}.",
                    file.File.At(0), "The file name gives the id: rename one of the two."));
            }
        }

        return [.. unique.Values];
    }

    /// <summary>One problem for all files of a language: to declare it mends them together.</summary>
    private static Diagnostic Undeclared(string language, ImmutableArray<SourceFile> files, ImmutableArray<LanguageCode> languages) => new(
        DiagnosticCode.UnknownLanguage,
        files.Length == 1 ? $"The guide has no language '{language}'."
            : $"The guide has no language '{language}', in which {files.Length} files are written.",
        files[0].At(0),
        languages.Contains(new LanguageCode(language.ToLowerInvariant()))
            ? $"Did you mean '{language.ToLowerInvariant()}'?"
            : $"The languages in guide.yml are: {string.Join(", ", languages)}.");

    private static ContentFile? Name(
        SourceFile file, ImmutableArray<LanguageCode> languages, List<(string Language, SourceFile File)> undeclared,
        ICollection<Diagnostic> diagnostics)
    {
        var folder = file.RelativePath.Split('/')[0];
        var name = file.RelativePath[(file.RelativePath.LastIndexOf('/') + 1)..];
        string[] parts = name.Split('.');
        switch (folder, parts)
        {
            case ("questions" or "pages", [var id, var language, "md"]) when file.RelativePath.Contains('/', StringComparison.Ordinal):
                if (!languages.Contains(new LanguageCode(language)))
                {
                    undeclared.Add((language, file));
                    return null;
                }

                return Checked(new ContentFile(file, id, new LanguageCode(language)), diagnostics);
            case ("glossary", [var id, "yml"]):
                return Checked(new ContentFile(file, id, default), diagnostics);
            case (Figure.Folder, [var id, "svg" or "yml"]):
                return Checked(new ContentFile(file, id, default), diagnostics);
            default:
                diagnostics.Add(new Diagnostic(DiagnosticCode.UnexpectedFile, "This file is not part of the guide.", file.At(0),
                    HintFor(folder, parts)
                        ?? "Expected are guide.yml, questions/<id>.<language>.md, glossary/<id>.yml, pages/<id>.<language>.md and "
                        + "figures/<id>.svg with <id>.yml; static/ holds what is published as it is; "
                        + "a name that begins with '_' is passed over."));
                return null;
        }
    }

    /// <summary>The name that was meant, where only the ending is another one.</summary>
    private static string? HintFor(string folder, string[] parts) => (folder, parts) switch
    {
        ("questions" or "pages", [var id, var language, var ending])
            when ending.ToLowerInvariant() is "md" or "markdown" or "mdx" or "txt" => $"Did you mean '{id}.{language}.md'?",
        ("glossary" or Figure.Folder, [var id, var ending])
            when ending.ToLowerInvariant() is "yml" or "yaml" => $"Did you mean '{id}.yml'?",
        _ => null,
    };

    private static ContentFile Checked(ContentFile file, ICollection<Diagnostic> diagnostics)
    {
        if (!Slug.IsValid(file.Id))
        {
            var suggestion = Slug.From(file.Id);
            diagnostics.Add(new Diagnostic(DiagnosticCode.BadId,
                $"'{file.Id}' cannot be an id: lower-case letters a to z, digits and single hyphens, at most {Slug.MaximumLength}.",
                file.File.At(0),
                Slug.IsValid(suggestion) ? $"Rename the file so that it begins with '{suggestion}'." : null));
        }

        return file;
    }
}
