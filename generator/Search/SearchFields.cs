namespace StudyGuide.Search;

/// <summary>Where a word stands in a document: a word of the title says more about it than one of the body.</summary>
internal enum SearchField
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

/// <summary>How often a word stands in each field of a document.</summary>
internal struct FieldCounts
{
    private FieldArray counts;

    public readonly float this[SearchField field] => counts[(int)field];

    public void Add(SearchField field, float count) => counts[(int)field] += count;

    public void Add(in FieldCounts other)
    {
        for (var field = 0; field < Length; field++)
        {
            counts[field] += other.counts[field];
        }
    }

    public const int Length = 8;

    [System.Runtime.CompilerServices.InlineArray(Length)]
    private struct FieldArray
    {
        private float first;
    }
}
