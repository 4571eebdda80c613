using StudyGuide.Model;
using StudyGuide.Tests.Support;
using StudyGuide.Validation;

namespace StudyGuide.Tests.Validation;

public sealed class AddressRulesTests
{
    private const string Hint = "[Change the slug, id or alias of one of the two.]";

    [Fact]
    public void Two_questions_cannot_share_a_slug() => Assert.Equal(
        ["input/questions/rag.fr.md(5,7): error SG205: The address 'fr/questions/recherche/' is taken by "
            + $"input/questions/evals.fr.md(5,7). {Hint}"],
        Check(Some.Question("evals", frontMatter: "slug: recherche"), Some.Question("rag", frontMatter: "slug: recherche")));

    [Fact]
    public void A_slug_made_from_a_title_is_reported_at_the_title() => Assert.Equal(
        [$"input/glossary/word.yml(2,9): error SG205: The address 'fr/glossary/jeton/' is taken by input/glossary/token.yml(2,9). {Hint}"],
        Check(Some.Term("token", "jeton", "token"), Some.Term("word", "Jeton !", "word")));

    [Fact]
    public void Each_language_has_addresses_of_its_own() => Assert.Empty(
        Check(
            Some.Question("a", frontMatter: "slug: same"), Some.Translation("a", frontMatter: "slug: other"),
            Some.Question("b", frontMatter: "slug: different"), Some.Translation("b", frontMatter: "slug: same")));

    [Fact]
    public void A_question_without_translation_lives_at_its_id_in_the_other_language() => Assert.Equal(
        [$"input/questions/b.en.md(3,7): error SG205: The address 'en/questions/a/' is taken by input/questions/a.fr.md(1,1). {Hint}"],
        Check(Some.Question("a", frontMatter: "slug: premier"), Some.Question("b", frontMatter: "slug: second"),
            Some.Translation("b", frontMatter: "slug: a")));

    [Theory]
    [InlineData("questions", "the page of the questions")]
    [InlineData("glossary", "the page of the glossary")]
    [InlineData("complete-guide", "the page of the complete guide")]
    [InlineData("sources", "the page of the sources")]
    [InlineData("search", "the page of the search")]
    public void A_free_page_cannot_take_the_address_of_a_page_every_guide_has(string slug, string owner) => Assert.Equal(
        [$"input/pages/about.fr.md(3,7): error SG205: The address 'fr/{slug}/' is taken by {owner}. {Hint}"],
        Check(Page("about", $"slug: {slug}")));

    [Fact]
    public void The_introduction_is_part_of_the_home_page() => Assert.Empty(Check(Page("index"), Page("about")));

    [Fact]
    public void Two_topics_cannot_share_a_slug()
    {
        var guide = Some.GuideYaml + "\n  - id: agency\n    title: {fr: Agence, en: Agency}\n    slug: {fr: agence, en: agents}\n";
        var (content, diagnostics) = StudyGuide.Reading.ContentReader.Read([Some.File("guide.yml", guide)]);

        Assert.Empty(diagnostics);
        Assert.Equal(
            [$"input/guide.yml(14,28): error SG205: The address 'en/topics/agents/' is taken by input/guide.yml(10,29). {Hint}"],
            AddressRules.AddressesAreUnique(Some.Pages(content!)).AsLines());
    }

    private static string[] Check(params SourceFile[] files) => AddressRules.AddressesAreUnique(Some.Pages(Some.Content(files))).AsLines();

    private static SourceFile Page(string id, string more = "") =>
        Some.File($"pages/{id}.fr.md", $"---\ntitle: Page {id}\n{more}\n---\n\nTexte.\n");
}
