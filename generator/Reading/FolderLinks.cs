namespace StudyGuide.Reading;

/// <summary>Symbolic links, which could bring the files of others into a site.</summary>
internal static class FolderLinks
{
    /// <summary>Whether a file is a link that leads out of <paramref name="root"/>, on its way or at its end, or nowhere.</summary>
    public static bool LeadOutOf(string root, FileInfo file)
    {
        if (!IsLink(file))
        {
            return false;
        }

        try
        {
            return file.ResolveLinkTarget(returnFinalTarget: true) is not FileInfo { Exists: true } target || !IsReallyIn(root, target);
        }
        catch (IOException) // a link that leads to itself
        {
            return true;
        }
    }

    /// <summary>The file that a link leads to in the end, or the file itself.</summary>
    public static FileInfo Target(FileInfo file) =>
        IsLink(file) && file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target
            ? target
            : file;

    /// <summary>Of a file that is gone, all attributes are set.</summary>
    private static bool IsLink(FileInfo file) => (int)file.Attributes != -1 && file.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static bool IsReallyIn(string root, FileInfo target)
    {
        var folder = target.Directory;
        while (folder is not null && folder.FullName.Length > root.Length)
        {
            if (folder.LinkTarget is not null)
            {
                return false;
            }

            folder = folder.Parent;
        }

        return folder?.FullName == root;
    }
}
