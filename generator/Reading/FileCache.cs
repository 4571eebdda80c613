using System.Collections.Concurrent;
using StudyGuide.Model;

namespace StudyGuide.Reading;

/// <summary>Remembers what files said, so that <c>preview</c> reads again only what changed.</summary>
internal sealed class FileCache
{
    private readonly ConcurrentDictionary<string, (long Length, DateTime Written, SourceFile File)> files = new(StringComparer.Ordinal);

    public SourceFile? Find(FileInfo info) =>
        files.TryGetValue(info.FullName, out var known) && known.Length == info.Length && known.Written == info.LastWriteTimeUtc ? known.File : null;

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
}
