using StudyGuide.Code;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Code;

public sealed class CodeComparisonTests
{
    [Theory]
    [InlineData("python", "# a\nx = 1  # b\n\n  # c\ny = 2", "x = 1\ny = 2")]
    [InlineData("python", "x = '# no comment'", "x = \"# no comment\"")]
    [InlineData("python", "# only comments\n# here", "")]
    [InlineData("python", "if x:\n    # why\n    y()", "if x:\n    y()")]
    [InlineData("python", "if x:\n    # why\ny()", "if x:\ny()")]
    [InlineData("csharp", "a; /* b */\nc; // d", "a\nc")]
    [InlineData("json", "{ \"a\": 1 }", "{ \"a\": 1 }")]
    [InlineData("kotlin", "val a = \"//\" // b", "val a = \"//\"")]
    [InlineData("sql", "select 'a' -- b", "select \"a\"")]
    [InlineData("text", "# a title\n\nwords  ", "# a title\nwords")]
    public void Without_comments_only_the_code_is_left_with_one_kind_of_quotes(string language, string code, string expected) =>
        Assert.Equal(expected, CodeComparison.Essence(CodeReader.Read(language, code, Some.File("questions/rag.fr.md", "").At(0))));

    [Fact]
    public void Where_comments_are_not_known_nothing_is() =>
        Assert.Null(CodeComparison.Essence(CodeReader.Read("mermaid", "a", Some.File("questions/rag.fr.md", "").At(0))));
}
