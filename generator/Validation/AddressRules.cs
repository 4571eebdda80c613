using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Validation;

/// <summary>Every page has an address of its own.</summary>
internal static class AddressRules
{
    /// <summary>No two pages, and no page and alias, live at one address.</summary>
    public static IEnumerable<Diagnostic> AddressesAreUnique(PageList pages) =>
        from conflict in pages.Conflicts
        select new Diagnostic(
            DiagnosticCode.AddressTaken,
            $"The address '{conflict.Again.Address}' is taken by {conflict.First.Name ?? conflict.First.Location.ToString()}.",
            conflict.Again.Location,
            "Change the slug, id or alias of one of the two.");

    /// <summary>
    /// No file that is published as it is has the path of another file of the site, or of one of its folders; names that differ by case
    /// only are the same on some disks.
    /// </summary>
    /// <param name="generated">All that the generator makes.</param>
    public static IEnumerable<Diagnostic> StaticFilesAreAlone(
        ImmutableArray<StaticFile> files, IReadOnlyCollection<PlannedFile> generated)
    {
        var owners = new Dictionary<string, string> { [Key(OutputFile.OwnFolder)] = "what the generator keeps for itself" };
        var folders = new Dictionary<string, string>();
        foreach (var file in generated)
        {
            Take(file.Path, file.Page is { } page ? page.Name ?? page.Location.ToString() : $"'{file.Path}', which the generator writes");
        }

        foreach (var file in files)
        {
            if (OwnerOf(file.Path) is { } owner)
            {
                yield return new Diagnostic(
                    DiagnosticCode.AddressTaken, $"The address '{file.Path}' is taken by {owner}.", file.Location,
                    "Rename the file or leave it out; names that differ by case only are one file on some disks.");
            }
            else
            {
                Take(file.Path, file.Location.Path);
            }
        }

        string? OwnerOf(string path) => owners.GetValueOrDefault(Key(path)) ?? folders.GetValueOrDefault(Key(path))
            ?? FoldersOf(path).Select(folder => owners.GetValueOrDefault(Key(folder))).FirstOrDefault(owner => owner is not null);

        void Take(string path, string owner)
        {
            owners.TryAdd(Key(path), owner);
            foreach (var folder in FoldersOf(path).TakeWhile(folder => folders.TryAdd(Key(folder), owner)))
            {
            }
        }
    }

    /// <summary>The folders above a file, the innermost first.</summary>
    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
        {
            yield return path[..end];
        }
    }

    private static string Key(string path) => path.Normalize().ToUpperInvariant();
}
