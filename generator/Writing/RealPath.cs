namespace StudyGuide.Writing;

/// <summary>Where a path leads once all symbolic links are followed.</summary>
internal static class RealPath
{
    /// <summary>As many as Linux follows.</summary>
    private const int MaximumLinks = 40;

    private static readonly StringComparison Comparison =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <param name="path">What it leads to need not exist.</param>
    /// <exception cref="IOException">Links lead in a circle.</exception>
    public static string Of(string path) => Of(path, MaximumLinks);

    /// <summary>Whether a real path is that of a folder, or of something in it.</summary>
    public static bool IsIn(string path, string folder) =>
        path.StartsWith(folder, Comparison)
        && (path.Length == folder.Length || Path.EndsInDirectorySeparator(folder) || path[folder.Length] == Path.DirectorySeparatorChar);

    private static string Of(string path, int links)
    {
        if (links == 0)
        {
            throw new IOException($"Too many levels of symbolic links in '{path}'.");
        }

        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        foreach (var name in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            real = Path.Combine(real, name);
            if (new DirectoryInfo(real) is { LinkTarget: { } target })
            {
                real = Of(Path.Combine(Path.GetDirectoryName(real)!, target), links - 1);
            }
        }

        return real;
    }
}
