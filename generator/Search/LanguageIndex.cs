using System.Collections.Frozen;

namespace StudyGuide.Search;

/// <summary>The index for the readers of one language: every concept can be found in it, by words of any language.</summary>
internal static class LanguageIndex
{
    /// <summary>The files, by name without folder and ending.</summary>
    /// <param name="reader">The reader's language, counted in the order of the guide.</param>
    public static FrozenDictionary<string, ReadOnlyMemory<byte>> Make(Corpus corpus, int reader, ShardCounts counts)
    {
        var language = corpus.Site.Languages[reader];
        var light = LightWords.For(corpus, reader);
        var lexicon = Lexicon.Of(corpus, reader, light);
        var words = WordShards.Divide(lexicon, counts.Words);
        var endings = EndingShards.Divide(lexicon, counts.Endings);
        var pairs = PairShards.Of(corpus, reader, counts.Pairs);
        var bounds = new ShardBounds(words.Starts, endings.Starts, counts.Pairs, pairs.Bits);

        var files = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal)
        {
            [language.Code.Value] = SearchManifest.Write(corpus, language, light, bounds),
        };
        Add(ShardName.Words, words.Write(counts.Words, ConceptPostings.Of(corpus, light)));
        Add(ShardName.Endings, endings.Write());
        Add(ShardName.Pairs, pairs.Write());
        foreach (var (number, documents) in corpus.Documents.Chunk(ShardCounts.SnippetsInShard(corpus.Documents.Length)).Index())
        {
            var name = ShardName.Of(language.Code, ShardName.Snippets, number);
            files.Add(name, SnippetShard.Write(name, documents.Select(document => Snippet.Of(document, corpus.Site, language)), language));
        }

        return files.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(char kind, IEnumerable<string[]> shards)
        {
            foreach (var (number, texts) in shards.Index())
            {
                var name = ShardName.Of(language.Code, kind, number);
                files.Add(name, SearchFile.Write(name, texts));
            }
        }
    }
}
