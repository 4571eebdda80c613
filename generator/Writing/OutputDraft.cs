using System.Collections.Concurrent;
using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Writing;

/// <summary>What writing a site changed on disk.</summary>
/// <param name="Written">Files that are new or have changed.</param>
/// <param name="Removed">Files of the old site that the new one has no more.</param>
internal sealed record WriteResult(ImmutableArray<string> Written, ImmutableArray<string> Removed, int Unchanged)
{
    public string Summary => $"{Written.Length} written, {Unchanged} unchanged, {Removed.Length} removed";
}

/// <summary>
/// A site that is not yet published. Files may be put by several threads as soon as they are made;
/// the output folder stays as it was until <see cref="Commit"/>.
/// </summary>
internal sealed class OutputDraft : IDisposable
{
    private const string MarkerText = "This folder is written by StudyGuide: whatever else is put here is removed at the next build.\n";

    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<string> changed = [];
    private readonly ConcurrentBag<string> unchanged = [];
    private readonly string folder;
    private readonly OutputPlace place;

    /// <param name="folder">The output folder, as the user named it.</param>
    /// <param name="place">Where it really is.</param>
    public OutputDraft(string folder, OutputPlace place)
    {
        (this.folder, this.place) = (folder, place);
        File.WriteAllText(PrepareFolder(OutputFolder.Marker), MarkerText);
    }

    /// <summary>Adds a file. One that is the same as in the old site, byte by byte, will keep its time of change.</summary>
    /// <exception cref="OutputException">The file cannot be written.</exception>
    public void Put(OutputFile file)
    {
        try
        {
            if (IsSame(OutputPlace.PathOf(place.Site, file.Path), file.Bytes.Span))
            {
                unchanged.Add(file.Path);
                return;
            }

            using var handle = File.OpenHandle(
                PrepareFolder(file.Path), FileMode.CreateNew, FileAccess.Write, preallocationSize: file.Bytes.Length);
            RandomAccess.Write(handle, file.Bytes.Span, 0);
            changed.Add(file.Path);
        }
        catch (Exception problem) when (WorldException.IsBehind(problem))
        {
            throw OutputException.CannotWrite(folder, problem);
        }
    }

    /// <summary>Publishes the draft in place of the old site. Where nothing changed, nothing is touched.</summary>
    /// <exception cref="OutputException">The folders cannot be exchanged.</exception>
    public WriteResult Commit()
    {
        try
        {
            var stale = Stale();
            if (!changed.IsEmpty || !stale.IsEmpty)
            {
                InParallel.ForEach(
                    [.. unchanged],
                    path => HardLink.CreateOrCopy(OutputPlace.PathOf(place.Site, path), PrepareFolder(path)));
                Exchange();
                OutputFolder.CarryOver(place.Old, place.Site);
                OutputFolder.Delete(place.Old);
            }

            return new WriteResult([.. changed.Order(StringComparer.Ordinal)], stale, unchanged.Count);
        }
        catch (Exception problem) when (WorldException.IsBehind(problem))
        {
            throw OutputException.CannotWrite(folder, problem);
        }
    }

    /// <summary>Throws away what was not published.</summary>
    public void Dispose()
    {
        try
        {
            if (Directory.Exists(place.Site))
            {
                OutputFolder.CarryOver(place.Draft, place.Site);
            }

            OutputFolder.Delete(place.Draft);
        }
        catch (Exception problem) when (WorldException.IsBehind(problem))
        {
            // Whoever could not write has been told why, and the next build finds what is left and clears it away.
        }
    }

    private static bool IsSame(string path, ReadOnlySpan<byte> bytes)
    {
        var info = new FileInfo(path);
        return info.Exists
            && info.LinkTarget is null
            && info.Length == bytes.Length
            && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);
    }

    private string PrepareFolder(string path)
    {
        var full = OutputPlace.PathOf(place.Draft, path);
        var parent = Path.GetDirectoryName(full)!;
        folders.GetOrAdd(parent, created =>
        {
            Directory.CreateDirectory(created);
            return true;
        });
        return full;
    }

    private ImmutableArray<string> Stale()
    {
        if (!Directory.Exists(place.Site))
        {
            return [];
        }

        var wanted = changed.Concat(unchanged).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Directory.EnumerateFiles(
                    place.Site, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
                .Select(path => Path.GetRelativePath(place.Site, path).Replace('\\', '/'))
                .Where(path => !path.StartsWith('.') && !wanted.Contains(path))
                .Order(StringComparer.Ordinal),
        ];
    }

    private void Exchange()
    {
        if (!Directory.Exists(place.Site))
        {
            Directory.Move(place.Draft, place.Site);
        }
        else if (AtomicExchange.TryExchange(place.Site, place.Draft))
        {
            Directory.Move(place.Draft, place.Old);
        }
        else
        {
            Directory.Move(place.Site, place.Old);
            Directory.Move(place.Draft, place.Site);
        }
    }
}
