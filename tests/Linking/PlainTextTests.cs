using StudyGuide.Linking;
using StudyGuide.Tests.Reading;

namespace StudyGuide.Tests.Linking;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("Un *mot* **fort** et `du code`.", "Un mot fort et du code.")]
    [InlineData("Une ligne\nsur deux.", "Une ligne sur deux.")]
    [InlineData("- un\n- deux", "un deux")]
    [InlineData("A &amp; B &lt; C", "A & B < C")]
    [InlineData("Un [lien](https://example.org).", "Un lien.")]
    [InlineData("### Un titre\n\nLe texte.", "Le texte.")]
    [InlineData("```\ncode\n```\n\nLe texte.", "Le texte.")]
    [InlineData("![une image](../images/loop.svg) Le texte.", "Le texte.")]
    [InlineData("Voir <https://example.org/>.", "Voir https://example.org/.")]
    public void Marks_are_dropped_and_words_stay(string markdown, string text) => Assert.Equal(text, Beginning(markdown, 100));

    [Theory]
    [InlineData("un deux trois", 13, "un deux trois")]
    [InlineData("un deux trois", 12, "un deux…")]
    [InlineData("un deux trois", 8, "un deux…")]
    [InlineData("un deux trois", 7, "un deux…")]
    [InlineData("un deux trois", 6, "un…")]
    [InlineData("un, deux", 4, "un…")]
    [InlineData("interminable", 5, "inter…")]
    [InlineData("un deux\n\ntrois", 9, "un deux…")]
    public void A_long_text_is_cut_between_words(string markdown, int length, string text) =>
        Assert.Equal(text, Beginning(markdown, length));

    [Fact]
    public void A_text_is_never_cut_inside_a_character() => Assert.Equal("😀…", Beginning("😀😀", 3));

    private static string Beginning(string markdown, int length) =>
        PlainText.Beginning(
            ParsedMarkdown.Valid(markdown).Sections.SelectMany(section => section.Blocks).Select(block => block.Node),
            length,
            link => $"[{link.Url}]");
}
