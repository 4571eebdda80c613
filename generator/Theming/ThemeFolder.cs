using System.Collections.Immutable;
using StudyGuide.Model;
using StudyGuide.Reading;

namespace StudyGuide.Theming;

/// <summary>The folder <c>theme/</c> on disk.</summary>
internal static class ThemeFolder
{
    /// <summary>Reads a theme.</summary>
    /// <param name="templateNames">The templates that it must have.</param>
    /// <param name="known">What was read before, used again where no file has changed.</param>
    /// <param name="changed">The full paths of all that has changed since then; nothing where nobody knows.</param>
    /// <returns>
    /// Nothing where the theme cannot be used, which is reported. Mistakes in language packs are reported too, and whoever knows the
    /// guide's languages knows whether they matter.
    /// </returns>
    public static async Task<(Theme? Theme, ImmutableArray<Diagnostic> Diagnostics)> ReadAsync(
        string folder, IEnumerable<string> templateNames, ReadingCache? known = null, IReadOnlyCollection<string>? changed = null)
    {
        known ??= new ReadingCache();
        var (files, images, problems) = await InputFolder.ReadAsync(folder, known, changed);
        if (files.IsEmpty)
        {
            var nowhere = new SourceFile(folder, "", "").At(0);
            return (null, [new Diagnostic(
                DiagnosticCode.ThemeFileMissing, $"There is no theme in '{folder}'.", nowhere,
                "Name the folder of the theme with --theme.")]);
        }

        var (theme, mistakes) = known.Read<Theme>(
            "theme", [.. files, .. images], list => Read(folder, files, images, templateNames, known, list));
        ImmutableArray<Diagnostic> diagnostics = [.. problems, .. mistakes];
        var isUsable = diagnostics.All(problem => LanguageOf(problem) is not null);
        return (isUsable ? theme! with { Templates = theme.Templates.ForAnotherSite() } : null, diagnostics);
    }

    private static Theme Read(
        string folder, ImmutableArray<SourceFile> files, ImmutableArray<ImageFile> images, IEnumerable<string> templateNames,
        ReadingCache known, List<Diagnostic> diagnostics)
    {
        ImmutableArray<LanguagePack> languages = [.. Below("languages/", ".yml").Select(Pack).OfType<LanguagePack>()];
        var (templates, mistakes) = TemplateSet.Parse(Below("templates/", ".html").Concat(Below("partials/", ".html")), known);
        diagnostics.AddRange(mistakes);
        diagnostics.AddRange(MissingTemplates(files, folder, templateNames));
        diagnostics.AddRange(MissingWords(files, languages));
        var assets = new ThemeAssets(files, languages, known, diagnostics);
        var (parts, print) = (assets.LazyParts(), assets.PrintStylesheet());
        return new Theme(
            templates,
            languages,
            assets.Stylesheet(),
            assets.PageStylesheets(),
            print,
            assets.Script(print is null ? parts : parts.Add("print", [print])),
            assets.PageScripts(),
            assets.EarlyScripts(),
            parts,
            images.ToImmutableSortedDictionary(image => Path.GetFileName(image.RelativePath),
                image => new OutputFile(image.Address, image.Bytes), StringComparer.Ordinal))
        {
            PageColor = CustomProperties.PageColorIn(Below("styles/", ".css")),
        };

        LanguagePack? Pack(SourceFile file)
        {
            var (pack, problems) = known.Read($"theme/{file.RelativePath}", [file], list => LanguagePackReader.Read(file, list));
            diagnostics.AddRange(problems);
            return pack;
        }

        IEnumerable<SourceFile> Below(string path, string ending) => files.Where(file =>
            file.RelativePath.StartsWith(path, StringComparison.Ordinal) && file.RelativePath.EndsWith(ending, StringComparison.Ordinal));
    }

    /// <summary>The language whose pack has a problem; nothing where it lies elsewhere.</summary>
    public static LanguageCode? LanguageOf(Diagnostic problem) =>
        problem.Location.File.RelativePath is var path && path.StartsWith("languages/", StringComparison.Ordinal)
            ? new LanguageCode(Path.GetFileNameWithoutExtension(path))
            : null;

    private static IEnumerable<Diagnostic> MissingTemplates(
        ImmutableArray<SourceFile> files, string folder, IEnumerable<string> templateNames) =>
        from name in templateNames
        where files.All(file => file.RelativePath != name)
        select new Diagnostic(DiagnosticCode.ThemeFileMissing, $"The theme has no '{name}'.",
            new SourceFile($"{folder}/{name}", name, "").At(0),
            "Copy it from the theme that comes with the generator.");

    /// <summary>A word that the generator needs, or that one language pack has, all packs need.</summary>
    private static IEnumerable<Diagnostic> MissingWords(ImmutableArray<SourceFile> files, ImmutableArray<LanguagePack> languages)
    {
        var keys = languages.SelectMany(KeysOf)
            .Concat(Keys(LanguagePack.NeededWords, [], LanguagePack.NeededCounts))
            .ToImmutableSortedSet(StringComparer.Ordinal);
        return
            from pack in languages
            let missing = keys.Except(KeysOf(pack))
            where !missing.IsEmpty
            select new Diagnostic(DiagnosticCode.MissingKey,
                missing is [var key] ? $"The key '{key}' is missing." : $"{missing.Count} keys are missing: {string.Join(", ", missing)}.",
                files.First(file => file.RelativePath == $"languages/{pack.Code}.yml").At(0),
                "Translate it from another language pack.");

        static IEnumerable<string> KeysOf(LanguagePack pack) => Keys(pack.Words.Keys, pack.ScriptWords.Keys, pack.Counts.Keys);

        static IEnumerable<string> Keys(IEnumerable<string> words, IEnumerable<string> scriptWords, IEnumerable<string> nouns) =>
            words.Select(word => $"words: {word}").Concat(scriptWords.Select(word => $"script-words: {word}"))
                .Concat(nouns.Select(noun => $"counts: {noun}"));
    }
}
