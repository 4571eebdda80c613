using StudyGuide.Model;
using StudyGuide.Tests.Support;
using StudyGuide.Yaml;

namespace StudyGuide.Tests.Yaml;

/// <summary>What is said of YAML that cannot be read: where the mistake is, what it is, and what to type.</summary>
public sealed class YamlMistakesTests
{
    [Theory]
    [InlineData("title: C: le langage", 9, "Put the text between quotes: title: \"C: le langage\"")]
    [InlineData("title: Agent :", 14, "Put the text between quotes: title: \"Agent :\"")]
    [InlineData("title: \"RAG\" expliqué", 13, "Put the text between quotes: title: '\"RAG\" expliqué'")]
    [InlineData("title: 'l'agent'", 11, "Put the text between quotes: title: \"'l'agent'\"")]
    [InlineData("title: [RAG] expliqué", 8, "Put the text between quotes: title: \"[RAG] expliqué\"")]
    [InlineData("title: {x} y", 8, "Put the text between quotes: title: \"{x} y\"")]
    [InlineData("title: *agent", 8, "Put the text between quotes: title: \"*agent\"")]
    [InlineData("title: &agent", 8, "Put the text between quotes: title: \"&agent\"")]
    [InlineData("title: !important", 8, "Put the text between quotes: title: \"!important\"")]
    [InlineData("title: %x", 8, "Put the text between quotes: title: \"%x\"")]
    [InlineData("title: @x", 8, "Put the text between quotes: title: \"@x\"")]
    [InlineData("title: `code`", 8, "Put the text between quotes: title: \"`code`\"")]
    [InlineData("title: - x", 8, "Put the text between quotes: title: \"- x\"")]
    [InlineData("title: > x", 8, "Put the text between quotes: title: \"> x\"")]
    [InlineData("title: | x", 8, "Put the text between quotes: title: \"| x\"")]
    [InlineData("forms:\n  - *agent", 5, "Put the text between quotes: \"*agent\"")]
    public void A_text_that_needs_quotes_is_shown_with_them(string yaml, int column, string hint)
    {
        var problem = Problem(yaml);

        Assert.Equal((column, hint), (problem.Location.Column, problem.Hint));
    }

    [Theory]
    [InlineData("title:RAG", 6, "no space stands behind 'title:'", "Write 'title: RAG'.")]
    [InlineData("level: basic\ntitle:RAG", 6, "no space stands behind 'title:'", "Write 'title: RAG'.")]
    [InlineData("title: \"C:\\q\"", 11,
        @"'\q' means nothing between double quotes", @"Write '\\' for a backslash, or put the text between single quotes.")]
    [InlineData("level: basic\n\ttitle: RAG", 1, "a tab stands before the text", "Indent with spaces.")]
    [InlineData("level: basic\n  title: RAG", 3,
        "the line begins further to the right than 'level' above it", "Begin it below the key above.")]
    [InlineData("level: basic\ntitle = RAG", 1,
        "the line does not begin with a key", "Write 'key: text'; a text that goes on begins with spaces.")]
    public void Other_mistakes_are_told_in_words(string yaml, int column, string message, string hint)
    {
        var problem = Problem(yaml);

        Assert.Equal((column, $"The YAML cannot be read: {message}.", hint), (problem.Location.Column, problem.Message, problem.Hint));
    }

    [Theory]
    [InlineData("title:\u00A0RAG", 7, "U+00A0 NO-BREAK SPACE stands behind 'title:'", "Type a plain space instead.")]
    [InlineData("title:\u200BRAG", 7, "U+200B ZERO WIDTH SPACE stands behind 'title:'", "Type a plain space instead.")]
    [InlineData("title:\u3000RAG", 7, "U+3000 IDEOGRAPHIC SPACE stands behind 'title:'", "Type a plain space instead.")]
    [InlineData("title\uFF1ARAG", 6, "U+FF1A FULLWIDTH COLON stands behind 'title'", "Type ':' instead.")]
    [InlineData("title\uFF1A RAG", 6, "U+FF1A FULLWIDTH COLON stands behind 'title'", "Type ':' instead.")]
    [InlineData("a:\n\u00A0\u00A0- {b: c, d: e}", 1,
        "U+00A0 NO-BREAK SPACE stands at the beginning of the line", "Type a plain space instead.")]
    public void A_character_that_nobody_sees_is_named(string yaml, int column, string message, string hint)
    {
        var problem = Problem(yaml);

        Assert.Equal((column, $"The YAML cannot be read: {message}.", hint), (problem.Location.Column, problem.Message, problem.Hint));
    }

    [Theory]
    [InlineData("cards:\n  -\u00A0id: x", "U+00A0 NO-BREAK SPACE stands behind '-': type a plain space instead.")]
    [InlineData("title: [RAG]\n", "A text that begins with '[' stands between quotes: title: \"[RAG]\"")]
    [InlineData("title: {x}\n", "A text that begins with '{' stands between quotes: title: \"{x}\"")]
    public void A_value_that_was_meant_otherwise_has_a_hint(string yaml, string hint)
    {
        List<Diagnostic> diagnostics = [];
        var mapping = YamlReader.ReadMapping(Some.File("guide.yml", yaml), yaml, firstLine: 1, diagnostics)!;
        var fields = new FieldReader(mapping, diagnostics);
        fields.List("cards", card => card);
        fields.Text("title");

        Assert.Equal(hint, Assert.Single(diagnostics).Hint);
    }

    private static Diagnostic Problem(string yaml)
    {
        List<Diagnostic> diagnostics = [];
        Assert.Null(YamlReader.ReadMapping(Some.File("guide.yml", yaml), yaml, firstLine: 1, diagnostics));
        return Assert.Single(diagnostics);
    }
}
