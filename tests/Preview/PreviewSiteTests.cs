using System.Runtime.CompilerServices;

namespace StudyGuide.Tests.Preview;

/// <summary>However much is used again from the version before, the site is that of a fresh build.</summary>
public sealed class PreviewSiteTests : IDisposable
{
    private readonly PreviewedFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("input/questions/q-1.fr.md", "« oui »", "« non, pas du tout »")]
    [InlineData("input/questions/q-1.en.md", "title: Question 1", "title: Another question")]
    [InlineData("input/questions/q-1.fr.md", "topic: topic-2", "topic: topic-3")]
    [InlineData("input/questions/q-1.fr.md", "level: basic", "level: basic\nterms: [term-9]")]
    [InlineData("input/glossary/term-3.yml", "definition: Une définition.", "definition: Une autre définition.")]
    [InlineData("input/guide.yml", "Sujet 2", "Un autre sujet")]
    [InlineData("input/guide.yml", "fr: Base", "fr: Première base")]
    [InlineData("input/guide.yml", "description: {fr: Un guide., en: A guide.}", "description: {fr: Le guide., en: The guide.}")]
    [InlineData("theme/templates/question.html", "<", "<hr><")]
    [InlineData("theme/templates/layout.html", "</body>", "<!-- the end --></body>")]
    public async Task After_an_edit_the_site_is_that_of_a_fresh_build(string path, string old, string replacement)
    {
        await folder.LoadAsync();
        await folder.FilesAsync();

        folder.Edit(path, old, replacement);
        await folder.LoadAsync();

        var (shown, fresh) = await folder.FilesAsync();
        Assert.Equal(fresh, shown);
    }

    [Theory]
    [InlineData("forms: [réponse]")]
    [InlineData("forms-if-listed: [oui]")]
    [InlineData("case: exact")]
    [InlineData("grammar: n. m.")]
    public async Task After_an_edit_of_a_term_the_site_is_that_of_a_fresh_build(string line)
    {
        await folder.LoadAsync();

        folder.Edit("input/glossary/term-3.yml", "fr:\n", $"fr:\n  {line}\n");
        await folder.LoadAsync();

        var (shown, fresh) = await folder.FilesAsync();
        Assert.Equal(fresh, shown);
    }

    [Fact]
    public async Task After_many_edits_the_site_is_that_of_a_fresh_build()
    {
        await folder.LoadAsync();

        folder.Delete("input/glossary/term-7.yml");
        folder.Edit("input/glossary/term-6.yml", "[term-7]", "[term-8]");
        await folder.LoadAsync();
        folder.Write("input/questions/q-5.fr.md", "---\ntopic: topic-1\nlevel: basic\ntitle: La cinquième\n---\n\nComme [[q-1]].\n");
        await folder.LoadAsync();
        folder.Write("theme/styles/more.css", "h1 { order: 1; }");
        folder.Edit("theme/styles/layers.css", "body", "@layer more; body");
        await folder.LoadAsync();
        folder.Delete("input/questions/q-5.fr.md");
        await folder.LoadAsync();

        var (shown, fresh) = await folder.FilesAsync();
        Assert.Equal(fresh, shown);
        Assert.False(folder.Site.Has("fr/questions/la-cinquieme/index.html"));
    }

    [Fact]
    public async Task While_there_are_errors_the_files_stay()
    {
        await folder.LoadAsync();

        folder.Edit("input/questions/q-1.fr.md", "level: basic", "level: none");
        await folder.LoadAsync();

        Assert.True(folder.Site.Message.HasErrors);
        Assert.True(folder.Site.Has("fr/index.html"));
    }

    [Theory]
    [InlineData("input/questions/q-1.fr.md", "« oui »", "« oui »")]
    [InlineData("theme/templates/question.html", "<", "<")]
    public async Task What_is_saved_as_it_was_makes_no_new_guide(string path, string old, string same)
    {
        var before = await folder.LoadAsync();

        folder.Edit(path, old, same);

        Assert.Same(before, await folder.LoadAsync());
    }

    [Theory]
    [InlineData("input/questions/q-1.fr.md", "« oui »", "« non »")]
    [InlineData("input/questions/q-1.fr.md", "level: basic", "level: none")]
    [InlineData("theme/templates/question.html", "<", "<hr><")]
    [InlineData("theme/styles/layers.css", ";", "; h1 { order: 1; }")]
    public async Task What_is_saved_otherwise_makes_a_new_guide(string path, string old, string replacement)
    {
        var before = await folder.LoadAsync();

        folder.Edit(path, old, replacement);

        Assert.NotSame(before, await folder.LoadAsync());
    }

    [Fact]
    public async Task A_file_that_is_published_as_it_is_makes_a_new_guide_when_it_changes()
    {
        folder.Write("input/static/a.txt", "un");
        var before = await folder.LoadAsync();
        Assert.Same(before, await folder.LoadAsync());

        folder.Write("input/static/a.txt", "deux");

        Assert.NotSame(before, await folder.LoadAsync());
    }

    /// <summary>Were one version to hold the one before, a long day of writing would fill the memory.</summary>
    [Fact]
    public async Task A_version_is_forgotten_when_the_next_is_shown()
    {
        var versions = await VersionsAsync();
        await Task.Yield(); // away from the stack of what ended just now

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.DoesNotContain(versions, version => version.IsAlive);
        Assert.True(folder.Site.Has("fr/index.html"));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private async Task<List<WeakReference>> VersionsAsync()
    {
        List<WeakReference> versions = [];
        await folder.LoadAsync();
        (string Path, string Old, string New)[] edits =
        [
            ("input/questions/q-1.fr.md", "« oui »", "« non, jamais »"),
            ("input/glossary/term-3.yml", "definition: Une définition.", "definition: Autre chose."),
            ("input/guide.yml", "Sujet 2", "Un autre sujet"),
            ("theme/templates/question.html", "<", "<hr><"),
            ("theme/styles/layers.css", ";", "; h1 { order: 1; }"),
            ("input/questions/q-1.fr.md", "level: basic", "level: none"),
            ("input/questions/q-1.fr.md", "level: none", "level: basic"),
            ("input/questions/q-2.fr.md", "« oui »", "« peut-être »"),
        ];
        foreach (var (path, old, replacement) in edits)
        {
            versions.AddRange(await NextAsync(path, old, replacement));
        }

        await folder.LoadAsync(); // what the last loading put away is of the version before
        return versions;
    }

    /// <returns>What is shown until the edit.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private async Task<List<WeakReference>> NextAsync(string path, string old, string replacement)
    {
        var guide = await folder.LoadAsync();
        _ = folder.Site.Get("fr/index.html");
        object?[] parts = [folder.Site, guide, guide.Site, guide.Content];
        List<WeakReference> shown = [.. parts.OfType<object>().Select(part => new WeakReference(part))];
        folder.Edit(path, old, replacement);
        await folder.LoadAsync();
        return shown;
    }
}
