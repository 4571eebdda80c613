using StudyGuide.Model;
using StudyGuide.Tests.Reading;
using StudyGuide.Tests.Support;
using StudyGuide.Yaml;

namespace StudyGuide.Tests.Yaml;

/// <summary>YAML that <see cref="YamlReader"/> refuses.</summary>
public sealed class YamlReaderErrorTests
{
    [Theory]
    [InlineData("title: Un guide: le mien", 1)]
    [InlineData("title: RAG\ntopics: [a, b\nlevel: x", 2, 3)]
    [InlineData("title: RAG\n  level: basic", 1, 2)]
    [InlineData("title: RAG\nlevel: \"basic", 2)]
    [InlineData("title: RAG\n\tlevel: basic", 1, 2)]
    [InlineData("title: RAG\nlevel: @basic", 2)]
    [InlineData("title: RAG\nlevel: \"\\q\"", 2)]
    [InlineData("a: }", 1)]
    [InlineData("title: RAG\nlevel: !!]", 2)]
    [InlineData("title: RAG\n- un", 2)]
    public void Malformed_YAML_is_reported_on_its_line(string yaml, params int[] lines)
    {
        var problem = Problem(yaml);

        Assert.Equal(DiagnosticCode.MalformedYaml, problem.Code);
        Assert.Contains(problem.Location.Line, lines);
        Assert.Matches("^The YAML cannot be read: [^A-Z].*[^.]\\.$", problem.Message);
        Assert.NotEmpty(problem.Hint!);
    }

    [Fact]
    public void Malformed_front_matter_is_reported_on_the_line_of_the_file()
    {
        var (_, diagnostics) = Some.Read(
            Some.File("questions/rag.fr.md", "---\ntopic: agents\nlevel: basic\ntitle: RAG: un guide\n---\n\nTexte.\n"));

        Assert.Equal(4, Assert.Single(diagnostics).Location.Line);
    }

    [Fact]
    public void Quotes_that_are_not_closed_do_not_lead_out_of_the_front_matter()
    {
        var (_, diagnostics) = Some.Read(Some.File("questions/rag.fr.md", "---\ntitle: \"RAG\n---\n\nTexte.\n"));

        Assert.InRange(Assert.Single(diagnostics).Location.Line, 2, 3);
    }

    [Theory]
    [InlineData("a: 1\nb: 2\na: 3", 3, 1)]
    [InlineData("a:\n  b: 1\n  b: 2", 3, 3)]
    [InlineData("a: {b: 1, b: 2}", 1, 11)]
    [InlineData("a: 1\n\"a\": 2", 2, 1)]
    public void A_key_that_stands_twice_is_reported_the_second_time(string yaml, int line, int column)
    {
        List<Diagnostic> diagnostics = [];
        YamlReader.ReadMapping(Some.File("guide.yml", yaml), yaml, firstLine: 1, diagnostics);

        var problem = Assert.Single(diagnostics);
        Assert.Equal($"SG101 ({line},{column})", problem.Place());
        Assert.Matches("^The key '[ab]' stands here a second time\\.$", problem.Message);
        Assert.Equal("Keep one of the two.", problem.Hint);
    }

    [Theory]
    [InlineData("- a\n- b", "SG101 (1,1)")]
    [InlineData("Un texte", "SG101 (1,1)")]
    [InlineData("\n\n\"Un texte\"", "SG101 (3,1)")]
    public void A_document_consists_of_keys(string yaml, string place)
    {
        var problem = Problem(yaml);

        Assert.Equal(place, problem.Place());
        Assert.StartsWith("The YAML cannot be read: ", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: [&x 1]", "SG101 (1,5)")]
    [InlineData("a: [*x]", "SG101 (1,5)")]
    [InlineData("a: [!!str 1]", "SG101 (1,5)")]
    [InlineData("&x a: 1", "SG101 (1,1)")]
    public void Anchors_aliases_and_tags_are_refused(string yaml, string place)
    {
        var problem = Problem(yaml);

        Assert.Equal(place, problem.Place());
        Assert.Equal("The YAML cannot be read: anchors, aliases and tags are not used in a guide.", problem.Message);
    }

    [Fact]
    public void A_second_document_is_refused()
    {
        var problem = Problem("a: 1\n---\nb: 2\n");

        Assert.Equal("SG101 (2,1)", problem.Place());
        Assert.Equal("The YAML cannot be read: a second document begins here.", problem.Message);
    }

    [Fact]
    public void A_key_is_a_word()
    {
        var problem = Problem("title: a\n? [b, c]\n: d\n");

        Assert.Equal(2, problem.Location.Line);
        Assert.Equal("The YAML cannot be read: a key must be a plain word.", problem.Message);
    }

    [Theory]
    [InlineData("[", 100_000)]
    [InlineData("{a: ", 10_000)]
    [InlineData("- ", 10_000)]
    [InlineData("? ", 10_000)]
    public void Values_nested_too_deeply_are_refused(string opening, int times)
    {
        var problem = Problem($"a:\n {string.Concat(Enumerable.Repeat(opening, times))}");

        Assert.Equal(DiagnosticCode.MalformedYaml, problem.Code);
        Assert.Equal("The YAML cannot be read: values are nested too deeply.", problem.Message);
    }

    private static Diagnostic Problem(string yaml)
    {
        List<Diagnostic> diagnostics = [];
        Assert.Null(YamlReader.ReadMapping(Some.File("guide.yml", yaml), yaml, firstLine: 1, diagnostics));
        return Assert.Single(diagnostics);
    }
}
