using System.Globalization;
using Spectre.Console;
using StudyGuide.Model;
using StudyGuide.Terminal;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Terminal;

/// <summary>What is printed of a run where the output is no terminal.</summary>
public sealed class BuildConsoleTests
{
    private static readonly BuildEvent[] run =
    [
        new StageStarted("Read"),
        new StageFinished("Read", TimeSpan.FromMilliseconds(12.4), "3 files"),
        new ProblemsCollected([new Diagnostic(DiagnosticCode.FormClaimedTwice, "Twice.", Some.File("a.yml", "").At(0))]),
        new FilesWritten(["index.html"], ["old.html"], []),
        new Succeeded("The site is in output."),
    ];

    [Fact]
    public void Normally_there_are_problems_the_table_of_stages_and_the_end() => Assert.Equal(
        [
            "input/a.yml(1,1): warning SG209: Twice.",
            "0 errors, 1 warning",
            "Stage   ms",
            "Read    12   3 files",
            "The site is in output.",
        ],
        Lines(Verbosity.Normal));

    [Fact]
    public void In_detail_each_file_is_named() =>
        Assert.Equal(["written index.html", "removed old.html"], Lines(Verbosity.Detailed).Skip(2).Take(2));

    [Fact]
    public void A_file_of_somebody_else_that_is_gone_is_always_named()
    {
        var files = new FilesWritten(["index.html"], ["old.html", "thesis.txt"], ["thesis.txt", "index.html"]);

        Assert.All(Enum.GetValues<Verbosity>(), verbosity => Assert.Equal(
            ["removed thesis.txt, which StudyGuide had not written", "replaced index.html, which StudyGuide had not written"],
            Lines(verbosity, events: files)[^2..]));
    }

    [Fact]
    public void Quietly_there_are_problems_only() =>
        Assert.Equal(["input/a.yml(1,1): warning SG209: Twice.", "0 errors, 1 warning"], Lines(Verbosity.Quiet));

    [Fact]
    public void For_GitHub_there_are_problems_only() =>
        Assert.StartsWith("::warning ", Assert.Single(Lines(Verbosity.Detailed, DiagnosticFormat.Github)), StringComparison.Ordinal);

    [Fact]
    public void What_the_user_should_know_is_printed_always() =>
        Assert.Equal(["Look."], Lines(Verbosity.Quiet, DiagnosticFormat.Json, new Noted("Look.")));

    private static string[] Lines(Verbosity verbosity, DiagnosticFormat format = DiagnosticFormat.Text, params BuildEvent[] events)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var console = new BuildConsole(
            AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(writer) }),
            new PrintOptions(verbosity, format));
        foreach (var happened in events.Length > 0 ? events : run)
        {
            console.Show(happened);
        }

        return [.. writer.ToString().Split('\n', StringSplitOptions.TrimEntries).Where(line => line.Any(char.IsLetter))];
    }
}
