using System.Collections.Concurrent;
using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Reading;

/// <summary>Remembers what files said and what was read from them, so that <c>preview</c> does again only what a change asks for.</summary>
internal sealed class ReadingCache
{
    private readonly ConcurrentDictionary<string, (long Length, DateTime Written, SourceFile File)> files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, KnownRecord> records = new(StringComparer.Ordinal);

    /// <summary>The text of a file that has not changed on disk.</summary>
    public SourceFile? Find(FileInfo info) =>
        files.TryGetValue(info.FullName, out var known) && known.Length == info.Length && known.Written == info.LastWriteTimeUtc
            ? known.File
            : null;

    public void Remember(FileInfo info, SourceFile file, bool isValid)
    {
        if (isValid)
        {
            files[info.FullName] = (info.Length, info.LastWriteTimeUtc, file);
        }
        else
        {
            files.TryRemove(info.FullName, out _);
        }
    }

    /// <summary>The record that was read from some files, or is read now because one of them is new.</summary>
    /// <param name="key">What the record is.</param>
    /// <param name="from">All files that the record depends on.</param>
    public (T? Value, ImmutableArray<Diagnostic> Diagnostics) Read<T>(
        string key, ImmutableArray<SourceFile> from, Func<List<Diagnostic>, T?> read)
        where T : class
    {
        if (records.TryGetValue(key, out var known) && known.From.AsSpan().SequenceEqual(from.AsSpan(), ReferenceEqualityComparer.Instance))
        {
            return ((T?)known.Value, known.Diagnostics);
        }

        List<Diagnostic> diagnostics = [];
        var value = read(diagnostics);
        records[key] = new KnownRecord(from, value, [.. diagnostics]);
        return (value, [.. diagnostics]);
    }

    private sealed record KnownRecord(ImmutableArray<SourceFile> From, object? Value, ImmutableArray<Diagnostic> Diagnostics);
}
