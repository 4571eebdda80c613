using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Validation;

/// <summary>What <c>check</c> says about the wording of texts, which <c>build</c> does not.</summary>
public sealed class ProofreadTests : IDisposable
{
    private const string Warning = "input/questions/rag.fr.md(7,4): warning SG210: The glossary advises against 'chatbot'.";

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("studyguide-");

    [Theory]
    [InlineData(0, "check")]
    [InlineData(1, "check", "--strict")]
    public async Task Check_reports_forms_to_avoid_as_warnings(int code, params string[] arguments)
    {
        Write("Un chatbot répond.");

        var result = await RunAsync(arguments);

        Assert.Equal((code, ""), (result.ExitCode, result.Error));
        Assert.Contains(Warning, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Build_does_not()
    {
        Write("Un chatbot répond.");

        var result = await RunAsync("build", "--strict");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.DoesNotContain("SG210", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_reports_them_beside_errors_too()
    {
        Write("Un chatbot répond. [Rien](nothing.fr.md)");

        var result = await RunAsync("check");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains(Warning, result.Output, StringComparison.Ordinal);
        Assert.Contains("error SG206", result.Output, StringComparison.Ordinal);
    }

    private void Write(string markdown) => LargeGuide.Write(
        root.FullName,
        [
            Some.File("guide.yml", Some.GuideYaml), Some.Question("rag", markdown), Some.Translation("rag"),
            Some.File("glossary/agent.yml",
                "fr:\n  term: agent conversationnel\n  avoid: [chatbot]\n  definition: Un agent.\nen:\n  term: conversational agent\n  "
                + "definition: An agent.\n"),
        ]);

    private Task<ProcessResult> RunAsync(params string[] arguments) =>
        StudyGuideProcess.RunAsync(root.FullName, [.. arguments, "--theme", Repository.PathOf("tests", "Golden", "_theme")]);

    public void Dispose() => root.Delete(recursive: true);
}
