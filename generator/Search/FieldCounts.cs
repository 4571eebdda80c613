using System.Runtime.CompilerServices;

namespace StudyGuide.Search;

/// <summary>How often a word stands in each field of a document.</summary>
internal struct FieldCounts
{
    /// <summary>As many as <see cref="SearchField"/> has values.</summary>
    public const int Length = 8;

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

    [InlineArray(Length)]
    private struct FieldArray
    {
        private float first;
    }
}
