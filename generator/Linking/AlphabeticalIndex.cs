using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Linking;

/// <summary>An index from A to Z, in an order that is the same on every machine.</summary>
internal static class AlphabeticalIndex
{
    /// <summary>Puts items under the first letters of their names.</summary>
    /// <param name="name">The name that an item is looked up by.</param>
    /// <param name="id">What tells items with one name apart.</param>
    public static ImmutableArray<IndexLetter<T>> Of<T>(IEnumerable<T> items, Func<T, string> name, Func<T, string> id) =>
    [
        .. items.Select(item => (item, key: SortKey.Of(name(item))))
            .OrderBy(entry => entry.key, StringComparer.Ordinal).ThenBy(entry => id(entry.item), StringComparer.Ordinal)
            .GroupBy(entry => SortKey.Letter(entry.key), entry => entry.item)
            .Select((group, index) => new IndexLetter<T>(group.Key, $"letter-{index + 1}", [.. group])),
    ];
}

/// <summary>A letter of an index, and what stands under it.</summary>
/// <param name="Letter">For example <c>E</c>; all digits are one letter, <c>0–9</c>.</param>
/// <param name="Id">The anchor, for example <c>letter-3</c>: a letter of any script makes a valid one.</param>
internal sealed record IndexLetter<T>(string Letter, string Id, ImmutableArray<T> Items);
