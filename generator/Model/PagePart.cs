using System.Collections.Immutable;

namespace StudyGuide.Model;

/// <summary>Which part of a list a page shows, where the list is divided among pages.</summary>
/// <param name="Number">Its place among the parts; the first is 1.</param>
/// <param name="Count">How many parts there are.</param>
internal sealed record PagePart(int Number, int Count)
{
    /// <summary>The part of a list that is not divided.</summary>
    public static PagePart Whole { get; } = new(1, 1);

    public bool IsFirst => Number == 1;

    public bool IsWhole => Count == 1;

    /// <summary>Divides a list into as few parts as can be, all of about the same length; an empty list has one.</summary>
    /// <param name="items">How long the list is.</param>
    /// <param name="largest">How long a part may be.</param>
    public static ImmutableArray<PagePart> Divide(int items, int largest)
    {
        var count = items == 0 ? 1 : ((items - 1) / largest) + 1;
        return [.. Enumerable.Range(1, count).Select(number => new PagePart(number, count))];
    }

    /// <summary>The items of a list that are in this part.</summary>
    public ImmutableArray<T> Of<T>(ImmutableArray<T> all)
    {
        var start = StartIn(all.Length);
        return all.Slice(start, EndIn(all.Length) - start);
    }

    /// <summary>Whether this part holds an item of a list.</summary>
    /// <param name="index">The place of the item.</param>
    /// <param name="items">How long the list is.</param>
    public bool Holds(int index, int items) => StartIn(items) <= index && index < EndIn(items);

    private int StartIn(int items) => (int)((long)items * (Number - 1) / Count);

    private int EndIn(int items) => (int)((long)items * Number / Count);
}
