using System.Diagnostics;

namespace StudyGuide.Tests.Support;

/// <summary>The built program, run as its users run it.</summary>
internal static class StudyGuideProcess
{
    public static string Path { get; } =
        System.IO.Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "studyguide.exe" : "studyguide");

    /// <summary>Starts the program.</summary>
    /// <param name="folder">The working folder.</param>
    public static Process Start(
        string folder, IReadOnlyDictionary<string, string>? environment, params IReadOnlyCollection<string> arguments) =>
        Start(Path, folder, environment, arguments);

    public static Process Start(
        string program, string folder, IReadOnlyDictionary<string, string>? environment, IReadOnlyCollection<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("NO_COLOR");
        start.Environment["DOTNET_TieredPGO"] = "0"; // a run is too short for code to be compiled a third time
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>Runs the program to its end.</summary>
    public static Task<ProcessResult> RunAsync(string folder, params IReadOnlyCollection<string> arguments) =>
        RunAsync(folder, null, arguments);

    public static async Task<ProcessResult> RunAsync(
        string folder, IReadOnlyDictionary<string, string>? environment, IReadOnlyCollection<string> arguments)
    {
        using var process = Start(folder, environment, arguments);
        return await ResultAsync(process);
    }

    public static async Task<ProcessResult> ResultAsync(Process process)
    {
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new ProcessResult(process.ExitCode, await output, await error);
    }
}

/// <summary>How the program ended and what it printed.</summary>
internal sealed record ProcessResult(int ExitCode, string Output, string Error);
