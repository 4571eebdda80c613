using StudyGuide.Model;

namespace StudyGuide.Writing;

/// <summary>The output folder and what the generator keeps in it for itself.</summary>
/// <param name="site">Where the folder really is.</param>
internal sealed class OutputPlace(string site)
{
    public string Site { get; } = site;

    public string Own { get; } = Path.Combine(site, OutputFile.OwnFolder);

    /// <summary>Open as long as a build runs, by it alone.</summary>
    public string Lock => Path.Combine(Own, "lock");

    /// <summary>What the last build wrote; also says that the generator may replace what lies here.</summary>
    public string Files => Path.Combine(Own, "files.json");

    /// <summary>What a build is about to have written: exists from the moment it cannot turn back until all is in place.</summary>
    public string Journal => Path.Combine(Own, "commit.json");

    /// <summary>Where files wait for the commit, in folders that are published one after the other.</summary>
    public string Staging => Path.Combine(Own, "new");

    /// <summary>Where folders go that a file takes the place of.</summary>
    public string Aside => Path.Combine(Own, "old");

    /// <summary>The place of a file of the site.</summary>
    public string PathOf(string path) => Below(Site, path);

    /// <summary>Where a file waits for the commit.</summary>
    public string PathOf(string path, Wave wave) => Below(Folder(wave), path);

    public string Folder(Wave wave) => Path.Combine(Staging, wave.ToString());

    /// <summary>The place of a file in a folder, which is never outside of it.</summary>
    private static string Below(string folder, string path)
    {
        var full = Path.GetFullPath(Path.Combine(folder, path));
        return full.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? full
            : throw new InvalidOperationException($"'{path}' leads out of the output folder.");
    }
}

/// <summary>
/// The order in which files are published, so that whatever a page names is there before it. New pages may name each other in circles:
/// they come before the pages that lead to them.
/// </summary>
internal enum Wave
{
    NewData,
    ChangedData,
    NewPages,
    ChangedPages,
}

/// <summary>In which wave a file is published.</summary>
internal static class Waves
{
    /// <summary>
    /// Pages, their Markdown and lists of pages, such as a sitemap, name what others must have brought; scripts, styles and pictures are
    /// named.
    /// </summary>
    private static readonly string[] EndingsOfPages = [".html", ".md", ".json", ".xml", ".txt", ""];

    public static Wave Of(string path, bool isNew) => (IsPage(path), isNew) switch
    {
        (false, true) => Wave.NewData,
        (false, false) => Wave.ChangedData,
        (true, true) => Wave.NewPages,
        (true, false) => Wave.ChangedPages,
    };

    public static bool IsPage(string path) => EndingsOfPages.Contains(Path.GetExtension(path));
}
