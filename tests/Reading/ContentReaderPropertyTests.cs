using System.Collections.Immutable;
using System.Text.Json;
using CsCheck;
using StudyGuide.Model;
using StudyGuide.Reading;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Reading;

/// <summary>Whatever authors write is content or diagnostics, never an exception.</summary>
public sealed class ContentReaderPropertyTests
{
    private static readonly Gen<string> Markdown = Text(
        "mot", "é😀", " ", "  ", "    ", "\t", "\n", "\n\n", "# ", "### ", "- ", "1. ", "> ", "> [!NOTE]\n", "[ ] ", "*", "**",
        "_", "~~", "`", "```", "```js\n", "~~~\n", "::: short\n", "::: mistakes\n", "::: example\n", "::: x\n", ":::\n", "::::",
        "::", "[", "]", "(", ")", "[[", "]]", "[[rag]]", "[[term:token]]", "![", "[a](b.fr.md)", "[a]: b\n", "<", ">", "<b>",
        "<!-- ", " -->", "<?", "&amp;", "&#0;", "https://a.org", "<a@b.org>", "[^1]", "[^1]: ", "|", "| a | b |\n", "|---|:-:|\n",
        "+---+\n", ":   ", "{", "}", "{#id}", "{.c a=b}", "---\n", "===\n", "\\", "\"", "'", "\0", "\u00a0", "\u2028", "\ufeff",
        "\ud83d", "\r");

    private static readonly Gen<string> Yaml = Text(
        "a", "fr", "en", "é😀", " ", "  ", "\t", "\n", "\n  ", "\n- ", ": ", ":", "- ", "? ", ",", "[", "]", "{", "}", "\"", "'",
        "|", ">", "|\n  a\n", ">-\n", "#", " # x", "&x ", "*x", "!", "!!str ", "!<a> ", "%YAML 1.2\n", "---\n", "...\n", "@", "`",
        "~", "null", "title: ", "term: ", "definition: x\n", "languages: [fr, en]\n", "levels:\n", "id: ", "slug: ",
        "url: https://a.org\n", "reviewed: 2026-11-24\n", "case: exact\n", "\\", "\\u12", "\\x", "\0", "\u0085", "\u2028",
        "\ufeff", "\ud83d", "\r", "\u00a0");

    [Fact]
    public void Any_answer() => Markdown.Sample(text => Read(Some.Question("rag", text), Some.Translation("rag", text)), iter: 3000);

    [Fact]
    public void Any_free_page() => Markdown.Sample(text => Read(Some.File("pages/a.fr.md", $"---\ntitle: A\n---\n{text}")), iter: 2000);

    [Fact]
    public void Any_card() =>
        Markdown.Sample(text => Read(Card(JsonSerializer.Serialize(text.Replace('\ud83d', '?'))), Card($"|2\n{Indented(text)}")),
        iter: 3000);

    [Fact]
    public void Any_card_in_YAML() => Yaml.Sample(text => Read(Card(text)), iter: 3000);

    [Fact]
    public void Any_front_matter() =>
        Yaml.Sample(text => Read(Some.File("questions/rag.fr.md", $"---\n{text}\n---\n\nTexte.\n")), iter: 3000);

    [Fact]
    public void Any_glossary_term() => Yaml.Sample(text => Read(Some.File("glossary/a.yml", text)), iter: 3000);

    [Fact]
    public void Any_guide() => Yaml.Sample(text => AssertInside([Some.File("guide.yml", text), Some.Question("rag")]), iter: 3000);

    [Fact]
    public void Any_guide_with_languages() =>
        Yaml.Sample(text => AssertInside([Some.File("guide.yml", $"languages: [fr, en]\n{text}"), Some.Question("rag")]), iter: 3000);

    [Fact]
    public void Any_file() =>
        Gen.Select(Gen.String, Gen.String)
            .Sample((name, text) => Read(Some.File($"questions/{name}.fr.md", text), Some.File(name, text)), iter: 2000);

    private static SourceFile Card(string front) =>
        Some.Question("rag", frontMatter: $"cards:\n  - id: a\n    back: B\n    front: {front}");

    private static string Indented(string text) => string.Join('\n', text.Split('\n').Select(line => $"      {line}"));

    private static Gen<string> Text(params string[] fragments) => Gen.OneOf(fragments).Array[0, 25].Select(string.Concat);

    private static void Read(params SourceFile[] files) => AssertInside([Some.File("guide.yml", Some.GuideYaml), .. files]);

    private static void AssertInside(ImmutableArray<SourceFile> files)
    {
        var (content, diagnostics) = ContentReader.Read(files);

        Assert.All(diagnostics, diagnostic => AssertInside(diagnostic.Location, files));
        var texts = content?.Questions.SelectMany(question => question.Text.Values.Select(text => text.Answer))
            .Concat(content.FreePages.SelectMany(page => page.Text.Values.Select(text => text.Body))) ?? [];
        Assert.All(texts.SelectMany(text => text.Links), link => AssertInside(link.Location, files));
    }

    private static void AssertInside(SourceLocation location, ImmutableArray<SourceFile> files)
    {
        Assert.Contains(location.File, files);
        var lines = location.File.Text.Split('\n');
        Assert.InRange(location.Line, 1, lines.Length);
        Assert.InRange(location.Column, 1, lines[location.Line - 1].Length + 1);
        Assert.InRange(location.Length, 1, Math.Max(1, location.File.Text.Length - location.File.OffsetOf(location.Line, location.Column)));
    }
}
