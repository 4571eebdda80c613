using System.CommandLine;
using System.Globalization;
using System.Net;
using Spectre.Console;
using StudyGuide.Preview;
using StudyGuide.Terminal;

namespace StudyGuide.Commands;

/// <summary><c>preview</c>: shows the site on this machine and follows every change.</summary>
internal static class PreviewCommand
{
    private static readonly Option<int> Port = CreatePort();

    public static Command Create()
    {
        var command = new Command("preview", "Shows the site on this machine and follows every change.") { Port };
        command.SetAction(async (parsed, stop) => (int)await RunAsync(OptionsIn(parsed), stop));
        return command;
    }

    public static PreviewOptions OptionsIn(ParseResult parsed) =>
        new(SharedOptions.SourceIn(parsed), parsed.GetValue(Port), SharedOptions.FormatIn(parsed));

    private static async Task<ExitCode> RunAsync(PreviewOptions options, CancellationToken stop)
    {
        // Nobody waits for the stages: they are over before the author looks.
        using var console = new BuildConsole(AnsiConsole.Console, new PrintOptions(Verbosity.Quiet, options.Format));
        // Programs that read the other formats replace what they know.
        Action<BuildEvent> listener = options.Format is DiagnosticFormat.Text ? new NewProblems(console.Show).Hear : console.Show;
        await GuidePreview.RunAsync(options.Source, options.Port, new BuildEvents(listener), stop);
        return ExitCode.Success;
    }

    private static Option<int> CreatePort()
    {
        var option = new Option<int>("--port", "-p")
        {
            Description = "The port that the preview listens on.",
            DefaultValueFactory = _ => 5080,
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && long.TryParse(text, CultureInfo.InvariantCulture, out var port)
                && port is < IPEndPoint.MinPort or > IPEndPoint.MaxPort)
            {
                result.AddError($"There is no port {text}: choose one up to {IPEndPoint.MaxPort}, or 0 for any that is free.");
            }
        });
        return option;
    }
}

/// <summary>What <c>preview</c> can be told.</summary>
/// <param name="Port">Where it listens; 0 takes a free port.</param>
internal sealed record PreviewOptions(GuideSource Source, int Port, DiagnosticFormat Format);
