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
            case FilesWritten files when options.Format is DiagnosticFormat.Text:
                Write(files);
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

    /// <summary>Whoever put a file into the output folder hears that it is gone; all else is for those who ask for details.</summary>
    private void Write(FilesWritten files)
    {
        if (options.Verbosity is Verbosity.Detailed)
        {
            WriteEach("written", files.Written);
            WriteEach("removed", files.Removed.Except(files.Foreign));
        }

        WriteEach("removed", files.Foreign.Except(files.Written), ", which StudyGuide had not written");
        WriteEach("replaced", files.Foreign.Intersect(files.Written), ", which StudyGuide had not written");
    }

    private void WriteEach(string verb, IEnumerable<string> paths, string remark = "")
    {
        foreach (var path in paths)
        {
            console.WriteUnbroken(($"{verb} {path}{remark}", Style.Plain));
        }
    }
}
