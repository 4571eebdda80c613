using System.Collections.Immutable;
using StudyGuide.Benchmarks.Guide;
using StudyGuide.Model;
using StudyGuide.Theming;

namespace StudyGuide.Tests.Support;

/// <summary>
/// The guides of the benchmarks at two sizes, built from text to bytes with our theme; what that allocates is counted.
/// The counter knows the process alone: nothing else may run meanwhile.
/// </summary>
public sealed class SyntheticSites : IAsyncLifetime
{
    public const int Questions = 200;
    private const int Repetitions = 2;

    internal SyntheticSite Small { get; private set; } = null!;

    /// <summary>Twice the questions.</summary>
    internal SyntheticSite Large { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var theme = await Themes.Ours;
        Small = Build(theme, Questions);
        Large = Build(theme, 2 * Questions);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>The smallest of all counts: the first build also fills what lives as long as the process.</summary>
    private static SyntheticSite Build(Theme theme, int questions)
    {
        ImmutableArray<SourceFile> input = [.. SyntheticGuide.Files(questions).Select(file => Some.File(file.Path, file.Text))];
        var allocated = long.MaxValue;
        ImmutableArray<OutputFile> files = [];
        for (var repetition = 0; repetition < Repetitions; repetition++)
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            (files, _) = InMemory.Build(theme, input, address: new Uri("https://example.org/guide/"));
            allocated = Math.Min(allocated, GC.GetTotalAllocatedBytes(precise: true) - before);
        }

        return new SyntheticSite(questions, files, allocated);
    }
}

/// <summary>A site and what its build allocated, in bytes.</summary>
internal sealed record SyntheticSite(int Questions, ImmutableArray<OutputFile> Files, long Allocated)
{
    /// <summary>How large all files are together.</summary>
    public long Bytes => Files.Sum(file => (long)file.Bytes.Length);

    public ImmutableArray<OutputFile> QuestionPages =>
    [
        .. Files.Where(file => file.Path.Contains("/questions/question-", StringComparison.Ordinal)
            && file.Path.EndsWith(".html", StringComparison.Ordinal)),
    ];

    /// <summary>Questions as Markdown.</summary>
    public ImmutableArray<OutputFile> Twins => [.. Files.Where(file => file.Path.EndsWith("/index.md", StringComparison.Ordinal))];

    /// <summary>The pages that show a question in both languages.</summary>
    public ImmutableArray<OutputFile> BilingualPages =>
        [.. Files.Where(file => file.Path.StartsWith("q/", StringComparison.Ordinal))];

    public ImmutableArray<OutputFile> SearchIndex =>
        [.. Files.Where(file => file.Path.StartsWith("assets/search-index.", StringComparison.Ordinal))];
}
