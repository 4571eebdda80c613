using StudyGuide.Model;
using StudyGuide.Tests.Support;
using StudyGuide.Validation;

namespace StudyGuide.Tests.Validation;

public sealed class CorrespondingBlocksTests
{
    private const string Source = "::: short\n\nEn bref.\n\n:::\n\nUn.\n\nDeux.\n\n- trois\n";

    [Fact]
    public void A_missing_block_is_a_warning_at_the_translated_section() => Assert.Equal(
        ["input/questions/rag.en.md(11,1): warning SG306: The section 'answer' has 2 blocks; its source has 3. [Translate "
            + "input/questions/rag.fr.md block by block.]"],
        Check("::: short\n\nIn short.\n\n:::\n\nOne.\n\nTwo.\n").AsLines());

    [Fact]
    public void A_section_without_a_translation_is_a_warning_at_the_top_of_the_file() => Assert.Equal(
        ["input/questions/rag.en.md(1,1): warning SG306: The section 'short' has 0 blocks; its source has 1. [Translate "
            + "input/questions/rag.fr.md block by block.]"],
        Check("One.\n\nTwo.\n\n- three\n").AsLines());

    [Fact]
    public void A_section_that_the_source_does_not_have_is_a_warning_where_it_begins() => Assert.Equal(
        ["input/questions/rag.en.md(17,1): warning SG306: The section 'mistakes' has 1 block; its source has 0. [Translate "
            + "input/questions/rag.fr.md block by block.]"],
        Check("::: short\n\nIn short.\n\n:::\n\nOne.\n\nTwo.\n\n- three\n\n::: mistakes\n\n- none\n\n:::\n").AsLines());

    [Fact]
    public void A_block_of_another_kind_is_a_warning_that_counts_it_from_one() => Assert.Equal(
        ["input/questions/rag.en.md(13,1): warning SG306: Block 2 of the section 'answer' is a quotation; in its source it is a paragraph. "
            + "[Compare it with input/questions/rag.fr.md.]"],
        Check("::: short\n\nIn short.\n\n:::\n\nOne.\n\n> Two.\n\n- three\n").AsLines());

    [Fact]
    public void Only_the_first_difference_of_a_section_is_reported() =>
        Assert.Single(Check("::: short\n\nIn short.\n\n:::\n\n> One.\n\n> Two.\n\nThree.\n"));

    [Fact]
    public void Blocks_of_the_same_kinds_are_silent_whatever_they_say() =>
        Assert.Empty(Check("::: short\n\nIn *short*.\n\n:::\n\nOne.\n\nTwo.\n\n- three\n- more\n"));

    [Fact]
    public void Free_pages_are_compared_too()
    {
        var content = Some.Content(
            Some.File("pages/about.fr.md", "---\ntitle: À propos\n---\n\nUn.\n\nDeux.\n"),
            Some.File("pages/about.en.md", "---\ntitle: About\n---\n\nOne.\n"));

        Assert.Equal(
            ["input/pages/about.en.md(5,1): warning SG306: The section 'answer' has 1 block; its source has 2. [Translate "
                + "input/pages/about.fr.md block by block.]"],
            TranslationRules.BlocksCorrespond(content).AsLines());
    }

    private static Diagnostic[] Check(string translation) =>
        [.. TranslationRules.BlocksCorrespond(Some.Content(Some.Question("rag", Source), Some.Translation("rag", translation)))];
}
