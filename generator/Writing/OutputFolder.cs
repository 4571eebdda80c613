using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Writing;

/// <summary>
/// The output folder on disk. It stays the same folder for ever, as it may be mounted, watched or served; a new site waits inside of it
/// as an <see cref="OutputDraft"/> until all of it is there, and takes the place of the old one file by file.
/// </summary>
internal static class OutputFolder
{
    /// <summary>
    /// What a build does first of all: refuses a folder that no site can lie in, and finishes what a killed build had begun.
    /// </summary>
    /// <param name="sources">The folders that the site is made from, as the user named them.</param>
    /// <returns>What was removed that no build had written; mostly nothing had to be done.</returns>
    /// <exception cref="OutputException">The folder cannot be used.</exception>
    public static ImmutableArray<string> Begin(string folder, params IReadOnlyList<string> sources)
    {
        try
        {
            var place = new OutputPlace(RealPath.Of(folder));
            foreach (var source in sources)
            {
                RefuseOverlap(place, folder, source);
            }

            if (!File.Exists(place.Journal))
            {
                return [];
            }

            using var draft = Open(folder);
            return draft.Recovered;
        }
        catch (Exception problem) when (WorldException.IsBehind(problem))
        {
            throw OutputException.CannotWrite(folder, problem);
        }
    }

    /// <summary>
    /// Begins a new site to replace the one in <paramref name="folder"/>. No other build can begin one until it is disposed of.
    /// </summary>
    /// <exception cref="OutputException">The folder holds something else than a site, or cannot be used.</exception>
    public static OutputDraft Open(string folder)
    {
        try
        {
            var place = new OutputPlace(RealPath.Of(folder));
            FormerVersion.Recover(place);
            var isMarked = FormerVersion.Marked(place) || File.Exists(place.Files) || File.Exists(place.Journal);
            Refuse(place, folder, isMarked);
            var isMade = !Directory.Exists(place.Site);
            Directory.CreateDirectory(place.Site);
            FormerVersion.Upgrade(place);
            var alone = Lock(place, folder);
            try
            {
                var recovered = Publication.Recover(place);
                return new OutputDraft(folder, place, alone) { IsFirst = !isMarked, IsFolderMade = isMade, Recovered = recovered };
            }
            catch
            {
                alone.Dispose();
                throw;
            }
        }
        catch (Exception problem) when (WorldException.IsBehind(problem))
        {
            throw OutputException.CannotWrite(folder, problem);
        }
    }

    /// <summary>A site in the folder that it is made from would be read again; a source in the site would be removed with it.</summary>
    private static void RefuseOverlap(OutputPlace place, string folder, string source)
    {
        var real = RealPath.Of(source);
        var reason = RealPath.IsIn(place.Site, real)
            ? $"The output folder '{folder}' lies in the folder '{source}', which the site is made from"
            : RealPath.IsIn(real, place.Site) ? $"The folder '{source}', which the site is made from, lies in the output folder '{folder}'"
            : null;
        if (reason is not null)
        {
            throw new OutputException(
                $"{(place.Site == real ? $"The output folder '{folder}' is the folder that the site is made from" : reason)}. "
                + "Name another folder with --output.");
        }
    }

    private static void Refuse(OutputPlace place, string folder, bool isMarked)
    {
        if (File.Exists(place.Site))
        {
            throw new OutputException($"The output folder '{folder}' is a file. Name another folder with --output.");
        }

        if (!isMarked
            && Directory.Exists(place.Site)
            && Directory.EnumerateFileSystemEntries(place.Site).Any(entry => Path.GetFileName(entry) is not ['.', ..]))
        {
            throw new OutputException(
                $"The folder '{folder}' holds files that StudyGuide did not write, and a build would remove them. "
                + "Name another folder with --output, or empty this one.");
        }
    }

    /// <summary>The lock goes with the process, however that ends.</summary>
    private static FileStream Lock(OutputPlace place, string folder)
    {
        try
        {
            return new FileStream(place.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException problem) when (IsSharingViolation(problem))
        {
            throw new OutputException(
                $"Another build writes to the output folder '{folder}' at this moment. "
                + "Wait until it has ended, or name another with --output.",
                problem);
        }
    }

    private static bool IsSharingViolation(IOException problem) => OperatingSystem.IsWindows()
        ? (problem.HResult & 0xFFFF) is 32 // ERROR_SHARING_VIOLATION
        : problem.HResult is 11 or 35; // EWOULDBLOCK of Linux, of macOS
}

/// <summary>The output folder cannot be used; the message is for the user.</summary>
internal sealed class OutputException(string message, Exception? cause = null) : WorldException(message, cause)
{
    public static OutputException CannotWrite(string folder, Exception problem) =>
        new(
            $"The output folder '{folder}' cannot be written: {problem.Message.TrimEnd('.')}. Make room or name another with --output.",
            problem);
}
