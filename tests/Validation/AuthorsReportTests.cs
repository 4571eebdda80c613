using StudyGuide.Model;
using StudyGuide.Tests.Support;
using StudyGuide.Validation;

namespace StudyGuide.Tests.Validation;

public sealed class AuthorsReportTests
{
    private const string Answer =
        """
        ::: short
        Une réponse courte.
        :::

        ::: expects
        - Un
        - Deux
        :::

        Une réponse complète, avec un jeton.

        ```python
        print(1)
        ```

        ::: follow-ups
        - Première ?
        - Seconde ?

          Une piste.
        :::
        """;

    private const string Facts =
        """
        terms: [agent]
        sources:
          - {title: Un, url: "https://example.org/1"}
          - {title: Deux, url: "https://example.org/2"}
        cards:
          - {id: recto, front: Recto, back: Verso}
        """;

    private static readonly SourceFile[] Glossary = [Some.Term("agent", "agent", "agent"), Some.Term("token", "jeton", "token")];

    [Fact]
    public void A_row_tells_the_size_of_a_question_in_one_language()
    {
        var row = Of([.. Glossary, Some.Question("q", Answer, Facts), Some.Translation("q")]).Rows[0];

        Assert.Equal(
            new ReportRow
            {
                Topic = "agents",
                Level = "basic",
                Question = "q",
                Language = new LanguageCode("fr"),
                ShortWords = Measure.Of(3),
                AnswerWords = Measure.Of(7),
                Words = 16,
                Minutes = 1,
                Blocks = 5,
                CodeBlocks = 1,
                Figures = 0,
                Sources = Measure.Of(2),
                Cards = Measure.Of(1),
                Terms = 2,
                FollowUps = 2,
            },
            row);
    }

    [Fact]
    public void What_a_language_does_not_have_of_its_own_is_shared_or_missing()
    {
        var row = Of([.. Glossary, Some.Question("q", Answer, Facts), Some.Translation("q", "Both tokens and the token.")]).Rows[1];

        Assert.Equal(
            new ReportRow
            {
                Topic = "agents",
                Level = "basic",
                Question = "q",
                Language = new LanguageCode("en"),
                ShortWords = Measure.Of(0),
                AnswerWords = Measure.Of(5),
                Words = 5,
                Minutes = 1,
                Blocks = 1,
                CodeBlocks = 0,
                Figures = 0,
                Sources = Measure.Of(2),
                Cards = Measure.Of(0),
                Terms = 2,
                FollowUps = 0,
            },
            row);
    }

    [Fact]
    public void A_term_counts_once_whether_listed_or_used() =>
        Assert.Equal(1,
            Of([.. Glossary, Some.Question("q", "Un agent, puis un autre agent.", "terms: [agent]"), Some.Translation("q")]).Rows[0].Terms);

    [Fact]
    public void A_figure_counts_where_it_is_shown()
    {
        var svg = Some.File("figures/loop.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9\"/></svg>");
        var words = Some.File("figures/loop.yml", "title: {fr: La boucle, en: The loop}\ndescription: {fr: Une boucle., en: A loop.}\n");

        var report = Of(
            [svg, words, Some.Question("q", "Une réponse.\n\n![](../figures/loop.svg)\n\nVoir [[q]]."), Some.Translation("q")]);

        Assert.Equal([1, 0], report.Rows.Select(row => row.Figures));
    }

    [Fact]
    public void A_follow_up_outside_of_a_list_counts_too() =>
        Assert.Equal(2,
            Of([Some.Question("q", "Une réponse.\n\n::: follow-ups\nEt si ?\n\nEt alors ?\n:::"), Some.Translation("q")]).Rows[
                0].FollowUps);

    [Fact]
    public void Rows_are_in_the_order_of_the_guide_and_of_its_languages()
    {
        var report = Of([Some.Question("b"), Some.Translation("b"), Some.Question("a"), Some.Translation("a")]);

        Assert.Equal(["a fr", "a en", "b fr", "b en"], report.Rows.Select(row => $"{row.Question} {row.Language}"));
    }

    [Fact]
    public void A_missing_translation_has_no_row()
    {
        var report = Of([Some.Question("a"), Some.Question("b"), Some.Translation("b")]);

        Assert.Equal(["a fr", "b fr", "b en"], report.Rows.Select(row => $"{row.Question} {row.Language}"));
    }

    [Fact]
    public void Totals_count_each_term_once()
    {
        var report = Of(
        [
            .. Glossary,
            Some.Question("a", "Un agent lit un jeton.", "cards: [{id: a, front: A, back: B}]"), Some.Translation("a"),
            Some.Question("b", "Un jeton.", "cards: [{id: a, front: A, back: B}, {id: c, front: C, back: D}]"),
        ]);

        Assert.Equal(
            [
                new ReportTotal(new LanguageCode("fr"), Questions: 2, Words: 7, Minutes: 1, Terms: 2, Cards: 3),
                new ReportTotal(new LanguageCode("en"), Questions: 1, Words: 2, Minutes: 1, Terms: 0, Cards: 0),
            ],
            report.Totals);
    }

    [Fact]
    public void The_time_for_a_language_is_that_of_all_its_words()
    {
        var answer = string.Join(' ', Enumerable.Repeat("mot", 240));

        var report = Of([Some.Question("a", answer), Some.Question("b", answer), Some.Question("c", answer)]);

        Assert.Equal((1, 4), (report.Rows[0].Minutes, report.Totals[0].Minutes));
    }

    [Fact]
    public void A_guide_without_questions_has_totals_of_nothing() => Assert.Equal(
        [new ReportTotal(new LanguageCode("fr"), 0, 0, 0, 0, 0), new ReportTotal(new LanguageCode("en"), 0, 0, 0, 0, 0)], Of([]).Totals);

    private static AuthorsReport Of(SourceFile[] files) => AuthorsReport.Of(Some.Link(Some.Read(files).Content!, Some.Packs));
}
