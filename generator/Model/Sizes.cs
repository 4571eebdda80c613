namespace StudyGuide.Model;

/// <summary>How large the parts of a question ought to be; what has no range may have any size.</summary>
/// <param name="Short">Words of the short answer.</param>
/// <param name="Answer">Words of the full answer.</param>
/// <param name="Cards">Flashcards.</param>
/// <param name="Sources">Publications that the answer relies on.</param>
internal sealed record Sizes(SizeRange? Short, SizeRange? Answer, SizeRange? Cards, SizeRange? Sources)
{
    /// <summary>The sizes of a guide that does not declare any.</summary>
    public static Sizes Any { get; } = new(null, null, null, null);

    /// <summary>These sizes and, where they have no range, those of <paramref name="others"/>.</summary>
    public Sizes Or(Sizes others) => new(Short ?? others.Short, Answer ?? others.Answer, Cards ?? others.Cards, Sources ?? others.Sources);
}

/// <summary>From a smallest to a largest number, both allowed.</summary>
internal sealed record SizeRange(int Least, int Most);
