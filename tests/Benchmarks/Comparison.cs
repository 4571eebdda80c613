namespace StudyGuide.Benchmarks;

/// <summary>Prints what was measured of two generators side by side, with ratios: less than 1 where the first one takes less.</summary>
internal static class Comparison
{
    private const double Megabyte = 1_000_000;

    public static void Print(SizeResult first, SizeResult second)
    {
        Console.WriteLine();
        Console.WriteLine($"{first.Questions:#,0} questions");
        PrintRow("", "", first.Generator, second.Generator, "ratio", "   of pairs");
        PrintSize("pages", first.Pages, second.Pages, "#,0");
        PrintSize("files", first.Files, second.Files, "#,0");
        PrintSize("MB", first.Bytes / Megabyte, second.Bytes / Megabyte, "#,0.0");
        foreach (var (one, other) in first.All.Zip(second.All))
        {
            PrintTime(one.Name, "wall", one.Wall, other.Wall, Pairs(one, other, run => run.Wall));
            PrintTime("", "CPU", one.Processor, other.Processor, Pairs(one, other, run => run.Processor));
            PrintMemory(one.Memory, other.Memory);
        }
    }

    private static void PrintSize(string name, double first, double second, string format) =>
        PrintRow(name, "", first.ToString(format, null), second.ToString(format, null), $"{first / second:0.00}");

    /// <summary>The ratio is that of the pair in the middle: what else the machine did meanwhile slowed both halves of a pair.</summary>
    private static void PrintTime(string name, string unit, double first, double second, double[] pairs) =>
        PrintRow(
            name, unit, $"{first:0.000} s", $"{second:0.000} s",
            $"{Series.Median(pairs):0.00}", $"   {pairs.Min():0.00}–{pairs.Max():0.00}");

    private static void PrintMemory(long? first, long? second)
    {
        var ratio = (double?)first / second;
        PrintRow("", "memory", Megabytes(first), Megabytes(second), ratio is { } known ? $"{known:0.00}" : "unknown");
    }

    private static string Megabytes(long? bytes) => bytes is { } known ? $"{known / Megabyte:#,0} MB" : "unknown";

    private static void PrintRow(string name, string unit, string first, string second, string ratio, string pairs = "") =>
        Console.WriteLine($"  {name,-20}{unit,-8}{first,14}{second,14}{ratio,8}{pairs}");

    private static double[] Pairs(Series first, Series second, Func<Measurement, TimeSpan> of) =>
        [.. first.Runs.Zip(second.Runs, (one, other) => of(one) / of(other))];
}
