using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Tests.Support;
using StudyGuide.Validation;

namespace StudyGuide.Tests.Validation;

public sealed class LinkRulesTests
{
    [Fact]
    public void A_link_to_nothing_is_reported_at_its_address() => Assert.Equal(
        ["input/questions/rag.fr.md(7,13): error SG206: There is no source file 'evls.fr.md' to link to. [Did you mean 'evals.fr.md'?]"],
        Links("Voir [cela](evls.fr.md)."));

    [Fact]
    public void Links_of_translations_and_pages_are_checked_too()
    {
        var content = Some.Content(
            Some.Question("evals"), Some.Translation("evals", "See [[evls]]."),
            Some.File("pages/about.fr.md", "---\ntitle: À propos\n---\n\n[[evals]] [[ghost]]\n"));

        Assert.Equal(
            [
                "input/questions/evals.en.md(5,5): error SG206: There is no question 'evls'. [Did you mean 'evals'?]",
                "input/pages/about.fr.md(5,11): error SG206: There is no question 'ghost'. "
                    + @"[Brackets that are text are written '\[[ghost]]', or stand between backticks.]",
            ],
            Problems(content).AsLines());
    }

    [Fact]
    public void A_link_through_a_reference_is_reported() => Assert.Equal(
        ["SG208"], Some.Content(Some.Question("rag", "Voir [cela][là].\n\n[là]: javascript:alert(1)")) is var content
            ? Problems(content).Select(diagnostic => diagnostic.Code.Id)
            : []);

    [Fact]
    public void An_anchor_that_the_target_does_not_have_is_reported() => Assert.Equal(
        ["input/questions/rag.fr.md(7,13): error SG207: The target has no place '#nowhere'. [Its sections: #short, #answer.]"],
        Anchors("Voir [cela](evals.fr.md#nowhere)."));

    [Fact]
    public void A_misspelt_anchor_is_answered_with_the_nearest_one() => Assert.Equal(
        ["input/questions/rag.fr.md(7,6): error SG207: The target has no place '#anwser'. [Did you mean 'answer'?]"],
        Anchors("Voir [[evals#anwser]]."));

    [Fact]
    public void An_anchor_alone_is_one_of_the_text_itself() => Assert.Equal(
        ["input/questions/rag.fr.md(7,24): error SG207: The target has no place '#short'. [Its sections: #answer.]"],
        Anchors("[là](#answer) et [ici](#short)"));

    [Theory]
    [InlineData("[[evals#short]]")]
    [InlineData("[[evals#answer-1]]")]
    [InlineData("[x](evals.fr.md#own)")]
    [InlineData("[x](evals.fr.md)")]
    [InlineData("[x](#)")]
    [InlineData("[x](https://example.org/#anything)")]
    public void Sections_blocks_and_ids_in_braces_are_anchors(string link) => Assert.Empty(Anchors($"Voir {link}."));

    [Fact]
    public void An_anchor_of_the_translation_alone_serves_the_translation()
    {
        var content = Some.Content(
            Some.Question("rag", "[x](evals.fr.md#extra)"), Some.Translation("rag", "[x](evals.fr.md#extra)"),
            Some.Question("evals"), Some.Translation("evals", "{#extra}\nMore."));

        Assert.Equal(["input/questions/rag.fr.md(7,5)"], Problems(content).Select(diagnostic => diagnostic.Location.ToString()));
    }

    [Fact]
    public void Anchors_of_pages_are_checked()
    {
        var content = Some.Content(
            Some.Question("rag", "[a](../pages/about.fr.md#here) [b](../pages/about.fr.md#there)"),
            Some.File("pages/about.fr.md", "---\ntitle: À propos\n---\n\n{#here}\nTexte.\n"));

        Assert.Equal(["The target has no place '#there'."], Problems(content).Select(diagnostic => diagnostic.Message));
    }

    private static string[] Links(string body) => Problems(Guide(body)).AsLines();

    private static string[] Anchors(string body) => Problems(Guide(body)).AsLines();

    private static IEnumerable<Diagnostic> Problems(Content content) =>
        LinkTargets.Resolve(content) is var targets ? targets.Problems.Concat(LinkRules.AnchorsExist(content, targets)) : [];

    private static Content Guide(string body) => Some.Content(
        Some.Question("rag", body), Some.Question("evals", "::: short\n\nEn bref.\n\n:::\n\nUn.\n\n{#own}\nDeux."));
}
