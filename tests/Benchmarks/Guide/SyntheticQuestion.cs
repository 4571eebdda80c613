namespace StudyGuide.Benchmarks.Guide;

/// <summary>One question of the synthetic guide: about 280 words of answer in each language, built like a real one.</summary>
internal sealed class SyntheticQuestion
{
    private const int OwnTerms = 8;
    private const double TermShare = 0.4;

    private readonly Dice dice;
    private readonly int number;
    private readonly int count;
    private readonly Phrase[] remarks;
    private readonly SyntheticTerm[] terms;
    private readonly BilingualText text = new();

    private SyntheticQuestion(int number, int count, Phrase[] remarks)
    {
        (this.number, this.count, this.remarks) = (number, count, remarks);
        dice = new Dice(number);
        terms = [.. Enumerable.Range(0, OwnTerms).Select(_ => dice.PickFrequent(Vocabulary.Terms)).Distinct()];
    }

    /// <summary>The id of a question: two identifiers, and the number that makes it unique.</summary>
    public static string IdOf(int number) => $"{Identifier(number * 7)}-{Identifier(number * 3)}-{number:00000}";

    /// <summary>The two files of a question.</summary>
    /// <param name="number">Counts from 0. The same number has the same text in guides of any size, except for what it links to.</param>
    /// <param name="count">How many questions there are to link to.</param>
    /// <param name="remarks">Sentences at the end of the answer.</param>
    public static BilingualText Write(int number, int count, params Phrase[] remarks) =>
        new SyntheticQuestion(number, count, remarks).Write();

    private BilingualText Write()
    {
        WriteFrontMatter();
        Container("short", () => text.Block(Paragraph(3)));
        Container("expects", () => WriteList(4, "- ", () => Filled(Vocabulary.Expectations)));
        WriteAnswer();
        Container("mistakes", () => WriteList(3, "- ", () => Filled(Vocabulary.Mistakes)));
        Container("follow-ups", WriteFollowUps);
        return text;
    }

    private void WriteFrontMatter()
    {
        text.Line("---");
        text.SharedLine($"topic: {Vocabulary.Topics[number % Vocabulary.Topics.Length].Id}");
        text.SharedLine($"level: {dice.Pick(Vocabulary.Levels).Id}");
        text.SharedLine($"related: [{string.Join(", ", Others(3))}]");
        text.SharedLine($"terms: [{terms[0].Id}]");
        text.SharedLine($"reviewed: 2026-{1 + dice.Below(9):00}-{1 + dice.Below(28):00}");
        text.SharedLine("sources:");
        for (var source = 1; source <= 2; source++)
        {
            var name = terms[source % terms.Length].Name.English;
            text.SharedLine($"  - title: \"Notes on the {name}, volume {1 + dice.Below(900)}\"");
            text.SharedLine($"    year: {1990 + dice.Below(36)}");
            text.SharedLine($"    url: https://example.org/{number}/{source}");
        }

        var title = Filled(Vocabulary.Titles);
        text.Line(new Phrase($"title: \"{title.French}\"", $"title: \"{title.English}\""));
        text.Line(new Phrase($"slug: question-{number}", $"slug: question-{number}"));
        text.Line("cards:");
        for (var card = 0; card < 2; card++)
        {
            var (front, back) = (Filled(Vocabulary.FollowUps), Filled(Vocabulary.Expectations));
            text.Line(new Phrase($"  - id: card-{card + 1}", $"  - id: card-{card + 1}"));
            text.Line(new Phrase($"    front: \"{front.French}\"", $"    front: \"{front.English}\""));
            text.Line(new Phrase($"    back: \"{back.French}\"", $"    back: \"{back.English}\""));
        }

        text.Line("---");
        text.Line();
    }

    private void WriteAnswer()
    {
        var first = dice.Below(Vocabulary.Headings.Length);
        Heading(Vocabulary.Headings[first]);
        text.Block(Paragraph(2));
        WriteList(3, "1. ", () => Filled(Vocabulary.Expectations));
        WriteCode();
        Heading(Vocabulary.Headings[(first + 1) % Vocabulary.Headings.Length]);
        WriteTable();
        text.Block(Phrase.Join(" ", [Paragraph(1), .. Links(), .. remarks]));
    }

    private void WriteCode()
    {
        var (name, other) = (dice.Pick(Vocabulary.Identifiers), dice.Pick(Vocabulary.Identifiers));
        text.Line("```python");
        text.Line($"def {name}_{number}({other}, limit={dice.Below(1000)}):");
        text.Line(new Phrase("    # au plus une valeur par appel", "    # at most one value per call"));
        text.Line($"    for attempt in range({1 + dice.Below(9)}):");
        text.Line($"        if {other}.size() > limit:");
        text.Line($"            return \"{name}\", attempt");
        text.Line($"    return {other}.{name}_or_none(timeout={dice.Below(100)}.5)");
        text.Block(new Phrase("```", "```"));
    }

    private void WriteTable()
    {
        text.Line(new Phrase("| Choix | Effet | Quand |", "| Choice | Effect | When |"));
        text.Line("| --- | --- | --- |");
        for (var row = 0; row < 3; row++)
        {
            var (choice, effect, result, when) =
                (Subject(), dice.Pick(Vocabulary.Verbs), Object(), dice.PickFrequent(Vocabulary.Circumstances));
            text.Line(new Phrase(
                $"| {choice.French} | {effect.French} {result.French} | {when.French} |",
                $"| {choice.English} | {effect.English} {result.English} | {when.English} |"));
        }

        text.Line();
    }

    private void WriteFollowUps()
    {
        WriteList(2, "- ", () =>
        {
            var (question, answer) = (Filled(Vocabulary.FollowUps), Filled(Vocabulary.Sentences));
            return new Phrase($"**{question.French}** {answer.French}", $"**{question.English}** {answer.English}");
        });
    }

    /// <summary>A link to another question and one to a term, as authors write them.</summary>
    private IEnumerable<Phrase> Links()
    {
        var (other, term) = (Others(1)[0], dice.Pick(terms).Id);
        yield return new Phrase(
            $"Voir aussi [une question voisine]({other}.fr.md) et [[term:{term}]].",
            $"See also [a neighbouring question]({other}.en.md) and [[term:{term}]].");
    }

    private void Container(string name, Action write)
    {
        text.Line($"::: {name}");
        text.Line();
        write();
        text.Line(":::");
        text.Line();
    }

    private void Heading(Phrase title) => text.Block(new Phrase($"### {title.French}", $"### {title.English}"));

    private void WriteList(int items, string marker, Func<Phrase> item)
    {
        for (var index = 0; index < items; index++)
        {
            var content = item();
            text.Line(new Phrase(marker + content.French, marker + content.English));
        }

        text.Line();
    }

    private Phrase Paragraph(int sentences) =>
        Phrase.Join(" ", [.. Enumerable.Range(0, sentences).Select(_ => Filled(Vocabulary.Sentences))]);

    private Phrase Filled(Phrase[] patterns) => Phrase.Sentence(
        dice.Pick(patterns),
        [
            Subject(), Subject(), Object(), Object(),
            dice.PickFrequent(Vocabulary.Verbs), dice.PickFrequent(Vocabulary.Verbs), dice.PickFrequent(Vocabulary.Circumstances),
        ]);

    private Phrase Subject() => dice.Chance(TermShare) ? dice.Pick(terms).Singular : dice.PickFrequent(Vocabulary.Nouns);

    private Phrase Object() => dice.Chance(TermShare) ? dice.Pick(terms).AsObject(dice) : dice.PickFrequent(Vocabulary.Nouns);

    private static string Identifier(int choice) => Vocabulary.Identifiers[choice % Vocabulary.Identifiers.Length];

    /// <summary>Ids of other questions, not far away, as in a guide whose topics were written together.</summary>
    private string[] Others(int wanted) =>
        [.. Enumerable.Range(0, wanted).Select(_ => IdOf((number + 1 + dice.Below(40)) % count)).Distinct()];
}
