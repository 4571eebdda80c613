using System.Collections.Concurrent;
using System.Collections.Frozen;
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
    private readonly Lazy<IReadOnlyDictionary<string, PlannedFile>> files;
    private readonly ImmutableArray<string> languageFolders;
    private readonly ConcurrentDictionary<string, Lazy<ReadOnlyMemory<byte>>> made = new(StringComparer.Ordinal);

    private PreviewSite(
        int version,
        Lazy<IReadOnlyDictionary<string, PlannedFile>> files,
        ImmutableArray<string> languageFolders,
        ImmutableArray<Diagnostic> diagnostics)
    {
        (this.files, this.languageFolders) = (files, languageFolders);
        (Version, Diagnostics) = (version, diagnostics);
        Message = new PreviewMessage(version, diagnostics);
    }

    public static PreviewSite Empty { get; } = new(0, new(FrozenDictionary<string, PlannedFile>.Empty), [], []);

    /// <summary>
    /// No version yet. The count begins with the time, so that a page which the preview left open when it was stopped does not take a
    /// version of the next one for its own.
    /// </summary>
    public static PreviewSite BeginAt(DateTimeOffset now) =>
        new((int)(now.ToUnixTimeMilliseconds() % 1_000_000_000), Empty.files, [], []);

    /// <summary>Counts the changes.</summary>
    public int Version { get; }

    /// <summary>What is wrong with the content now; the files may then be those of the last version that was right.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>What open pages are told of it.</summary>
    public PreviewMessage Message { get; }

    public bool Has(string path) => files.Value.ContainsKey(path);

    /// <summary>Whether the name of a file changes with its content; the authors name what is published as it is.</summary>
    public bool IsNamedByContent(string path) =>
        path.StartsWith(HostFiles.Assets, StringComparison.Ordinal) && files.Value.TryGetValue(path, out var file) && !file.IsCopy;

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="TemplateException">The theme has a mistake.</exception>
    public ReadOnlyMemory<byte> Get(string path) =>
        made.GetOrAdd(path, _ => new Lazy<ReadOnlyMemory<byte>>(files.Value[path].Make)).Value;

    /// <summary>Lists the files before somebody asks for one.</summary>
    public void Prepare() => _ = files.Value;

    /// <summary>The page to show at an address that does not exist, in the language of the address.</summary>
    public string NotFoundPage(string path) =>
        languageFolders
            .Where(folder => path.StartsWith(folder, StringComparison.Ordinal))
            .Select(folder => $"{folder}404.html")
            .FirstOrDefault(Has) ?? "404.html";

    /// <summary>The same version, with one more problem that was found late.</summary>
    public PreviewSite With(Diagnostic diagnostic) =>
        new(Version, files, languageFolders, [.. Diagnostics.Except([diagnostic]), diagnostic]);

    /// <summary>The next version.</summary>
    /// <param name="guide">What was read; where it has errors, the files stay as they are.</param>
    public PreviewSite Next(LoadedGuide guide) => guide.Site is { } site && guide.Theme is { } theme
        ? new PreviewSite(
            Version + 1,
            new(() => Plan(site, theme).ToDictionary(file => file.Path, StringComparer.Ordinal)),
            [.. site.Languages.Select(language => site.Pages.Home(language).Address.Value)],
            guide.Diagnostics.WithoutNotes())
        : new PreviewSite(Version + 1, files, languageFolders, guide.Diagnostics.WithoutNotes());

    /// <summary>The files of the last phase need all others, which are made once somebody asks for one of them.</summary>
    private static IEnumerable<PlannedFile> Plan(Site site, Theme theme)
    {
        var plan = SiteFiles.Plan(site, theme);
        var rendered = new Lazy<ImmutableArray<RenderedFile>>(() => SiteRenderer.Render(plan, _ => { }).Files);
        return plan.Concat(SiteFiles.Copies(site)).Concat(Finish.Plan(site, () => rendered.Value));
    }
}
