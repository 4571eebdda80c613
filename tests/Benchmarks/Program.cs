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

var command = new RootCommand("Measures the generator as a whole process, on synthetic guides.") { questions, runs, write };
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

    return Measure(sizes, parsed.GetValue(runs));
});
return command.Parse(args).Invoke();

static int Measure(int[] sizes, int runs)
{
    using var workplace = new TemporaryFolder();
    try
    {
        Console.WriteLine("Publishing the generator …");
        var generator = PublishedGenerator.Publish(workplace.PathOf("generator"));

        SizeResult? smaller = null;
        foreach (var size in sizes)
        {
            var guide = workplace.PathOf($"guide-{size}");
            SyntheticGuide.Write(guide, size);
            var result = SizeResult.Measure(generator, guide, workplace.PathOf($"sites-{size}"), size, runs);
            Report.Print(result, smaller);
            smaller = result;
        }

        return 0;
    }
    catch (BenchmarkException problem)
    {
        Console.Error.WriteLine(problem.Message);
        return 1;
    }
}
