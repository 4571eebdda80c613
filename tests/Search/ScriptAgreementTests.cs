using CsCheck;
using StudyGuide.Model;
using StudyGuide.Search;

namespace StudyGuide.Tests.Search;

/// <summary>The script of the page reads queries as the generator reads texts, or nothing would be found.</summary>
public sealed class ScriptAgreementTests
{
    private static readonly SearchRules rules = new(SearchRules.NoStemmer, ["l'", "qu'"], ["il", "la"]);

    private static readonly string[] pieces =
    [
        "l'", "qu’", "il", "-il", "agent", "Été", "cœur", "e\u0301", "toolChoice", "IA", "2026", "حاسوب", "شَ", "Straße", "x",
        " ", "-", "‑", "_", ".", "/", "::", "->", "'", "’", "#", "++", "===", "...", "(", ")", ",", "?", "@",
        "\u202F", "«", "\u00E9", "$",
    ];

    private static readonly Gen<string> texts = Gen.Int[0, pieces.Length - 1]
        .Select(index => pieces[index]).List[1, 14]
        .Select(string.Concat);

    [Fact]
    public async Task Both_cut_texts_into_the_same_words()
    {
        var reader = new SearchReader(await SearchSites.OfAsync());
        texts.Select(Gen.Bool).Sample((text, isTitle) =>
        {
            List<Word> words = [];
            new Tokenizer(rules).Read(text, isTitle ? WordSource.Title : WordSource.Prose, words);
            return words.Select(word => (word.Text, word.Position, word.Kind.ToString().ToLowerInvariant()))
                .SequenceEqual(reader.Words(text, rules.Elisions, rules.StopWords, isTitle));
        }, iter: 2000, threads: 1);
    }

    /// <summary>How long a word is counts in characters as they are composed.</summary>
    [Theory]
    [InlineData("e\u0301toolChoice::qu’حاسوب.ÉtéagenttoolChoice")]
    [InlineData("e\u0301toolChoice::qu’حاسوب.ÉtéagenttoolChoices")]
    public async Task Both_leave_out_the_same_long_words(string text)
    {
        List<Word> words = [];
        new Tokenizer(rules).Read(text, WordSource.Prose, words);

        Assert.Equal(
            words.Select(word => (word.Text, word.Position, word.Kind.ToString().ToLowerInvariant())),
            new SearchReader(await SearchSites.OfAsync()).Words(text, rules.Elisions, rules.StopWords, isTitle: false));
    }

    [Fact]
    public async Task Both_pair_words_alike()
    {
        var reader = new SearchReader(await SearchSites.OfAsync());
        var tokenizer = new Tokenizer(rules);
        var builder = new WordPairsBuilder(new FoldedWords(rules.StopWordSet));
        texts.Sample(
            text =>
            {
                List<Word> words = [];
                tokenizer.Read(text, WordSource.Title, words);
                builder.Add(words, isEssential: true);
                return builder.Take().Essential.ToHashSet().SetEquals(reader.Pairs(text, rules.Elisions, rules.StopWords));
            },
            iter: 600,
            threads: 1);
    }

    [Theory]
    [InlineData("fenêtre")]
    [InlineData("ŒUVRE")]
    [InlineData("Straße")]
    [InlineData("İstanbul")]
    [InlineData("ΟΔΟΣ")]
    [InlineData("شَمس")]
    [InlineData("Đại")]
    public async Task Both_fold_words_alike(string word) =>
        Assert.Equal(FoldedText.Of(word.ToLowerInvariant()), new SearchReader(await SearchSites.OfAsync()).Fold(word));
}
