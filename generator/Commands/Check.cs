using System.Collections.Concurrent;
using System.Collections.Immutable;
using StudyGuide.Model;
using StudyGuide.Rendering;
using StudyGuide.ServedHtml;
using StudyGuide.Terminal;
using StudyGuide.Validation;

namespace StudyGuide.Commands;

/// <summary>Looks for problems without writing anything: those that a build finds, then those of the pages as they would be served.</summary>
internal static class Check
{
    public static async Task<ExitCode> RunAsync(BuildOptions options, BuildConsole console)
    {
        var guide = await Build.LoadAsync(options, console);
        var wording = guide.Content is { } content ? console.Stage("Proofread", () => ContentRules.Proofread(content), result => $"{result.Length} problems") : [];
        if (guide.Site is not { } site || guide.Theme is not { } theme)
        {
            return console.Fail([.. guide.Diagnostics, .. wording]);
        }

        var files = new ConcurrentBag<OutputFile>();
        var (_, mistakes) = console.Stage("Render", () => SiteRenderer.Render(SiteFiles.Plan(site, theme), files.Add), _ => $"{files.Count} files");
        var served = console.Stage("Check", () => mistakes.IsEmpty ? ServedPages.Check([.. files]) : [], result => $"{result.Length} problems");
        ImmutableArray<Diagnostic> diagnostics = [.. guide.Diagnostics, .. wording, .. mistakes, .. served];
        var report = options.Report ? AuthorsReport.Of(site) : null;
        return console.HasFailed(diagnostics)
            ? console.Fail(diagnostics, report)
            : console.Succeed(diagnostics, "No problem stops this guide from being published.", report);
    }
}
