using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Browser;

/// <summary>A guide of two questions, one of which had another name before, built with our theme into a folder of its own.</summary>
internal sealed class SmallGuide : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("studyguide-small-");

    private SmallGuide()
    {
    }

    /// <summary>The site.</summary>
    public string Output => Path.Combine(folder.FullName, "output");

    /// <summary>The site as a folder that nobody serves.</summary>
    public Uri Disk => new($"{Output}/");

    /// <param name="address">Where the site will be published, if that is known.</param>
    public static async Task<SmallGuide> BuildAsync(Uri? address = null, LinkStyle links = LinkStyle.Folders)
    {
        var guide = new SmallGuide();
        var paragraphs = string.Join("\n\n", Enumerable.Range(1, 40).Select(number => $"Paragraphe {number}."));
        LargeGuide.Write(
            guide.folder.FullName,
            [
                Some.File("guide.yml", Some.GuideYaml),
                Some.Question("new", $"{paragraphs}\n\n::: mistakes\nUne erreur.\n:::", "slug: nouveau\naliases: [old]"),
                Some.Translation("new", $"{paragraphs}\n\n::: mistakes\nA mistake.\n:::", "slug: new-name"),
                Some.Question("other", "Voir [[new]].", "slug: autre"),
                Some.Translation("other", "See [[new]].", "slug: another"),
            ]);
        var source = new GuideSource(Path.Combine(guide.folder.FullName, "input"), Repository.PathOf("theme"), address);
        Assert.Equal(
            ExitCode.Success, await Build.RunAsync(source, guide.Output, isStrict: false, new BuildEvents(_ => { }), links));
        return guide;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
