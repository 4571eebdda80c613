using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Jint;
using Jint.Native;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Search;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Search;

/// <summary>Somebody who searches a guide: runs the scripts of the theme, without a browser.</summary>
internal sealed class SearchReader : IDisposable
{
    private static readonly JsonSerializerOptions options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    private readonly Engine engine = new();
    private readonly string folder;
    private readonly Dictionary<string, PlannedFile> files;

    public SearchReader(Site site)
        : this(new SearchIndex(site))
    {
    }

    public SearchReader(SearchIndex index)
    {
        folder = index.Folder;
        files = index.Manifests.Concat(index.Shards).ToDictionary(file => file.Path, StringComparer.Ordinal);
        engine.Execute("const StudyGuide = {};");
        var scripts = Directory.EnumerateFiles(Repository.PathOf("theme", "scripts", "search"), "*.js");
        foreach (var path in scripts.Order(StringComparer.Ordinal))
        {
            engine.Execute(File.ReadAllText(path), path);
        }

        engine.SetValue("run", (string file) => engine.Execute(Encoding.UTF8.GetString(Load(file).Span), file));
        engine.Execute(
            """
            const engines = new Map();
            function search(language, query, options) {
              if (!engines.has(language)) {
                engines.set(language, StudyGuide.searchEngine({ language, load: async file => { run(file); } }));
              }
              return engines.get(language).find(query, JSON.parse(options)).then(JSON.stringify);
            }
            let glanced;
            function glance(language, query) {
              return search(language, '', '{}').then(() => engines.get(language).glance(query))
                .then(answer => JSON.stringify(glanced = answer));
            }
            function rest() {
              return glanced.rest().then(JSON.stringify);
            }
            function abandon(language, query) {
              const signal = { throwIfAborted() { throw new Error('aborted'); } };
              return engines.get(language).find(query, { signal }).then(() => 'answered', ({ message }) => message);
            }
            function read(text, rules, isTitle) {
              const { elisions, light } = JSON.parse(rules);
              return JSON.stringify(StudyGuide.readWords(text, { elisions: new Set(elisions), light: new Set(light) }, isTitle));
            }
            function pair(text, rules) {
              const words = JSON.parse(read(text, rules, true)).filter(({ kind }) => kind !== 'compound');
              const pairs = StudyGuide.wordPairs(words, new Set(JSON.parse(rules).light));
              return JSON.stringify(pairs.map(({ text }) => StudyGuide.hashPair(text)));
            }
            """);
    }

    /// <summary>The files that were loaded, in order.</summary>
    public List<PlannedFile> Loaded { get; } = [];

    public SearchAnswer Find(string query, string language = "fr", SearchOptions? with = null) =>
        Answer(engine.Invoke("search", language, query, JsonSerializer.Serialize(with ?? new SearchOptions(), options)));

    /// <summary>What the script says between two keys.</summary>
    public SearchAnswer Glance(string query, string language = "fr") => Answer(engine.Invoke("glance", language, query));

    /// <summary>What completes the last glance.</summary>
    public SearchAnswer Rest() => Answer(engine.Invoke("rest"));

    /// <summary>Asks, and loses interest at once.</summary>
    public string Abandon(string query, string language = "fr") =>
        engine.Invoke("abandon", language, query).UnwrapIfPromise().AsString();

    /// <summary>The results as <c>kind:id</c>, the best first.</summary>
    public string[] Ids(string query, string language = "fr", SearchOptions? with = null) =>
        [.. Find(query, language, with).Results.Select(result => $"{result.Kind}:{result.Id}")];

    /// <summary>The words that the script reads in a text.</summary>
    public IEnumerable<(string Text, int Position, string Kind)> Words(
        string text,
        IEnumerable<string> elisions,
        IEnumerable<string> light,
        bool isTitle)
    {
        var words = engine.Invoke("read", text, JsonSerializer.Serialize(new { elisions, light }), isTitle).AsString();
        return JsonSerializer.Deserialize<ScriptWord[]>(words, options)!.Select(word => (word.Text, word.Position, word.Kind));
    }

    /// <summary>The hashes of the word pairs that the script reads in a phrase.</summary>
    public uint[] Pairs(string text, IEnumerable<string> elisions, IEnumerable<string> light) =>
        JsonSerializer.Deserialize<uint[]>(engine.Invoke("pair", text, JsonSerializer.Serialize(new { elisions, light })).AsString())!;

    public string Fold(string word) => engine.Invoke(engine.Evaluate("StudyGuide.foldWord"), word).AsString();

    public void Dispose() => engine.Dispose();

    private ReadOnlyMemory<byte> Load(string file)
    {
        Loaded.Add(files[folder + file]);
        return Loaded[^1].Make();
    }

    private static SearchAnswer Answer(JsValue promise) =>
        JsonSerializer.Deserialize<SearchAnswer>(promise.UnwrapIfPromise().AsString(), options)!;

    private sealed record ScriptWord(string Text, string Folded, int Position, string Kind, int Start, int End);
}

/// <summary>What a page may ask for beside the query.</summary>
internal sealed record SearchOptions(
    string[]? Kinds = null,
    string[]? Topics = null,
    string[]? Levels = null,
    int Limit = 10,
    bool Prefix = true);

/// <summary>What the script answers.</summary>
internal sealed record SearchAnswer(
    int Total,
    ImmutableDictionary<string, int> Counts,
    ImmutableArray<SearchResult> Results,
    string? Suggestion,
    NearestAnswer Nearest,
    bool IsComplete);

internal sealed class SearchResult
{
    public required string Kind { get; init; }

    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Address { get; init; }

    public required string Language { get; init; }

    public required bool IsOtherLanguage { get; init; }

    public required string? Topic { get; init; }

    public required string? TopicTitle { get; init; }

    public required string? Level { get; init; }

    public required string? LevelTitle { get; init; }

    public required string Excerpt { get; init; }

    public required double Score { get; init; }

    public required SearchMarks Marks { get; init; }
}

internal sealed record SearchMarks(int[][] Title, int[][] Excerpt)
{
    public static IEnumerable<string> In(string text, int[][] marks) => marks.Select(mark => text[mark[0]..mark[1]]);
}

internal sealed record NearestAnswer(ImmutableArray<NearestLink> Terms, ImmutableArray<NearestLink> Topics);

internal sealed record NearestLink(string Id, string Title, string Address);
