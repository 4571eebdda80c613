using System.Collections.Immutable;

namespace StudyGuide.Benchmarks;

/// <summary>The same thing measured several times.</summary>
/// <param name="Name">What was measured.</param>
internal sealed record Series(string Name, ImmutableArray<Measurement> Runs)
{
    /// <summary>The median, in seconds.</summary>
    public double Wall => Median(Runs.Select(run => run.Wall.TotalSeconds));

    /// <summary>The median, in seconds.</summary>
    public double Processor => Median(Runs.Select(run => run.Processor.TotalSeconds));

    /// <summary>The highest of all runs, because that is what a machine must have.</summary>
    public long? Memory => Runs.Max(run => run.PeakMemory);

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
