using System.Collections.Immutable;

namespace StudyGuide.Benchmarks;

/// <summary>What was measured on a guide of one size.</summary>
/// <param name="Cold">Builds into a folder that does not exist.</param>
/// <param name="Unchanged">Builds over a site that is up to date.</param>
/// <param name="Pages">How many HTML files a site has.</param>
/// <param name="Files">How many files it has in all.</param>
/// <param name="Bytes">How large they are together.</param>
internal sealed record SizeResult(
    int Questions,
    ImmutableArray<Measurement> Cold,
    ImmutableArray<Measurement> Unchanged,
    ImmutableArray<Measurement> Check,
    int Pages,
    int Files,
    long Bytes)
{
    /// <param name="sites">Where the sites go, one for each run.</param>
    public static SizeResult Measure(PublishedGenerator generator, string guide, string sites, int questions, int runs)
    {
        // No run takes the place of the one before: a file system spends time on space that was given back a moment ago.
        var cold = Repeat(runs, run => generator.Build(guide, Site(run)));
        var files = new DirectoryInfo(Site(0)).GetFiles("*", SearchOption.AllDirectories);
        return new SizeResult(
            questions, cold,
            Repeat(runs, _ => generator.Build(guide, Site(0))),
            Repeat(runs, _ => generator.Check(guide)),
            files.Count(file => file.Extension == ".html"), files.Length, files.Sum(file => file.Length));

        string Site(int run) => Path.Combine(sites, $"run-{run}");
    }

    private static ImmutableArray<Measurement> Repeat(int runs, Func<int, Measurement> run) => [.. Enumerable.Range(0, runs).Select(run)];
}
