using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Commands;

/// <summary><c>lock</c> as a process.</summary>
public sealed class LockTests : IDisposable
{
    private static readonly string theme = Repository.PathOf("tests", "Golden", "_theme");

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("studyguide-");

    private string LockFile => Path.Combine(root.FullName, "input", "addresses.lock");

    public LockTests() => LargeGuide.Write(
        root.FullName, [Some.File("guide.yml", Some.GuideYaml), Some.Question("rag"), Some.Translation("rag"), Some.Question("old")]);

    [Fact]
    public async Task A_question_that_is_deleted_afterwards_is_missed_at_each_of_its_addresses()
    {
        Assert.Equal(0, (await RunAsync("lock")).ExitCode);
        File.Delete(Path.Combine(root.FullName, "input/questions/old.fr.md"));

        var result = await RunAsync("check", "--strict");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("'fr/questions/question-old/' has been published", result.Output, StringComparison.Ordinal);
        Assert.Contains("'q/old/' has been published", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_vanished_stays_listed_until_somebody_deletes_it()
    {
        await RunAsync("lock");
        File.Delete(Path.Combine(root.FullName, "input/questions/old.fr.md"));

        await RunAsync("lock");

        Assert.Contains("q/old/ questions/old", File.ReadAllText(LockFile), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twice_is_the_same_as_once_and_hurts_nobody()
    {
        await RunAsync("lock");
        var once = File.ReadAllText(LockFile);

        await RunAsync("lock");

        Assert.Equal(once, File.ReadAllText(LockFile));
        Assert.DoesNotContain("SG70", (await RunAsync("check")).Output, StringComparison.Ordinal);
    }

    public void Dispose() => root.Delete(recursive: true);

    private Task<ProcessResult> RunAsync(params string[] arguments) =>
        StudyGuideProcess.RunAsync(root.FullName, [.. arguments, "--theme", theme]);
}
