using System.Text.RegularExpressions;
using CsCheck;
using StudyGuide.Code;
using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Code;

public sealed class CodeReaderTests
{
    [Theory]
    [InlineData("python", "# a comment", "Comment:# a comment")]
    [InlineData("python", "x = 'text'", "String:'text'")]
    [InlineData("python", "x = f'{y}!'", "String:f'{y}!'")]
    [InlineData("python", "def run(goal):", "Keyword:def |Function:run")]
    [InlineData("python", "return max(1, 2)", "Keyword:return |Function:max|Constant:1|Constant:2")]
    [InlineData("python", "x = None", "Constant:None")]
    [InlineData("json", "{\"name\": \"value\", \"n\": 3, \"ok\": true}",
        "Property:\"name\"|String:\"value\"|Property:\"n\"|Constant:3|Property:\"ok\"|Constant:true")]
    [InlineData("bash", "# a comment\necho \"text\"", "Comment:# a comment\n|String:\"text\"")]
    [InlineData("csharp", "// a\nvar x = \"y\";", "Comment:// a\n|Keyword:var |String:\"y\"")]
    [InlineData("yaml", "name: value # note", "Property:name|Comment:# note")]
    public void Pieces_of_code_are_told_apart(string language, string code, string expected) =>
        Assert.Equal(expected.Split('|'), Coloured(language, code));

    [Fact]
    public void A_string_goes_on_over_several_lines() =>
        Assert.Equal(["String:\"\"\"first\nsecond # no comment\"\"\"\n", "Comment:# a comment"],
            Coloured("python", "\"\"\"first\nsecond # no comment\"\"\"\n# a comment"));

    [Fact]
    public void Spaces_belong_to_what_stands_before_them() =>
        Assert.Equal([("return ", CodeKind.Keyword), ("value\n    ", CodeKind.Plain), ("# end", CodeKind.Comment)],
            Tokens("python", "return value\n    # end"));

    [Theory]
    [InlineData("py", "python")]
    [InlineData("Python", "python")]
    [InlineData("sh", "bash")]
    [InlineData("js", "javascript")]
    [InlineData("cs", "csharp")]
    [InlineData("yml", "yaml")]
    public void A_language_has_several_names(string name, string same)
    {
        var code = CodeReader.Read(name, "x = \"y\"", Place);

        Assert.Equal((name, true), (code.Language, code.IsKnown));
        Assert.Equal(Tokens(same, "x = \"y\""), Tokens(name, "x = \"y\""));
    }

    [Theory]
    [InlineData("")]
    [InlineData("text")]
    [InlineData("txt")]
    [InlineData("plain")]
    [InlineData("plaintext")]
    public void Plain_text_is_known_and_has_no_colours(string language)
    {
        var code = CodeReader.Read(language, "if x: # y", Place);

        Assert.True(code.IsKnown);
        Assert.Equal([new CodeToken("if x: # y", CodeKind.Plain)], code.Tokens);
    }

    [Theory]
    [InlineData("pyhton")]
    [InlineData("a\"><script>")]
    [InlineData("source.python")]
    public void The_code_of_an_unknown_language_is_kept_as_it_is(string language)
    {
        var code = CodeReader.Read(language, "if x: # y", Place);

        Assert.Equal((language, false), (code.Language, code.IsKnown));
        Assert.Equal([new CodeToken("if x: # y", CodeKind.Plain)], code.Tokens);
    }

    [Fact]
    public void Code_with_a_very_long_line_has_no_colours()
    {
        var code = $"x = '{new string('a', 1_000)}'\nreturn x";

        Assert.Equal([(code, CodeKind.Plain)], Tokens("python", code));
    }

    [Fact]
    public void No_expression_takes_long_on_text_that_begins_and_never_ends() =>
        Gen.Select(Gen.OneOf(CodeLanguages.Names.ToArray()), Fragment, Gen.Int[1, 40]).Sample(
        (language, fragment, times) =>
        {
            var text = string.Concat(Enumerable.Repeat(fragment, times));
            foreach (var rule in CodeLanguages.Find(language)!.Rules)
            {
                Assert.NotEqual(-1, new Regex($"(?m){rule.Regex}", RegexOptions.None, TimeSpan.FromMinutes(1)).Count(text));
            }
        },
        iter: 500);

    private static readonly Gen<string> Fragment = Gen.OneOf("\"", "'", "`", "\"\"\"", "{\"a", "\\", "\\\"", "/*", "*", "<!--", "-", "a: ",
        "a ", "- ", "#", "${", "(", "1.", "1e", "@\"", "x=", "\n", " ");

    [Fact]
    public void No_character_is_lost_in_any_language() => Gen.Select(Language, Code).Sample(
        (language, code) => Assert.Equal(code, string.Concat(CodeReader.Read(language, code, Place).Tokens.Select(token => token.Text))),
        iter: 3_000);

    [Fact]
    public void Pieces_are_never_empty_and_never_of_the_same_kind_as_the_one_before() => Gen.Select(Language, Code).Sample(
        (language, code) =>
        {
            var tokens = CodeReader.Read(language, code, Place).Tokens;
            Assert.All(tokens, token => Assert.True(token.Text.Length > 0 || code.Length == 0));
            Assert.All(tokens.Zip(tokens.Skip(1)), pair => Assert.NotEqual(pair.First.Kind, pair.Second.Kind));
        },
        iter: 1_000);

    [Fact]
    public async Task Texts_that_are_read_at_the_same_time_get_the_same_colours()
    {
        static CodeKind[] Kinds(int index) =>
            [.. Tokens("python", $"def f(x{index}):\n    return f'{{x{index}}}' # end\n").Select(token => token.Kind)];

        var all = await Task.WhenAll(Enumerable.Range(0, 40)
            .Select(index => Task.Run(() => Kinds(index), TestContext.Current.CancellationToken)));

        Assert.All(all, kinds => Assert.Equal(Kinds(40), kinds));
    }

    private static readonly SourceLocation Place = Some.File("questions/rag.fr.md", "").At(0);

    private static readonly Gen<string> Language = Gen.OneOf("python", "json", "bash", "javascript", "csharp", "yaml", "html", "css", "sql",
        "go", "text", "unknown", "");

    private static readonly Gen<string> Code = Gen.OneOf(
        "def ", "class ", "if", "x", "é😀", " ", "    ", "\t", "\n", "\n\n", "\"", "'", "\"\"\"", "`",
        "#", "//", "/*", "*/", "<!--", "-->",
        "{", "}", "[", "]", "(", ")", ":", ",", "=", "\\", "\\n", "$", "${",
        "f'", "r\"", "<<EOF\n", "EOF\n", "- ", "|\n", "1", "0.5e3", "true", "null", "<a b='", "/>", "&amp;", "\0", "\ud83d", "\u2028",
        "\r").Array[0, 25].Select(string.Concat);

    private static (string Text, CodeKind Kind)[] Tokens(string language, string code) =>
        [.. CodeReader.Read(language, code, Place).Tokens.Select(token => (token.Text, token.Kind))];

    private static IEnumerable<string> Coloured(string language, string code) =>
        Tokens(language, code).Where(token => token.Kind is not CodeKind.Plain).Select(token => $"{token.Kind}:{token.Text}");
}
