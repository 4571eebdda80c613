using System.Diagnostics;
using System.Reflection;

namespace StudyGuide.Benchmarks;

/// <summary>The generator as users run it: a release build, compiled ahead of time.</summary>
internal sealed class PublishedGenerator
{
    private static readonly string Repository = typeof(PublishedGenerator).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => attribute.Key == "RepositoryRoot").Value!;

    private readonly string program;
    private readonly string theme;

    private PublishedGenerator(string program, string theme) => (this.program, this.theme) = (program, theme);

    /// <summary>Publishes the generator of this working tree and leaves the tree as it is.</summary>
    public static PublishedGenerator Publish(string folder)
    {
        // All runs see the theme that the program belongs to, whatever is edited meanwhile.
        var (published, theme) = (Path.Combine(folder, "program"), Path.Combine(folder, "theme"));
        Copy(Path.Combine(Repository, "theme"), theme);
        var script = Path.Combine(Repository, "tests", "Benchmarks", "publish.sh");
        using var process = Process.Start(new ProcessStartInfo("bash", [script, published]) { RedirectStandardOutput = true })!;
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? new PublishedGenerator(Path.Combine(published, OperatingSystem.IsWindows() ? "studyguide.exe" : "studyguide"), theme)
            : throw new BenchmarkException($"The generator cannot be published.\n{printed}");
    }

    public Measurement Build(string guide, string site) => Run("build", "--input", guide, "--output", site);

    public Measurement Check(string guide) => Run("check", "--input", guide);

    private Measurement Run(params string[] arguments) => Measurement.Of(program, [.. arguments, "--theme", theme]);

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
