using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests;

/// <summary>What a run tells whoever listens.</summary>
public sealed class BuildTests : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("studyguide-");
    private readonly List<BuildEvent> told = [];

    private string Output => Path.Combine(root.FullName, "output");

    private GuideSource Source => new(Path.Combine(root.FullName, "input"), Repository.PathOf("tests", "Golden", "_theme"));

    [Fact]
    public async Task A_build_tells_its_stages_its_problems_and_its_files_in_this_order()
    {
        LargeGuide.Write(root.FullName, LargeGuide.Files(2));

        Assert.Equal(ExitCode.Success, await BuildAsync());

        string[] stages = ["Read", "Parse", "Theme", "Resolve", "Validate", "Link", "Render", "Finish", "Write"];
        Assert.Equal(stages, told.OfType<StageStarted>().Select(stage => stage.Name));
        Assert.Equal(stages, told.OfType<StageFinished>().Select(stage => stage.Name));
        Assert.Equal(
            [
                "StageFinished", "ProblemsCollected",
                "StageStarted", "StageFinished", "StageStarted", "StageFinished",
                "FilesWritten", "Succeeded",
            ],
            told.TakeLast(8).Select(happened => happened.GetType().Name));
        Assert.Equal("2 questions in 2 languages", told.OfType<StageFinished>().Single(stage => stage.Name == "Parse").Count);
        Assert.Contains("index.html", Assert.Single(told.OfType<FilesWritten>()).Written);
    }

    [Fact]
    public async Task A_build_that_fails_tells_why_and_nothing_more()
    {
        LargeGuide.Write(root.FullName, [Some.File("guide.yml", "unknown: 1\n")]);

        Assert.Equal(ExitCode.ContentHasErrors, await BuildAsync());

        Assert.NotEmpty(Assert.IsType<ProblemsCollected>(told[^1]).Diagnostics);
        Assert.False(Directory.Exists(Output));
    }

    [Fact]
    public async Task Warnings_fail_a_strict_build_before_anything_is_published()
    {
        LargeGuide.Write(root.FullName, LargeGuide.Files(2).RemoveAll(file => file.RelativePath == "questions/q-2.en.md"));

        Assert.Equal(ExitCode.ContentHasErrors, await BuildAsync(isStrict: true));

        Assert.Equal(Severity.Warning, Assert.Single(Assert.IsType<ProblemsCollected>(told[^1]).Diagnostics).Severity);
        Assert.False(Directory.Exists(Output));
    }

    [Fact]
    public async Task With_a_memory_only_what_changed_is_read_and_linked_again()
    {
        LargeGuide.Write(root.FullName, LargeGuide.Files(2));
        var memory = new GuideMemory();
        var before = await GuideLoader.LoadAsync(Source, BuildEvents.Unheard, memory);
        await File.WriteAllTextAsync(
            Path.Combine(root.FullName, "input/questions/q-1.en.md"),
            "---\ntitle: Another title\n---\n\nAnother.\n",
            TestContext.Current.CancellationToken);

        var after = await GuideLoader.LoadAsync(Source, BuildEvents.Unheard, memory);

        Assert.NotSame(Question(before, "q-1"), Question(after, "q-1"));
        Assert.Same(Question(before, "q-2"), Question(after, "q-2"));
        var (known, again) = (memory.LinkersFor(before.Content!), memory.LinkersFor(after.Content!));
        Assert.All(after.Content!.Guide.Languages, language => Assert.Same(known[language], again[language]));
    }

    public void Dispose() => root.Delete(recursive: true);

    private static Question Question(LoadedGuide guide, string id) => guide.Content!.Questions.Single(question => question.Id == id);

    private Task<ExitCode> BuildAsync(bool isStrict = false) => Build.RunAsync(Source, Output, isStrict, new BuildEvents(told.Add));
}
