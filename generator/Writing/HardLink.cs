using System.Runtime.InteropServices;

namespace StudyGuide.Writing;

/// <summary>A second name for a file: costs neither time nor space, and keeps the time of change.</summary>
internal static partial class HardLink
{
    /// <summary>
    /// Gives <paramref name="existing"/> a second name or, where the file system cannot, copies it with its time of change.
    /// </summary>
    public static void CreateOrCopy(string existing, string created)
    {
        if (!TryCreate(existing, created))
        {
            File.Copy(existing, created);
            File.SetLastWriteTimeUtc(created, File.GetLastWriteTimeUtc(existing));
        }
    }

    private static bool TryCreate(string existing, string created)
    {
        try
        {
            return OperatingSystem.IsWindows() ? CreateHardLink(created, existing, 0) : Link(existing, created) == 0;
        }
        catch (Exception problem) when (problem is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    // link(2), POSIX
    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Link(string existing, string created);

    [LibraryImport("kernel32", EntryPoint = "CreateHardLinkW", StringMarshalling = StringMarshalling.Utf16)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool CreateHardLink(string created, string existing, nint security);
}
