using StudyGuide.Model;
using StudyGuide.Tests.Support;
using StudyGuide.Validation;

namespace StudyGuide.Tests.Validation;

public sealed class CardRulesTests
{
    private const string Source = "cards:\n  - {id: what, front: Quoi ?, back: Ceci.}\n  - {id: why, front: Pourquoi ?, back: Pour cela.}";

    [Fact]
    public void An_id_that_stands_twice_is_reported_where_it_stands_again() => Assert.Equal(
        ["input/questions/rag.fr.md(7,10): error SG007: The id 'what' is taken by another card of the question. [Give each card of a "
            + "question an id of its own.]"],
        CardRules.IdsAreUnique(Some.Content(Some.Question("rag", frontMatter: Source.Replace("why", "what", StringComparison.Ordinal))))
            .AsLines());

    [Fact]
    public void Two_questions_may_have_cards_with_one_id() =>
        Assert.Empty(
            CardRules.IdsAreUnique(Some.Content(Some.Question("rag", frontMatter: Source), Some.Question("agent", frontMatter: Source))));

    [Fact]
    public void Cards_correspond_in_any_order() =>
        Assert.Empty(Differences("cards:\n  - {id: why, front: Why?, back: For this.}\n  - {id: what, front: What?, back: This.}"));

    [Fact]
    public void A_card_that_is_not_translated_is_a_warning_at_the_cards_of_the_translation() => Assert.Equal(
        ["input/questions/rag.en.md(3,1): warning SG314: The card 'why' is not translated. [Translate it from input/questions/rag.fr.md(7) "
            + "under the same id.]"],
        Differences("cards:\n  - {id: what, front: What?, back: This.}").AsLines());

    [Fact]
    public void A_translation_without_cards_is_told_at_its_top() =>
        Assert.Equal(["(2,1)", "(2,1)"], Differences("").Select(problem => $"({problem.Location.Line},{problem.Location.Column})"));

    [Fact]
    public void A_card_that_its_source_does_not_have_is_a_warning_at_its_id() => Assert.Equal(
        ["input/questions/rag.en.md(6,10): warning SG314: The source has no card 'extra'. [Add it to input/questions/rag.fr.md, or delete "
            + "it here.]"],
        Differences("cards:\n  - {id: what, front: What?, back: This.}\n  - {id: why, front: Why?, back: For this.}\n  - {id: extra, "
            + "front: E, back: F}").AsLines());

    [Fact]
    public void A_misspelt_id_is_told_with_the_right_one() => Assert.Contains(
        "Did you mean 'why'?",
        Differences("cards:\n  - {id: what, front: What?, back: This.}\n  - {id: whi, front: Why?, back: For this.}")
            .Select(problem => problem.Hint));

    [Fact]
    public void Where_an_id_is_missing_nobody_knows_which_cards_belong_together() =>
        Assert.Empty(
            CardRules.CardsCorrespond(
                Some.Read(Some.Question("rag", frontMatter: Source),
                Some.Translation("rag", frontMatter: "cards:\n  - {front: A, back: B}")).Content!));

    private static Diagnostic[] Differences(string translation) =>
        [.. CardRules.CardsCorrespond(
            Some.Content(Some.Question("rag", frontMatter: Source), Some.Translation("rag", frontMatter: translation)))];
}
