using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.CommandLine;
using Spectre.Console;
using StudyGuide.Finishing;
using StudyGuide.Model;
using StudyGuide.Rendering;
using StudyGuide.ServedHtml;
using StudyGuide.Terminal;
using StudyGuide.Validation;

namespace StudyGuide.Commands;

/// <summary>
/// <c>check</c>: looks for problems without writing anything, those that a build finds, then those of the pages as they would be served.
/// </summary>
internal static class CheckCommand
{
    private static readonly Option<bool> Report = new("--report")
    {
        Description = "Print how large each question is in each language, once nothing keeps the pages from being made.",
    };

    public static Command Create()
    {
        var command = new Command("check", "Reports every problem of the content, and of the pages made from it; writes nothing.")
        {
            Report,
            SharedOptions.Links,
        };
        SharedOptions.AddRunTo(command);
        command.SetAction(async (parsed, _) => (int)await RunAsync(OptionsIn(parsed)));
        return command;
    }

    public static CheckOptions OptionsIn(ParseResult parsed) => new(
        SharedOptions.SourceIn(parsed), SharedOptions.LinksIn(parsed), parsed.GetValue(Report), SharedOptions.IsStrictIn(parsed),
        SharedOptions.PrintingIn(parsed));

    private static async Task<ExitCode> RunAsync(CheckOptions options)
    {
        using var console = new BuildConsole(AnsiConsole.Console, options.Printing);
        return await CheckAsync(options, new BuildEvents(console.Show));
    }

    private static async Task<ExitCode> CheckAsync(CheckOptions options, BuildEvents events)
    {
        var guide = await GuideLoader.LoadAsync(options.Source, events);
        var wording = guide.Content is { } content
            ? events.Stage("Proofread", () => ContentRules.Proofread(content), found => $"{found.Length} problems")
            : [];
        if (guide is not { Content: { } texts, Site: { } site, Theme: { } theme })
        {
            events.Tell(new ProblemsCollected([.. guide.Diagnostics, .. wording]));
            return ExitCode.ContentHasErrors;
        }

        var files = new ConcurrentBag<OutputFile>();
        var (rendered, mistakes) = events.Stage(
            "Render", () => SiteRenderer.Render(SiteFiles.Plan(site, theme, options.Links), files.Add), _ => $"{files.Count} files");
        Finish.Put(site, rendered, files.Add); // pages name some of these
        SiteRenderer.Render(SiteFiles.Copies(site), _ => { }); // what cannot be read cannot be published
        var served = events.Stage(
            "Check",
            () => mistakes.IsEmpty
                ? ServedPages.Check([.. files], AuthorsTexts.In(texts, site), options.Links, site.StaticFiles.Select(file => file.Path))
                : [],
            found => $"{found.Length} problems");
        ImmutableArray<Diagnostic> diagnostics = [.. guide.Diagnostics, .. wording, .. mistakes, .. served];
        events.Tell(new ProblemsCollected(diagnostics, options.HasReport ? AuthorsReport.Of(site) : null));
        if (diagnostics.HasFailed(options.IsStrict))
        {
            return ExitCode.ContentHasErrors;
        }

        events.Tell(new Succeeded("No problem stops this guide from being published."));
        return ExitCode.Success;
    }
}

/// <summary>What <c>check</c> can be told.</summary>
/// <param name="Links">What links to pages end with in the site that is checked.</param>
/// <param name="HasReport">Whether it prints the authors' report too.</param>
/// <param name="IsStrict">Whether warnings make it fail.</param>
internal sealed record CheckOptions(GuideSource Source, LinkStyle Links, bool HasReport, bool IsStrict, PrintOptions Printing);
