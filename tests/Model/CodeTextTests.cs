using StudyGuide.Code;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Model;

public sealed class CodeTextTests
{
    [Theory]
    [InlineData("python", "# a\nx = 1  # b\n\n  # c\ny = 2", "x = 1\ny = 2")]
    [InlineData("python", "x = '# no comment'", "x = '# no comment'")]
    [InlineData("python", "# only comments\n# here", "")]
    [InlineData("python", "if x:\n    # why\n    y()", "if x:\n    y()")]
    [InlineData("python", "if x:\n    # why\ny()", "if x:\ny()")]
    [InlineData("csharp", "a; /* b */\nc; // d", "a;\nc;")]
    [InlineData("json", "{ \"a\": 1 }", "{ \"a\": 1 }")]
    [InlineData("text", "# a title\n\nwords  ", "# a title\nwords")]
    public void Without_comments_only_the_code_is_left(string language, string code, string expected) =>
        Assert.Equal(expected, CodeReader.Read(language, code, Some.File("questions/rag.fr.md", "").At(0)).WithoutComments);
}
