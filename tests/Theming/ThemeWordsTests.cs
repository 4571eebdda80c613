using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Theming;

/// <summary>The language packs of a theme, one beside the other.</summary>
public sealed class ThemeWordsTests : IDisposable
{
    private readonly TemporaryTheme folder = new();

    [Theory]
    [InlineData("en", "  home: Home\n", "words: home")]
    [InlineData("fr", "  minutes: {one: \"{n} minute\", other: \"{n} minutes\"}\n", "counts: minutes")]
    public async Task What_one_pack_lacks_is_named_in_that_pack(string language, string line, string key) => Assert.Equal(
        [$"languages/{language}.yml(1,1): error SG103: The key '{key}' is missing. [Translate it from another language pack.]"],
        await folder.Change($"languages/{language}.yml", line, "").ProblemsAsync());

    [Fact]
    public async Task A_word_that_pages_need_is_missed_even_where_no_pack_has_it()
    {
        folder.Change("languages/fr.yml", "  example: Exemple\n", "")
            .Change("languages/en.yml", "  example: Example\n", "")
            .Change("languages/ar.yml", "  example: مثال\n", "");

        var problems = await folder.ProblemsAsync();

        Assert.Equal(["ar", "en", "fr"], problems.Select(problem => problem["languages/".Length..][..2]).Order(StringComparer.Ordinal));
        Assert.All(problems, problem => Assert.Contains(
            ": error SG103: The key 'words: example' is missing.", problem, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_wrong_plural_rule_is_reported_at_its_place() => Assert.Equal(
        ["languages/fr.yml(16,8): error SG405: 'n is 0 or 1' is not a plural rule. [Write for example 'n = 0..1' or 'n % 100 = 3..10'.]"],
        await folder.Change("languages/fr.yml", "one: n = 0..1", "one: n is 0 or 1").ProblemsAsync());

    [Fact]
    public async Task What_one_pack_lacks_is_one_message() => Assert.Equal(
        [
            "languages/en.yml(1,1): error SG103: 2 keys are missing: words: home, words: questions. "
            + "[Translate it from another language pack.]",
        ],
        await folder.Change("languages/en.yml", "  home: Home\n", "")
            .Change("languages/en.yml", "  questions: Questions\n", "")
            .ProblemsAsync());

    [Theory]
    [InlineData("ar", false)]
    [InlineData("en", true)]
    public async Task Only_packs_of_languages_that_the_guide_has_matter(string language, bool matters)
    {
        var guide = Directory.CreateTempSubdirectory("studyguide-");
        try
        {
            LargeGuide.Write(guide.FullName, LargeGuide.Files(1));
            folder.Write($"languages/{language}.yml", "name: Unfinished\n");

            var loaded = await GuideLoader.LoadAsync(
                new GuideSource(Path.Combine(guide.FullName, "input"), folder.Folder), new BuildEvents(_ => { }));

            Assert.Equal(matters, loaded.Diagnostics.Any(problem => problem.Code == DiagnosticCode.MissingKey));
            Assert.Equal(matters, loaded.Site is null);
        }
        finally
        {
            guide.Delete(recursive: true);
        }
    }

    public void Dispose() => folder.Dispose();
}
