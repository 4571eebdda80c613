using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Writing;

/// <summary>What writing a site changed on disk.</summary>
internal sealed record WriteResult(ImmutableArray<string> Written, ImmutableArray<string> Removed, int Unchanged);

/// <summary>
/// The output folder on disk. It holds a complete old site or a complete new one, whenever the program ends:
/// a new site is laid beside it, and the two folders change names.
/// </summary>
internal static class OutputFolder
{
    /// <summary>Says that the generator may replace the folder.</summary>
    public const string Marker = ".studyguide";

    private const string MarkerText = "This folder is written by StudyGuide: whatever else is put here is removed at the next build.\n";

    /// <summary>Replaces the site in <paramref name="folder"/>: files that stay the same keep their time of change.</summary>
    /// <exception cref="OutputException">The folder holds something else than a site, or cannot be written.</exception>
    public static async Task<WriteResult> WriteAsync(string folder, ImmutableArray<OutputFile> files)
    {
        var target = FinalFolder(folder);
        var (fresh, old) = (target + ".new~", target + ".old~");
        try
        {
            Recover(target, fresh, old);
            Refuse(target, folder);
            var plan = await ComparedFiles.CompareAsync(target, [.. files, new OutputFile(Marker, System.Text.Encoding.UTF8.GetBytes(MarkerText))]);
            if (plan.Changed.IsEmpty && plan.Stale.IsEmpty)
            {
                return new WriteResult([], [], files.Length);
            }

            Lay(plan, target, fresh);
            Exchange(target, fresh, old);
            CarryOver(old, target);
            Delete(old);
            return new WriteResult([.. plan.Changed.Select(file => file.Path).Where(path => path != Marker)], plan.Stale, plan.Unchanged.Count(file => file.Path != Marker));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new OutputException($"The output folder '{folder}' cannot be written: {problem.Message}", problem);
        }
    }

    /// <summary>A link to a folder is followed, so that the link itself stays.</summary>
    private static string FinalFolder(string folder)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        return new DirectoryInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : path;
    }

    /// <summary>Finishes what a killed run left half done.</summary>
    private static void Recover(string target, string fresh, string old)
    {
        if (!Directory.Exists(target) && Directory.Exists(old))
        {
            Directory.Move(old, target);
        }

        CarryOver(old, target);
        CarryOver(fresh, target);

        Delete(old);
        Delete(fresh);
    }

    private static void Refuse(string target, string folder)
    {
        if (File.Exists(target))
        {
            throw new OutputException($"The output folder '{folder}' is a file.");
        }

        if (Directory.Exists(target) && !File.Exists(Path.Combine(target, Marker)) && Directory.EnumerateFileSystemEntries(target).Any(entry => !IsForeign(entry)))
        {
            throw new OutputException($"The folder '{folder}' holds files that StudyGuide did not write, and a build would remove them. Name another folder with --output, or empty this one.");
        }
    }

    private static void Lay(ComparedFiles plan, string target, string fresh)
    {
        foreach (var directory in plan.All.Select(file => Path.GetDirectoryName(SafePath(fresh, file.Path))!).Distinct())
        {
            Directory.CreateDirectory(directory);
        }

        Parallel.ForEach(plan.Unchanged, file => HardLink.CreateOrCopy(SafePath(target, file.Path), SafePath(fresh, file.Path)));
        Parallel.ForEach(plan.Changed, file =>
        {
            using var handle = File.OpenHandle(SafePath(fresh, file.Path), FileMode.CreateNew, FileAccess.Write, preallocationSize: file.Bytes.Length);
            RandomAccess.Write(handle, file.Bytes.Span, 0);
        });
    }

    private static void Exchange(string target, string fresh, string old)
    {
        if (!Directory.Exists(target))
        {
            Directory.Move(fresh, target);
        }
        else if (AtomicExchange.TryExchange(target, fresh))
        {
            Directory.Move(fresh, old);
        }
        else
        {
            Directory.Move(target, old);
            Directory.Move(fresh, target);
        }
    }

    /// <summary>Keeps what others put at the top of the folder under a name that begins with a dot, such as <c>.git</c>.</summary>
    private static void CarryOver(string old, string target)
    {
        if (!Directory.Exists(old) || !Directory.Exists(target))
        {
            return;
        }

        foreach (var entry in Directory.EnumerateFileSystemEntries(old).Where(IsForeign).ToArray())
        {
            var kept = Path.Combine(target, Path.GetFileName(entry));
            if (!Path.Exists(kept))
            {
                Directory.Move(entry, kept);
            }
        }
    }

    private static bool IsForeign(string entry) => Path.GetFileName(entry) is ['.', ..] and not Marker;

    /// <summary>The place of a file of the site, which is never outside of the folder.</summary>
    internal static string SafePath(string folder, string path)
    {
        var full = Path.GetFullPath(Path.Combine(folder, path));
        return full.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? full
            : throw new InvalidOperationException($"'{path}' leads out of the output folder.");
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}

/// <summary>The output folder cannot be used; the message is for the user.</summary>
internal sealed class OutputException(string message, Exception? cause = null) : Exception(message, cause);
