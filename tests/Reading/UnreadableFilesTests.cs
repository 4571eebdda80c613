using StudyGuide.Reading;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Reading;

/// <summary>One cause, one message: what cannot be read is no mistake of what names it.</summary>
public sealed class UnreadableFilesTests
{
    private const string Broken = "---\ntopic: agents\nlevel: basic\ntitle: RAG: un guide\n---\n\nTexte.\n";

    [Fact]
    public void A_question_that_cannot_be_read_is_reported_alone() => Assert.Equal(["SG101 (4,11)"], Problems(
        Some.File("questions/rag.fr.md", Broken),
        Some.Translation("rag"),
        Some.Question("agent", "Voir [[rag]] et [RAG](rag.fr.md#answer).", "related: [rag]"),
        Some.Translation("agent", "See [[rag]] and [RAG](rag.en.md#answer).")));

    [Fact]
    public void A_translation_that_cannot_be_read_is_not_missing() => Assert.Equal(["SG101 (2,11)"], Problems(
        Some.Question("rag"), Some.File("questions/rag.en.md", "---\ntitle: RAG: a guide\n---\n\nText.\n")));

    [Fact]
    public void A_term_that_cannot_be_read_is_reported_alone() => Assert.Equal(["SG101 (2,14)"], Problems(
        Some.File("glossary/token.yml", "fr:\n  term: jeton: un\n"),
        Some.Question("rag", "Voir [[term:token]] et [jeton](../glossary/token.yml).", "terms: [token]"),
        Some.Translation("rag", "See [[term:token]] and [token](../glossary/token.yml).")));

    [Fact]
    public void A_page_that_cannot_be_read_is_reported_alone() => Assert.Equal(["SG108 (1,1)"], Problems(
        Some.File("pages/about.fr.md", "Texte.\n"),
        Some.Question("rag", "Voir [[page:about]]."), Some.Translation("rag", "See [[page:about]].")));

    [Fact]
    public void What_is_not_there_is_still_missed() => Assert.Contains("SG206 (7,6)", Problems(
        Some.File("questions/rag.fr.md", Broken), Some.Question("agent", "Voir [[ragg]]."), Some.Translation("agent", "See it.")));

    [Fact]
    public void Files_in_a_language_that_is_not_declared_are_one_problem()
    {
        var problem = Assert.Single(Some.Read(
            Some.Question("rag"), Some.Question("rag", language: "es"), Some.Question("agent", language: "es")).Diagnostics);

        Assert.Equal("The guide has no language 'es', in which 2 files are written.", problem.Message);
    }

    [Fact]
    public void A_language_that_is_none_is_the_only_problem() => Assert.Equal(
        ["SG008"],
        ContentReader.Read(
        [
            Some.File("guide.yml", Some.GuideYaml.Replace("languages: [fr, en]", "languages: [fr, English]", StringComparison.Ordinal)),
            Some.Question("rag"), Some.Translation("rag"),
        ]).Diagnostics.Select(problem => problem.Code.Id));

    private static IEnumerable<string> Problems(params StudyGuide.Model.SourceFile[] files)
    {
        var (content, diagnostics) = Some.Read(files);
        return [.. diagnostics.Concat(Some.Problems(content!, Some.Packs)).Select(problem => problem.Place())];
    }
}
