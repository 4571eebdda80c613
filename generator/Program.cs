using System.Globalization;
using Spectre.Console;
using StudyGuide;
using StudyGuide.Commands;
using StudyGuide.Preview;
using StudyGuide.Terminal;
using StudyGuide.Writing;

// Messages and pages are the same on every machine, whatever its culture.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

var parsed = CommandLine.Create(RunAsync).Parse(args);
var code = await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
return parsed.Errors.Count > 0 ? (int)ExitCode.Usage : code;

static async Task<ExitCode> RunAsync(GuideCommand command, BuildOptions options, int port, CancellationToken stop)
{
    var console = new BuildConsole(AnsiConsole.Console, options);
    try
    {
        return command switch
        {
            GuideCommand.Check => await Check.RunAsync(options, console),
            GuideCommand.Preview => await Preview.RunAsync(options, port, AnsiConsole.Console, stop),
            _ => await Build.RunAsync(options, console),
        };
    }
    catch (OutputException problem)
    {
        Console.Error.WriteLine(problem.Message);
        return ExitCode.Usage;
    }
    catch (Exception defect)
    {
        Console.Error.WriteLine($"StudyGuide has a defect; please report it with what follows.\n{defect}");
        return ExitCode.Internal;
    }
}
