using System.Collections.Immutable;
using System.Diagnostics;
using Spectre.Console;
using StudyGuide.Model;
using StudyGuide.Validation;
using StudyGuide.Writing;

namespace StudyGuide.Terminal;

/// <summary>Tells the user what happens: the stages with their times, the diagnostics, and how it ended.</summary>
internal sealed class BuildConsole(IAnsiConsole console, BuildOptions options)
{
    private readonly List<(string Name, TimeSpan Time, string Count)> stages = [];

    private bool IsTalking => options is { Verbosity: not Verbosity.Quiet, Format: DiagnosticFormat.Text };

    /// <summary>Runs a stage and remembers how long it took.</summary>
    /// <param name="count">What the stage worked on, for the table.</param>
    public T Stage<T>(string name, Func<T> work, Func<T, string> count) => StageAsync(name, () => Task.FromResult(work()), count).GetAwaiter().GetResult();

    /// <inheritdoc cref="Stage{T}"/>
    public async Task<T> StageAsync<T>(string name, Func<Task<T>> work, Func<T, string> count)
    {
        var clock = Stopwatch.StartNew();
        var result = IsTalking && console.Profile.Capabilities.Interactive && console.Profile.Out.IsTerminal
            ? await console.Status().Spinner(Spinner.Known.Dots).StartAsync($"{name} …", async _ => await work())
            : await work();
        stages.Add((name, clock.Elapsed, count(result)));
        return result;
    }

    /// <summary>Whether diagnostics stop the run: errors always, warnings with <c>--strict</c>.</summary>
    public bool HasFailed(ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.Any(diagnostic => options.Strict || diagnostic.Severity is Severity.Error);

    public ExitCode Fail(ImmutableArray<Diagnostic> diagnostics, AuthorsReport? report = null)
    {
        DiagnosticWriter.Write(console, diagnostics, options.Format, report);
        return ExitCode.ContentHasErrors;
    }

    public ExitCode Succeed(ImmutableArray<Diagnostic> diagnostics, WriteResult result)
    {
        DiagnosticWriter.Write(console, diagnostics, options.Format);
        if (IsTalking)
        {
            if (options.Verbosity is Verbosity.Detailed)
            {
                WriteFiles(result);
            }

            WriteStages();
            console.WriteLine($"The site is in {options.Output}.");
        }

        return ExitCode.Success;
    }

    public ExitCode Succeed(ImmutableArray<Diagnostic> diagnostics, string message, AuthorsReport? report = null)
    {
        DiagnosticWriter.Write(console, diagnostics, options.Format, report);
        if (IsTalking)
        {
            WriteStages();
            console.WriteLine(message);
        }

        return ExitCode.Success;
    }

    public static string Describe(WriteResult result) => $"{result.Written.Length} written, {result.Unchanged} unchanged, {result.Removed.Length} removed";

    private void WriteFiles(WriteResult result)
    {
        foreach (var path in result.Written)
        {
            console.WriteLine($"written {path}");
        }

        foreach (var path in result.Removed)
        {
            console.WriteLine($"removed {path}");
        }
    }

    private void WriteStages()
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("Stage").AddColumn(new TableColumn("ms").RightAligned()).AddColumn("");
        foreach (var (name, time, count) in stages)
        {
            table.AddRow(new Text(name), new Text(time.TotalMilliseconds.ToString("0", System.Globalization.CultureInfo.InvariantCulture)), new Text(count));
        }

        console.Write(table);
    }
}
