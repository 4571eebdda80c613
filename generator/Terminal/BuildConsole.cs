using Spectre.Console;

namespace StudyGuide.Terminal;

/// <summary>Shows the user what happens: the stages with their times, the diagnostics, and how it ended.</summary>
internal sealed class BuildConsole(IAnsiConsole console, PrintOptions options) : IDisposable
{
    private readonly List<StageFinished> stages = [];
    private StageSpinner? spinner;

    private bool IsTalking => options is { Verbosity: not Verbosity.Quiet, Format: DiagnosticFormat.Text };

    private bool HasSpinner => IsTalking && console.Profile.Capabilities.Interactive && console.Profile.Out.IsTerminal;

    public void Show(BuildEvent happened)
    {
        switch (happened)
        {
            case StageStarted stage when HasSpinner:
                spinner = new StageSpinner(console, stage.Name);
                break;
            case StageFinished stage when IsTalking:
                Dispose();
                stages.Add(stage);
                break;
            case ProblemsCollected problems:
                DiagnosticWriter.Write(console, problems.Diagnostics, options.Format, problems.Report);
                break;
            case FilesWritten files when IsTalking && options.Verbosity is Verbosity.Detailed:
                WriteEach("written", files.Written);
                WriteEach("removed", files.Removed);
                break;
            case Succeeded success when IsTalking:
                console.Write(StageTable.Of(stages));
                console.WriteLine(success.Message);
                break;
            case Noted note:
                console.WriteUnbroken((note.Message, Style.Plain));
                break;
        }
    }

    /// <summary>Stops the spinner of a stage, whichever way it ended.</summary>
    public void Dispose()
    {
        spinner?.Dispose();
        spinner = null;
    }

    private void WriteEach(string verb, IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            console.WriteLine($"{verb} {path}");
        }
    }
}
