using System.Diagnostics;

namespace StudyGuide.Tests.Support;

/// <summary>
/// Runs the program where the world says no: without rights, on a disk of its own, without watchers.
/// Skips a test where that cannot be had.
/// </summary>
internal static class Limits
{
    private const string MakeFifo = "/usr/bin/mkfifo";
    private const string Unshare = "/usr/bin/unshare";
    private const string SetPriv = "/usr/bin/setpriv";

    /// <summary>Takes from everybody but root the right to do anything with a file or folder.</summary>
    public static void Forbid(string path) => SetMode(path, UnixFileMode.None);

    /// <summary>Lets everybody read a file or folder.</summary>
    public static void Allow(string path) => SetMode(path, (UnixFileMode)0b111_101_101);

    /// <summary>Lets everybody do anything in a folder.</summary>
    public static void AllowAll(string path) => SetMode(path, (UnixFileMode)0b111_111_111);

    /// <summary>Makes a named pipe: whoever reads it has to wait for whoever writes it.</summary>
    public static void MakePipe(string path)
    {
        Assert.SkipUnless(File.Exists(MakeFifo), "There are no named pipes here.");
        using var process = Process.Start(MakeFifo, [path]);
        process.WaitForExit();
    }

    /// <summary>Starts the program as a user without special rights.</summary>
    public static Process StartWithoutRights(DirectoryInfo folder, params string[] arguments)
    {
        if (!Environment.IsPrivilegedProcess)
        {
            return StudyGuideProcess.Start(folder.FullName, null, arguments);
        }

        Assert.SkipUnless(File.Exists(SetPriv), "Nothing here lets root act as another user.");
        Allow(folder.FullName);
        return StudyGuideProcess.Start(
            SetPriv, folder.FullName, null, ["--reuid=65534", "--regid=65534", "--clear-groups", StudyGuideProcess.Path, .. arguments]);
    }

    /// <summary>Starts a line of a shell that may mount disks and limit itself; <c>$0</c> is the program.</summary>
    public static Process StartInSandbox(DirectoryInfo folder, string line)
    {
        Assert.SkipUnless(IsSandboxThere(), "Nothing here lets a process have disks of its own.");
        return StudyGuideProcess.Start(
            Unshare, folder.FullName, null, ["--mount", "--map-root-user", "sh", "-ec", line, StudyGuideProcess.Path]);
    }

    private static void SetMode(string path, UnixFileMode mode)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Rights are another matter here.");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, mode);
        }
    }

    private static bool IsSandboxThere()
    {
        if (!File.Exists(Unshare))
        {
            return false;
        }

        var start = new ProcessStartInfo(Unshare, ["--mount", "--map-root-user", "sh", "-c", "mount -t tmpfs tmpfs /mnt"])
        {
            RedirectStandardError = true,
        };
        using var attempt = Process.Start(start)!;
        attempt.WaitForExit();
        return attempt.ExitCode == 0;
    }
}
