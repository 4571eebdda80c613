using StudyGuide.Model;
using StudyGuide.Reading;

namespace StudyGuide.Tests.Reading;

/// <summary>What <see cref="WordCount"/> counts; <see cref="MarkdownReaderSyntaxTests"/> says what a word is.</summary>
public sealed class WordCountTests
{
    private const string Answer =
        """
        ::: short
        Deux mots.
        :::

        Trois mots ici[^n].

        - un
          - deux

        ```python
        print(x)  # trois
        ```

        ::: example
        | a | b |
        |---|---|
        | 1 | 2 |
        :::

        ::: mistakes
        - Une seule erreur `top_p`.
        :::

        [^n]: Une note.
        """;

    [Fact]
    public void A_section_knows_its_words()
    {
        var text = ParsedMarkdown.Valid(Answer);

        Assert.Equal(
            [(SectionKind.Short, 2), (SectionKind.Answer, 3 + 2 + 2 + 4), (SectionKind.Mistakes, 4)],
            text.Sections.Select(section => (section.Kind, section.WordCount)));
    }

    [Fact]
    public void A_block_knows_its_words() =>
        Assert.Equal([3, 2, 2, 4], ParsedMarkdown.Valid(Answer).Section(SectionKind.Answer)!.Blocks.Select(block => block.WordCount));

    [Fact]
    public void A_text_has_the_words_of_its_sections_and_footnotes() =>
        Assert.Equal(2 + 11 + 4 + 2, ParsedMarkdown.Valid(Answer).WordCount);

    [Theory]
    [InlineData("向量数据库存储向量。", 5)]
    [InlineData("使用 RAG 技术", 3)]
    [InlineData("使用RAG技术", 3)]
    [InlineData("データベースです", 4)]
    [InlineData("𠮷野家です", 3)]
    [InlineData("ฐานข้อมูลเวกเตอร์", 4)]
    [InlineData("에이전트는 무엇인가", 2)]
    public void Scripts_without_spaces_count_by_their_letters(string markdown, int words) =>
        Assert.Equal(words, ParsedMarkdown.Valid(markdown).WordCount);

    [Theory]
    [InlineData("Un $x + y$ deux", 2)]
    [InlineData("Un\n\n$$\nx + y\n$$\n\ndeux", 2)]
    public void Formulas_are_no_words(string markdown, int words) => Assert.Equal(words, ParsedMarkdown.Valid(markdown).WordCount);
}
