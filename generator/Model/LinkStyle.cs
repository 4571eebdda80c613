namespace StudyGuide.Model;

/// <summary>What links to pages of the site end with.</summary>
internal enum LinkStyle
{
    /// <summary>The folder of the page, <c>fr/questions/rag/</c>, whose index a host knows: clean addresses.</summary>
    Folders,

    /// <summary>The file itself, <c>fr/questions/rag/index.html</c>: from disk nobody completes the address.</summary>
    Files,
}
