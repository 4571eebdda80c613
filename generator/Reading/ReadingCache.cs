using System.Collections.Concurrent;
using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Reading;

/// <summary>Remembers what files said and what was read from them, so that <c>preview</c> does again only what a change asks for.</summary>
internal sealed class ReadingCache
{
    /// <summary>
    /// Within that time a file can change again without a sign: the clocks of file systems tick, the coarsest in common use every 2 s, most
    /// every few milliseconds.
    /// </summary>
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<string, FolderListing> listings = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, InputFiles> folders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Root, string Path), KnownFile> files = [];
    private readonly ConcurrentDictionary<string, KnownRecord> records = new(StringComparer.Ordinal);
    private int changes;

    /// <summary>Counts how often a folder held something else than the time before.</summary>
    public int Changes => changes;

    /// <summary>The files of a folder.</summary>
    /// <param name="changed">The full paths of all that has changed since the last time; nothing where nobody knows.</param>
    /// <param name="list">Lists them anew.</param>
    public FolderListing List(string root, IReadOnlyCollection<string>? changed, Func<FolderListing> list) =>
        listings[root] = (changed is null ? null : listings.GetValueOrDefault(root)?.With(changed, root)) ?? list();

    /// <summary>The text or picture in a file that has not changed on disk.</summary>
    /// <param name="root">The folder that is read: where one lies in another, a file has a path in each.</param>
    public T? Find<T>(string root, FileInfo info)
        where T : class =>
        files.TryGetValue((root, info.FullName), out var known) && !known.MayHaveChangedSince
            && known.Length == info.Length && known.Written == info.LastWriteTimeUtc
            ? known.Content as T
            : null;

    /// <summary>Remembers what a file says.</summary>
    /// <param name="looked">When it was looked at, before it was read.</param>
    /// <param name="areSame">Whether what it said before is the same, which then stays with all that was made from it.</param>
    public T Remember<T>(string root, FileInfo info, DateTime looked, T content, Func<T, T, bool> areSame)
        where T : class
    {
        var kept = files.TryGetValue((root, info.FullName), out var known) && known.Content is T before && areSame(before, content)
            ? before
            : content;
        files[(root, info.FullName)] = new KnownFile(info.Length, info.LastWriteTimeUtc, looked < info.LastWriteTimeUtc + Tick, kept);
        return kept;
    }

    /// <summary>Forgets the files of a folder that are gone or cannot be used, and what was read from them.</summary>
    /// <param name="present">The full paths of the files that are there.</param>
    public void ForgetOthers(string root, IReadOnlySet<string> present)
    {
        var gone = files.Where(file => file.Key.Root == root && !present.Contains(file.Key.Path)).ToArray();
        foreach (var (key, _) in gone)
        {
            files.TryRemove(key, out _);
        }

        var contents = gone.Select(file => file.Value.Content).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var (key, _) in contents.Count == 0 ? [] : records.Where(record => record.Value.From.Any(contents.Contains)))
        {
            records.TryRemove(key, out _);
        }
    }

    /// <summary>Compares what lies in a folder with what lay there before.</summary>
    public InputFiles Compare(string root, InputFiles found)
    {
        if (!folders.TryGetValue(root, out var before) || !found.IsSameAs(before))
        {
            folders[root] = found;
            Interlocked.Increment(ref changes);
        }

        return found;
    }

    /// <summary>The record that was read from some files, or is read now because one of them is new.</summary>
    /// <param name="key">What the record is.</param>
    /// <param name="from">All that the record depends on: files, and values that are compared.</param>
    public (T? Value, ImmutableArray<Diagnostic> Diagnostics) Read<T>(
        string key, ImmutableArray<object> from, Func<List<Diagnostic>, T?> read)
        where T : class
    {
        if (records.TryGetValue(key, out var known) && known.From.AsSpan().SequenceEqual(from.AsSpan(), SameFile.Comparer))
        {
            return ((T?)known.Value, known.Diagnostics);
        }

        List<Diagnostic> diagnostics = [];
        var value = read(diagnostics);
        records[key] = new KnownRecord(from, value, [.. diagnostics]);
        return (value, [.. diagnostics]);
    }

    /// <param name="MayHaveChangedSince">Whether it was read so soon after it was written that it may have been written again.</param>
    private sealed record KnownFile(long Length, DateTime Written, bool MayHaveChangedSince, object Content);

    private sealed record KnownRecord(ImmutableArray<object> From, object? Value, ImmutableArray<Diagnostic> Diagnostics);

    /// <summary>A file that was read again is another one, whatever it says.</summary>
    private sealed class SameFile : IEqualityComparer<object>
    {
        public static readonly SameFile Comparer = new();

        public new bool Equals(object? one, object? other) =>
            ReferenceEquals(one, other) || (one is string text && other is string same && text == same);

        public int GetHashCode(object value) => value.GetHashCode();
    }
}
