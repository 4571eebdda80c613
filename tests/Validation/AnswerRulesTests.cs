using StudyGuide.Model;
using StudyGuide.Tests.Support;
using StudyGuide.Validation;

namespace StudyGuide.Tests.Validation;

public sealed class AnswerRulesTests
{
    [Fact]
    public void A_question_without_an_answer_is_noted_where_others_have_one() => Assert.Equal(
        ["input/questions/rag.fr.md(6,1): note SG304: The answer is empty. [Write it below the front matter.]"],
        AnswerRules.QuestionsAreAnswered(Some.Content(Some.Question("agent"), Some.Question("rag", body: ""))).AsLines());

    [Fact]
    public void A_guide_of_questions_alone_is_noted_once() => Assert.Equal(
        ["input/guide.yml(1,1): note SG304: No question has an answer. [Write answers below the front matter, should the guide have any.]"],
        AnswerRules.QuestionsAreAnswered(Some.Content(Some.Question("agent", body: ""), Some.Question("rag", body: ""))).AsLines());

    [Fact]
    public void A_translation_alone_does_not_answer()
    {
        var content = Some.Content(Some.Question("rag", body: ""), Some.Translation("rag"));

        Assert.Equal(Severity.Note, Assert.Single(AnswerRules.QuestionsAreAnswered(content)).Severity);
        Assert.Equal("The translation has a text, its source has none.", Assert.Single(TranslationRules.BlocksCorrespond(content)).Message);
    }

    [Fact]
    public void An_answer_that_is_not_translated_is_one_warning_whatever_its_sections()
    {
        var content = Some.Content(
            Some.Question("rag", body: "::: short\nBref.\n:::\n\nUn.\n\n::: mistakes\n- Une.\n:::"), Some.Translation("rag", body: ""));

        var problem = Assert.Single(TranslationRules.BlocksCorrespond(content));
        Assert.Equal((Severity.Warning, "The source has a text, the translation has none."), (problem.Severity, problem.Message));
    }
}
