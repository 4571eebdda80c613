using System.Collections.Immutable;
using System.Text;
using NUglify;
using StudyGuide.Model;
using StudyGuide.Rendering;

namespace StudyGuide.Reading;

/// <summary>The folder <c>theme/</c> on disk.</summary>
internal static class ThemeFolder
{
    private const string FirstStyle = "styles/layers.css";
    private const string FirstScript = "scripts/enhance.js";
    private const string EarlyScripts = "scripts/early/";

    /// <summary>Reads a theme.</summary>
    /// <returns>Nothing where the theme cannot be used, which is reported.</returns>
    public static async Task<(Theme? Theme, ImmutableArray<Diagnostic> Diagnostics)> ReadAsync(string folder, ReadingCache? known = null)
    {
        var (files, images, problems) = await InputFolder.ReadAsync(folder, known);
        List<Diagnostic> diagnostics = [.. problems];
        if (files.IsEmpty)
        {
            var nowhere = new SourceFile(folder, "", "").At(0);
            return (null, [new Diagnostic(DiagnosticCode.ThemeFileMissing, $"There is no theme in '{folder}'.", nowhere, "Name the folder of the theme with --theme.")]);
        }

        ImmutableArray<LanguagePack> languages = [.. Below("languages/", ".yml").Select(file => LanguagePackReader.Read(file, diagnostics)).OfType<LanguagePack>()];
        var (templates, mistakes) = TemplateSet.Parse(Below("templates/", ".html").Concat(Below("partials/", ".html")));
        diagnostics.AddRange(mistakes);
        diagnostics.AddRange(MissingTemplates(files, folder));
        diagnostics.AddRange(MissingWords(files, languages));
        var theme = new Theme(
            templates,
            languages,
            Asset("site", ".css", Bundle(Below("styles/", ".css").OrderBy(file => file.RelativePath != FirstStyle), MinifyStyle, diagnostics)),
            Asset("site", ".js", Bundle(Below("scripts/", ".js").Where(file => !IsEarly(file) && LazyNameOf(file) is null).OrderBy(file => file.RelativePath != FirstScript), MinifyScript, diagnostics)),
            files.Where(IsEarly).ToImmutableSortedDictionary(
                NameOf, file => Asset(NameOf(file), ".js", Bundle([file], MinifyScript, diagnostics)), StringComparer.Ordinal),
            Below("scripts/", ".js").Where(file => LazyNameOf(file) is not null).GroupBy(file => LazyNameOf(file)!).ToImmutableSortedDictionary(
                scripts => scripts.Key, scripts => Asset(scripts.Key, ".js", Bundle(scripts, MinifyScript, diagnostics)), StringComparer.Ordinal),
            images.ToImmutableSortedDictionary(image => Path.GetFileName(image.RelativePath), image => new OutputFile(image.Address, image.Bytes), StringComparer.Ordinal));
        return (diagnostics.Count == 0 ? theme : null, [.. diagnostics]);

        IEnumerable<SourceFile> Below(string path, string ending) => files.Where(file =>
            file.RelativePath.StartsWith(path, StringComparison.Ordinal) && file.RelativePath.EndsWith(ending, StringComparison.Ordinal));
    }

    private static bool IsEarly(SourceFile file) => file.RelativePath.StartsWith(EarlyScripts, StringComparison.Ordinal);

    /// <summary>The folder below <c>scripts/</c> whose scripts pages load together when they are first needed.</summary>
    private static string? LazyNameOf(SourceFile file) => file.RelativePath.Split('/') is ["scripts", not "early", ..] and [_, var folder, _] ? folder : null;

    private static string NameOf(SourceFile file) => Path.GetFileNameWithoutExtension(file.RelativePath);

    private static IEnumerable<Diagnostic> MissingTemplates(ImmutableArray<SourceFile> files, string folder) =>
        from name in PageTemplates.All
        where files.All(file => file.RelativePath != name)
        select new Diagnostic(DiagnosticCode.ThemeFileMissing, $"The theme has no '{name}'.", new SourceFile($"{folder}/{name}", name, "").At(0),
            "Copy it from the theme that comes with the generator.");

    /// <summary>A word that the generator needs, or that one language pack has, all packs need.</summary>
    private static IEnumerable<Diagnostic> MissingWords(ImmutableArray<SourceFile> files, ImmutableArray<LanguagePack> languages)
    {
        var keys = languages.SelectMany(KeysOf).Concat(Keys(LanguagePack.NeededWords, LanguagePack.NeededCounts)).ToImmutableSortedSet(StringComparer.Ordinal);
        return
            from pack in languages
            from key in keys.Except(KeysOf(pack))
            select new Diagnostic(DiagnosticCode.MissingKey, $"The key '{key}' is missing.", files.First(file => file.RelativePath == $"languages/{pack.Code}.yml").At(0),
                "Translate it from another language pack.");

        static IEnumerable<string> KeysOf(LanguagePack pack) => Keys(pack.Words.Keys, pack.Counts.Keys);

        static IEnumerable<string> Keys(IEnumerable<string> words, IEnumerable<string> nouns) => words.Select(word => $"words: {word}").Concat(nouns.Select(noun => $"counts: {noun}"));
    }

    private static OutputFile Asset(string name, string ending, byte[] bytes) => new($"assets/{name}.{Fingerprint.Of(bytes)}{ending}", bytes);

    private static byte[] Bundle(IEnumerable<SourceFile> files, Func<SourceFile, ICollection<Diagnostic>, string> minify, ICollection<Diagnostic> diagnostics) =>
        Encoding.UTF8.GetBytes(string.Concat(files.Select(file => minify(file, diagnostics) + "\n")));

    private static string MinifyStyle(SourceFile file, ICollection<Diagnostic> diagnostics) => Minified(file, Uglify.Css(file.Text, file.Path), diagnostics);

    private static string MinifyScript(SourceFile file, ICollection<Diagnostic> diagnostics) => Minified(file, Uglify.Js(file.Text, file.Path), diagnostics);

    private static string Minified(SourceFile file, UglifyResult result, ICollection<Diagnostic> diagnostics)
    {
        foreach (var error in result.Errors.Where(error => error.IsError))
        {
            diagnostics.Add(new Diagnostic(DiagnosticCode.StyleOrScriptError, error.Message.TrimEnd('.') + ".",
                error.StartLine == 0 ? file.At(file.Text.Length) : file.At(file.OffsetOf(error.StartLine, Math.Max(error.StartColumn, 1)))));
        }

        return result.Code;
    }
}
