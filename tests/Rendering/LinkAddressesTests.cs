using System.Collections.Immutable;
using StudyGuide.Model;
using StudyGuide.Rendering;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Rendering;

public sealed class LinkAddressesTests
{
    private static readonly Content content = Some.Content(
        Some.Question("rag", frontMatter: "slug: la-rag"), Some.Translation("rag", frontMatter: "slug: the-rag"), Some.Question("solo"),
        Some.Term("token", "jeton", "token"), Some.Term("rag", "recherche", "retrieval"),
        Some.File("pages/index.fr.md", "---\ntitle: Bienvenue\n---\n\nTexte.\n"));

    private static readonly ImmutableArray<LanguagePack> packs = Some.Packs;
    private static readonly PageList pages = SiteFiles.List(content, packs);
    private static readonly Question rag = content.QuestionsById["rag"];
    private static readonly Question solo = content.QuestionsById["solo"];
    private static readonly GlossaryTerm token = content.TermsById["token"];

    [Fact]
    public void A_link_leads_from_the_root_to_the_page_of_its_subject() =>
        Assert.Equal("../../fr/questions/la-rag/", French("../../").To(rag, null));

    [Fact]
    public void A_link_stays_in_the_language_of_the_reader() => Assert.Equal("../en/questions/the-rag/", English("../").To(rag, null));

    [Fact]
    public void A_link_to_what_is_not_translated_leads_to_its_stand_in() =>
        Assert.Equal("../en/questions/solo/", English("../").To(solo, null));

    [Fact]
    public void A_link_to_the_introduction_leads_home() =>
        Assert.Equal("../../fr/", French("../../").To(content.FreePagesById["index"], null));

    [Theory]
    [InlineData("answer-1", "../fr/questions/la-rag/#answer-1")]
    [InlineData("", "../fr/questions/la-rag/")]
    public void A_place_in_a_text_comes_after_the_address(string anchor, string address) =>
        Assert.Equal(address, French("../").To(rag, anchor));

    [Theory]
    [InlineData("../../", "assets/a.css", "../../assets/a.css")]
    [InlineData("", "assets/a.css", "assets/a.css")]
    [InlineData("../", "", "../")]
    [InlineData("", "", "./")]
    public void A_file_lies_below_the_root_which_has_an_address_of_its_own(string root, string path, string address) =>
        Assert.Equal(address, French(root).ToFile(path));

    [Theory]
    [InlineData(null, "#rag")]
    [InlineData("", "#rag")]
    [InlineData("answer-1", "#rag.answer-1")]
    public void On_a_long_page_links_to_its_questions_stay_inside(string? anchor, string address) =>
        Assert.Equal(address, Long(["rag"]).To(rag, anchor));

    [Fact]
    public void On_a_long_page_the_ids_of_a_question_begin_with_its_id() => Assert.Equal("rag.", LongPageAddresses.PrefixOf("rag"));

    [Theory]
    [InlineData(null, "../fr/questions/question-solo/")]
    [InlineData("answer-1", "../fr/questions/question-solo/#answer-1")]
    public void A_question_that_a_long_page_leaves_out_is_elsewhere(string? anchor, string address) =>
        Assert.Equal(address, Long(["rag"]).To(solo, anchor));

    [Fact]
    public void On_a_long_page_links_to_its_terms_stay_inside() => Assert.Equal("#term-token", Long([], "token").To(token, null));

    [Fact]
    public void A_term_that_a_long_page_leaves_out_is_elsewhere() =>
        Assert.Equal("../fr/glossary/jeton/", Long(["rag"], "rag").To(token, null));

    [Fact]
    public void A_term_is_not_taken_for_the_question_of_the_same_id() =>
        Assert.Equal("../fr/glossary/recherche/", Long(["rag"]).To(content.TermsById["rag"], null));

    [Fact]
    public void A_question_is_not_taken_for_the_term_of_the_same_id() =>
        Assert.Equal("../fr/questions/la-rag/", Long([], "rag").To(rag, null));

    [Fact]
    public void Everything_else_is_outside_of_a_long_page()
    {
        Assert.Equal("../fr/topics/agents/", Long(["agents"], "agents").To(content.Guide.Topics.Single(), null));
        Assert.Equal("../assets/a.css", Long(["rag"]).ToFile("assets/a.css"));
    }

    [Theory]
    [InlineData("../../", null, "../../fr/questions/la-rag/index.html")]
    [InlineData("", "answer-1", "fr/questions/la-rag/index.html#answer-1")]
    public void From_disk_a_link_names_the_file(string root, string? anchor, string address) =>
        Assert.Equal(address, FromDisk(root).To(rag, anchor));

    [Theory]
    [InlineData("../", "", "../index.html")]
    [InlineData("", "", "index.html")]
    [InlineData("../", "q/rag/", "../q/rag/index.html")]
    [InlineData("", "fr/404.html", "fr/404.html")]
    public void From_disk_every_page_is_a_file(string root, string page, string address) =>
        Assert.Equal(address, FromDisk(root).To(new PageAddress(page)));

    [Fact]
    public void From_disk_other_files_are_what_they_are() => Assert.Equal("../assets/a.css", FromDisk("../").ToFile("assets/a.css"));

    [Fact]
    public void From_disk_links_to_what_stands_on_a_long_page_stay_inside() => Assert.Equal(
        ["#rag", "../fr/questions/question-solo/index.html"],
        new[] { rag, solo }.Select(question => new LongPageAddresses(FromDisk("../"), ["rag"], []).To(question, null)));

    private static SiteAddresses French(string root) => new(pages, packs[0], root, LinkStyle.Folders);

    private static SiteAddresses English(string root) => new(pages, packs[1], root, LinkStyle.Folders);

    private static SiteAddresses FromDisk(string root) => new(pages, packs[0], root, LinkStyle.Files);

    private static LongPageAddresses Long(string[] questions, params string[] terms) => new(French("../"), questions, terms);
}
