using System.Buffers;
using System.Collections.Frozen;

namespace StudyGuide.Reading;

/// <summary>
/// The files and folders that editors, systems and tools for versions leave behind. Nobody means to publish them, so they are passed over
/// without a word wherever files are taken from a folder.
/// </summary>
internal static class PassedOver
{
    private static readonly FrozenSet<string> Names = new[]
    {
        ".DS_Store", ".AppleDouble", ".LSOverride", ".TemporaryItems", ".Spotlight-V100", ".Trashes", ".fseventsd", // macOS
        "__MACOSX", "Icon\r",
        "Thumbs.db", "ehthumbs.db", "ehthumbs_vista.db", "desktop.ini", "$RECYCLE.BIN", "System Volume Information", // Windows
        ".directory", "lost+found", "@eaDir", // KDE, Linux, Synology
        ".git", ".gitattributes", ".gitignore", ".gitkeep", ".gitmodules", ".hg", ".hgignore", ".svn", ".jj", // versions
        ".editorconfig", ".idea", ".obsidian", ".vs", ".vscode", "4913", // editors; Vim tries whether it may write with a file 4913
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Of macOS, Emacs, Word, LibreOffice, network drives and GNOME.</summary>
    private static readonly SearchValues<string> Beginnings = SearchValues.Create(
        ["._", ".#", "~$", ".~lock.", ".nfs", ".fuse_hidden", ".goutputstream-", ".Trash-"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Copies that editors and tools keep, and files that are not complete yet.</summary>
    private static readonly string[] Endings =
    [
        "~", ".bak", ".orig", ".rej", ".save", ".swp", ".swo", ".swn", ".swx", ".kate-swp", ".tmp", ".temp", ".part", ".crdownload",
    ];

    /// <summary>Whether a file or folder of this name is one of them.</summary>
    /// <param name="name">The last part of a path.</param>
    public static bool Is(string name) =>
        Names.Contains(name)
        || name is ['#', _, .., '#'] // what Emacs saves by itself
        || name.AsSpan().IndexOfAny(Beginnings) == 0
        || Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
