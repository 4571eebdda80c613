using System.Text;
using System.Text.Json;
using StudyGuide.Model;
using StudyGuide.Rendering;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Rendering;

public sealed class TranslationScriptTests
{
    private const string Beginning = "StudyGuide.take(";

    private static readonly SourceFile[] guide =
    [
        Some.File("guide.yml", Some.GuideYaml),
        Some.Question(
            "rag",
            "::: short\nUn jeton court.\n:::\n\nUne réponse : [voir](agents.fr.md#answer-1).[^1]\n\n[^1]: Une note.",
            "slug: la-rag\ncards:\n  - id: who\n    front: Qui ?\n    back: Lui."),
        Some.Translation(
            "rag",
            "::: short\nA short token.\n:::\n\nAn answer `</script>` & [see](agents.en.md#answer-1).[^1]\n\n[^1]: A note.",
            "slug: the-rag\ncards:\n  - id: who\n    front: Who?\n    back: Him."),
        Some.Question("agents"),
        Some.Translation("agents"),
        Some.Question("alone"),
        Some.Term("token", "jeton", "token"),
    ];

    [Fact]
    public async Task It_holds_the_question_in_its_language()
    {
        var script = await ScriptAsync("q/rag/en.js");

        Assert.Equal(("rag", "en", "ltr"), (Text(script, "id"), Text(script, "language"), Text(script, "direction")));
        Assert.Equal(("Question rag", "en/questions/the-rag/"), (Text(script, "title"), Text(script, "address")));
        Assert.Equal("A short token.", Text(script, "summary"));
        Assert.Equal("Question shown in English", Text(script, "announcement"));
        Assert.Equal(["Who?", "Him."], script.GetProperty("cards").GetProperty("who").EnumerateArray().Select(side => side.GetString()!));
        Assert.Equal("In 30 seconds", script.GetProperty("sections").GetProperty("short")[0].GetString());
        Assert.Contains("A note.", Text(script, "notes"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_and_ids_hold_places_for_what_depends_on_the_page()
    {
        var answer = (await ScriptAsync("q/rag/en.js")).GetProperty("sections").GetProperty("answer")[1].GetString()!;

        Assert.Contains($"<div class=\"block\" id=\"{ScriptPlace.IdPrefix}answer-1\">", answer, StringComparison.Ordinal);
        Assert.Contains($"href=\"{ScriptPlace.Root}en/questions/question-agents/#answer-1\"", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("\"../", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_typography_is_that_of_its_language() => Assert.Contains(
        "Une réponse\u00A0: ",
        (await ScriptAsync("q/rag/fr.js")).GetProperty("sections").GetProperty("answer")[1].GetString(),
        StringComparison.Ordinal);

    [Fact]
    public async Task Its_terms_are_explained_in_every_language()
    {
        var term = (await ScriptAsync("q/rag/en.js")).GetProperty("terms").GetProperty("token");

        Assert.Equal(["jeton", "Une définition."], term.GetProperty("fr").EnumerateArray().Select(text => text.GetString()!));
        Assert.Equal(["token", "A definition."], term.GetProperty("en").EnumerateArray().Select(text => text.GetString()!));
    }

    [Fact]
    public async Task A_question_without_translation_has_none()
    {
        var (files, _) = InMemory.Build(await Themes.Golden, [.. guide]);

        Assert.DoesNotContain(files, file => file.Path.StartsWith("q/alone/", StringComparison.Ordinal)
            && file.Path.EndsWith(".js", StringComparison.Ordinal));
    }

    private static string Text(JsonElement script, string name) => script.GetProperty(name).GetString()!;

    private static async Task<JsonElement> ScriptAsync(string path)
    {
        var (files, diagnostics) = InMemory.Build(await Themes.Golden, [.. guide]);
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Severity is Severity.Error);
        var text = Encoding.UTF8.GetString(Assert.Single(files, file => file.Path == path).Bytes.Span);
        Assert.StartsWith(Beginning, text, StringComparison.Ordinal);
        Assert.EndsWith(");\n", text, StringComparison.Ordinal);
        return JsonDocument.Parse(text[Beginning.Length..^3]).RootElement;
    }
}
