using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Reading;

public sealed class QuestionReaderTests
{
    private static readonly LanguageCode French = new("fr");
    private static readonly LanguageCode English = new("en");

    [Fact]
    public void The_source_file_has_the_shared_facts()
    {
        const string facts =
            "related: [agents]\nterms: [token]\nunlinked-terms: [agent]\naliases: [retrieval]\nreviewed: 2026-11-24\nsources:\n  - {title: "
            + "Un article, authors: Ada, year: 2023, url: \"https://example.org/a\"}";

        var question = Valid(Some.Question("rag", frontMatter: facts));

        Assert.Equal(("rag", "agents", "basic"), (question.Id, question.Topic?.Value, question.Level?.Value));
        Assert.Equal("agents", Assert.Single(question.Related).Value);
        Assert.Equal(("token", "agent"), (Assert.Single(question.Terms).Value, Assert.Single(question.UnlinkedTerms).Value));
        Assert.Equal("retrieval", Assert.Single(question.Aliases).Value);
        Assert.Equal(new DateOnly(2026, 11, 24), question.Reviewed);
        var source = Assert.Single(question.Sources);
        Assert.Equal(new Source("Un article", "Ada", 2023, "https://example.org/a", null, source.Location), source);
        Assert.Equal("input/questions/rag.fr.md(11,5)", source.Location.ToString());
    }

    [Fact]
    public void Each_language_has_its_title_slug_and_cards()
    {
        var question = Valid(Some.Question("rag", frontMatter: "slug: le-rag\ncards:\n  - {id: quoi, front: Quoi, back: Ceci}"),
            Some.Translation("rag"));

        Assert.Equal(("Question rag", "le-rag"), (question.Text[French].Title.Text, question.Text[French].Slug.Value));
        var card = Assert.Single(question.Text[French].Cards);
        Assert.Equal(("quoi", "Quoi", "Ceci"), (card.Id.Value, card.Front.Source.Value, card.Back.Source.Value));
        Assert.Equal(("quoi", "Quoi", "Ceci"),
            (card.Id.Location.Underlined(), card.Front.Source.Location.Underlined(), card.Back.Source.Location.Underlined()));
        Assert.Equal("question-rag", question.Text[English].Slug.Value);
        Assert.Empty(question.Text[English].Cards);
    }

    [Fact]
    public void A_reference_knows_where_it_stands() =>
        Assert.Equal("input/questions/rag.fr.md(5,11)",
            Valid(Some.Question("rag", frontMatter: "related: [agents]")).Related[0].Location.ToString());

    [Fact]
    public void A_translation_without_source_is_reported()
    {
        var (content, diagnostics) = Some.Read(Some.Translation("rag"));

        Assert.Empty(content!.Questions);
        var problem = Assert.Single(diagnostics);
        Assert.Equal(("SG009", "input/questions/rag.en.md(1,1)"), (problem.Code.Id, problem.Location.ToString()));
        Assert.Equal("This translation has no source 'rag.fr.md'.", problem.Message);
        Assert.Equal("Write the source first, or correct the id in the file name.", problem.Hint);
    }

    [Theory]
    [InlineData("topic: agents")]
    [InlineData("level: basic")]
    [InlineData("related: [a]")]
    [InlineData("terms: [a]")]
    [InlineData("unlinked-terms: [a]")]
    [InlineData("aliases: [a]")]
    [InlineData("reviewed: 2026-11-24")]
    [InlineData("sources: []")]
    public void A_translation_repeats_no_shared_fact(string fact)
    {
        var problem = Problem(Some.Question("rag"), Some.Translation("rag", frontMatter: fact));

        Assert.Equal(("SG102", "input/questions/rag.en.md(3,1)"), (problem.Code.Id, problem.Location.ToString()));
        Assert.Equal("It belongs in the source file alone: all languages share it.", problem.Hint);
    }

    [Fact]
    public void An_unknown_key_of_a_translation_is_compared_with_its_own_keys() =>
        Assert.Equal("Did you mean 'slug'?", Problem(Some.Question("rag"), Some.Translation("rag", frontMatter: "slgu: a")).Hint);

    [Theory]
    [InlineData("topic: agents\n", "topic")]
    [InlineData("level: basic\n", "level")]
    [InlineData("title: Question rag\n", "title")]
    public void A_fact_that_is_missing_is_reported(string line, string key)
    {
        var file = Some.Question("rag");

        var problem = Problem(Some.File(file.RelativePath, file.Text.Replace(line, "", StringComparison.Ordinal)));

        Assert.Equal(("SG103 (2,1)", $"The key '{key}' is missing or empty."), (problem.Place(), problem.Message));
    }

    [Theory]
    [InlineData("realted: [a]", "SG102 (5,1)", "The key 'realted' is unknown here.")]
    [InlineData("reviewed: hier", "SG105 (5,11)", "'hier' is not a date.")]
    [InlineData("aliases: [Ancien]", "SG106 (5,11)",
        "'Ancien' cannot be an alias: lower-case letters a to z, digits and single hyphens, at most 100.")]
    [InlineData("cards:\n  - {id: quoi, front: Quoi}", "SG103 (6,5)", "The key 'back' is missing or empty.")]
    [InlineData("sources:\n  - {title: a, url: example.org}", "SG107 (6,21)", "'example.org' is not a web address.")]
    [InlineData("sources:\n  - {title: a}", "SG103 (6,5)", "The key 'url' is missing or empty.")]
    [InlineData("sources:\n  - {title: a, url: \"https://a.org\", year: hier}", "SG104 (6,44)",
        "The key 'year' takes a whole number, not 'hier'.")]
    [InlineData("sources: [https://a.org]", "SG104 (5,11)", "The key 'sources' takes a list of keys with values, not a text.")]
    public void A_mistake_is_reported_where_it_stands(string frontMatter, string place, string message)
    {
        var problem = Problem(Some.Question("rag", frontMatter: frontMatter));

        Assert.Equal((place, message), (problem.Place(), problem.Message));
    }

    [Fact]
    public void Mistakes_of_all_languages_are_reported_in_one_run() => Assert.Equal(
        ["input/questions/rag.en.md", "input/questions/rag.fr.md"],
        Some.Read(Some.Question("rag", "Un <br>"), Some.Translation("rag", "Un <br>")).Diagnostics.Select(problem => problem.Location.Path)
            .Order(StringComparer.Ordinal));

    [Fact]
    public void A_source_that_cannot_be_read_does_not_hide_mistakes_of_its_translation()
    {
        var (content, diagnostics) = Some.Read(Some.File("questions/rag.fr.md", "Texte."), Some.Translation("rag", "Un <br>"));

        Assert.Empty(content!.Questions);
        Assert.Equal(["SG108", "SG301"], diagnostics.Select(problem => problem.Code.Id).Order(StringComparer.Ordinal));
    }

    private static Question Valid(params SourceFile[] files) => Assert.Single(Some.Content(files).Questions);

    private static Diagnostic Problem(params SourceFile[] files) => Assert.Single(Some.Read(files).Diagnostics);
}
