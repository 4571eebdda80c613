namespace StudyGuide.Model;

/// <summary>How long it takes to read a text.</summary>
internal static class ReadingTime
{
    /// <summary>
    /// How fast an attentive reader reads a technical text, in words a minute (M. Brysbaert, 2019: 238 for English non-fiction, less for
    /// harder texts).
    /// </summary>
    private const int WordsPerMinute = 200;

    /// <summary>Minutes, rounded, at least one.</summary>
    public static int Of(int words) => Math.Max(1, (int)Math.Round((double)words / WordsPerMinute));
}
