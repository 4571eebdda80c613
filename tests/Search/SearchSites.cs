using System.Collections.Immutable;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Reading;
using StudyGuide.Search;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Search;

/// <summary>Guides to search in.</summary>
internal static class SearchSites
{
    private static readonly Lazy<Task<Site>> ours = new(ReadOursAsync);

    /// <summary>The guide of this repository.</summary>
    public static Task<Site> Ours => ours.Value;

    /// <summary>A guide in French and English with the language packs of our theme.</summary>
    public static async Task<Site> OfAsync(params SourceFile[] files) =>
        Some.Link(Some.Content(files), PacksFor((await Themes.Ours).Languages));

    /// <summary>A guide with as many questions as a test wants.</summary>
    public static async Task<Site> LargeAsync(int questions)
    {
        var (content, diagnostics) = ContentReader.Read(LargeGuide.Files(questions));
        Assert.Empty(diagnostics);
        return Some.Link(content!, PacksFor((await Themes.Ours).Languages));
    }

    /// <summary>All files of an index with their content, in order.</summary>
    public static ImmutableArray<OutputFile> Files(Site site)
    {
        var index = new SearchIndex(site);
        return [.. index.Manifests.Concat(index.Shards)
            .Select(file => new OutputFile(file.Path, file.Make()))
            .OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static async Task<Site> ReadOursAsync()
    {
        var input = await InputFolder.ReadAsync(Repository.PathOf("input"));
        var (content, _) = ContentReader.Read(input.Files, input.Images);
        var theme = await Themes.Ours;
        return Some.Link(content!, [.. content!.Guide.Languages.Select(language => theme.Languages.First(pack => pack.Code == language))]);
    }

    private static ImmutableArray<LanguagePack> PacksFor(ImmutableArray<LanguagePack> packs) =>
        [packs.Single(pack => pack.Code.Value == "fr"), packs.Single(pack => pack.Code.Value == "en")];
}
