using System.Collections.Frozen;
using System.Text;
using StudyGuide.Model;
using StudyGuide.ServedHtml;
using StudyGuide.Tests.Support;
using StudyGuide.Theming;

namespace StudyGuide.Tests.Golden;

/// <summary>Each folder in <c>guides/</c> is a tiny guide with the pages it becomes: all their paths, and the text of some.</summary>
public sealed class GuidesTests
{
    public static TheoryData<string> Names => GoldenFolder.NamesIn("guides");

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_guide_becomes_the_expected_site(string name)
    {
        var folder = GoldenFolder.Read([GoldenFolder.PathOf("guides", name, "input")], without: []);
        var (files, diagnostics) = InMemory.Build(await Themes.Golden, folder.Files, folder.Images);

        var expected = GoldenFolder.PathOf("guides", name, "expected");
        Expected.Matches(Path.Combine(expected, "diagnostics.txt"), Printed.AsText([.. folder.Diagnostics, .. diagnostics]));
        var paths = files.Select(file => file.Path).Where(path => !IsOfSearch(path)).Order(StringComparer.Ordinal);
        Expected.Matches(Path.Combine(expected, "paths.txt"), string.Concat(paths.Select(path => path + "\n")));
        var pages = Path.Combine(expected, "pages");
        foreach (var path in Directory.EnumerateFiles(pages, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var page = Assert.Single(files, file => file.Path == Path.GetRelativePath(pages, path).Replace('\\', '/'));
            Expected.Matches(path, Encoding.UTF8.GetString(page.Bytes.Span));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_link_of_the_site_leads_somewhere(string name)
    {
        var folder = GoldenFolder.Read([GoldenFolder.PathOf("guides", name, "input")], without: []);

        var (files, _) = InMemory.Build(await Themes.Golden, folder.Files, folder.Images);

        Assert.NotEmpty(files);
        Assert.Equal("", string.Join('\n', ServedPages.Check(files).AsLines()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Our_own_theme_shows_the_guide_without_a_problem(string name)
    {
        var folder = GoldenFolder.Read([GoldenFolder.PathOf("guides", name, "input")], without: []);

        var (files, _) = InMemory.Build(WithOthers(await Themes.Ours, await Themes.Golden), folder.Files, folder.Images);

        Assert.NotEmpty(files);
        Assert.Equal("", string.Join('\n', ServedPages.Check(files).AsLines()));
    }

    /// <summary>The files of the search index are named after all texts of the guide, and tested elsewhere.</summary>
    private static bool IsOfSearch(string path) => path.StartsWith("assets/search-index.", StringComparison.Ordinal);

    /// <summary>Our theme with the packs of the tests; words that those lack are those of another language.</summary>
    private static Theme WithOthers(Theme ours, Theme golden)
    {
        var codes = ours.Languages.Select(pack => pack.Code).ToHashSet();
        return ours with
        {
            Languages =
            [
                .. ours.Languages,
                .. golden.Languages.Where(pack => !codes.Contains(pack.Code)).Select(pack => Completed(pack, ours)),
            ],
        };
    }

    private static LanguagePack Completed(LanguagePack pack, Theme ours)
    {
        var words = ours.Languages[0].Words.ToDictionary();
        foreach (var (key, word) in pack.Words)
        {
            words[key] = word;
        }

        return pack with { Words = words.ToFrozenDictionary() };
    }
}
