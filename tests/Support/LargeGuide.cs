using System.Collections.Immutable;
using System.Globalization;
using StudyGuide.Model;

namespace StudyGuide.Tests.Support;

/// <summary>A guide in French and English with as many questions as a test wants.</summary>
internal static class LargeGuide
{
    private const int Topics = 5;
    private const int Terms = 30;

    /// <summary>The files of the guide.</summary>
    /// <param name="version">A word that stands on every page.</param>
    public static ImmutableArray<SourceFile> Files(int questions, string version = "un") =>
    [
        Some.File("guide.yml", Guide(version)),
        .. Enumerable.Range(1, questions).SelectMany(number => Question(number, questions, version)),
        .. Enumerable.Range(1, Terms).Select(
            number => Some.Term($"term-{number}", Word(number), $"word{number}", $"related: [term-{(number % Terms) + 1}]")),
    ];

    /// <summary>Writes the guide into the folder <c>input/</c> below another.</summary>
    public static void Write(string folder, ImmutableArray<SourceFile> files)
    {
        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text);
        }
    }

    private static string Guide(string version) => Invariant(
        $$"""
        title: {fr: Guide {{version}}, en: Guide {{version}}}
        description: {fr: Un guide., en: A guide.}
        languages: [fr, en]
        levels:
          - {id: basic, title: {fr: Base, en: Basic}, description: {fr: Débuter., en: To begin.} }
        topics:

        """) + string.Concat(Enumerable.Range(1, Topics).Select(Topic));

    private static string Topic(int number) => Invariant(
        $"  - {{id: topic-{number}, title: {{fr: Sujet {number}, en: Topic {number}}}, description: {{fr: Un sujet., en: A topic.}}}}\n");

    private static IEnumerable<SourceFile> Question(int number, int count, string version) =>
    [
        Some.File($"questions/q-{number}.fr.md", Invariant(
            $"""
            ---
            topic: topic-{(number % Topics) + 1}
            level: basic
            related: [q-{(number % count) + 1}]
            title: Question {number}
            slug: question-{number}-{version}
            ---

            ::: short

            Réponse {version} sur {Word(number)} : « oui ».

            :::

            Le {Word(number + 1)} et le {Word(number + 2)}, comme [[q-{(number % count) + 1}]].

            """)),
        Some.File($"questions/q-{number}.en.md", Invariant(
            $"""
            ---
            title: Question {number}
            slug: question-{number}-{version}
            ---

            ::: short

            Answer {version} about word{(number % Terms) + 1}: "yes".

            :::

            Both word{((number + 1) % Terms) + 1} and word{((number + 2) % Terms) + 1}, like [[q-{(number % count) + 1}]].

            """)),
    ];

    private static string Word(int number) => Invariant($"mot{(number % Terms) + 1}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
