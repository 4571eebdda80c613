using System.Runtime.InteropServices;

namespace StudyGuide.Writing;

/// <summary>Lets two folders change names in one step, where the system can: at no moment is there no site.</summary>
internal static partial class AtomicExchange
{
    private const int CurrentFolder = -100; // AT_FDCWD
    private const uint LinuxExchange = 2; // RENAME_EXCHANGE of renameat2(2)
    private const uint MacSwap = 2; // RENAME_SWAP of renamex_np(2)

    /// <returns>Whether the folders changed names; if not, nothing happened.</returns>
    public static bool TryExchange(string first, string second)
    {
        try
        {
            return OperatingSystem.IsLinux() ? RenameAt2(CurrentFolder, first, CurrentFolder, second, LinuxExchange) == 0
                : OperatingSystem.IsMacOS() && RenameX(first, second, MacSwap) == 0;
        }
        catch (Exception problem) when (problem is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt2(int firstFolder, string first, int secondFolder, string second, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameX(string first, string second, uint flags);
}
