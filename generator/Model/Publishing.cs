namespace StudyGuide.Model;

/// <summary>
/// What a guide publishes beside its pages, as its author chose; where nothing is said, its size decides.
/// </summary>
internal sealed record Publishing
{
    /// <summary>
    /// From so many questions on, what grows with each of them is made only where it is asked for: a file more for each text is much where
    /// hosts count files, and nobody reads data of some megabytes by chance.
    /// </summary>
    private const int Large = 500;

    /// <summary>A few photographs: what a phone can spare, and a reader on a train may be sent.</summary>
    public const int UsualOffline = 20;

    /// <summary>Each question as Markdown beside its page.</summary>
    public bool? Markdown { get; init; }

    /// <summary>The whole guide as data.</summary>
    public bool? Data { get; init; }

    public bool HasMarkdown(int questions) => Markdown ?? questions < Large;

    public bool HasData(int questions) => Data ?? questions < Large;

    /// <summary>
    /// The largest site, in megabytes, that browsers keep as a whole for reading without a network; of a larger one they keep what was
    /// opened. Nothing where they keep none.
    /// </summary>
    public int? Offline { get; init; } = UsualOffline;
}
