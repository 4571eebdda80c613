using System.Diagnostics;

namespace StudyGuide.Benchmarks;

/// <summary>What one run of a program took.</summary>
/// <param name="Wall">From before the process starts until it has ended.</param>
/// <param name="Processor">User and system time of all its threads.</param>
/// <param name="PeakMemory">The most resident memory it had, in bytes; nothing where the system does not tell.</param>
/// <param name="Printed">What it wrote to its standard output.</param>
internal sealed record Measurement(TimeSpan Wall, TimeSpan Processor, long? PeakMemory, string Printed)
{
    private static readonly TimeSpan PollingInterval = TimeSpan.FromMilliseconds(4);

    /// <summary>Runs a program to its end.</summary>
    public static Measurement Of(string program, IEnumerable<string> arguments)
    {
        var before = ChildProcesses.ProcessorTime();
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        long peak = 0;
        while (!process.WaitForExit(PollingInterval))
        {
            peak = Math.Max(peak, Peak(process));
        }

        var wall = clock.Elapsed;
        process.WaitForExit();
        var processor = before is { } start && ChildProcesses.ProcessorTime() is { } end ? end - start : process.TotalProcessorTime;
        return process.ExitCode == 0
            ? new Measurement(wall, processor, peak > 0 ? peak : null, output.Result)
            : throw new BenchmarkException($"{program} ended with {process.ExitCode}.\n{output.Result}{errors.Result}");
    }

    /// <summary>The high-water mark that the system keeps, so that polling misses at most what is allocated after the last look.</summary>
    private static long Peak(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (Exception problem) when (problem is InvalidOperationException or NotSupportedException)
        {
            return 0;   // It ended between the two calls.
        }
    }
}
