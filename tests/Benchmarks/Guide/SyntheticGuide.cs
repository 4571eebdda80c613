namespace StudyGuide.Benchmarks.Guide;

/// <summary>Writes the input folder of a guide of any size; the same size gives the same bytes.</summary>
internal static class SyntheticGuide
{
    public static void Write(string folder, int questions)
    {
        foreach (var name in new[] { "questions", "glossary", "pages" })
        {
            Directory.CreateDirectory(Path.Combine(folder, name));
        }

        Parallel.ForEach(Files(questions), file => File.WriteAllText(Path.Combine(folder, file.Path), file.Text));
    }

    /// <summary>The files of the folder with their paths in it.</summary>
    public static IEnumerable<(string Path, string Text)> Files(int questions) =>
    [
        ("guide.yml", Settings()),
        .. InBoth("pages/index", Introduction()),
        .. Vocabulary.Terms.Select((term, index) => ($"glossary/{term.Id}.yml", term.ToYaml(RelatedTo(index)))),
        .. Enumerable.Range(0, questions).AsParallel().AsOrdered().SelectMany(
            number => InBoth($"questions/{SyntheticQuestion.IdOf(number)}", SyntheticQuestion.Write(number, questions))),
    ];

    /// <summary>Changes one French answer of a guide that was written before.</summary>
    /// <param name="version">Each gives another text.</param>
    public static void ChangeAnswer(string folder, int questions, int version)
    {
        var number = questions / 2;
        var remark = new Phrase($"Version {version}.", "");
        File.WriteAllText(
            Path.Combine(folder, "questions", $"{SyntheticQuestion.IdOf(number)}.fr.md"),
            SyntheticQuestion.Write(number, questions, remark).French);
    }

    private static IEnumerable<string> RelatedTo(int index) =>
        Enumerable.Range(1, 2).Select(step => Vocabulary.Terms[(index + step) % Vocabulary.Terms.Length].Id);

    private static IEnumerable<(string Path, string Text)> InBoth(string path, BilingualText text) =>
        [($"{path}.fr.md", text.French), ($"{path}.en.md", text.English)];

    private static BilingualText Introduction()
    {
        var text = new BilingualText();
        text.Line("---");
        text.Line(new Phrase("title: \"Préparer un entretien technique\"", "title: \"Preparing a technical interview\""));
        text.Line("---");
        text.Line(new Phrase(
            "Un guide assez long pour mesurer le temps qu'il demande.",
            "A guide long enough to measure the time it takes."));
        return text;
    }

    /// <summary>With an address of the site, so that everything that needs one is made too.</summary>
    private static string Settings() =>
        $"""
        title:
          fr: "Guide synthétique"
          en: "Synthetic guide"
        description:
          fr: "Des questions écrites par un programme, pour mesurer."
          en: "Questions written by a program, to measure."
        languages: [fr, en]
        site: https://example.org/guide/
        levels:
        {Categories(Vocabulary.Levels)}
        topics:
        {Categories(Vocabulary.Topics)}

        """;

    private static string Categories((string Id, Phrase Title)[] categories) => string.Join('\n', categories.Select(category =>
    {
        var (french, english) = (category.Title.French, category.Title.English);
        return
            $$"""
              - id: {{category.Id}}
                title: { fr: "{{french}}", en: "{{english}}" }
                description: { fr: "Les questions de la partie « {{french}} ».", en: "The questions of the part “{{english}}”." }
            """;
    }));
}
