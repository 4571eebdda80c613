namespace StudyGuide.Model;

/// <summary>How much a page holds, so that no page grows with its guide.</summary>
internal static class PageSize
{
    /// <summary>Questions that a page lists at most: some 160 kB, as long as anybody scrolls.</summary>
    public const int List = 200;

    /// <summary>Questions that a page shows with their answers at most: long answers stay below a megabyte.</summary>
    public const int Answers = 75;

    /// <summary>Whether a guide is too large for a page that shows all of its questions.</summary>
    public static bool IsLarge(int questions) => questions > List;
}
