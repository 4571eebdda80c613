namespace StudyGuide.Benchmarks;

/// <summary>Prints what was measured of one generator.</summary>
internal static class Report
{
    private const double Megabyte = 1_000_000;

    public static void Print(SizeResult result, SizeResult? smaller)
    {
        Console.WriteLine();
        Console.WriteLine(
            $"{result.Questions:#,0} questions: {result.Pages:#,0} pages, {result.Files:#,0} files, {result.Bytes / Megabyte:#,0.0} MB");
        Console.WriteLine($"  {"",-20}{"wall min",12}{"wall median",14}{"CPU median",14}{"peak memory",14}");
        foreach (var series in result.All)
        {
            PrintRow(series);
        }

        PrintStages(result.Cold);
        if (smaller is not null)
        {
            PrintGrowth(result, smaller);
        }
    }

    private static void PrintRow(Series series)
    {
        var memory = series.Memory is { } bytes ? $"{bytes / Megabyte:#,0} MB" : "unknown";
        var least = series.Runs.Min(run => run.Wall).TotalSeconds;
        Console.WriteLine($"  {series.Name,-20}{least,10:0.00} s{series.Wall,12:0.00} s{series.Processor,12:0.00} s{memory,14}");
    }

    /// <summary>The table that the build prints itself, of the run in the middle.</summary>
    private static void PrintStages(Series series)
    {
        Console.WriteLine("  stages of the median cold build:");
        var middle = series.Runs.OrderBy(run => run.Wall).ElementAt(series.Runs.Length / 2);
        foreach (var line in middle.Printed.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            Console.WriteLine($"    {line.TrimEnd()}");
        }
    }

    /// <summary>How costs grow: 1.00 is linear, more is worse.</summary>
    private static void PrintGrowth(SizeResult result, SizeResult smaller)
    {
        var memory = result.Cold.Memory is { } large && smaller.Cold.Memory is { } small
            ? $"{PerQuestion(large, small):0.00}"
            : "unknown";
        var wall = PerQuestion(result.Cold.Wall, smaller.Cold.Wall);
        var processor = PerQuestion(result.Cold.Processor, smaller.Cold.Processor);
        var bytes = PerQuestion(result.Bytes, smaller.Bytes);
        Console.WriteLine($"  per question, compared with {smaller.Questions:#,0} questions (1.00 is linear):");
        Console.WriteLine($"    wall {wall:0.00}   CPU {processor:0.00}   memory {memory}   bytes {bytes:0.00}");

        double PerQuestion(double large, double small) => large / result.Questions / (small / smaller.Questions);
    }
}
