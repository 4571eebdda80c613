namespace StudyGuide.Search;

/// <summary>Where a word stands in a document: a word of the title says more about it than one of the body.</summary>
internal enum SearchField : byte
{
    Title,

    /// <summary>The names of a term, and former names.</summary>
    Name,

    /// <summary>The short answer or the beginning of a long one, the definition, the description.</summary>
    Summary,
    Heading,
    Card,
    Body,
    Code,

    /// <summary>The title of the topic that a question belongs to.</summary>
    Topic,
}
