using System.Globalization;
using StudyGuide;
using StudyGuide.Commands;
using StudyGuide.Model;

// Messages and pages are the same on every machine, whatever its culture.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

var parsed = CommandLine.Create().Parse(args);
try
{
    var code = await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
    return parsed.Errors.Count > 0 ? (int)ExitCode.Usage : code;
}
catch (WorldException problem)
{
    return Fail(ExitCode.Usage, problem.Message);
}
catch (Exception problem) when (WorldException.IsBehind(problem))
{
    // Of no stage, such as a full disk below a redirected output.
    return Fail(ExitCode.Usage, $"StudyGuide cannot go on: {problem.Message.TrimEnd('.')}. Mend that and run it again.");
}
catch (Exception defect)
{
    return Fail(ExitCode.Internal, $"StudyGuide has a defect; please report it with what follows.\n{defect}");
}

static int Fail(ExitCode code, string message)
{
    Console.Error.WriteLine(message);
    return (int)code;
}
