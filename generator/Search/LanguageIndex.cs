using System.Collections.Frozen;

namespace StudyGuide.Search;

/// <summary>The index for the readers of one language: every concept can be found in it, by words of any language.</summary>
internal static class LanguageIndex
{
    private const double OrdinaryName = 0.6;

    /// <summary>The files, by name without folder and ending.</summary>
    /// <param name="reader">The reader's language, counted in the order of the guide.</param>
    public static FrozenDictionary<string, ReadOnlyMemory<byte>> Make(Corpus corpus, int reader, ShardCounts sizes)
    {
        var site = corpus.Site;
        var language = site.Languages[reader];
        var folder = language.Code.Value;
        var light = LightWords.For(corpus, reader);
        var forms = Lexicon.Of(corpus, reader, light).ToArray();
        var words = WordShards.Divide(forms, sizes.Words);
        var names = NamesByFile(corpus, light, words);
        var endings = EndingShards.Divide(EndingShards.Reversed(forms), sizes.Endings).ToArray();
        var pairs = PairShards.Of(corpus, reader, sizes.Pairs);
        var files = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal)
        {
            [folder] = SearchManifest.Write(corpus, language, light, words.Select(file => file.Start), endings.Select(file => file.FirstOrDefault("~")), (sizes.Pairs, pairs.Bits)),
        };
        for (var file = 0; file < sizes.Words; file++)
        {
            var (first, end) = file < words.Count ? (words[file].First, file + 1 < words.Count ? words[file + 1].First : forms.Length) : (0, 0);
            files.Add($"{folder}/w{file}", SearchFile.Write($"{folder}/w{file}", WordShards.Write(forms.AsSpan(first, end - first), [.. names[file]])));
        }

        for (var file = 0; file < sizes.Endings; file++)
        {
            files.Add($"{folder}/e{file}", SearchFile.Write($"{folder}/e{file}", EndingShards.Write(endings[file])));
        }

        foreach (var (file, text) in pairs.Write().Index())
        {
            files.Add($"{folder}/p{file}", SearchFile.Write($"{folder}/p{file}", text));
        }

        var cards = ShardCounts.SnippetsInShard(corpus.Documents.Length);
        for (var file = 0; file < sizes.Snippets; file++)
        {
            files.Add($"{folder}/c{file}", SnippetShards.Write($"{folder}/c{file}", corpus.Documents.Skip(file * cards).Take(cards), site, language));
        }

        return files.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static ILookup<int, (string Key, List<Posting> Postings)> NamesByFile(Corpus corpus, FrozenSet<string> light, List<(string Start, int First)> words) =>
        corpus.Site.Languages.SelectMany(language => ConceptNames.In(language, corpus.Documents, light.Contains))
            .GroupBy(name => name.Key, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .ToLookup(group => FileOf(group.Key.Split(' ')[0], words), group => (group.Key, PostingsOf(group, corpus.Mentions)));

    private static List<Posting> PostingsOf(IEnumerable<ConceptName> names, ConceptMentions mentions)
    {
        var strengths = new SortedDictionary<int, double>();
        foreach (var name in names)
        {
            foreach (var (document, strength) in mentions.Of(name.Document))
            {
                strengths[document] = Math.Max(strengths.GetValueOrDefault(document), strength * (name.IsOrdinary ? OrdinaryName : 1));
            }
        }

        return WordShards.Strongest([.. strengths.Select(entry => new Posting(entry.Key, Math.Clamp((int)Math.Round(entry.Value * Impact.Maximum), 1, Impact.Maximum)))]);
    }

    /// <summary>The last file that begins at or before a word.</summary>
    private static int FileOf(string word, List<(string Start, int First)> words)
    {
        var (low, high) = (0, words.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = string.CompareOrdinal(words[middle].Start, word) <= 0 ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
