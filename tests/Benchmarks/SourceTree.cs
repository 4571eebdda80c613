using System.Formats.Tar;
using System.Reflection;

namespace StudyGuide.Benchmarks;

/// <summary>The sources of a generator and its theme.</summary>
/// <param name="Name">What the report calls it.</param>
internal sealed record SourceTree(string Name, string Folder)
{
    /// <summary>The sources that this program was built from, with what is not committed.</summary>
    public static SourceTree Working { get; } = new(
        "this tree",
        typeof(SourceTree).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .First(attribute => attribute.Key == "RepositoryRoot").Value!);

    /// <summary>Copies the sources of a revision out of the repository, which stays as it is.</summary>
    /// <param name="revision">As git understands it: a branch, a tag, a commit, <c>HEAD~3</c>.</param>
    public static SourceTree OfRevision(string revision, string folder)
    {
        Git("git cannot read the repository that this program was built from; --against needs it.", "rev-parse", "--git-dir");
        var commit = Git(
            $"--against: the repository has no revision '{revision}'.",
            "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}").Trim();

        var archive = folder + ".tar";
        var failure = $"The files of '{revision}' cannot be read.";
        Git(failure, "archive", "--output", archive, commit);
        Directory.CreateDirectory(folder);
        TarFile.ExtractToDirectory(archive, folder, overwriteFiles: false);
        File.Delete(archive);
        return new SourceTree(Git(failure, "rev-parse", "--short", commit).Trim(), folder);
    }

    private static string Git(string failure, params string[] arguments) => Command.Run(Working.Folder, failure, "git", arguments);
}
