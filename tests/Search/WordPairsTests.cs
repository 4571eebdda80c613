using System.Collections.Frozen;
using StudyGuide.Model;
using StudyGuide.Search;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Search;

public sealed class WordPairsTests
{
    private static readonly SearchRules rules = new(SearchRules.NoStemmer, ["l'"], ["de", "la"]);

    private readonly Tokenizer tokenizer = new(rules);

    [Theory]
    [InlineData("fenêtre de contexte", "fenetre de contexte")]
    [InlineData("la fenêtre de la", "")]
    [InlineData("boucle de l'agent rapide", "boucle de agent", "agent rapide")]
    [InlineData("fine-tuning", "fine tuning")]
    [InlineData("boucle (== `de`) rapide", "boucle de rapide")]
    [InlineData("un un un", "un un")]
    public void Pairs_are_words_that_say_something_with_the_stop_words_between_them(string text, params string[] pairs)
    {
        var builder = Builder();
        builder.Add(Words(text), isEssential: true);

        Assert.Equal(pairs.Where(pair => pair.Length > 0).Select(pair => PairHash.Empty.With(pair).Value), builder.Take().Essential);
    }

    [Fact]
    public void A_text_may_come_in_pieces_until_it_ends()
    {
        var builder = Builder();
        builder.Add(Words("boucle de"), isEssential: true);
        builder.Add(Words("agent"), isEssential: false);
        builder.EndText();
        builder.Add(Words("rapide"), isEssential: true);

        var pairs = builder.Take();
        Assert.Empty(pairs.Essential);
        Assert.Equal([PairHash.Empty.With("boucle de agent").Value], pairs.Other);
        Assert.Empty(builder.Take().Other);
    }

    /// <summary>The values of an independent calculation, so that the script and this code do not err together.</summary>
    [Theory]
    [InlineData("", 2872998923U)]
    [InlineData("agent rapide", 2483385958U)]
    [InlineData("حاسوب 2026", 2977287550U)]
    public void The_hash_is_FNV_1a_mixed_as_MurmurHash3_does(string text, uint hash) => Assert.Equal(hash, PairHash.Empty.With(text).Value);

    [Fact]
    public async Task Files_list_the_documents_of_each_pair_once()
    {
        var site = await SearchSites.OfAsync(
            Some.Question("agent", "Boucle rapide, boucle rapide."),
            Some.Translation("agent"),
            Some.Question("outil", "Une boucle rapide."),
            Some.Translation("outil"));
        var pairs = PairShards.Of(new Corpus(site), 0, 4);

        var files = pairs.Write().Select(shard => shard[0]).ToArray();

        Assert.Equal(4, files.Length);
        var key = (int)(PairHash.Empty.With("boucle rapide").Value >> (32 - pairs.Bits));
        Assert.Equal([1, 2], Read(files[((long)key * 4) >> pairs.Bits])[key]);
        Assert.All(
            files.Index(),
            file => Assert.All(Read(file.Item).Keys, found => Assert.Equal(file.Index, ((long)found * 4) >> pairs.Bits)));
    }

    /// <summary>Reads keys and documents of a guide that needs one digit for a document.</summary>
    private static Dictionary<int, List<int>> Read(string file)
    {
        var pairs = new Dictionary<int, List<int>>();
        var (key, rest) = (0, file);
        while (rest.Length > 0)
        {
            var length = rest.TakeWhile(digit => Varint.ValueOf(digit) > 31).Count() + 1;
            key += Varint.Read(rest[..length]).Single();
            if (!pairs.TryGetValue(key, out var documents))
            {
                pairs.Add(key, documents = []);
            }

            documents.Add(Varint.ValueOf(rest[length]));
            rest = rest[(length + 1)..];
        }

        return pairs;
    }

    private static WordPairsBuilder Builder() =>
        new(new FoldedWords(rules.StopWordSet.Select(FoldedText.Of).ToFrozenSet(StringComparer.Ordinal)));

    private List<Word> Words(string text)
    {
        List<Word> words = [];
        tokenizer.Read(text, WordSource.Title, words);
        return words;
    }
}
