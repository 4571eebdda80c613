using System.Collections.Immutable;
using System.Globalization;
using StudyGuide.Model;

namespace StudyGuide.Tests.Support;

/// <summary>A guide in French and English with as many questions in each topic as a test wants; every question uses one term.</summary>
internal static class DividedGuide
{
    private static readonly string[] levels = ["basic", "advanced"];

    /// <summary>The files of the guide.</summary>
    /// <param name="questions">How many questions the topics <c>topic-1</c>, <c>topic-2</c> … have.</param>
    public static ImmutableArray<SourceFile> Files(params int[] questions) =>
    [
        Some.File("guide.yml", Guide(questions.Length)),
        Some.Term("token", "jeton", "token"),
        .. questions.SelectMany((count, topic) => Enumerable.Range(1, count).SelectMany(number => Question(topic + 1, number, count))),
    ];

    /// <summary>The id of a question.</summary>
    public static string Id(int topic, int number) => Invariant($"q-{topic}-{number:D4}");

    private static string Guide(int topics) =>
        """
        title: {fr: Le guide, en: The guide}
        description: {fr: Un guide., en: A guide.}
        languages: [fr, en]
        levels:
          - {id: basic, title: {fr: Base, en: Basic}, description: {fr: Débuter., en: To begin.}}
          - {id: advanced, title: {fr: Avancé, en: Advanced}, description: {fr: Finir., en: To end.}}
        topics:

        """ + string.Concat(Enumerable.Range(1, topics).Select(number => Invariant(
            $$"""
              - id: topic-{{number}}
                title: {fr: Sujet {{number}}, en: "Topic {{number}}"}
                description: {fr: Un sujet., en: A topic.}

            """)));

    /// <summary>The first half of a topic is basic; every question leads to the next and to the first of the guide.</summary>
    private static IEnumerable<SourceFile> Question(int topic, int number, int count)
    {
        var (id, next) = (Id(topic, number), Id(topic, (number % count) + 1));
        var level = levels[number * 2 > count ? 1 : 0];
        return
        [
            Some.File($"questions/{id}.fr.md", Invariant(
                $"---\ntopic: topic-{topic}\nlevel: {level}\ntitle: Question {id}\n---\n\nUn jeton, [[{next}]], [[{Id(1, 1)}]].\n")),
            Some.File($"questions/{id}.en.md", $"---\ntitle: Question {id}\n---\n\nA token, [[{next}]], [[{Id(1, 1)}]].\n"),
        ];
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
