using StudyGuide.Model;

namespace StudyGuide.Writing;

/// <summary>
/// Sites of the version that laid a new site beside the old one and exchanged the two folders. It marked a site with a file where there is
/// a folder now.
/// </summary>
internal static class FormerVersion
{
    private const string Marker = OutputFile.OwnFolder;

    /// <summary>What a build that was killed may have left beside the site: the new site, or the old one.</summary>
    private static readonly string[] LeftOver = [".new~", ".old~"];

    public static bool Marked(OutputPlace place) => File.Exists(place.Own) || File.Exists(Waiting(place)) || File.Exists(Kept(place));

    /// <summary>Finishes what a killed run left half done; does so once, as this version leaves nothing beside the site.</summary>
    public static void Recover(OutputPlace place)
    {
        var isMarked = File.Exists(place.Own);
        if (!isMarked && Directory.Exists(place.Site))
        {
            return;
        }

        if (!Directory.Exists(place.Site) && File.Exists(Path.Combine(place.Site + ".old~", Marker)))
        {
            Directory.Move(place.Site + ".old~", place.Site);
        }

        foreach (var folder in LeftOver.Select(ending => place.Site + ending).Where(Directory.Exists))
        {
            if (isMarked || File.Exists(Path.Combine(folder, Marker)))
            {
                CarryOver(folder, place.Site);
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    /// <summary>Makes room for the folder; at no moment is the site without a mark.</summary>
    public static void Upgrade(OutputPlace place)
    {
        if (File.Exists(place.Own))
        {
            File.Move(place.Own, Waiting(place), overwrite: true);
        }

        Directory.CreateDirectory(place.Own);
        if (File.Exists(Waiting(place)))
        {
            File.Move(Waiting(place), Kept(place), overwrite: true);
        }
    }

    /// <summary>The site has a list of its files now.</summary>
    public static void Forget(OutputPlace place)
    {
        if (File.Exists(place.Files))
        {
            File.Delete(Kept(place));
        }
    }

    /// <summary>Keeps what others put at the top of one folder by moving it to another.</summary>
    private static void CarryOver(string from, string to)
    {
        if (!Directory.Exists(to))
        {
            return;
        }

        foreach (var entry in Directory.GetFileSystemEntries(from, ".*").Where(entry => Path.GetFileName(entry) != Marker))
        {
            var kept = Path.Combine(to, Path.GetFileName(entry));
            if (!Path.Exists(kept))
            {
                Directory.Move(entry, kept);
            }
        }
    }

    private static string Waiting(OutputPlace place) => place.Own + "~";

    private static string Kept(OutputPlace place) => Path.Combine(place.Own, "former");
}
