using System.IO.Compression;
using System.Text;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Search;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Search;

public sealed class SearchIndexTests
{
    private const int Kilobyte = 1000;

    [Fact]
    public async Task The_same_guide_gives_the_same_bytes()
    {
        var (first, second) = (SearchSites.Files(await SearchSites.Ours), SearchSites.Files(await SearchSites.Ours));

        Assert.Equal(first.Select(file => file.Path), second.Select(file => file.Path));
        Assert.All(first.Zip(second), pair => Assert.True(pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span), pair.First.Path));
    }

    [Fact]
    public async Task Another_text_lies_in_another_folder()
    {
        var one = new SearchIndex(await SearchSites.OfAsync(Some.Question("agent"), Some.Translation("agent")));
        var other = new SearchIndex(await SearchSites.OfAsync(Some.Question("agent", "Une autre réponse."), Some.Translation("agent")));

        Assert.NotEqual(one.Folder, other.Folder);
        Assert.Matches("^assets/search-index\\.[0-9a-f]{10}/$", one.Folder);
    }

    [Fact]
    public async Task Other_rules_of_a_language_lie_in_another_folder()
    {
        var site = await SearchSites.OfAsync(Some.Question("agent"), Some.Translation("agent"));
        var other = new Site
        {
            Guide = site.Guide,
            Languages =
            [
                .. site.Languages.Select(pack => pack with
                {
                    Search = new SearchRules(SearchRules.NoStemmer, pack.Search.Elisions, pack.Search.StopWords),
                }),
            ],
            Pages = site.Pages,
            Questions = site.Questions,
            Terms = site.Terms,
            FreePages = site.FreePages,
            Sources = site.Sources,
            Images = site.Images,
        };

        Assert.NotEqual(new SearchIndex(site).Folder, new SearchIndex(other).Folder);
    }

    [Fact]
    public async Task Planning_makes_nothing()
    {
        var index = new SearchIndex(await SearchSites.LargeAsync(200));

        Assert.NotEmpty(index.Shards);
        Assert.Equal(["en.js", "fr.js"], index.Manifests.Select(file => file.Path[index.Folder.Length..]).Order(StringComparer.Ordinal));
    }

    /// <summary>Where this fails: count <see cref="SearchFingerprint.Format"/> up, so that no browser mixes old and new files.</summary>
    [Fact]
    public async Task The_format_has_a_number()
    {
        var files = SearchSites.Files(await SearchSites.OfAsync(
            Some.Question("agent", "::: short\n\nUn agent d'IA appelle `tools/call`.\n\n:::\n\n### La boucle\n\nDes jetons, encore."),
            Some.Translation("agent"), Some.Term("token", "jeton", "token")));
        var text = string.Concat(files.Select(file => $"{file.Path.Split('/', 3)[2]}\n{Encoding.UTF8.GetString(file.Bytes.Span)}"));

        Assert.Equal((3, "8c296f35"), (SearchFingerprint.Format, Fingerprint.Of(Encoding.UTF8.GetBytes(text))));
    }

    [Fact]
    public async Task Files_are_scripts_that_hand_a_value_over() => Assert.All(
        SearchSites.Files(await SearchSites.OfAsync(Some.Question("agent"), Some.Translation("agent"))),
        file => Assert.Matches(
            "^StudyGuide\\.searchData\\(\"[a-z0-9/]+\",[\\[{].*[\\]}]\\);\n$",
            Encoding.UTF8.GetString(file.Bytes.Span)));

    [Fact]
    public async Task Files_of_our_guide_are_small() =>
        Assert.All(SearchSites.Files(await SearchSites.Ours), file => Assert.InRange(Compressed(file), 0, 3 * Kilobyte));

    [Fact]
    public async Task Files_of_a_large_guide_are_small() =>
        Assert.All(SearchSites.Files(await SearchSites.LargeAsync(1000)), file => Assert.InRange(Compressed(file), 0, 4 * Kilobyte));

    private static int Compressed(OutputFile file)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(file.Bytes.Span);
        }

        return (int)target.Length;
    }
}
