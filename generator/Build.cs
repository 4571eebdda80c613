using System.Collections.Immutable;
using StudyGuide.Finishing;
using StudyGuide.Model;
using StudyGuide.Rendering;
using StudyGuide.Writing;

namespace StudyGuide;

/// <summary>Builds the guide. Start reading here: every stage is one step.</summary>
internal static class Build
{
    /// <summary>Turns the input folder into the output folder.</summary>
    /// <param name="isStrict">Whether warnings, too, keep the site from being published.</param>
    /// <param name="links">What links to pages end with.</param>
    /// <param name="isCompressed">Whether compressed copies lie beside the files, for hosts that send them.</param>
    /// <exception cref="WorldException">A folder cannot be read or written.</exception>
    public static async Task<ExitCode> RunAsync(
        GuideSource source, string output, bool isStrict, BuildEvents events, LinkStyle links = LinkStyle.Folders,
        bool isCompressed = false)
    {
        var removed = OutputFolder.Begin(output, source.Input, source.Theme);           // what a killed build had begun is finished
        if (!removed.IsEmpty)
        {
            events.Tell(new FilesWritten([], removed, removed));
        }

        var guide = await GuideLoader.LoadAsync(source, events);                        // disk  → graph: Read … Link
        if (guide is not { Site: { } site, Theme: { } theme })
        {
            events.Tell(new ProblemsCollected(guide.Diagnostics.WithoutNotes()));
            return ExitCode.ContentHasErrors;
        }

        using var draft = OutputFolder.Open(output);
        Action<OutputFile> put = isCompressed ? file => Compression.Put(draft, file) : file => draft.Put(file);
        ImmutableArray<PlannedFile> files = [.. SiteFiles.Plan(site, theme, links), .. SiteFiles.Copies(site)];
        var (rendered, mistakes) = events.Stage(                                        // graph → bytes
            "Render", () => SiteRenderer.Render(files, put), _ => $"{files.Length} files");
        ImmutableArray<Diagnostic> diagnostics = [.. guide.Diagnostics, .. mistakes];
        events.Tell(new ProblemsCollected(diagnostics.WithoutNotes()));
        if (diagnostics.HasFailed(isStrict))
        {
            return ExitCode.ContentHasErrors;
        }

        events.Stage(                                                                   // what was rendered → sitemap, redirects, headers
            "Finish", () => Finish.Put(site, rendered, put), count => $"{count} files");
        var written = events.Stage("Write", draft.Commit, result => result.Summary);    // bytes → disk
        events.Tell(new FilesWritten(written.Written, written.Removed, written.Foreign));
        events.Tell(new Succeeded($"The site is in {output}."));
        return ExitCode.Success;
    }
}
