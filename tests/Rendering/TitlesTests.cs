using System.Collections.Immutable;
using System.Text;
using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Rendering;

/// <summary>Titles with code, wherever a site shows or names them.</summary>
public sealed class TitlesTests
{
    private const string GuideYaml =
        """
        title: {fr: Le guide, en: The guide}
        description: {fr: Un guide., en: A guide.}
        languages: [fr, en]
        levels:
          - id: basic
            title: {fr: "Niveau `zéro`", en: "Level `zero`"}
        topics:
          - id: agents
            title: {fr: "Le mot `this`", en: "The word `this`"}
        """;

    private static readonly Lazy<Task<ImmutableArray<OutputFile>>> Site = new(BuildAsync);

    /// <summary>The pages that show the title, and what of it.</summary>
    public static TheoryData<string, string> Places => new()
    {
        { "fr/questions/que-fait-a-b/index.html", "<h1 class=\"question__title\" data-part=\"title\">Que fait <code>a_b</code>" },
        { "fr/questions/que-fait-a-b/index.html", "/sujets/le-mot-this/\">Le mot <code>this</code></a>" },
        { "fr/questions/que-fait-a-b/index.html", "Niveau <code>zéro</code></a>" },
        { "q/agent/index.html", "dir=\"ltr\">What does <code>a_b</code> do?</span>" },
        { "fr/questions/question-rag/index.html", "<span class=\"pager__title\">Que fait <code>a_b</code>" },
        { "fr/questions/question-rag/index.html", "/questions/que-fait-a-b/\">Que fait <code>a_b</code>" },
        { "fr/sujets/le-mot-this/index.html", "<h1 class=\"question-list__title\">Le mot <code>this</code></h1>" },
        { "fr/sujets/le-mot-this/index.html", "data-part=\"title\">Que fait <code>a_b</code>" },
        { "fr/guide-complet/index.html", "data-part=\"title\">Que fait <code>a_b</code>" },
        { "fr/index.html", "Le mot <code>this</code></a></h3>" },
        { "fr/recherche/index.html", "/questions/que-fait-a-b/\">Que fait <code>a_b</code>" },
        { "fr/recherche/index.html", "<option value=\"agents\">Le mot this</option>" },
        { "fr/a-propos-de-a-b/index.html", "<h1 class=\"free-page__title\">À propos de <code>a_b</code></h1>" },
        { "fr/index.html", "/a-propos-de-a-b/\">À propos de <code>a_b</code></a>" },
        { "q/agent/index.html", "Que fait <code>a_b</code>" },
        { "fr/questions/que-fait-a-b/index.html", "<title>Que fait a_b\u202F? – Le guide</title>" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Code_is_code_where_elements_can_stand_and_plain_text_elsewhere(string path, string html) =>
        Assert.Contains(html, TextOf((await Site.Value).Single(file => file.Path == path)), StringComparison.Ordinal);

    [Fact]
    public async Task No_backtick_is_left_anywhere() => Assert.Empty((await Site.Value)
        .Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal) || IsData(file.Path))
        .Where(file => TextOf(file).Contains('`', StringComparison.Ordinal))
        .Select(file => file.Path));

    private static bool IsData(string path) =>
        path.EndsWith(".js", StringComparison.Ordinal) && path.StartsWith("assets/search-index.", StringComparison.Ordinal);

    private static async Task<ImmutableArray<OutputFile>> BuildAsync()
    {
        var (files, diagnostics) = InMemory.Build(await Themes.Ours,
        [
            Some.File("guide.yml", GuideYaml),
            Question("fr", "topic: agents\nlevel: basic\ntitle: \"Que fait `a_b` ?\"\n", "Une réponse."),
            Question("en", "title: What does `a_b` do?\n", "An answer."),
            Some.Question("rag", "Voir [[agent]]."),
            Some.Translation("rag", "See [[agent]]."),
            Some.File("pages/about.fr.md", "---\ntitle: À propos de `a_b`\n---\n\nTexte.\n"),
            Some.File("pages/about.en.md", "---\ntitle: About `a_b`\n---\n\nText.\n"),
        ]);
        Assert.Equal("", Printed.AsText(diagnostics));
        return files;
    }

    private static SourceFile Question(string language, string frontMatter, string body) =>
        Some.File($"questions/agent.{language}.md", $"---\n{frontMatter}---\n\n{body}\n");

    private static string TextOf(OutputFile file) => Encoding.UTF8.GetString(file.Bytes.Span);
}
