using System.Collections.Immutable;
using System.Globalization;
using Spectre.Console;
using StudyGuide.Model;
using StudyGuide.Terminal;

namespace StudyGuide.Tests.Support;

/// <summary>Diagnostics as they are printed where the output is no terminal.</summary>
internal static class Printed
{
    public static string As(DiagnosticFormat format, IEnumerable<Diagnostic> diagnostics)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(writer) });
        DiagnosticWriter.Write(console, [.. diagnostics], format);
        return writer.ToString();
    }

    public static string AsText(params ImmutableArray<Diagnostic> diagnostics) => As(DiagnosticFormat.Text, diagnostics);
}
