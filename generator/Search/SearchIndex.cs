using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Search;

/// <summary>The files that the search of a site consists of. Start reading here, and in README.md.</summary>
internal sealed partial class SearchIndex
{
    private readonly Lazy<FrozenDictionary<string, ReadOnlyMemory<byte>>>[] indexes;
    private readonly string examples;

    private readonly LinkStyle links;

    /// <summary>Plans the index without making it.</summary>
    /// <param name="links">What links to pages end with.</param>
    public SearchIndex(Site site, LinkStyle links = LinkStyle.Folders)
    {
        this.links = links;
        var documents = site.Guide.Topics.Length + site.Terms.Length + site.Questions.Length;
        // A task: whoever waits for one makes room for another worker, and all processors read the texts.
        var corpus = new Lazy<Task<Corpus>>(() => Task.Run(() => new Corpus(site)));
        ShardCounts[] counts = [.. site.Languages.Select(language => ShardCounts.For(site, language, documents))];
        indexes =
        [
            .. counts.Select((count, reader) =>
                new Lazy<FrozenDictionary<string, ReadOnlyMemory<byte>>>(
                    () => LanguageIndex.Make(corpus.Value.GetAwaiter().GetResult(), reader, count))),
        ];
        examples = Examples(site);
        Folder = $"assets/search-index.{SearchFingerprint.Of(site)}/";
        Manifests = [.. site.Languages.Select((language, reader) => File(reader, language.Code.Value))];
        Shards =
        [
            .. site.Languages.SelectMany((language, reader) =>
                ShardName.In(language.Code, counts[reader]).Select(name => File(reader, name))),
        ];
    }

    /// <summary>Where the index lies below the root of the site, for example <c>assets/search-index.0123456789/</c>.</summary>
    public string Folder { get; }

    /// <summary>
    /// Says which folder the index lies in. Its name never changes, so that pages need not change with the index, and pages that are still
    /// open find the new one. It says too what the addresses of results end with, so that the index is the same for both styles of links.
    /// </summary>
    public PlannedFile Locator => new("search-index.js", () => Encoding.UTF8.GetBytes(
        $"StudyGuide.searchFolder=\"{Folder}\";\n"
        + (PageAddress.Root.In(links).Value is { Length: > 0 } end ? $"StudyGuide.pageEnd=\"{end}\";\n" : "")
        + examples));

    /// <summary>
    /// The first file of each language. Whoever makes one of them makes the index of its language, so they are better made early.
    /// </summary>
    public PlannedFile[] Manifests { get; }

    /// <summary>All other files.</summary>
    public PlannedFile[] Shards { get; }

    /// <summary>What the guide says one may look for, by language; nothing where it says nothing.</summary>
    private static string Examples(Site site) => site.Guide.SearchExample.ByLanguage is { IsEmpty: false } texts
        ? $"StudyGuide.searchExamples={ToJson(texts.ToDictionary(text => text.Key.Value, text => text.Value.Value))};\n"
        : "";

    private static string ToJson(Dictionary<string, string> texts) =>
        JsonSerializer.Serialize(texts, ExamplesJson.Default.DictionaryStringString);

    private PlannedFile File(int reader, string name) => new($"{Folder}{name}.js", () => indexes[reader].Value[name]);

    [JsonSerializable(typeof(Dictionary<string, string>))]
    private sealed partial class ExamplesJson : JsonSerializerContext;
}
