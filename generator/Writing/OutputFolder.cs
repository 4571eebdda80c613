using StudyGuide.Model;

namespace StudyGuide.Writing;

/// <summary>
/// The output folder on disk. It holds a complete old site or a complete new one, whenever the program ends:
/// a new site is laid beside it as an <see cref="OutputDraft"/>, and the two folders change names.
/// </summary>
internal static class OutputFolder
{
    /// <summary>Says that the generator may replace the folder.</summary>
    public const string Marker = ".studyguide";

    /// <summary>Begins a new site to replace the one in <paramref name="folder"/>.</summary>
    /// <exception cref="OutputException">The folder holds something else than a site, or cannot be used.</exception>
    public static OutputDraft Open(string folder)
    {
        try
        {
            var place = new OutputPlace(FinalFolder(folder));
            Recover(place);
            Refuse(place.Site, folder);
            return new OutputDraft(folder, place);
        }
        catch (Exception problem) when (WorldException.IsBehind(problem))
        {
            throw OutputException.CannotWrite(folder, problem);
        }
    }

    /// <summary>Whether something at the top of the folder belongs to someone else, such as <c>.git</c>.</summary>
    public static bool IsForeign(string entry) => Path.GetFileName(entry) is ['.', ..] and not Marker;

    /// <summary>Keeps what others put at the top of one folder by moving it to another.</summary>
    public static void CarryOver(string from, string to)
    {
        if (!Directory.Exists(from) || !Directory.Exists(to))
        {
            return;
        }

        foreach (var entry in Directory.EnumerateFileSystemEntries(from).Where(IsForeign).ToArray())
        {
            var kept = Path.Combine(to, Path.GetFileName(entry));
            if (!Path.Exists(kept))
            {
                Directory.Move(entry, kept);
            }
        }
    }

    public static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>A link to a folder is followed, so that the link itself stays.</summary>
    private static string FinalFolder(string folder)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        return new DirectoryInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : path;
    }

    /// <summary>Finishes what a killed run left half done.</summary>
    private static void Recover(OutputPlace place)
    {
        if (!Directory.Exists(place.Site) && Directory.Exists(place.Old))
        {
            Directory.Move(place.Old, place.Site);
        }

        CarryOver(place.Old, place.Site);
        CarryOver(place.Draft, place.Site);
        Delete(place.Old);
        Delete(place.Draft);
    }

    private static void Refuse(string site, string folder)
    {
        if (File.Exists(site))
        {
            throw new OutputException($"The output folder '{folder}' is a file.");
        }

        if (Directory.Exists(site)
            && !File.Exists(Path.Combine(site, Marker))
            && Directory.EnumerateFileSystemEntries(site).Any(entry => !IsForeign(entry)))
        {
            throw new OutputException(
                $"The folder '{folder}' holds files that StudyGuide did not write, and a build would remove them. "
                + "Name another folder with --output, or empty this one.");
        }
    }
}

/// <summary>The folders that take part in replacing a site; the last two exist only while a build runs.</summary>
internal sealed class OutputPlace(string site)
{
    public string Site { get; } = site;

    public string Draft { get; } = site + ".new~";

    public string Old { get; } = site + ".old~";

    /// <summary>The place of a file in one of the folders, which is never outside of it.</summary>
    public static string PathOf(string folder, string path)
    {
        var full = Path.GetFullPath(Path.Combine(folder, path));
        return full.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? full
            : throw new InvalidOperationException($"'{path}' leads out of the output folder.");
    }
}

/// <summary>The output folder cannot be used; the message is for the user.</summary>
internal sealed class OutputException(string message, Exception? cause = null) : WorldException(message, cause)
{
    public static OutputException CannotWrite(string folder, Exception problem) =>
        new(
            $"The output folder '{folder}' cannot be written: {problem.Message.TrimEnd('.')}. Make room or name another with --output.",
            problem);
}
