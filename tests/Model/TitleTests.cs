using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Model;

/// <summary>Titles, in which backticks alone mean something.</summary>
public sealed class TitleTests
{
    private static readonly TypographyRules rules = Some.Pack("fr").Typography;

    [Theory]
    [InlineData("What does `x` do?", "What does x do?", "What does <code>x</code> do?")]
    [InlineData("`null` and `undefined`", "null and undefined", "<code>null</code> and <code>undefined</code>")]
    [InlineData("Why is `a_b` * 2 < 3 & _so_ [on]?", "Why is a_b * 2 < 3 & _so_ [on]?",
        "Why is <code>a_b</code> * 2 &lt; 3 &amp; _so_ [on]?")]
    [InlineData("`<p>` & `\"`", "<p> & \"", "<code>&lt;p&gt;</code> &amp; <code>&quot;</code>")]
    [InlineData("`` `a` `` in Bash", "`a` in Bash", "<code>`a`</code> in Bash")]
    [InlineData("``a`b``", "a`b", "<code>a`b</code>")]
    [InlineData("` `", " ", "<code> </code>")]
    public void Code_stands_between_backticks_and_nothing_else_is_special(string source, string text, string html)
    {
        var title = Typeset(source);

        Assert.Equal((text, html), (title.Text, title.Html));
    }

    [Theory]
    [InlineData("One ` alone")]
    [InlineData("`` two and one `")]
    [InlineData("Nothing between ``")]
    [InlineData("*a* **b** _c_ [d](e) <f> &amp; \\` #1")]
    [InlineData("")]
    public void What_is_no_code_is_printed_as_it_was_typed(string source) => Assert.Equal(source, Typeset(source).Text);

    [Theory]
    [InlineData("What does `a[*]` do to *b* and top_p?", "What does `a[*]` do to \\*b\\* and top_p?")]
    [InlineData("`` `a` `` in Bash", "`` `a` `` in Bash")]
    [InlineData("One ` alone", "One \\` alone")]
    [InlineData("In C #", "In C \\#")]
    public void In_Markdown_code_stays_code_and_words_stay_words(string source, string markdown) =>
        Assert.Equal(markdown, new Title(new Located(source, Some.File("q.md", "").At(0))).Markdown);

    [Theory]
    [InlineData("Bonjour `\"a\"...` \"b\"", "Bonjour \"a\"... “b”")]
    [InlineData("\"`a`\"", "“a”")]
    public void Typography_leaves_code_alone(string source, string text) => Assert.Equal(text, Typeset(source).Text);

    [Fact]
    public async Task A_space_behind_code_is_that_of_the_language()
    {
        var french = (await Themes.Ours).Languages.Single(pack => pack.Code.Value == "fr").Typography;

        Assert.Equal("Que fait <code>a ?</code>\u202F?", new Title(At("Que fait `a ?` ?")).Typeset(french).Html);
    }

    [Fact]
    public void Code_is_no_words_for_whoever_looks_at_them() =>
        Assert.Equal("Un \uFFFC\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC mot", new Title(At("Un `ab c` mot")).WithoutCode.Value);

    [Fact]
    public void A_name_is_printed_with_its_backticks() => Assert.Equal("`a`", Title.Verbatim(At("`a`")).Typeset(rules).Html);

    private static TypesetTitle Typeset(string source) => new Title(At(source)).Typeset(rules);

    private static Located At(string text) => new(text, Some.File("a.md", "x").At(0));
}
