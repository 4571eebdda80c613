using StudyGuide.Model;

namespace StudyGuide.Tests.Model;

/// <summary>In the expected titles <c>[</c> and <c>]</c> stand around what a line does not break in.</summary>
public sealed class JoinedWordsTests
{
    [Theory]
    [InlineData("Pourquoi la règle compte-t-elle ?", "Pourquoi la règle [compte-t-elle] ?")]
    [InlineData("Qu’est-ce qu’un agent ?", "Qu’[est-ce] qu’un agent ?")]
    [InlineData("Peut-on, a-t-il, celui-ci, là-bas", "[Peut-on], [a-t-il], [celui-ci], là-bas")]
    [InlineData("Un multi-agent & un zero-shot", "Un multi-agent &amp; un zero-shot")]
    [InlineData("GPT-4 -ci", "GPT-4 -ci")]
    [InlineData("Vas-y", "[Vas-y]")]
    public void A_title_does_not_break_before_a_pronoun(string title, string html) =>
        Assert.Equal(html, JoinedWords.ToHtml(title, Typography.French)
            .Replace("<span class=\"no-break\">", "[", StringComparison.Ordinal).Replace("</span>", "]", StringComparison.Ordinal));

    [Fact]
    public void A_language_without_such_endings_has_plain_titles() =>
        Assert.Equal("Vas-y &lt;x&gt;", JoinedWords.ToHtml("Vas-y <x>", Typography.English));
}
