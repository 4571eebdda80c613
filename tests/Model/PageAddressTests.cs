using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Model;

public sealed class PageAddressTests
{
    private static readonly LanguagePack French = Some.Pack("fr");
    private static readonly LanguagePack English = Some.Pack("en");

    [Theory]
    [InlineData("", "index.html")]
    [InlineData("fr/", "fr/index.html")]
    [InlineData("fr/questions/rag/", "fr/questions/rag/index.html")]
    [InlineData("fr/404.html", "fr/404.html")]
    public void A_host_serves_the_index_of_a_folder(string address, string file) => Assert.Equal(file, new PageAddress(address).FilePath);

    [Theory]
    [InlineData("", "")]
    [InlineData("fr/", "../")]
    [InlineData("fr/404.html", "../")]
    [InlineData("fr/questions/rag/", "../../../")]
    public void The_way_to_the_root_climbs_every_folder(string address, string way) =>
        Assert.Equal(way, new PageAddress(address).WayToRoot);

    [Fact]
    public void Pages_of_the_guide_live_under_their_language()
    {
        Assert.Equal("fr/", PageAddress.Home(French).Value);
        Assert.Equal("fr/404.html", PageAddress.NotFound(French).Value);
        Assert.Equal("fr/questions/", PageAddress.QuestionIndex(French).Value);
        Assert.Equal("fr/glossary/", PageAddress.Glossary(French).Value);
        Assert.Equal("fr/complete-guide/", PageAddress.CompleteGuide(French).Value);
        Assert.Equal("", PageAddress.Root.Value);
    }

    [Fact]
    public void A_question_lives_at_its_slug_in_each_language()
    {
        var question = Some.Content(Some.Question("rag", frontMatter: "slug: generation-augmentee"),
            Some.Translation("rag", frontMatter: "slug: augmented")).Questions[0];

        Assert.Equal("fr/questions/generation-augmentee/", PageAddress.Of(question, French).Value);
        Assert.Equal("en/questions/augmented/", PageAddress.Of(question, English).Value);
    }

    [Fact]
    public void A_question_that_is_not_translated_lives_at_its_id() =>
        Assert.Equal("en/questions/rag/", PageAddress.Of(Some.Content(Some.Question("rag")).Questions[0], English).Value);

    [Fact]
    public void A_permalink_names_no_language() => Assert.Equal("q/rag/", PageAddress.Permalink("rag").Value);

    [Fact]
    public void A_term_lives_in_the_glossary() =>
        Assert.Equal("fr/glossary/jeton/", PageAddress.Of(Some.Content(Some.Term("token", "jeton", "token")).Terms[0], French).Value);

    [Fact]
    public void Topics_and_levels_live_under_their_own_word()
    {
        var guide = Some.Content().Guide;

        Assert.Equal("fr/topics/agents/", PageAddress.Of(guide.Topics[0], French).Value);
        Assert.Equal("en/levels/basic/", PageAddress.Of(guide.Levels[0], English).Value);
    }

    [Fact]
    public void A_free_page_lives_beside_the_home_page() =>
        Assert.Equal("fr/a-propos/", PageAddress.Of(Page("about"), French).Value);

    [Fact]
    public void A_free_page_that_is_not_translated_lives_at_its_id() =>
        Assert.Equal("en/about/", PageAddress.Of(Page("about"), English).Value);

    [Fact]
    public void The_introduction_is_part_of_the_home_page() => Assert.Equal("fr/", PageAddress.Of(Page("index"), French).Value);

    [Fact]
    public void Addresses_sort_by_ordinal() =>
        Assert.Equal([new("fr/Z/"), new("fr/a/"), new("fr/é/")], new PageAddress[] { new("fr/é/"), new("fr/a/"), new("fr/Z/") }.Order());

    private static FreePage Page(string id) =>
        Some.Content(Some.File($"pages/{id}.fr.md", "---\ntitle: À propos\n---\n\nTexte.\n")).Pages[0];
}
