using System.Collections.Immutable;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Reading;
using StudyGuide.Theming;
using StudyGuide.Validation;

namespace StudyGuide;

/// <summary>Reads a guide and understands it: what every command begins with. Every stage is one step.</summary>
internal static class GuideLoader
{
    /// <param name="memory">What is known from the time before; whoever loads once needs none.</param>
    /// <returns>No site where the content or the theme has errors.</returns>
    /// <exception cref="WorldException">A file or folder is there and cannot be read.</exception>
    public static async Task<LoadedGuide> LoadAsync(GuideSource source, BuildEvents events, GuideMemory? memory = null)
    {
        memory ??= new GuideMemory();
        var readingTheme = Task.Run( // has nothing to do with the content, so meanwhile
            () => FromDiskAsync(source.Theme, folder => ThemeFolder.ReadAsync(folder, memory.Reading)));

        var input = await events.StageAsync(                                            // disk    → text
            "Read",
            () => FromDiskAsync(source.Input, folder => InputFolder.ReadAsync(folder, memory.Reading)),
            read => $"{read.Files.Length} files");
        var hasFolder = !input.Files.IsEmpty || input.Diagnostics.IsEmpty; // where it is missing, that is all there is to say
        var (content, unreadable) = events.Stage(                                       // text    → records
            "Parse",
            () => hasFolder ? ContentReader.Read(input.Files, input.Images, memory.Reading) : (null, []),
            parsed => Count(parsed.Content));
        var (theme, mistakes) = await events.StageAsync(
            "Theme", () => readingTheme, read => $"{read.Theme?.Languages.Length ?? 0} languages");

        var broken = content is null ? [] : events.Stage(
            "Validate", () => ContentRules.Validate(content, theme?.Languages), found => $"{found.Length} problems");
        ImmutableArray<Diagnostic> diagnostics = [.. input.Diagnostics, .. mistakes, .. unreadable, .. broken];
        if (content is null || theme is null || diagnostics.HasFailed())
        {
            return new LoadedGuide(content, null, theme, diagnostics);
        }

        var linkers = memory.LinkersFor(content);
        ImmutableArray<LanguagePack> packs =
            [.. content.Guide.Languages.Select(language => theme.Languages.First(pack => pack.Code == language))];
        var site = events.Stage(                                                        // records → graph
            "Link", () => SiteLinker.Link(content.PublishedAt(source.BaseUrl), packs, linkers), linked => $"{linked.Terms.Length} terms");
        return new LoadedGuide(content, site, theme, diagnostics);
    }

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
