using System.ComponentModel;
using System.Diagnostics;

namespace StudyGuide.Benchmarks;

/// <summary>Runs the tools that the measuring needs, none of which is measured.</summary>
internal static class Command
{
    /// <summary>Runs a program to its end and returns what it wrote to its standard output.</summary>
    /// <param name="folder">The working folder.</param>
    /// <param name="failure">What it means to the user that it is not here or that it fails.</param>
    public static string Run(string folder, string failure, string program, params IEnumerable<string> arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? output : throw new BenchmarkException($"{failure}\n{output}{errors.Result}".TrimEnd());
        }
        catch (Win32Exception problem)
        {
            throw new BenchmarkException($"{failure}\n{problem.Message}");
        }
    }
}
