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
    public void Letters_without_decomposition_are_spelt_out(string title, string slug) => Assert.Equal(slug, Slug.From(title));

    [Fact]
    public void Composed_and_decomposed_accents_give_one_slug() => Assert.Equal(Slug.From("\u00e9t\u00e9"), Slug.From("e\u0301te\u0301"));

    [Theory]
    [InlineData("")]
    [InlineData("?!…")]
    [InlineData("وكيل")]
    [InlineData("😀")]
    [InlineData("\ud83d")]
    public void A_title_without_ASCII_letters_gives_nothing(string title) => Assert.Equal("", Slug.From(title));

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
