using System.Collections.Concurrent;
using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Writing;

/// <summary>What writing a site changed on disk.</summary>
/// <param name="Written">Files that are new or have changed.</param>
/// <param name="Removed">Files that lay there and that the site does not have.</param>
/// <param name="Foreign">Those that were removed or replaced although no build had written them.</param>
internal sealed record WriteResult(
    ImmutableArray<string> Written, ImmutableArray<string> Removed, ImmutableArray<string> Foreign, int Unchanged)
{
    public string Summary => $"{Written.Length} written, {Unchanged} unchanged, {Removed.Length} removed";
}

/// <summary>
/// A site that is not yet published. Files may be put by several threads as soon as they are made;
/// the output folder shows the old site until <see cref="Commit"/>.
/// </summary>
internal sealed class OutputDraft : IDisposable
{
    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<string> changed = [];
    private readonly ConcurrentBag<string> unchanged = [];
    private readonly string folder;
    private readonly OutputPlace place;
    private readonly FileStream alone;
    private readonly Task<OutputListing> listing;
    private bool isCommitted;

    /// <param name="folder">The output folder, as the user named it.</param>
    /// <param name="place">Where it really is.</param>
    /// <param name="alone">Keeps other builds away.</param>
    public OutputDraft(string folder, OutputPlace place, FileStream alone)
    {
        (this.folder, this.place, this.alone) = (folder, place, alone);
        listing = Task.Run(() => new OutputListing(place)); // while the first pages are made
    }

    /// <summary>Whether the folder holds no site yet.</summary>
    public required bool IsFirst { get; init; }

    /// <summary>Whether the folder did not exist.</summary>
    public required bool IsFolderMade { get; init; }

    /// <summary>What was removed that no build had written, when a killed build was finished.</summary>
    public required ImmutableArray<string> Recovered { get; init; }

    /// <summary>What lies in the folder.</summary>
    private OutputListing Listing => listing.GetAwaiter().GetResult();

    /// <summary>Adds a file. One that is the same as in the old site, byte by byte, is not touched.</summary>
    /// <returns>Whether it is new or has changed.</returns>
    /// <exception cref="OutputException">The file cannot be written.</exception>
    public bool Put(OutputFile file)
    {
        try
        {
            if (Listing.Has(file.Path, file.Bytes.Span))
            {
                unchanged.Add(file.Path);
                return false;
            }

            using var handle = File.OpenHandle(PrepareFolder(file.Path), FileMode.CreateNew, FileAccess.Write);
            RandomAccess.Write(handle, file.Bytes.Span, 0);
            changed.Add(file.Path);
            return true;
        }
        catch (Exception problem) when (WorldException.IsBehind(problem))
        {
            throw OutputException.CannotWrite(folder, problem);
        }
    }

    /// <summary>Keeps a file of the old site as it is.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Keep(string path)
    {
        var isThere = Listing.Has(path);
        if (isThere)
        {
            unchanged.Add(path);
        }

        return isThere;
    }

    /// <summary>Publishes the draft in place of the old site. Where nothing changed, nothing is touched.</summary>
    /// <exception cref="OutputException">The disk says no; the next build goes on where this one had to stop.</exception>
    public WriteResult Commit()
    {
        try
        {
            ImmutableArray<string> written = [.. changed.Order(StringComparer.Ordinal)];
            ImmutableArray<string> files = [.. written.Concat(unchanged).Order(StringComparer.Ordinal)];
            var stale = Listing.Without(files);
            ImmutableArray<string> removed = [.. stale.Files.Order(StringComparer.Ordinal)];
            ImmutableArray<string> foreign = [.. Recovered, .. removed.Concat(written).Where(Listing.IsForeign)];
            if (!written.IsEmpty || !stale.IsEmpty || !Listing.IsOf(files))
            {
                isCommitted = true;
                Publication.Run(place, files, stale);
            }

            return new WriteResult(written, removed, foreign, unchanged.Count);
        }
        catch (Exception problem) when (WorldException.IsBehind(problem))
        {
            throw OutputException.CannotWrite(folder, problem);
        }
    }

    /// <summary>Throws away what was not published, and lets other builds in.</summary>
    public void Dispose()
    {
        try
        {
            Discard();
        }
        catch (Exception problem) when (WorldException.IsBehind(problem))
        {
            // Whoever could not write has been told why, and the next build finds what is left and clears it away.
        }
        finally
        {
            alone.Dispose();
        }
    }

    private void Discard()
    {
        if (!isCommitted && Directory.Exists(place.Staging))
        {
            Directory.Delete(place.Staging, recursive: true);
        }

        if (!isCommitted && IsFirst)
        {
            alone.Dispose(); // some systems delete no file that is open
            Directory.Delete(place.Own, recursive: true);
            if (IsFolderMade && !Directory.EnumerateFileSystemEntries(place.Site).Any())
            {
                Directory.Delete(place.Site);
            }
        }
    }

    private string PrepareFolder(string path)
    {
        var full = place.PathOf(path, Waves.Of(path, isNew: !Listing.Has(path)));
        var parent = Path.GetDirectoryName(full)!;
        folders.GetOrAdd(parent, created =>
        {
            Directory.CreateDirectory(created);
            return true;
        });
        return full;
    }
}
