using System.Collections.Immutable;
using System.Text.Json;
using StudyGuide.Model;
using StudyGuide.Preview;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Preview;

public sealed class PreviewMessageTests
{
    [Fact]
    public void Of_very_many_problems_a_page_shows_the_first_and_says_how_many_there_are()
    {
        var message = Full([.. Enumerable.Range(0, 300).Select(number => Problem(number, DiagnosticCode.BlocksDiffer))]);

        Assert.Equal(300, message.GetProperty("problems").GetInt32());
        Assert.InRange(message.GetProperty("diagnostics").GetArrayLength(), 20, 100);
    }

    [Fact]
    public void An_error_is_among_them_wherever_it_stands()
    {
        var message = Full(
            [
                .. Enumerable.Range(0, 300).Select(number => Problem(number, DiagnosticCode.BlocksDiffer)),
                Problem(400, DiagnosticCode.UnclosedFence),
            ]);

        Assert.Equal("error", message.GetProperty("diagnostics")[0].GetProperty("severity").GetString());
    }

    private static JsonElement Full(ImmutableArray<Diagnostic> diagnostics) =>
        JsonDocument.Parse(new PreviewMessage(1, diagnostics).Full).RootElement;

    private static Diagnostic Problem(int line, DiagnosticCode code) =>
        new(code, "Something is wrong.", Some.File("questions/rag.fr.md", new string('\n', 500)).At(line));
}
