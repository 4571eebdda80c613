using StudyGuide.Model;
using StudyGuide.Reading;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Reading;

public sealed class ContentReaderTests
{
    [Fact]
    public void Everything_comes_in_ordinal_order_of_ids()
    {
        var content = Some.Content(Some.Question("b"), Some.Question("a"), Some.Term("z", "z", "z"), Some.Term("y", "y", "y"));

        Assert.Equal(["a", "b"], content.Questions.Select(question => question.Id));
        Assert.Equal(["y", "z"], content.Terms.Select(term => term.Id));
    }

    [Fact]
    public void A_folder_without_guide_is_reported_where_it_should_be()
    {
        var (content, diagnostics) = ContentReader.Read([Some.Question("rag")]);

        Assert.Null(content);
        var problem = Assert.Single(diagnostics);
        Assert.Equal(("SG004", "input/guide.yml(1,1)"), (problem.Code.Id, problem.Location.ToString()));
        Assert.Equal("There is no guide.yml.", problem.Message);
        Assert.Equal("Create it with 'title', 'description', 'languages', 'levels' and 'topics'.", problem.Hint);
    }

    [Fact]
    public void An_empty_folder_has_no_guide_either() =>
        Assert.Equal("guide.yml(1,1)", Assert.Single(ContentReader.Read([]).Diagnostics).Location.ToString());

    [Fact]
    public void A_guide_that_cannot_be_read_stops_reading()
    {
        var (content, diagnostics) = ContentReader.Read([Some.File("guide.yml", "title: ["), Some.Question("rag", "Un <br>")]);

        Assert.Null(content);
        Assert.Equal("SG101", Assert.Single(diagnostics).Code.Id);
    }

    [Fact]
    public void A_guide_without_anything_else_is_empty()
    {
        var content = Some.Content();

        Assert.Empty(content.Questions);
        Assert.Empty(content.Terms);
        Assert.Empty(content.FreePages);
        Assert.Empty(content.Images);
    }

    [Fact]
    public void Pictures_go_through()
    {
        var image = new ImageFile("questions/a.png", new byte[] { 1 });

        var (content, _) = ContentReader.Read([Some.File("guide.yml", Some.GuideYaml)], [image]);

        Assert.Equal([image], content!.Images);
    }

    [Fact]
    public void All_mistakes_are_reported_in_one_run()
    {
        var (_, diagnostics) = Some.Read(
            Some.Question("a", "Un <br>"), Some.Question("b", frontMatter: "reviewed: hier"), Some.File("glossary/c.yml", "fr: ["),
            Some.File("notes.txt", ""));

        Assert.Equal(["SG005", "SG101", "SG105", "SG301"], diagnostics.Select(problem => problem.Code.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_guide_may_have_three_languages_and_one_from_right_to_left()
    {
        var yaml = Some.GuideYaml.Replace("[fr, en]", "[fr, en, ar]", StringComparison.Ordinal);

        var (content, diagnostics) = ContentReader.Read(
            [Some.File("guide.yml", yaml), Some.Question("rag"), Some.Translation("rag"),
                Some.File("questions/rag.ar.md", "---\ntitle: سؤال\nslug: rag\n---\n\nجواب.\n")]);

        Assert.Empty(diagnostics);
        Assert.Equal(["ar", "en", "fr"], content!.Questions[0].Text.ByLanguage.Keys.Select(language => language.Value));
    }
}
