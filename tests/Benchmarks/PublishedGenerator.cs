using System.Runtime.InteropServices;

namespace StudyGuide.Benchmarks;

/// <summary>The generator as users run it: a release build, compiled ahead of time.</summary>
internal sealed class PublishedGenerator
{
    private readonly string program;
    private readonly string theme;

    private PublishedGenerator(string name, string program, string theme) => (Name, this.program, this.theme) = (name, program, theme);

    /// <summary>The name of the sources it was made from.</summary>
    public string Name { get; }

    /// <summary>Publishes a generator and leaves its sources as they are.</summary>
    public static PublishedGenerator Publish(SourceTree tree, string folder)
    {
        // All runs see the theme that the program belongs to, whatever is edited meanwhile.
        var (published, theme) = (Path.Combine(folder, "program"), Path.Combine(folder, "theme"));
        Copy(Path.Combine(tree.Folder, "theme"), theme);
        var script = Path.Combine(tree.Folder, "tests", "Benchmarks", "publish.sh");
        var failure = $"The generator of {tree.Name} cannot be published.";
        if (File.Exists(script))
        {
            Command.Run(tree.Folder, failure, "bash", script, published);
        }
        else
        {
            PublishReadyToRun(tree, failure, folder, published);
        }

        return new PublishedGenerator(
            tree.Name, Path.Combine(published, OperatingSystem.IsWindows() ? "studyguide.exe" : "studyguide"), theme);
    }

    public Measurement Build(string guide, string site) => Run("build", "--input", guide, "--output", site);

    public Measurement Check(string guide) => Run("check", "--input", guide);

    private Measurement Run(params string[] arguments) => Measurement.Of(program, [.. arguments, "--theme", theme]);

    /// <summary>As users ran it before there was a program without a runtime.</summary>
    private static void PublishReadyToRun(SourceTree tree, string failure, string folder, string published) =>
        Command.Run(
            tree.Folder, failure, "dotnet", "publish", "generator",
            "--configuration", "Release",
            "--runtime", RuntimeInformation.RuntimeIdentifier,
            "--self-contained", "false",
            "--output", published,
            "--artifacts-path", Path.Combine(folder, "artifacts"),
            "-p:PublishReadyToRun=true",
            // A runtime identifier changes what is restored: the lock file of the sources does not know it.
            $"-p:NuGetLockFilePath={Path.Combine(folder, "packages.lock.json")}",
            "-p:RestoreLockedMode=false");

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
