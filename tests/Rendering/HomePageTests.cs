using System.Text;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Rendering;

public sealed class HomePageTests
{
    [Fact]
    public async Task Footnotes_of_the_introduction_are_printed()
    {
        var (files, _) = InMemory.Build(await Themes.Ours,
        [
            Some.File("guide.yml", Some.GuideYaml),
            Some.Question("rag"), Some.Translation("rag"),
            Some.File("pages/index.fr.md", "---\ntitle: Bienvenue\n---\n\nUn texte[^a].\n\n[^a]: La note de bas de page."),
            Some.File("pages/index.en.md", "---\ntitle: Welcome\n---\n\nA text."),
        ]);

        Assert.Contains("La note de bas de page.", Encoding.UTF8.GetString(files.First(file => file.Path == "fr/index.html").Bytes.Span));
    }
}
