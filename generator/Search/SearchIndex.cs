using System.Collections.Frozen;
using System.Text;
using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Search;

/// <summary>The files that the search of a site consists of. Start reading here, and in README.md.</summary>
internal sealed class SearchIndex
{
    private readonly Lazy<Corpus> corpus;
    private readonly ShardCounts[] sizes;
    private readonly Lazy<FrozenDictionary<string, ReadOnlyMemory<byte>>>[] indexes;

    /// <summary>Plans the index without making it.</summary>
    public SearchIndex(Site site)
    {
        var documents = site.Guide.Topics.Length + site.Terms.Length + site.Questions.Length;
        Folder = $"assets/search-index.{SearchFingerprint.Of(site)}/";
        corpus = new Lazy<Corpus>(() => new Corpus(site));
        sizes = [.. site.Languages.Select(language => ShardCounts.Of(documents, ShardCounts.CharactersOf(site, language.Code)))];
        indexes = [.. sizes.Select((size, reader) => new Lazy<FrozenDictionary<string, ReadOnlyMemory<byte>>>(() => LanguageIndex.Make(corpus.Value, reader, size)))];
        Manifests = [.. site.Languages.Select((language, reader) => File(language, reader, language.Code.Value))];
        Shards = [.. site.Languages.SelectMany((language, reader) => NamesOf(language, sizes[reader]).Select(name => File(language, reader, name)))];
    }

    /// <summary>Where the index lies below the root of the site, for example <c>assets/search-index.0123456789/</c>.</summary>
    public string Folder { get; }

    /// <summary>Says which folder the index lies in. Its name never changes, so that pages need not change with the index, and pages that are still open find the new one.</summary>
    public PlannedFile Locator => new("search-index.js", () => Encoding.UTF8.GetBytes($"StudyGuide.searchFolder=\"{Folder}\";\n"));

    /// <summary>The first file of each language. Whoever makes one of them makes the index of its language, so they are better made early.</summary>
    public PlannedFile[] Manifests { get; }

    /// <summary>All other files.</summary>
    public PlannedFile[] Shards { get; }

    private PlannedFile File(LanguagePack language, int reader, string name) => new($"{Folder}{name}.js", () => indexes[reader].Value[name]);

    private static IEnumerable<string> NamesOf(LanguagePack language, ShardCounts size) =>
    [
        .. Enumerable.Range(0, size.Words).Select(file => $"{language.Code}/w{file}"),
        .. Enumerable.Range(0, size.Endings).Select(file => $"{language.Code}/e{file}"),
        .. Enumerable.Range(0, size.Pairs).Select(file => $"{language.Code}/p{file}"),
        .. Enumerable.Range(0, size.Snippets).Select(file => $"{language.Code}/c{file}"),
    ];
}
