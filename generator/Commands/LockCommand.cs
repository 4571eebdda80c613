using System.Collections.Immutable;
using System.CommandLine;
using Spectre.Console;
using StudyGuide.Model;
using StudyGuide.Reading;
using StudyGuide.Terminal;

namespace StudyGuide.Commands;

/// <summary><c>lock</c>: writes down the addresses that are published, so that a build can tell when one vanishes.</summary>
internal static class LockCommand
{
    public static Command Create()
    {
        var command = new Command("lock", "Writes the addresses of all pages to input/addresses.lock; none of them may vanish later.");
        SharedOptions.AddRunTo(command);
        command.SetAction(async (parsed, _) => (int)await RunAsync(
            SharedOptions.SourceIn(parsed), SharedOptions.IsStrictIn(parsed), SharedOptions.PrintingIn(parsed)));
        return command;
    }

    private static async Task<ExitCode> RunAsync(GuideSource source, bool isStrict, PrintOptions printing)
    {
        using var console = new BuildConsole(AnsiConsole.Console, printing);
        var events = new BuildEvents(console.Show);
        var guide = await GuideLoader.LoadAsync(source, events);
        events.Tell(new ProblemsCollected(guide.Diagnostics.WithoutNotes()));
        if (guide is not { Content: { } content, Site: { } site } || guide.Diagnostics.HasFailed(isStrict))
        {
            return ExitCode.ContentHasErrors;
        }

        ImmutableArray<PublishedAddress> present = [.. PublishedAddress.In(site.Pages)];
        var all = present.Concat(content.PublishedAddresses) // what has vanished stays listed until an author deletes the line
            .GroupBy(entry => entry.Address)
            .Select(entries => entries.First() with
            {
                Anchors = [.. entries.SelectMany(entry => entry.Anchors).Distinct().Order(StringComparer.Ordinal)],
            });
        var path = Path.Combine(source.Input, PublishedAddress.File);
        try
        {
            await File.WriteAllTextAsync(path, AddressLock.Write(all));
        }
        catch (Exception problem) when (WorldException.IsBehind(problem))
        {
            throw new WorldException($"The file '{path}' cannot be written: {problem.Message.TrimEnd('.')}.", problem);
        }

        events.Tell(new Succeeded($"{present.Length} addresses are in {path}."));
        return ExitCode.Success;
    }
}
