using System.Collections.Immutable;
using StudyGuide.Model;
using StudyGuide.Reading;
using StudyGuide.Tests.Support;
using StudyGuide.Tests.Yaml;

namespace StudyGuide.Tests.Reading;

public sealed class ContentFilesTests
{
    [Fact]
    public void Files_are_sorted_by_folder()
    {
        var (files, diagnostics) = Sort("guide.yml", "questions/rag.fr.md", "glossary/token.yml", "pages/about.en.md", "figures/loop.svg",
            "figures/loop.yml");

        Assert.Empty(diagnostics);
        Assert.Equal("rag", Assert.Single(files.Questions).Key);
        Assert.Equal("token", Assert.Single(files.Terms).Id);
        Assert.Equal("about", Assert.Single(files.Pages).Key);
        Assert.Equal(["figures/loop.svg", "figures/loop.yml"], Assert.Single(files.Figures).Select(file => file.File.RelativePath));
    }

    [Fact]
    public void The_languages_of_one_id_stand_together()
    {
        var (files, _) = Sort("questions/rag.en.md", "questions/rag.fr.md");

        Assert.Equal(["en", "fr"], Assert.Single(files.Questions).Select(file => file.Language.Value));
    }

    [Fact]
    public void Ids_come_in_ordinal_order_whatever_the_folder()
    {
        var (files, _) = Sort("questions/b.fr.md", "questions/z/a.fr.md", "questions/a1.fr.md");

        Assert.Equal(["a", "a1", "b"], files.Questions.Select(group => group.Key));
    }

    [Theory]
    [InlineData("notes.txt")]
    [InlineData("questions.fr.md")]
    [InlineData("rag.fr.md")]
    [InlineData("questions/rag.md")]
    [InlineData("questions/a.b.fr.md")]
    [InlineData("glossary/token.fr.yml")]
    [InlineData("figures/loop.fr.yml")]
    [InlineData("figures/loop.md")]
    [InlineData("other/rag.fr.md")]
    [InlineData("sub/guide.yml")]
    public void A_file_that_nobody_reads_is_reported(string path)
    {
        var (_, diagnostics) = Sort(path);

        var problem = Assert.Single(diagnostics);
        Assert.Equal(("SG005", $"input/{path}(1,1)"), (problem.Code.Id, problem.Location.ToString()));
        Assert.Equal(Severity.Warning, problem.Severity);
        Assert.Equal("This file is not part of the guide.", problem.Message);
        Assert.StartsWith("Expected are guide.yml, questions/<id>.<language>.md,", problem.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("questions/rag.fr.txt", "Did you mean 'rag.fr.md'?")]
    [InlineData("questions/rag.fr.MD", "Did you mean 'rag.fr.md'?")]
    [InlineData("pages/about.FR.md", "Did you mean 'fr'?")]
    [InlineData("glossary/token.yaml", "Did you mean 'token.yml'?")]
    public void A_name_that_nearly_says_it_is_corrected(string path, string hint) =>
        Assert.Equal(hint, Assert.Single(Sort(path).Diagnostics).Hint);

    [Theory]
    [InlineData("questions/rag.de.md", "de")]
    public void A_language_the_guide_does_not_have_is_reported(string path, string language)
    {
        var (files, diagnostics) = Sort(path);

        Assert.Empty(files.Questions.Concat(files.Pages));
        var problem = Assert.Single(diagnostics);
        Assert.Equal(("SG008 (1,1)", $"The guide has no language '{language}'."), (problem.Place(), problem.Message));
        Assert.Equal("The languages in guide.yml are: fr, en.", problem.Hint);
    }

    [Theory]
    [InlineData("questions/Fenêtre de contexte.fr.md", "Fenêtre de contexte",
        "Rename the file so that it begins with 'fenetre-de-contexte'.")]
    [InlineData("glossary/top_p.yml", "top_p", "Rename the file so that it begins with 'top-p'.")]
    [InlineData("pages/con.fr.md", "con", null)]
    [InlineData("questions/数据库.fr.md", "数据库", "Rename the file so that it begins with 'shu-ju-ku'.")]
    [InlineData("questions/😀.fr.md", "😀", null)]
    [InlineData("questions/.fr.md", "", null)]
    public void A_name_that_is_no_id_is_reported_with_a_better_one(string path, string id, string? hint)
    {
        var (_, diagnostics) = Sort(path);

        var problem = Assert.Single(diagnostics);
        Assert.Equal("SG006 (1,1)", problem.Place());
        Assert.Equal($"'{id}' cannot be an id: lower-case letters a to z, digits and single hyphens, at most 100.", problem.Message);
        Assert.Equal(hint, problem.Hint);
    }

    [Theory]
    [InlineData("questions/a/rag.fr.md", "questions/b/rag.fr.md")]
    [InlineData("glossary/a/rag.yml", "glossary/rag.yml")]
    [InlineData("pages/a/rag.en.md", "pages/b/rag.en.md")]
    public void An_id_taken_twice_is_reported_in_the_second_file(string first, string second)
    {
        var (_, diagnostics) = Sort(first, second);

        var problem = Assert.Single(diagnostics);
        Assert.Equal(("SG007", $"input/{second}(1,1)"), (problem.Code.Id, problem.Location.ToString()));
        Assert.Equal($"The id 'rag' is taken by input/{first}.", problem.Message);
        Assert.Equal("The file name gives the id: rename one of the two.", problem.Hint);
    }

    [Fact]
    public void A_question_and_a_term_may_share_an_id() => Assert.Empty(Sort("questions/rag.fr.md", "glossary/rag.yml").Diagnostics);

    private static (ContentFiles Files, ICollection<Diagnostic> Diagnostics) Sort(params string[] paths)
    {
        List<Diagnostic> diagnostics = [];
        ImmutableArray<SourceFile> files = [.. paths.Select(path => Some.File(path, ""))];
        return (ContentFiles.Sort(files, Fields.Languages, diagnostics), diagnostics);
    }
}
