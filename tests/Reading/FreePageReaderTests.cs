using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Reading;

public sealed class FreePageReaderTests
{
    private static readonly LanguageCode French = new("fr");
    private static readonly LanguageCode English = new("en");

    [Fact]
    public void A_page_has_a_title_a_slug_a_description_and_a_text()
    {
        var page = Valid(Page("fr", "title: À propos\ndescription: Qui écrit."));

        Assert.Equal(("about", false), (page.Id, page.IsIntroduction));
        Assert.Equal(("À propos", "a-propos", "Qui écrit."),
            (page.Text[French].Title.Text, page.Text[French].Slug.Value, page.Text[French].Description?.Value));
        Assert.Equal("answer-1", Assert.Single(Assert.Single(page.Text[French].Body.Sections).Blocks).Id);
    }

    [Fact]
    public void A_translation_stands_beside_it() =>
        Assert.Equal("About", Valid(Page("fr", "title: À propos"), Page("en", "title: About")).Text[English].Title.Text);

    [Fact]
    public void The_page_named_index_introduces_the_home_page() =>
        Assert.True(Valid(Some.File("pages/index.fr.md", "---\ntitle: Accueil\n---\n\nBienvenue.\n")).IsIntroduction);

    [Fact]
    public void Aliases_stand_in_the_source_file() =>
        Assert.Equal("qui", Assert.Single(Valid(Page("fr", "title: À propos\naliases: [qui]")).Aliases).Value);

    [Fact]
    public void Aliases_in_a_translation_are_reported()
    {
        var problem = Problem(Page("fr", "title: À propos"), Page("en", "title: About\naliases: [who]"));

        Assert.Equal(("SG102", "input/pages/about.en.md(3,1)"), (problem.Code.Id, problem.Location.ToString()));
        Assert.Equal("It belongs in the source file alone: all languages share it.", problem.Hint);
    }

    [Fact]
    public void A_translation_without_source_is_reported()
    {
        var problem = Problem(Page("en", "title: About"));

        Assert.Equal(("SG009 (1,1)", "This translation has no source 'about.fr.md'."), (problem.Place(), problem.Message));
    }

    [Theory]
    [InlineData("slug: a-propos", "SG103 (2,1)", "The key 'title' is missing or empty.")]
    [InlineData("title: À propos\ntopic: agents", "SG102 (3,1)", "The key 'topic' is unknown here.")]
    [InlineData("title: À propos\ndescription: [a]", "SG104 (3,14)", "The key 'description' takes a text, not a list.")]
    public void A_mistake_is_reported_where_it_stands(string frontMatter, string place, string message)
    {
        var problem = Problem(Page("fr", frontMatter));

        Assert.Equal((place, message), (problem.Place(), problem.Message));
    }

    [Fact]
    public void A_source_that_cannot_be_read_gives_no_page()
    {
        var (content, diagnostics) = Some.Read(Some.File("pages/about.fr.md", "Texte."), Page("en", "title: About"));

        Assert.Empty(content!.FreePages);
        Assert.Equal("SG108", Assert.Single(diagnostics).Code.Id);
    }

    private static SourceFile Page(string language, string frontMatter) =>
        Some.File($"pages/about.{language}.md", $"---\n{frontMatter}\n---\n\nTexte.\n");

    private static FreePage Valid(params SourceFile[] files) => Assert.Single(Some.Content(files).FreePages);

    private static Diagnostic Problem(params SourceFile[] files) => Assert.Single(Some.Read(files).Diagnostics);
}
