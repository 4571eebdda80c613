using StudyGuide.Model;

namespace StudyGuide.Tests.Model;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Fenêtre de contexte", "fenetre-de-contexte")]
    [InlineData("Qu'est-ce qu’un agent ?", "qu-est-ce-qu-un-agent")]
    [InlineData("  What is RAG?  ", "what-is-rag")]
    [InlineData("top_p / tools/call", "top-p-tools-call")]
    [InlineData("GPT-4o", "gpt-4o")]
    [InlineData("A -- B", "a-b")]
    [InlineData("Élève à l'école", "eleve-a-l-ecole")]
    public void A_title_becomes_lower_case_words_and_single_hyphens(string title, string slug) => Assert.Equal(slug, Slug.From(title));

    [Theory]
    [InlineData("Cœur", "coeur")]
    [InlineData("ŒUVRE", "oeuvre")]
    [InlineData("Ex æquo", "ex-aequo")]
    [InlineData("Straße", "strasse")]
    [InlineData("Ørsted", "orsted")]
    [InlineData("Łukasz", "lukasz")]
    [InlineData("Đà Nẵng", "da-nang")]
    [InlineData("Þór og Iðunn", "thor-og-idunn")]
    [InlineData("ISTANBUL'da ışık", "istanbul-da-isik")]
    [InlineData("ﬁche ﬀ", "fiche-ff")]
    [InlineData("Cœur & æquo", "coeur-aequo")]
    [InlineData("1ᵉʳ", "1er")]
    public void Letters_without_decomposition_are_spelt_out(string title, string slug) => Assert.Equal(slug, Slug.From(title));

    [Fact]
    public void Composed_and_decomposed_accents_give_one_slug() => Assert.Equal(Slug.From("\u00e9t\u00e9"), Slug.From("e\u0301te\u0301"));

    [Theory]
    [InlineData("")]
    [InlineData("?!…")]
    [InlineData("😀")]
    [InlineData("\ud83d")]
    [InlineData("。！？")]
    [InlineData("½ ② €")]
    [InlineData("\u064b\u02bc")]
    [InlineData("\ufdd0")]
    public void A_title_without_letters_and_digits_gives_nothing(string title) => Assert.Equal("", Slug.From(title));

    /// <summary>Addresses that there are already: symbols are parts of no word.</summary>
    [Theory]
    [InlineData("l'agent", "l-agent")]
    [InlineData("l’agent", "l-agent")]
    [InlineData("lʼagent", "l-agent")]
    [InlineData("C++ ou C# ?", "c-ou-c")]
    [InlineData("R&D, 50 % de €", "r-d-50-de")]
    [InlineData("O(n²) et CO₂", "o-n-et-co")]
    [InlineData("n° 5, 20 °C", "n-5-20-c")]
    [InlineData("`top_p` : 3,5…", "top-p-3-5")]
    [InlineData("aujour\u00adhui", "aujour-hui")]
    [InlineData("naïve façade", "naive-facade")]
    public void Symbols_are_hyphens(string title, string slug) => Assert.Equal(slug, Slug.From(title));

    [Theory]
    [InlineData("向量数据库", "xiang-liang-shu-ju-ku")]
    [InlineData("什么是 RAG？", "shen-me-shi-rag")]
    [InlineData("使用RAG技术", "shi-yong-rag-ji-shu")]
    [InlineData("第3章", "di-3-zhang")]
    [InlineData("〇一", "0-yi")]
    [InlineData("𠮷野家", "kichi-ye-jia")]
    public void A_Chinese_character_is_a_word(string title, string slug) => Assert.Equal(slug, Slug.From(title));

    [Theory]
    [InlineData("Москва", "moskva")]
    [InlineData("Что такое большой объект?", "chto-takoe-bolshoy-obekt")]
    [InlineData("Йога и ёж", "yoga-i-ezh")]
    [InlineData("Αλήθεια της ψυχής", "alitheia-tis-psychis")]
    [InlineData("وكيل ذكي", "wkyl-dhky")]
    [InlineData("סוכן חכם", "svkhn-hkhm")]
    [InlineData("हिन्दी डेटाबेस", "hindi-detabes")]
    [InlineData("RAGคืออะไร", "rag-khueooaair")]
    [InlineData("データベースとRAG", "detabesuto-rag")]
    [InlineData("がぱ", "gapa")]
    [InlineData("か\u3099", "ga")]
    [InlineData("한국어 모델", "hangugeo-model")]
    [InlineData("RAG란 무엇인가", "rag-lan-mueosinga")]
    [InlineData("აგენტი", "agenti")]
    [InlineData("ＲＡＧ２", "rag2")]
    [InlineData("٣ وكلاء", "3-wkl")]
    [InlineData("𝐑𝐀𝐆", "rag")]
    [InlineData("RAG 🚀 rapide 👩‍💻", "rag-rapide")]
    public void Letters_of_every_script_are_spelt(string title, string slug) => Assert.Equal(slug, Slug.From(title));

    [Fact]
    public void A_title_that_is_too_long_is_cut_between_two_words()
    {
        var slug = Slug.From(string.Concat(Enumerable.Repeat("向量", 30)));

        Assert.Equal(95, slug.Length);
        Assert.EndsWith("-xiang-liang", slug, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_that_is_too_long_alone_is_cut_within() =>
        Assert.Equal("a-" + new string('b', Slug.MaximumLength - 2), Slug.From("a " + new string('b', 200)));

    [Fact]
    public void A_long_title_is_cut_without_a_hyphen_at_the_end()
    {
        var slug = Slug.From(new string('a', Slug.MaximumLength - 1) + " b");

        Assert.Equal(new string('a', Slug.MaximumLength - 1), slug);
    }

    [Theory]
    [InlineData("rag")]
    [InlineData("top-10")]
    [InlineData("4")]
    [InlineData("com")]
    [InlineData("com10")]
    [InlineData("console")]
    public void Lower_case_letters_digits_and_single_hyphens_are_valid(string text) => Assert.True(Slug.IsValid(text));

    [Theory]
    [InlineData("")]
    [InlineData("RAG")]
    [InlineData("-rag")]
    [InlineData("rag-")]
    [InlineData("a--b")]
    [InlineData("a_b")]
    [InlineData("a b")]
    [InlineData("é")]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("a.b")]
    [InlineData("٣")]
    public void Anything_else_is_not_valid(string text) => Assert.False(Slug.IsValid(text));

    [Theory]
    [InlineData("con")]
    [InlineData("nul")]
    [InlineData("com1")]
    [InlineData("lpt9")]
    public void Names_of_devices_are_not_valid(string text) => Assert.False(Slug.IsValid(text));

    [Fact]
    public void The_maximum_length_is_the_last_valid_one()
    {
        Assert.True(Slug.IsValid(new string('a', Slug.MaximumLength)));
        Assert.False(Slug.IsValid(new string('a', Slug.MaximumLength + 1)));
    }
}
