using System.Collections.Immutable;
using StudyGuide.Finishing;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Reading;
using StudyGuide.Rendering;
using StudyGuide.Terminal;
using StudyGuide.Theming;
using StudyGuide.Validation;
using StudyGuide.Writing;

namespace StudyGuide;

/// <summary>Builds the guide. Start reading here: every stage is one step.</summary>
internal static class Build
{
    /// <summary>Turns the input folder into the output folder.</summary>
    public static async Task<ExitCode> RunAsync(BuildOptions options, BuildConsole console)
    {
        var guide = await LoadAsync(options, console);                                                                          // disk    → graph
        if (guide.Site is not { } site || guide.Theme is not { } theme)
        {
            return console.Fail(guide.Diagnostics);
        }

        using var draft = OutputFolder.Open(options.Output);
        var plan = SiteFiles.Plan(site, theme);
        var (rendered, mistakes) = console.Stage("Render", () => SiteRenderer.Render(plan, draft.Put), _ => $"{plan.Length} files");        // graph   → files
        ImmutableArray<Diagnostic> diagnostics = [.. guide.Diagnostics, .. mistakes];
        if (console.HasFailed(diagnostics))
        {
            return console.Fail(diagnostics);
        }

        foreach (var file in Finish.From(site, rendered))
        {
            draft.Put(file);
        }

        var result = console.Stage("Write", draft.Commit, BuildConsole.Describe);                                               // files   → site
        return console.Succeed(diagnostics, result);
    }

    /// <summary>The first three stages, which every command shares.</summary>
    /// <param name="known">What was read before, used again where no file has changed.</param>
    /// <param name="previous">The guide as it was before, whose glossary terms need not be found again.</param>
    /// <returns>No site where the content or the theme has errors.</returns>
    public static async Task<LoadedGuide> LoadAsync(BuildOptions options, BuildConsole console, ReadingCache? known = null, LoadedGuide? previous = null)
    {
        var loadingTheme = Task.Run(() => ThemeFolder.ReadAsync(options.Theme, SiteFiles.Templates, known)); // has nothing to do with the content, so meanwhile
        var input = await console.StageAsync("Read", () => InputFolder.ReadAsync(options.Input, known), result => $"{result.Files.Length} files");
        var (parsed, unreadable) = console.Stage("Parse", () => Parse(input.Files, input.Images, input.Diagnostics, known), Describe);   // text    → records
        var content = parsed?.PublishedAt(options.BaseUrl);
        var (theme, themeProblems) = await console.StageAsync("Theme", () => loadingTheme, result => $"{result.Theme?.Languages.Length ?? 0} languages");

        ImmutableArray<LanguagePack> packs = [.. PacksOf(content, theme)];
        var (targets, pages) = content is null ? default : (LinkTargets.Resolve(content), SiteFiles.List(content, packs));                    // names   → what they mean
        var broken = content is null ? [] : console.Stage("Validate", () => ContentRules.Validate(content, targets!, pages!, theme?.Languages), result => $"{result.Length} problems");
        ImmutableArray<Diagnostic> diagnostics = [.. input.Diagnostics, .. themeProblems, .. unreadable, .. broken];
        if (content is null || theme is null || diagnostics.Any(diagnostic => diagnostic.Severity is Severity.Error))
        {
            return new LoadedGuide(content, null, theme, diagnostics, previous?.Linkers);
        }

        var linkers = GlossaryLinkers.For(content, previous?.Linkers);
        var site = console.Stage("Link", () => SiteLinker.Link(content, targets!, pages!, packs, linkers), result => $"{result.Terms.Length} terms");    // records → graph
        return new LoadedGuide(content, site, theme, diagnostics, linkers);
    }

    /// <summary>The packs of the guide's languages, as far as there are any.</summary>
    private static IEnumerable<LanguagePack> PacksOf(Content? content, Theme? theme) =>
        content?.Guide.Languages.Select(language => theme?.Languages.FirstOrDefault(pack => pack.Code == language)).OfType<LanguagePack>() ?? [];

    /// <summary>Where the folder itself is missing, that is all there is to say.</summary>
    private static (Content? Content, ImmutableArray<Diagnostic> Diagnostics) Parse(
        ImmutableArray<SourceFile> files, ImmutableArray<ImageFile> images, ImmutableArray<Diagnostic> problems, ReadingCache? known) =>
        files.IsEmpty && !problems.IsEmpty ? (null, []) : ContentReader.Read(files, images, known);

    private static string Describe((Content? Content, ImmutableArray<Diagnostic> Diagnostics) result) =>
        $"{result.Content?.Questions.Length ?? 0} questions in {result.Content?.Guide.Languages.Length ?? 0} languages";
}

/// <summary>A guide as far as it could be understood.</summary>
/// <param name="Content">What the authors wrote; absent where there is no guide.</param>
/// <param name="Site">Absent where there are errors.</param>
/// <param name="Linkers">What was used to link it.</param>
internal sealed record LoadedGuide(Content? Content, Site? Site, Theme? Theme, ImmutableArray<Diagnostic> Diagnostics, GlossaryLinkers? Linkers = null);
