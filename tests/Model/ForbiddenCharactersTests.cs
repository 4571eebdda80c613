using StudyGuide.Model;
using StudyGuide.Tests.Reading;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Model;

public sealed class ForbiddenCharactersTests
{
    [Theory]
    [InlineData("a\0b", 2, "The character U+0000 is not allowed: it is a control character.")]
    [InlineData("\u001B[0m", 1, "The character U+001B is not allowed: it is a control character.")]
    [InlineData("ab\u0085", 3, "The character U+0085 is not allowed: it is a control character.")]
    [InlineData("a\r", 2, "The character U+000D is not allowed: it is a control character.")]
    [InlineData("\uFDD0", 1, "The character U+FDD0 is not allowed: it is a noncharacter of Unicode.")]
    [InlineData("a\uFDEF", 2, "The character U+FDEF is not allowed: it is a noncharacter of Unicode.")]
    [InlineData("\uFFFE", 1, "The character U+FFFE is not allowed: it is a noncharacter of Unicode.")]
    [InlineData("\uFFFF", 1, "The character U+FFFF is not allowed: it is a noncharacter of Unicode.")]
    [InlineData("\U0001F600\U0001FFFE", 3, "The character U+1FFFE is not allowed: it is a noncharacter of Unicode.")]
    [InlineData("\U0010FFFF", 1, "The character U+10FFFF is not allowed: it is a noncharacter of Unicode.")]
    [InlineData("a\u2028", 2, "The character U+2028 is not allowed: it is a line break that few programs know.")]
    public void A_forbidden_character_is_told_where_it_stands(string text, int column, string message)
    {
        var problem = Problem(text);

        Assert.Equal(($"SG001 (1,{column})", message), (problem?.Place(), problem?.Message));
        Assert.Equal("Delete it; editors can show invisible characters.", problem!.Hint);
    }

    [Fact]
    public void Half_a_character_is_forbidden()
    {
        var problem = Problem($"ab{'\uD83D'}c");

        Assert.Equal(("SG001 (1,3)", "The character U+D83D is not allowed: it is half of a character."),
            (problem?.Place(), problem?.Message));
    }

    [Theory]
    [InlineData("a\tb\nc")]
    [InlineData("a\u00A0b\u202Fc\u200Dd\uFEFFe\uFFFC\uFFFD")]
    [InlineData("\U0001F600\U0010FFFD\U00010000\U0001F3FF")]
    [InlineData("\uFDCF\uFDF0")]
    public void Others_are_allowed(string text)
    {
        Assert.Null(Problem(text));
        Assert.Equal(text, ForbiddenCharacters.Replace(text));
    }

    [Theory]
    [InlineData("a\u0007b\uFDD0", "a\uFFFDb\uFFFD")]
    [InlineData("\U0001FFFE\U0001F600", "\uFFFD\uFFFD\U0001F600")]
    public void What_is_forbidden_is_replaced_without_moving_the_rest(string text, string replaced) =>
        Assert.Equal(replaced, ForbiddenCharacters.Replace(text));

    [Theory]
    [InlineData("a &#xFDD0; b", "&#xFDD0;", "The character U+FDD0 is not allowed: it is a noncharacter of Unicode.")]
    [InlineData("&amp;&#65534;", "&#65534;", "The character U+FFFE is not allowed: it is a noncharacter of Unicode.")]
    [InlineData("&#X1fffe;", "&#X1fffe;", "The character U+1FFFE is not allowed: it is a noncharacter of Unicode.")]
    [InlineData("&#0;", "&#0;", "The character U+0000 is not allowed: it is a control character.")]
    [InlineData("&#x80;", "&#x80;", "The character U+0080 is not allowed: it is a control character.")]
    [InlineData("&#xD800;", "&#xD800;", "The character U+D800 is not allowed: it is half of a character.")]
    [InlineData("&#x110000;", "&#x110000;", "The character U+110000 is not allowed: it does not exist.")]
    [InlineData("&#9999999;", "&#9999999;", "The character U+98967F is not allowed: it does not exist.")]
    public void A_reference_to_a_forbidden_character_is_told_where_it_stands(string text, string place, string message)
    {
        var problem = Assert.Single(ForbiddenCharacters.ReferencesIn(Some.File("a.md", text), 0, text.Length));

        Assert.Equal((DiagnosticCode.InvalidUtf8, place, message, "Delete it."),
            (problem.Code, problem.Location.Underlined(), problem.Message, problem.Hint));
    }

    [Theory]
    [InlineData("&#233; &#xA0; &#10; &eacute; &#; &#x; &#x1234567; AT&T")]
    public void Other_references_are_allowed(string text) =>
        Assert.Empty(ForbiddenCharacters.ReferencesIn(Some.File("a.md", text), 0, text.Length));

    private static Diagnostic? Problem(string text)
    {
        var file = new SourceFile("a.md", "a.md", text);
        return ForbiddenCharacters.FirstIn(text, index => file.At(index));
    }
}
