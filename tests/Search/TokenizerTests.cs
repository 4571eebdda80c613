using StudyGuide.Model;
using StudyGuide.Search;

namespace StudyGuide.Tests.Search;

public sealed class TokenizerTests
{
    private static readonly SearchRules rules = new(SearchRules.NoStemmer, ["l'", "d'", "qu'", "jusqu'"], ["il", "ce", "moi"]);

    [Theory]
    [InlineData("La fenêtre de contexte.", "la fenêtre de contexte")]
    [InlineData("l'agent, d’un agent, jusqu'aux outils", "agent un agent aux outils")]
    [InlineData("aujourd'hui", "aujourdhui")]
    [InlineData("the agent's loop", "the agent loop")]
    [InlineData("fine-tuning", "finetuning fine tuning")]
    [InlineData("sous‑agents", "sousagents sous agents")]
    [InlineData("peut-il, parlez-moi", "peut il parlez moi")]
    [InlineData("l'auto-attention", "autoattention auto attention")]
    [InlineData("Object.freeze", "object.freeze object freeze")]
    [InlineData("top_p et tools/call", "top_p top p et tools/call tools call")]
    [InlineData("C# ou c++ ?", "c# c ou c++ c")]
    [InlineData(".net", ".net net")]
    [InlineData("/.well-known/agent-card.json", "well-known/agent-card.json agent-card.json well known agent card json")]
    public void Prose_is_cut_into_words_and_compounds(string text, string words) => Assert.Equal(words, Texts(text, WordSource.Prose));

    [Theory]
    [InlineData("a === b??c", "a === b ?? c")]
    [InlineData("f(...args)", "f ...args args")]
    [InlineData("toolChoice", "toolchoice tool choice")]
    [InlineData("std::vector<int>", "std::vector std vector int")]
    [InlineData("pass^k", "pass^k pass k")]
    [InlineData("__proto__", "__proto proto __")]
    public void In_code_symbols_and_humps_count(string text, string words) => Assert.Equal(words, Texts(text, WordSource.Code));

    [Theory]
    [InlineData("== ou === ?", "== ou ===")]
    [InlineData("JavaScript", "javascript")]
    [InlineData("À quoi sert `...args` ?", "à quoi sert ...args args")]
    public void In_titles_symbols_count_alone(string text, string words) => Assert.Equal(words, Texts(text, WordSource.Title));

    [Fact]
    public void A_compound_stands_where_its_first_part_does()
    {
        List<Word> words = [];

        Assert.Equal(3, new Tokenizer(rules).Read("fine-tuning rapide", WordSource.Prose, words));
        Assert.Equal([0, 0, 1, 2], words.Select(word => word.Position));
    }

    [Fact]
    public void Words_that_are_much_too_long_are_left_out() => Assert.Equal("b", Texts(new string('a', 300) + " b", WordSource.Prose));

    private static string Texts(string text, WordSource source)
    {
        List<Word> words = [];
        new Tokenizer(rules).Read(text, source, words);
        return string.Join(' ', words.Select(word => word.Text));
    }
}
