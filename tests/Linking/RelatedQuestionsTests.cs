using System.Collections.Immutable;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Linking;

public sealed class RelatedQuestionsTests
{
    [Fact]
    public void Declared_questions_come_first_in_the_order_of_their_author()
    {
        var related = Find(
            (Some.Question("a", frontMatter: "related: [d, b]"), ["token"]),
            (Some.Question("b"), []),
            (Some.Question("c"), ["token"]),
            (Some.Question("d"), []));

        Assert.Equal(["d", "b", "c"], related["a"]);
    }

    [Fact]
    public void Questions_that_share_a_term_come_before_those_that_share_the_topic_alone()
    {
        var related = Find(
            (Some.Question("a"), ["rag"]),
            (Some.Question("b"), []),
            (Some.Question("c"), []),
            (Some.Question("d"), ["rag"]));

        Assert.Equal(["d", "b", "c"], related["a"]);
    }

    [Fact]
    public void A_rare_term_counts_more_than_a_common_one()
    {
        var related = Find(
            (Some.Question("a"), ["common", "rare"]),
            (Some.Question("b"), ["common"]),
            (Some.Question("c"), ["common"]),
            (Some.Question("d"), ["rare"]));

        Assert.Equal(["d", "b", "c"], related["a"]);
    }

    [Fact]
    public void Two_shared_terms_count_more_than_one()
    {
        var related = Find(
            (Some.Question("a"), ["x", "y"]),
            (Some.Question("b"), ["x"]),
            (Some.Question("c"), ["x", "y"]),
            (Some.Question("d"), ["y"]));

        Assert.Equal("c", related["a"][0]);
    }

    [Fact]
    public void A_question_is_never_related_to_itself()
    {
        var related = Find((Some.Question("a", frontMatter: "related: [a, b]"), ["x"]), (Some.Question("b"), ["x"]));

        Assert.Equal(["b"], related["a"]);
        Assert.Equal(["a"], related["b"]);
    }

    [Fact]
    public void A_question_is_named_once_and_unknown_ones_are_left_out()
    {
        var related = Find(
            (Some.Question("a", frontMatter: "related: [ghost, b, b]"), ["x"]),
            (Some.Question("b"), ["x"]),
            (Some.Question("c"), []));

        Assert.Equal(["b", "c"], related["a"]);
    }

    [Fact]
    public void Five_are_enough()
    {
        var related = Find([.. Enumerable.Range(0, 9).Select(number => (Some.Question($"q{number}"), Array.Empty<string>()))]);

        Assert.All(related.Values, ids => Assert.Equal(5, ids.Length));
    }

    [Fact]
    public void All_declared_questions_are_kept_however_many()
    {
        var others = Enumerable.Range(1, 8).Select(number => $"q{number}").ToArray();
        var related = Find([
            (Some.Question("a", frontMatter: $"related: [{string.Join(", ", others)}]"), []),
            .. others.Select(id => (Some.Question(id), Array.Empty<string>()))]);

        Assert.Equal(others, related["a"]);
    }

    [Fact]
    public void An_only_question_has_no_related_one() => Assert.Empty(Find((Some.Question("a"), ["x"]))["a"]);

    [Fact]
    public void The_same_guide_gives_the_same_answer_every_time()
    {
        (SourceFile File, string[] Terms)[] guide =
            [.. Enumerable.Range(0, 60)
                .Select(number => (Some.Question($"q{number:00}"), new[] { $"t{number % 7}", $"t{number % 11}", $"t{number % 3}" }))];
        var first = Find(guide);

        for (var run = 0; run < 10; run++)
        {
            var again = Find(guide);
            Assert.All(first, entry => Assert.Equal(entry.Value, again[entry.Key]));
        }
    }

    private static Dictionary<string, ImmutableArray<string>> Find(params (SourceFile File, string[] Terms)[] questions)
    {
        var content = Some.Content([.. questions.Select(question => question.File)]);
        var related = new RelatedQuestions(
            [.. content.Questions], [.. questions.Select(question => question.Terms.ToImmutableSortedSet(StringComparer.Ordinal))]);
        return content.Questions.Select((question, index) => (question.Id, related.Of(index))).ToDictionary();
    }
}
