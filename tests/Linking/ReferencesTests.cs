using StudyGuide.Linking;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Linking;

public sealed class ReferencesTests
{
    [Fact]
    public void A_topic_that_the_guide_does_not_declare_is_an_error()
    {
        var content = Some.Content(
            Some.File("questions/rag.fr.md", "---\ntopic: recipes\nlevel: basic\ntitle: RAG\n---\n\nUne réponse.\n"));

        var diagnostic = Assert.Single(References.Problems(content));

        Assert.Equal("input/questions/rag.fr.md(2,8): error SG202: The guide has no topic 'recipes'. [Topics are declared in guide.yml.]",
            diagnostic.AsLine());
        Assert.Equal("recipes".Length, diagnostic.Location.Length);
    }

    [Fact]
    public void A_misspelt_topic_is_answered_with_the_nearest_one()
    {
        var content = Some.Content(
            Some.File("questions/rag.fr.md", "---\ntopic: agnets\nlevel: basic\ntitle: RAG\n---\n\nUne réponse.\n"));

        var diagnostic = Assert.Single(References.Problems(content));

        Assert.Equal("Did you mean 'agents'?", diagnostic.Hint);
    }

    [Fact]
    public void A_level_that_the_guide_does_not_declare_is_an_error()
    {
        var content = Some.Content(
            Some.File("questions/rag.fr.md", "---\ntopic: agents\nlevel: \"impossible\"\ntitle: RAG\n---\n\nUne réponse.\n"));

        Assert.Equal(
            ["input/questions/rag.fr.md(3,8): error SG203: The guide has no level 'impossible'. [Levels are declared in guide.yml.]"],
            References.Problems(content).AsLines());
    }

    [Fact]
    public void Every_related_question_that_does_not_exist_is_an_error()
    {
        var content = Some.Content(
            Some.Question("rag", frontMatter: "related: [evaluation, evals, memroy]"), Some.Question("evals"), Some.Question("memory"));

        Assert.Equal(
            [
                "input/questions/rag.fr.md(5,11): error SG204: There is no question 'evaluation'. [Name the id: the file name without "
                    + "language and ending.]",
                "input/questions/rag.fr.md(5,30): error SG204: There is no question 'memroy'. [Did you mean 'memory'?]",
            ],
            References.Problems(content).AsLines());
    }

    [Fact]
    public void A_term_missing_from_the_glossary_is_reported_where_it_is_used()
    {
        var content = Some.Content(
            Some.Question("rag", frontMatter: "terms: [token, jetton]\nunlinked-terms: [mystery]"),
            Some.Term("token", "jeton", "token", "related: [tokens, unheard-of]"));

        Assert.Equal(
            [
                "input/questions/rag.fr.md(5,16): error SG201: The glossary has no term 'jetton'. [Add it to the glossary or correct the "
                    + "spelling.]",
                "input/questions/rag.fr.md(6,18): error SG201: The glossary has no term 'mystery'. [Add it to the glossary or correct the "
                    + "spelling.]",
                "input/glossary/token.yml(7,11): error SG201: The glossary has no term 'tokens'. [Did you mean 'token'?]",
                "input/glossary/token.yml(7,19): error SG201: The glossary has no term 'unheard-of'. [Add it to the glossary or correct "
                    + "the spelling.]",
            ],
            References.Problems(content).AsLines());
    }

    [Fact]
    public void A_forgotten_topic_is_not_reported_as_unknown_too()
    {
        var (content, diagnostics) = Some.Read(Some.File("questions/rag.fr.md", "---\nlevel: basic\ntitle: RAG\n---\n\nUne réponse.\n"));

        Assert.Equal(["SG103"], diagnostics.Select(diagnostic => diagnostic.Code.Id));
        Assert.Empty(References.Problems(content!));
    }

    [Fact]
    public void References_that_exist_are_silent()
    {
        var content = Some.Content(
            Some.Question("rag", frontMatter: "related: [evals]\nterms: [token]\nunlinked-terms: [eval]"),
            Some.Question("evals"),
            Some.Term("token", "jeton", "token", "related: [eval]"),
            Some.Term("eval", "évaluation", "evaluation"));

        Assert.Empty(References.Problems(content));
    }
}
