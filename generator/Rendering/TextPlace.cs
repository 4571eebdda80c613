namespace StudyGuide.Rendering;

/// <summary>Where a text is printed: links, ids and headings depend on it.</summary>
/// <param name="Headings">The ranks that the headings of the text have there.</param>
/// <param name="IdPrefix">What makes ids unique on a page that shows several texts; empty where the text is alone.</param>
internal readonly record struct TextPlace(LinkAddresses Addresses, HeadingRanks Headings, string IdPrefix = "");

/// <summary>The headings of a text in the place where it is printed.</summary>
internal abstract class HeadingRanks
{
    /// <summary>Below the title of a page, which is all there is above.</summary>
    public static HeadingRanks OfPage { get; } = new RanksBelow(1);

    /// <summary>Below the title of a section of the page.</summary>
    public static HeadingRanks OfSection { get; } = new RanksBelow(2);

    /// <summary>Below the title of a section in a question that is one of many on the page.</summary>
    public static HeadingRanks OfSectionAmongQuestions { get; } = new RanksBelow(4);

    /// <summary>The element of a heading, for example <c>h3</c>.</summary>
    /// <param name="depth">How many headings of the text, and the title above them, it stands below.</param>
    public abstract string Element(int depth);

    /// <summary>Browsers and screen readers know six ranks; what stands deeper shares the last.</summary>
    protected static string Name(int rank) => rank switch
    {
        1 => "h1",
        2 => "h2",
        3 => "h3",
        4 => "h4",
        5 => "h5",
        _ => "h6",
    };

    /// <param name="title">The rank of the title above the text.</param>
    private sealed class RanksBelow(int title) : HeadingRanks
    {
        public override string Element(int depth) => Name(title + depth);
    }
}

/// <summary>
/// The headings of several texts whose blocks stand by turns, as in two languages: where their outlines differ, no rank may be left out on
/// the way from one text to the other.
/// </summary>
/// <param name="title">The rank of the titles of sections.</param>
internal sealed class RanksInTurns(int title) : HeadingRanks
{
    private int last;

    /// <summary>Tells of a heading of the page that the next blocks stand below.</summary>
    public void Pass(int rank) => last = rank;

    public override string Element(int depth) => Name(last = Math.Min(title + depth, last + 1));
}
