using StudyGuide.Model;
using StudyGuide.Reading;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Reading;

public sealed class FrontMatterTests
{
    [Fact]
    public void The_body_begins_below_the_second_fence()
    {
        var (frontMatter, _) = Read("---\ntitle: RAG\n---\n\nTexte.\n");

        Assert.Equal("\nTexte.\n", "---\ntitle: RAG\n---\n\nTexte.\n"[frontMatter!.BodyOffset..]);
    }

    [Fact]
    public void Its_keys_know_their_line_in_the_file()
    {
        var (frontMatter, _) = Read("---\n# un commentaire\ntitle: RAG\n---\n");

        Assert.Equal("input/questions/rag.fr.md(3,8)", frontMatter!.Fields.RequiredText("title").Location.ToString());
    }

    [Fact]
    public void A_file_may_end_with_the_fence()
    {
        var (frontMatter, diagnostics) = Read("---\ntitle: RAG\n---");

        Assert.Empty(diagnostics);
        Assert.Equal("---\ntitle: RAG\n---".Length, frontMatter!.BodyOffset);
    }

    [Theory]
    [InlineData("---\n---\n")]
    [InlineData("---\n---")]
    [InlineData("---\n\n---\n")]
    [InlineData("---\n# rien\n---\n")]
    public void It_may_be_empty(string text)
    {
        var (frontMatter, diagnostics) = Read(text);

        Assert.Empty(diagnostics);
        Assert.Null(frontMatter!.Fields.Text("title"));
        Assert.Equal(text.Length, frontMatter.BodyOffset);
    }

    [Fact]
    public void A_missing_key_of_empty_front_matter_is_placed_in_it()
    {
        var (frontMatter, diagnostics) = Read("---\n---\n");
        frontMatter!.Fields.RequiredText("title");

        Assert.Equal("SG103 (2,1)", Assert.Single(diagnostics).Place());
    }

    [Theory]
    [InlineData("")]
    [InlineData("Texte.")]
    public void A_file_without_front_matter_is_reported(string text)
    {
        var (frontMatter, diagnostics) = Read(text);

        Assert.Null(frontMatter);
        var problem = Assert.Single(diagnostics);
        Assert.Equal(("SG108 (1,1)", "The file does not begin with front matter."), (problem.Place(), problem.Message));
        Assert.Equal("Begin with a line '---', then 'title: …', then a line '---'.", problem.Hint);
    }

    [Theory]
    [InlineData("--- \ntitle: RAG\n---\t\nTexte.\n", 2)]
    [InlineData("---\u00A0\ntitle: RAG\n---\u200B\nTexte.\n", 2)]
    [InlineData("\n \n\t\n---\ntitle: RAG\n---\nTexte.\n", 5)]
    [InlineData("\uFEFF\n---\ntitle: RAG\n---\nTexte.\n", 3)]
    [InlineData("---\ntitle: RAG\n...\nTexte.\n", 2)]
    public void Blanks_around_the_fences_and_another_end_of_YAML_are_accepted(string text, int line)
    {
        var (frontMatter, diagnostics) = Read(text);

        Assert.Empty(diagnostics);
        var title = frontMatter!.Fields.RequiredText("title");
        Assert.Equal(("RAG", line), (title.Value, title.Location.Line));
        Assert.Equal("Texte.\n", text[frontMatter.BodyOffset..]);
    }

    [Theory]
    [InlineData(" ---\ntitle: RAG\n---\n", "A space stands before '---'.")]
    [InlineData("----\ntitle: RAG\n----\n", "The file does not begin with three hyphens.")]
    [InlineData("\u2014-\ntitle: RAG\n\u2014-\n", "The file does not begin with three hyphens.")]
    public void A_fence_that_is_almost_one_is_told_apart(string text, string message)
    {
        var (frontMatter, diagnostics) = Read(text);

        Assert.Null(frontMatter);
        Assert.Equal(message, Assert.Single(diagnostics).Message);
    }

    [Theory]
    [InlineData("---\ntitle: RAG\n\nTexte.\n")]
    [InlineData("---\ntitle: RAG\n----\n")]
    [InlineData("---\n")]
    public void Front_matter_that_is_not_closed_is_reported(string text)
    {
        var (frontMatter, diagnostics) = Read(text);

        Assert.Null(frontMatter);
        var problem = Assert.Single(diagnostics);
        Assert.Equal(("SG108 (1,1)", "The front matter is not closed."), (problem.Place(), problem.Message));
        Assert.Equal("---", problem.Location.Underlined());
    }

    [Fact]
    public void A_rule_in_the_body_does_not_end_it_again() =>
        Assert.Equal("Un.\n\n---\n\nDeux.\n",
            "---\ntitle: RAG\n---\nUn.\n\n---\n\nDeux.\n"[Read("---\ntitle: RAG\n---\nUn.\n\n---\n\nDeux.\n").FrontMatter!.BodyOffset..]);

    [Fact]
    public void Malformed_YAML_gives_nothing()
    {
        var (frontMatter, diagnostics) = Read("---\ntitle: [RAG\n---\n");

        Assert.Null(frontMatter);
        Assert.Equal("SG101", Assert.Single(diagnostics).Code.Id);
    }

    private static (FrontMatter? FrontMatter, ICollection<Diagnostic> Diagnostics) Read(string text)
    {
        List<Diagnostic> diagnostics = [];
        return (FrontMatter.Read(Some.File("questions/rag.fr.md", text), diagnostics), diagnostics);
    }
}
