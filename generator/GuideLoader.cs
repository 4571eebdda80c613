using System.Collections.Immutable;
using StudyGuide.Finishing;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Reading;
using StudyGuide.Rendering;
using StudyGuide.Theming;
using StudyGuide.Validation;

namespace StudyGuide;

/// <summary>Reads a guide and understands it: what every command begins with. Every stage is one step.</summary>
internal static class GuideLoader
{
    /// <param name="memory">What is known from the time before; whoever loads once needs none.</param>
    /// <param name="changed">The full paths of all that has changed since that time; nothing where nobody knows.</param>
    /// <returns>No site where the content or the theme has errors; the same guide as the last time where nothing is different.</returns>
    /// <exception cref="WorldException">A file or folder is there and cannot be read.</exception>
    public static async Task<LoadedGuide> LoadAsync(
        GuideSource source, BuildEvents events, GuideMemory? memory = null, IReadOnlyCollection<string>? changed = null)
    {
        memory ??= new GuideMemory();
        var readingTheme = Task.Run( // has nothing to do with the content, so meanwhile
            () => FromDiskAsync(source.Theme, folder => ThemeFolder.ReadAsync(folder, SiteFiles.Templates, memory.Reading, changed)));

        var input = await events.StageAsync(                                            // disk    → text
            "Read",
            () => FromDiskAsync(source.Input, folder => InputFolder.ReadAsync(folder, memory.Reading, changed)),
            read => $"{read.Files.Length} files");
        return await memory.UnchangedAsync(readingTheme)
            ?? memory.Keep(await UnderstandAsync(source, input, readingTheme, events, memory));
    }

    private static async Task<LoadedGuide> UnderstandAsync(
        GuideSource source, InputFiles input, Task<(Theme? Theme, ImmutableArray<Diagnostic> Diagnostics)> readingTheme,
        BuildEvents events, GuideMemory memory)
    {
        var hasFolder = !input.Files.IsEmpty || input.Diagnostics.IsEmpty; // where it is missing, that is all there is to say
        var (parsed, unreadable) = events.Stage(                                        // text    → records
            "Parse",
            () => hasFolder ? ContentReader.Read(input.Files, input.Images, memory.Reading, input.StaticFiles) : (null, []),
            read => Count(read.Content));
        var content = parsed?.PublishedAt(source.BaseUrl);
        content = source.IsKept ? content : content?.KeptNowhere();
        if (content?.Guide.SiteAddress is not null) // or nobody is told when pages changed
        {
            content = content.Changed(await memory.HistoryOfAsync(source.Input));
        }

        var (theme, mistakes) = await events.StageAsync(
            "Theme", () => readingTheme, read => $"{read.Theme?.Languages.Length ?? 0} languages");

        ImmutableArray<Diagnostic> unusableTheme = [.. mistakes.Where(mistake => Matters(mistake, content))];
        theme = unusableTheme.IsEmpty ? theme : null;
        ImmutableArray<Diagnostic> unusable = [.. input.Diagnostics, .. unusableTheme, .. unreadable];
        if (content is null)
        {
            return new LoadedGuide(null, null, theme, unusable);
        }

        var packs = PacksOf(content, theme);
        content = DerivedSlugs.Settle(content, packs);
        var (targets, pages) = events.Stage(                                            // names   → what they mean and where it lives
            "Resolve",
            () => InParallel.Both(() => LinkTargets.Resolve(content), () => SiteFiles.List(content, packs)),
            resolved => $"{resolved.Item2.All.Length} pages");
        var broken = events.Stage(                                                      // all     → problems
            "Validate", () => ContentRules.Validate(content, targets, pages, theme?.Languages), found => $"{found.Length} problems");
        ImmutableArray<Diagnostic> diagnostics = [.. unusable, .. broken];
        if (theme is null || diagnostics.HasFailed())
        {
            return new LoadedGuide(content, null, theme, diagnostics);
        }

        var site = events.Stage(                                                        // records → graph
            "Link",
            () => SiteLinker.Link(content, targets, pages, packs, memory.LinkersFor(content)),
            linked => $"{linked.Terms.Length} terms");
        ImmutableArray<Diagnostic> taken = content.StaticFiles.IsEmpty ? [] : [.. AddressRules.StaticFilesAreAlone(
            content.StaticFiles, [.. SiteFiles.Plan(site, theme), .. Finish.Plan(site, () => [])])];
        return new LoadedGuide(content, taken.HasFailed() ? null : site, theme, [.. diagnostics, .. taken]);
    }

    /// <summary>A theme may hold unfinished packs of languages that the guide does not have.</summary>
    private static bool Matters(Diagnostic mistake, Content? content) =>
        content is null || ThemeFolder.LanguageOf(mistake) is not { } language || content.Guide.Languages.Contains(language);

    /// <summary>The packs of the guide's languages, as far as the theme has them.</summary>
    private static ImmutableArray<LanguagePack> PacksOf(Content content, Theme? theme) =>
        [
            .. content.Guide.Languages
                .Select(language => theme?.Languages.FirstOrDefault(pack => pack.Code == language))
                .OfType<LanguagePack>(),
        ];

    private static string Count(Content? content) =>
        $"{content?.Questions.Length ?? 0} questions in {content?.Guide.Languages.Length ?? 0} languages";

    /// <summary>A folder that may not be read, or a file that vanishes meanwhile, is the user's matter.</summary>
    private static async Task<T> FromDiskAsync<T>(string folder, Func<string, Task<T>> read)
    {
        try
        {
            return await read(folder);
        }
        catch (Exception problem) when (WorldException.IsBehind(problem))
        {
            throw new WorldException(
                $"The folder '{folder}' cannot be read: {problem.Message.TrimEnd('.')}. "
                + "Make sure that all of it is there and may be read, and try again.",
                problem);
        }
    }
}
