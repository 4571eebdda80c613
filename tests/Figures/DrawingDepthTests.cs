using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Figures;

/// <summary>A stack that overflows ends the process, so this is tried in one of its own.</summary>
public sealed class DrawingDepthTests : IDisposable
{
    private const int Depth = 25_000;

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("studyguide-");

    [Fact]
    public async Task A_drawing_that_is_nested_too_deeply_is_a_problem_like_any_other()
    {
        var nested = string.Concat(Enumerable.Repeat("<g>", Depth)) + string.Concat(Enumerable.Repeat("</g>", Depth));
        LargeGuide.Write(root.FullName, [.. LargeGuide.Files(1), Some.Drawing("loop", nested), Some.FigureWords("loop")]);

        var result = await StudyGuideProcess.RunAsync(root.FullName, "check", "--theme", Repository.PathOf("tests", "Golden", "_theme"));

        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.Contains("input/figures/loop.svg(2,", result.Output, StringComparison.Ordinal);
    }

    public void Dispose() => root.Delete(recursive: true);
}
