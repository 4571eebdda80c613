using System.Collections.Immutable;
using StudyGuide.Benchmarks.Guide;

namespace StudyGuide.Benchmarks;

/// <summary>What was measured of one generator on a guide of one size.</summary>
/// <param name="Generator">Its name.</param>
/// <param name="Cold">Builds into a folder that does not exist.</param>
/// <param name="Unchanged">Builds over a site that is up to date.</param>
/// <param name="Changed">Builds over a site that is up to date but for one answer in one language.</param>
/// <param name="Pages">How many HTML files a site has.</param>
/// <param name="Files">How many files it has in all.</param>
/// <param name="Bytes">How large they are together.</param>
internal sealed record SizeResult(
    string Generator,
    int Questions,
    Series Cold,
    Series Unchanged,
    Series Changed,
    Series Check,
    int Pages,
    int Files,
    long Bytes)
{
    public IEnumerable<Series> All => [Cold, Unchanged, Changed, Check];

    /// <summary>Measures all generators in turn, so that each run of one has a run of the others under the same circumstances.</summary>
    /// <param name="sites">Where the sites go, one for each run.</param>
    public static ImmutableArray<SizeResult> Measure(
        ImmutableArray<PublishedGenerator> generators, string guide, string sites, int questions, int runs)
    {
        // No run takes the place of the one before: a file system spends time on space that was given back a moment ago.
        var cold = InTurn((generator, place, run) => generator.Build(guide, Site(place, run)));
        var files = generators.Select((_, place) => new DirectoryInfo(Site(place, 0)).GetFiles("*", SearchOption.AllDirectories)).ToArray();
        var pages = files.Select(all => all.Count(file => file.Extension == ".html")).ToArray();
        var bytes = files.Select(all => all.Sum(file => file.Length)).ToArray();
        var unchanged = InTurn((generator, place, _) => generator.Build(guide, Site(place, 0)));
        var changed = InTurn(
            (generator, place, _) => generator.Build(guide, Site(place, 0)),
            run => SyntheticGuide.ChangeAnswer(guide, questions, run + 1));
        var check = InTurn((generator, _, _) => generator.Check(guide));
        return
        [
            .. generators.Select((generator, place) => new SizeResult(
                generator.Name,
                questions,
                new Series("cold build", cold[place]),
                new Series("nothing changed", unchanged[place]),
                new Series("one answer changed", changed[place]),
                new Series("check", check[place]),
                pages[place],
                files[place].Length,
                bytes[place])),
        ];

        string Site(int place, int run) => Path.Combine(sites, $"generator-{place}", $"run-{run}");

        ImmutableArray<ImmutableArray<Measurement>> InTurn(
            Func<PublishedGenerator, int, int, Measurement> measure, Action<int>? prepare = null)
        {
            var measured = generators.Select(_ => new List<Measurement>()).ToArray();
            for (var run = 0; run < runs; run++)
            {
                prepare?.Invoke(run);

                // Who comes first also waits for what the system still does for those before.
                var places = Enumerable.Range(0, generators.Length);
                foreach (var place in run % 2 == 0 ? places : places.Reverse())
                {
                    measured[place].Add(measure(generators[place], place, run));
                }
            }

            return [.. measured.Select(list => list.ToImmutableArray())];
        }
    }
}
