using System.Collections.Immutable;

namespace StudyGuide.Benchmarks;

/// <summary>Prints what was measured.</summary>
internal static class Report
{
    private const double Megabyte = 1_000_000;

    public static void Print(SizeResult result, SizeResult? smaller)
    {
        Console.WriteLine();
        Console.WriteLine(
            $"{result.Questions:#,0} questions: {result.Pages:#,0} pages, {result.Files:#,0} files, {result.Bytes / Megabyte:#,0.0} MB");
        Console.WriteLine($"  {"",-20}{"wall min",12}{"wall median",14}{"CPU median",14}{"peak memory",14}");
        PrintRow("cold build", result.Cold);
        PrintRow("nothing changed", result.Unchanged);
        PrintRow("check", result.Check);
        PrintStages(result.Cold);
        if (smaller is not null)
        {
            PrintGrowth(result, smaller);
        }
    }

    private static void PrintRow(string name, ImmutableArray<Measurement> runs)
    {
        var memory = Memory(runs) is { } bytes ? $"{bytes / Megabyte:#,0} MB" : "unknown";
        Console.WriteLine(
            $"  {name,-20}{runs.Min(run => run.Wall).TotalSeconds,10:0.00} s{Wall(runs),12:0.00} s{Processor(runs),12:0.00} s{memory,14}");
    }

    /// <summary>The table that the build prints itself, of the run in the middle.</summary>
    private static void PrintStages(ImmutableArray<Measurement> runs)
    {
        Console.WriteLine("  stages of the median cold build:");
        var middle = runs.OrderBy(run => run.Wall).ElementAt(runs.Length / 2);
        foreach (var line in middle.Printed.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            Console.WriteLine($"    {line.TrimEnd()}");
        }
    }

    /// <summary>How costs grow: 1.00 is linear, more is worse.</summary>
    private static void PrintGrowth(SizeResult result, SizeResult smaller)
    {
        var memory = Memory(result.Cold) is { } large && Memory(smaller.Cold) is { } small
            ? $"{PerQuestion(large, small):0.00}"
            : "unknown";
        var wall = PerQuestion(Wall(result.Cold), Wall(smaller.Cold));
        var processor = PerQuestion(Processor(result.Cold), Processor(smaller.Cold));
        var bytes = PerQuestion(result.Bytes, smaller.Bytes);
        Console.WriteLine($"  per question, compared with {smaller.Questions:#,0} questions (1.00 is linear):");
        Console.WriteLine($"    wall {wall:0.00}   CPU {processor:0.00}   memory {memory}   bytes {bytes:0.00}");

        double PerQuestion(double large, double small) => large / result.Questions / (small / smaller.Questions);
    }

    private static double Wall(ImmutableArray<Measurement> runs) => Median(runs.Select(run => run.Wall.TotalSeconds));

    private static double Processor(ImmutableArray<Measurement> runs) => Median(runs.Select(run => run.Processor.TotalSeconds));

    /// <summary>The highest of all runs, because that is what a machine must have.</summary>
    private static long? Memory(ImmutableArray<Measurement> runs) => runs.Max(run => run.PeakMemory);

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
