using System.Collections.Concurrent;
using System.Collections.Immutable;
using StudyGuide.Finishing;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Rendering;
using StudyGuide.Theming;

namespace StudyGuide.Preview;

/// <summary>The site as it is after one change: files are made when they are asked for, once.</summary>
internal sealed class PreviewSite
{
    private readonly ConcurrentDictionary<string, Lazy<ReadOnlyMemory<byte>>> made = new(StringComparer.Ordinal);

    public static PreviewSite Empty { get; } = new();

    /// <summary>Counts the changes.</summary>
    public int Version { get; private init; }

    public IReadOnlyDictionary<string, PlannedFile> Files { get; private init; } = new Dictionary<string, PlannedFile>();

    public ImmutableArray<string> LanguageFolders { get; private init; } = [];

    /// <summary>What is wrong with the content now; the files may then be those of the last version that was right.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; private init; } = [];

    public bool Has(string path) => Files.ContainsKey(path);

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="TemplateException">The theme has a mistake.</exception>
    public ReadOnlyMemory<byte> Get(string path) =>
        made.GetOrAdd(path, _ => new Lazy<ReadOnlyMemory<byte>>(Files[path].Make)).Value;

    /// <summary>The page to show at an address that does not exist, in the language of the address.</summary>
    public string NotFoundPage(string path) =>
        LanguageFolders.Where(folder => path.StartsWith(folder, StringComparison.Ordinal)).Select(folder => $"{folder}404.html").FirstOrDefault(Has) ?? "404.html";

    /// <summary>The same version, with one more problem that was found late.</summary>
    public PreviewSite With(Diagnostic diagnostic) => Next(Version, [.. Diagnostics.Except([diagnostic]), diagnostic]);

    /// <summary>The next version.</summary>
    /// <param name="guide">What was read; where it has errors, the files stay as they are.</param>
    public PreviewSite Next(LoadedGuide guide) => guide.Site is { } site && guide.Theme is { } theme
        ? new PreviewSite
        {
            Version = Version + 1,
            Files = Plan(site, theme).ToDictionary(file => file.Path, StringComparer.Ordinal),
            LanguageFolders = [.. site.Languages.Select(language => site.Pages.Home(language).Address.Value)],
            Diagnostics = guide.Diagnostics,
        }
        : Next(Version + 1, guide.Diagnostics);

    private PreviewSite Next(int version, ImmutableArray<Diagnostic> diagnostics) => new()
    {
        Version = version,
        Files = Files,
        LanguageFolders = LanguageFolders,
        Diagnostics = diagnostics,
    };

    /// <summary>The files of the last phase need all others, which are made once somebody asks for one of them.</summary>
    private static IEnumerable<PlannedFile> Plan(Site site, Theme theme)
    {
        var plan = SiteFiles.Plan(site, theme);
        var rendered = new Lazy<ImmutableArray<RenderedFile>>(() => SiteRenderer.Render(plan, _ => { }).Files);
        return plan.Concat(Finish.Plan(site, () => rendered.Value));
    }
}
