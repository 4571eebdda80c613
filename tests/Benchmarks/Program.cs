using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using StudyGuide.Benchmarks;
using StudyGuide.Benchmarks.Guide;

// Figures are printed the same way on every machine.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

var questions = new Option<int[]>("--questions")
{
    Description = "The sizes to measure, in questions, separated by commas.",
    DefaultValueFactory = _ => [1000, 10_000],
    CustomParser = result =>
    {
        var sizes = result.Tokens
            .SelectMany(token => token.Value.Split(','))
            .Select(text => int.TryParse(text, CultureInfo.InvariantCulture, out var size) ? size : 0)
            .ToArray();
        if (sizes.Any(size => size < 1))
        {
            result.AddError("--questions takes whole numbers above 0, for example 1000,10000.");
        }

        return sizes;
    },
};
var runs = new Option<int>("--runs") { Description = "How often each thing is measured.", DefaultValueFactory = _ => 5 };
runs.Validators.Add(result =>
{
    if (result.GetValueOrDefault<int>() < 1)
    {
        result.AddError("--runs takes a whole number above 0.");
    }
});
var write = new Option<string?>("--write")
{
    Description = "Write the synthetic guides to this folder, one folder per size, and measure nothing.",
};

var against = new Option<string?>("--against")
{
    Description = "Compare with this revision of the repository (a commit, a branch, HEAD~1): both build the same guides in turn.",
    HelpName = "REV",
};

var command = new RootCommand("Measures the generator as a whole process, on synthetic guides.") { questions, runs, against, write };
command.Validators.Add(result =>
{
    if (result.GetValue(write) is not null && result.GetValue(against) is not null)
    {
        result.AddError("--write measures nothing, so there is nothing to compare: leave out --write or --against.");
    }
});
command.SetAction(parsed =>
{
    var sizes = parsed.GetRequiredValue(questions).Order().ToArray();
    if (parsed.GetValue(write) is { Length: > 0 } folder)
    {
        foreach (var size in sizes)
        {
            SyntheticGuide.Write(Path.Combine(folder, size.ToString(CultureInfo.InvariantCulture)), size);
        }

        return 0;
    }

    return Measure(sizes, parsed.GetValue(runs), parsed.GetValue(against));
});
return command.Parse(args).Invoke();

static int Measure(int[] sizes, int runs, string? revision)
{
    using var workplace = new TemporaryFolder();
    try
    {
        ImmutableArray<SourceTree> trees = revision is null
            ? [SourceTree.Working]
            : [SourceTree.Working, SourceTree.OfRevision(revision, workplace.PathOf("revision"))];
        ImmutableArray<PublishedGenerator> generators = [.. trees.Select((tree, place) =>
        {
            Console.WriteLine($"Publishing the generator of {tree.Name} …");
            return PublishedGenerator.Publish(tree, workplace.PathOf($"generator-{place}"));
        })];

        SizeResult? smaller = null;
        foreach (var size in sizes)
        {
            var guide = workplace.PathOf($"guide-{size}");
            SyntheticGuide.Write(guide, size);
            var results = SizeResult.Measure(generators, guide, workplace.PathOf($"sites-{size}"), size, runs);
            if (results is [var first, var second])
            {
                Comparison.Print(first, second);
            }
            else
            {
                Report.Print(results[0], smaller);
                smaller = results[0];
            }
        }

        return 0;
    }
    catch (BenchmarkException problem)
    {
        Console.Error.WriteLine(problem.Message);
        return 1;
    }
}
