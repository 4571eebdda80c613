namespace StudyGuide.Benchmarks.Guide;

/// <summary>A glossary term of the synthetic guide.</summary>
/// <param name="Singular">With its articles, as it stands in a sentence.</param>
/// <param name="Plural">Without article.</param>
internal sealed record SyntheticTerm(string Id, Phrase Singular, Phrase Plural, string? Abbreviation)
{
    /// <summary>
    /// A line of the word list: id, French with article, French plural, English, English plural and perhaps an abbreviation.
    /// </summary>
    public static SyntheticTerm Parse(string line)
    {
        var fields = line.Split('|', StringSplitOptions.TrimEntries);
        return new SyntheticTerm(
            fields[0],
            new Phrase(fields[1], "the " + fields[3]),
            new Phrase(fields[2], fields[4]),
            fields.ElementAtOrDefault(5));
    }

    /// <summary>The term as the glossary names it: « l'index » is « index ».</summary>
    public Phrase Name => new(WithoutArticle(Singular.French), WithoutArticle(Singular.English));

    /// <summary>The term as the object of a sentence: one, several or, where it has one, its abbreviation.</summary>
    public Phrase AsObject(Dice dice) => dice.Below(4) switch
    {
        0 => new Phrase("les " + Plural.French, Plural.English),
        1 when Abbreviation is not null => new Phrase(Abbreviation, Abbreviation),
        _ => Singular,
    };

    public string ToYaml(IEnumerable<string> related)
    {
        var abbreviation = Abbreviation is null ? "" : $"\n  abbreviations: [{Abbreviation}]";
        return $"""
            fr:
              term: "{Name.French}"
              forms: ["{Plural.French}"]{abbreviation}
              definition: "Moyen de nommer {Singular.French} avec précision, et de savoir quand s'en servir."
            en:
              term: "{Name.English}"
              forms: ["{Plural.English}"]{abbreviation}
              definition: "A way to name {Singular.English} precisely, and to know when to use it."
            related: [{string.Join(", ", related)}]

            """;
    }

    private static string WithoutArticle(string text) => text[(text.IndexOfAny([' ', '\'']) + 1)..];
}
