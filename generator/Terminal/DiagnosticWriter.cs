using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Spectre.Console;
using StudyGuide.Model;
using StudyGuide.Validation;

namespace StudyGuide.Terminal;

/// <summary>Prints diagnostics, sorted and counted, and the authors' report where there is one, in one of three formats.</summary>
internal static class DiagnosticWriter
{
    private const int LongestSourceLine = 160;
    private const int LineBefore = 60;

    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    public static void Write(
        IAnsiConsole console, ImmutableArray<Diagnostic> diagnostics, DiagnosticFormat format, AuthorsReport? report = null)
    {
        var sorted = diagnostics.Distinct().Order(DiagnosticOrder.Instance).ToArray();
        switch (format)
        {
            case DiagnosticFormat.Json:
                WriteJson(console, sorted, report);
                return;
            case DiagnosticFormat.Github:
                WriteGithub(console, sorted);
                break;
            default:
                WriteText(console, sorted);
                break;
        }

        if (report is not null)
        {
            ReportWriter.Write(console, report);
        }
    }

    private static void WriteText(IAnsiConsole console, Diagnostic[] diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            var color = diagnostic.Severity switch
            {
                Severity.Error => Color.Red,
                Severity.Warning => Color.Yellow,
                _ => Color.Blue,
            };
            console.WriteUnbroken(
                (Where(diagnostic), Style.Plain),
                ($"{Name(diagnostic)} {diagnostic.Code.Id}", new Style(color)),
                ($": {diagnostic.Message}", Style.Plain));
            WriteSource(console, diagnostic, color);
            if (diagnostic.Hint is { } hint)
            {
                console.WriteUnbroken(("    hint: ", new Style(Color.Aqua)), (hint, Style.Plain));
            }
        }

        if (diagnostics.Length > 0)
        {
            console.WriteUnbroken((Summary(diagnostics), Style.Plain));
        }
    }

    /// <summary>Prints the line of the file and a caret below the place.</summary>
    private static void WriteSource(IAnsiConsole console, Diagnostic diagnostic, Color color)
    {
        var (line, place) = (diagnostic.Location.File.LineText(diagnostic.Location.Line), diagnostic.Location.Column - 1);
        if (string.IsNullOrWhiteSpace(line))
        {
            return;
        }

        var start = line.Length > LongestSourceLine ? Math.Clamp(place - LineBefore, 0, line.Length) : 0;
        var shown = new string(
            [.. line.Skip(start).Take(LongestSourceLine).Select(character => char.IsControl(character) ? ' ' : character)]);
        var indent = new string(' ', Math.Max(place - start, 0));
        console.WriteUnbroken(("    " + shown, new Style(Color.Grey)));
        var width = Math.Clamp(diagnostic.Location.Length, 1, Math.Max(shown.Length - indent.Length, 1));
        console.WriteUnbroken(($"    {indent}{new string('^', width)}", new Style(color)));
    }

    /// <summary>The workflow commands of GitHub Actions ("Setting an error message"), with their escapes.</summary>
    private static void WriteGithub(IAnsiConsole console, Diagnostic[] diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            var message = Escape(diagnostic.Hint is null ? diagnostic.Message : $"{diagnostic.Message}\n{diagnostic.Hint}");
            var path = Escape(diagnostic.Location.Path)
                .Replace(":", "%3A", StringComparison.Ordinal)
                .Replace(",", "%2C", StringComparison.Ordinal);
            console.Profile.Out.Writer.WriteLine(
                $"::{GithubName(diagnostic)} file={path},line={diagnostic.Location.Line},col={diagnostic.Location.Column},"
                + $"title={diagnostic.Code.Id}::{message}");
        }

        static string Escape(string text) => text
            .Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);
    }

    private static void WriteJson(IAnsiConsole console, Diagnostic[] diagnostics, AuthorsReport? report)
    {
        var json = new JsonObject
        {
            ["errors"] = Count(diagnostics, Severity.Error),
            ["warnings"] = Count(diagnostics, Severity.Warning),
            ["notes"] = Count(diagnostics, Severity.Note),
            ["diagnostics"] = new JsonArray([.. diagnostics.Select(ToJson)]),
        };
        if (report is not null)
        {
            json["report"] = ReportWriter.ToJson(report.Rows);
            json["totals"] = ReportWriter.ToJson(report.Totals);
            json["plain-code"] = ReportWriter.ToJson(report.PlainCode);
        }

        console.Profile.Out.Writer.WriteLine(json.ToJsonString(Json));
    }

    private static JsonNode ToJson(Diagnostic diagnostic) => new JsonObject
    {
        ["code"] = diagnostic.Code.Id,
        ["severity"] = Name(diagnostic),
        ["message"] = diagnostic.Message,
        ["hint"] = diagnostic.Hint,
        ["path"] = diagnostic.Location.Path,
        ["line"] = diagnostic.Location.Line,
        ["column"] = diagnostic.Location.Column,
        ["length"] = diagnostic.Location.Length,
    };

    private static string Where(Diagnostic diagnostic) =>
        string.Create(
            CultureInfo.InvariantCulture, $"{diagnostic.Location.Path}({diagnostic.Location.Line},{diagnostic.Location.Column}): ");

    private static string Name(Diagnostic diagnostic) => diagnostic.Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private static string GithubName(Diagnostic diagnostic) => diagnostic.Severity is Severity.Note ? "notice" : Name(diagnostic);

    private static string Summary(Diagnostic[] diagnostics)
    {
        var (errors, warnings, notes) =
            (Count(diagnostics, Severity.Error), Count(diagnostics, Severity.Warning), Count(diagnostics, Severity.Note));
        return $"{errors} {(errors == 1 ? "error" : "errors")}, {warnings} {(warnings == 1 ? "warning" : "warnings")}"
            + notes switch { 0 => "", 1 => ", 1 note", _ => $", {notes} notes" };
    }

    private static int Count(Diagnostic[] diagnostics, Severity severity) =>
        diagnostics.Count(diagnostic => diagnostic.Severity == severity);
}
