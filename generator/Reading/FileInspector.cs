using StudyGuide.Model;

namespace StudyGuide.Reading;

/// <summary>Finds what keeps a file from being read at all, without reading it.</summary>
/// <param name="folder">The folder that is read, as the user named it.</param>
/// <param name="root">Where that is.</param>
internal sealed class FileInspector(string folder, string root)
{
    /// <summary>What the system puts where the name of a file is no text.</summary>
    private const char NoText = '\uFFFD';

    /// <param name="relative">The path of the file in the folder.</param>
    /// <param name="limit">The largest size in bytes.</param>
    /// <param name="hint">What to do where it is larger.</param>
    /// <exception cref="FileNotFoundException">The file is gone since it was found.</exception>
    public Diagnostic? ProblemOf(FileSystemInfo info, string relative, long limit, string hint)
    {
        if (relative.Contains(NoText, StringComparison.Ordinal))
        {
            return Problem(relative, DiagnosticCode.BadFileName, "The name of this file is not valid UTF-8.", "Rename the file.");
        }

        if (info is not FileInfo file || FolderLinks.LeadOutOf(root, file))
        {
            return Problem(relative, DiagnosticCode.LinkLeavesInput,
                "This symbolic link is not followed: only links to files inside of the folder are.", "Put the file itself here.");
        }

        var length = FolderLinks.Target(file).Length;
        if (length > limit)
        {
            return Problem(relative, DiagnosticCode.FileTooLarge, $"The file has {length} bytes; at most {limit} are read.", hint);
        }

        return length == 0 && IsSpecial(file.FullName) // only what nobody has counted has no length
            ? Problem(relative, DiagnosticCode.NotARegularFile, "This is a pipe, a socket or a device, which cannot be published.",
                "Put a file here, or move this one out of the folder.")
            : null;
    }

    public SourceFile Named(string relative) => new(Path.Combine(folder, relative).Replace('\\', '/'), relative, "");

    private Diagnostic Problem(string relative, DiagnosticCode code, string message, string hint) =>
        new(code, message, Named(relative).At(0), hint);

    /// <summary>Whether somebody else is writing the file just now: what the systems say of it (EAGAIN; ERROR_SHARING_VIOLATION).</summary>
    private static bool IsInUse(IOException problem) => (problem.HResult & 0xFFFF) is 11 or 35 or 32 or 33; // Linux, macOS, Windows

    /// <summary>Whether a file has no beginning and end. Whoever opens a pipe to read it waits; to write it too, he does not.</summary>
    private static bool IsSpecial(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete, 0);
            return !stream.CanSeek;
        }
        catch (UnauthorizedAccessException) // may not be written
        {
            return false;
        }
        catch (IOException problem) // a socket cannot be opened
        {
            return problem is not (FileNotFoundException or DirectoryNotFoundException) && !IsInUse(problem) && File.Exists(path);
        }
    }
}
