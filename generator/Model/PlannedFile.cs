namespace StudyGuide.Model;

/// <summary>A file of the site that has not been made yet.</summary>
/// <param name="Path">Where it goes below the output folder.</param>
/// <param name="Make">Makes its bytes; throws where the theme has a mistake.</param>
internal sealed record PlannedFile(string Path, Func<ReadOnlyMemory<byte>> Make)
{
    /// <summary>The page that the file is; nothing for scripts, styles and data.</summary>
    public Page? Page { get; init; }

    /// <summary>What the file is about: files about the same are better made one after the other.</summary>
    public ISubject? Subject { get; init; }

    /// <summary>Whether it is published as it is, under the name that its author gave it.</summary>
    public bool IsCopy { get; init; }
}
