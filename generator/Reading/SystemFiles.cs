namespace StudyGuide.Reading;

/// <summary>What editors, version control and systems leave in folders without being asked.</summary>
internal static class SystemFiles
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ".git", ".hg", ".svn", ".idea", ".vs", ".vscode", // of version control and editors
        ".DS_Store", ".AppleDouble", ".fseventsd", ".Spotlight-V100", ".TemporaryItems", ".Trashes", "__MACOSX", // of macOS
        "desktop.ini", "ehthumbs.db", "Thumbs.db", "$RECYCLE.BIN", "System Volume Information", // of Windows
        ".directory", // of KDE
    };

    /// <summary>Beginnings: the other half of a file of macOS, locks of Emacs and of Office, a file deleted while in use on NFS.</summary>
    private static readonly string[] Beginnings = ["._", ".#", "~$", ".nfs", ".Trash-"];

    /// <summary>Endings: copies of files that are being or were edited.</summary>
    private static readonly string[] Endings = ["~", ".bak", ".swp", ".swo", ".swx"];

    /// <param name="name">The name of a file or folder.</param>
    public static bool Has(string name) =>
        Names.Contains(name)
        || name is ['#', .., '#'] || name is ['.', '~', .., '#'] // Emacs saves by itself; LibreOffice locks
        || Beginnings.Any(beginning => name.StartsWith(beginning, StringComparison.Ordinal))
        || Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
