using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NUglify;
using StudyGuide.Model;
using StudyGuide.Reading;

namespace StudyGuide.Theming;

/// <summary>Joins and minifies the styles and scripts of a theme. The folder that a file lies in says when pages load it.</summary>
/// <remarks>
/// <c>styles/</c>, <c>styles/components/</c> and <c>scripts/</c> itself: every page.
/// <c>pages/&lt;template&gt;/</c> in either: the pages of one template.
/// <c>styles/print.css</c>: when the page is there. <c>scripts/early/</c>: each alone.
/// Any other folder of <c>scripts/</c>, with the folder of <c>styles/</c> of the same name: on first use.
/// </remarks>
internal sealed partial class ThemeAssets(
    ImmutableArray<SourceFile> files,
    ImmutableArray<LanguagePack> languages,
    ReadingCache known,
    ICollection<Diagnostic> diagnostics)
{
    private const string FirstScript = "scripts/enhance.js";
    private const string Early = "early";
    private const string PageStyles = "styles/pages/";
    private const string PageScriptFolder = "scripts/pages/";

    private static readonly ThemeJson Readable = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private readonly CustomProperties properties = new(files);
    private readonly StyleLayers layers = new(files);

    public OutputFile Stylesheet()
    {
        var lazy = LazyFolders().Select(part => $"styles/{part}/").ToArray();
        var styles = Below("styles/", ".css")
            .Where(file => file.RelativePath != StyleLayers.Print && !IsBelow(file, PageStyles)
                && !lazy.Any(folder => IsBelow(file, folder)));
        return Asset("site", ".css", JoinStyles(styles.OrderBy(file => file.RelativePath != StyleLayers.Order)));
    }

    public OutputFile? PrintStylesheet() => Below(StyleLayers.Print, ".css")
        .Select(file => Asset("print", ".css", JoinStyles([file])))
        .FirstOrDefault();

    /// <returns>Stylesheets by the name of the template whose pages load them.</returns>
    public ImmutableSortedDictionary<string, OutputFile> PageStylesheets() => ByTemplate(PageStyles, ".css", JoinStyles);

    /// <returns>Scripts by the name of the template whose pages load them.</returns>
    public ImmutableSortedDictionary<string, OutputFile> PageScripts() => ByTemplate(PageScriptFolder, ".js", JoinScripts);

    /// <summary>The scripts of every page, which know by name what can be loaded later.</summary>
    public OutputFile Script(ImmutableSortedDictionary<string, ImmutableArray<OutputFile>> parts)
    {
        var catalogue = parts.ToDictionary(part => part.Key, part => part.Value.Select(file => file.Path).ToArray());
        var json = JsonSerializer.Serialize(catalogue, ThemeJson.Default.DictionaryStringStringArray);
        var known = parts.IsEmpty ? "" : $"StudyGuide.parts={json};\n";
        var scripts = Below("scripts/", ".js")
            .Where(file => FolderOf(file) is null)
            .OrderBy(file => file.RelativePath != FirstScript)
            .ToArray();
        return Asset("site", ".js", JoinScripts(scripts.Take(1)) + known + JoinScripts(scripts.Skip(1)));
    }

    public ImmutableSortedDictionary<string, OutputFile> EarlyScripts() => Below("scripts/", ".js")
        .Where(file => FolderOf(file) == Early)
        .ToImmutableSortedDictionary(NameOf, file => Asset(NameOf(file), ".js", JoinScripts([file])), StringComparer.Ordinal);

    /// <returns>
    /// The files of each folder of scripts that is loaded on first use, and the words that scripts say, as <c>words-</c> and the language.
    /// </returns>
    public ImmutableSortedDictionary<string, ImmutableArray<OutputFile>> LazyParts()
    {
        string[] folders = [.. LazyFolders()];
        return folders.Select(name => (name, LazyPart(name)))
            .Concat(folders.Length == 0 ? [] : languages.Select(pack => ($"words-{pack.Code}", ImmutableArray.Create(Words(pack)))))
            .ToImmutableSortedDictionary(part => part.Item1, part => part.Item2, StringComparer.Ordinal);
    }

    private ImmutableArray<OutputFile> LazyPart(string name)
    {
        var script = Asset(name, ".js", JoinScripts(Below($"scripts/{name}/", ".js")));
        SourceFile[] styles = [.. Below($"styles/{name}/", ".css")];
        return styles.Length == 0 ? [script] : [script, Asset(name, ".css", JoinStyles(styles))];
    }

    private static OutputFile Words(LanguagePack pack) => Asset(
        $"words-{pack.Code}", ".js",
        $"StudyGuide.words={JsonSerializer.Serialize(Sorted(pack.ScriptWords), Readable.SortedDictionaryStringString)};\n"
        + $"StudyGuide.counts={JsonSerializer.Serialize(Sorted(pack.Counts), Readable.Counts)};\n");

    private static SortedDictionary<string, T> Sorted<T>(IDictionary<string, T> values) => new(values, StringComparer.Ordinal);

    private ImmutableSortedDictionary<string, OutputFile> ByTemplate(
        string folder, string ending, Func<IEnumerable<SourceFile>, string> join) => Below(folder, ending)
        .GroupBy(file => file.RelativePath[folder.Length..].Split('/')[0])
        .ToImmutableSortedDictionary(
            group => $"templates/{group.Key}.html", group => Asset(group.Key, ending, join(group)), StringComparer.Ordinal);

    private IEnumerable<string> LazyFolders() => Below("scripts/", ".js")
        .Where(file => !IsBelow(file, PageScriptFolder))
        .Select(FolderOf)
        .OfType<string>()
        .Where(folder => folder != Early)
        .Distinct()
        .Order(StringComparer.Ordinal);

    private static string? FolderOf(SourceFile script) => script.RelativePath.Split('/') is [_, var folder, _, ..] ? folder : null;

    private IEnumerable<SourceFile> Below(string path, string ending) =>
        files.Where(file => IsBelow(file, path) && file.RelativePath.EndsWith(ending, StringComparison.Ordinal));

    private static bool IsBelow(SourceFile file, string path) => file.RelativePath.StartsWith(path, StringComparison.Ordinal);

    private static string NameOf(SourceFile file) => Path.GetFileNameWithoutExtension(file.RelativePath);

    private static OutputFile Asset(string name, string ending, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new OutputFile($"assets/{name}.{Fingerprint.Of(bytes)}{ending}", bytes);
    }

    private string JoinScripts(IEnumerable<SourceFile> scripts) =>
        string.Concat(scripts.Select(file => Minified(file, () => Uglify.Js(file.Text, file.Path)) + "\n"));

    /// <summary>Each style in the layer of its place; neighbours of one layer share a block.</summary>
    private string JoinStyles(IEnumerable<SourceFile> styles)
    {
        var joined = new StringBuilder();
        string? open = null;
        foreach (var file in styles)
        {
            if (layers.ProblemOf(file) is { } problem)
            {
                diagnostics.Add(problem);
            }

            var layer = StyleLayers.Of(file);
            if (layer != open)
            {
                joined.Append(open is null ? "" : "}\n").Append(layer is null ? "" : $"@layer {layer}{{");
                open = layer;
            }

            joined.Append(properties.Shorten(Minified(file, () => Uglify.Css(file.Text, file.Path)))).Append(layer is null ? "\n" : "");
        }

        return joined.Append(open is null ? "" : "}\n").ToString();
    }

    /// <param name="minify">Done once for what a file says.</param>
    private string Minified(SourceFile file, Func<UglifyResult> minify)
    {
        var (code, problems) = known.Read($"theme/{file.RelativePath}", [file], list =>
        {
            var result = minify();
            list.AddRange(result.Errors.Where(error => error.IsError).Select(error => ProblemOf(file, error)));
            return result.Code;
        });
        foreach (var problem in problems)
        {
            diagnostics.Add(problem);
        }

        return code!;
    }

    private static Diagnostic ProblemOf(SourceFile file, UglifyError error)
    {
        var offset = error.StartLine == 0 ? file.Text.Length : file.OffsetOf(error.StartLine, Math.Max(error.StartColumn, 1));
        return new Diagnostic(DiagnosticCode.StyleOrScriptError, error.Message.TrimEnd('.') + ".", file.At(offset));
    }

    [JsonSerializable(typeof(Dictionary<string, string[]>))]
    [JsonSerializable(typeof(SortedDictionary<string, string>))]
    [JsonSerializable(typeof(SortedDictionary<string, ImmutableSortedDictionary<string, string>>), TypeInfoPropertyName = "Counts")]
    private sealed partial class ThemeJson : JsonSerializerContext;
}
