using StudyGuide.Tests.Reading;

namespace StudyGuide.Tests.Yaml;

/// <summary>Characters that cannot stand in a file can be written as escapes.</summary>
public sealed class YamlReaderCharacterTests
{
    [Theory]
    [InlineData("a: \"RAG \\uFFFE\"", "\\uFFFE", "The character U+FFFE is not allowed: it is a noncharacter of Unicode.")]
    [InlineData("a: \"RAG \\uFDD2\"", "\\uFDD2", "The character U+FDD2 is not allowed: it is a noncharacter of Unicode.")]
    [InlineData("a: \"RAG \\U0001FFFF\"", "\\U0001FFFF", "The character U+1FFFF is not allowed: it is a noncharacter of Unicode.")]
    [InlineData("a: \"\\0\"", "\\0", "The character U+0000 is not allowed: it is a control character.")]
    [InlineData("a: \"RAG\\e[0m\"", "\\e", "The character U+001B is not allowed: it is a control character.")]
    [InlineData("\"a\\x07\": b", "\\x07", "The character U+0007 is not allowed: it is a control character.")]
    [InlineData("a: [b, {c: \"d\\x07\"}]", "\\x07", "The character U+0007 is not allowed: it is a control character.")]
    public void An_escape_is_refused_where_it_stands(string yaml, string place, string message)
    {
        var problem = new Fields(yaml).Problem;

        Assert.Equal(("SG001", place, message), (problem.Code.Id, problem.Location.Underlined(), problem.Message));
    }

    [Theory]
    [InlineData("a: \"$\\alpha$\"", true)]
    [InlineData("a: \"$\\beta$\"", true)]
    [InlineData("a: \"RAG \\uFFFE\"", false)]
    public void A_command_of_a_formula_is_told_from_an_escape_that_was_meant(string yaml, bool isCommand) => Assert.Equal(
        isCommand, new Fields(yaml).Problem.Hint!.Contains("put the text between single quotes", StringComparison.Ordinal));

    [Fact]
    public void The_text_is_read_without_it() =>
        Assert.Equal("RAG \uFFFD", new Fields("a: \"RAG \\uFFFE\"").Reader.RequiredText("a").Value);

    [Fact]
    public void Line_breaks_tabs_and_emoji_may_be_escaped() =>
        Assert.Equal("a\n\tb\U0001F600\u00A0c", new Fields("a: \"a\\n\\tb\\uD83D\\uDE00\\_c\"").Reader.RequiredText("a").Value);
}
