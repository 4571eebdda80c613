using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Validation;

public sealed class ContentRulesTests
{
    [Fact]
    public void Every_rule_is_run()
    {
        var content = Some.Content(
            Some.File("questions/rag.fr.md",
                "---\ntopic: x1\nlevel: x2\nrelated: [x3]\nterms: [x4]\ntitle: RAG\n---\n\n[a](x5.md) [b](#x6) [c](x7:y)\n\nDeux.\n"),
            Some.Translation("rag", "One.", "slug: same"),
            Some.Question("evals"), Some.Translation("evals", frontMatter: "slug: same"),
            Some.Question("memory"),
            Some.Term("a", "jeton", "token"), Some.Term("b", "Jeton", "chip", "aliases: [b]"));

        var codes = Some.Problems(content, [Some.Pack("en")]).Select(diagnostic => diagnostic.Code.Id).Distinct().Order();

        Assert.Equal(["SG010", "SG201", "SG202", "SG203", "SG204", "SG205", "SG206", "SG207", "SG208", "SG209", "SG306", "SG402"], codes);
    }

    [Fact]
    public void A_guide_without_mistakes_is_silent()
    {
        var content = Some.Content(
            Some.Question("rag", "Le [[term:token]] et [[evals#answer]].", "terms: [token]\nrelated: [evals]"),
            Some.Translation("rag", "The [[term:token]] and [[evals#answer]]."),
            Some.Question("evals"), Some.Translation("evals"), Some.Term("token", "jeton", "token"));

        Assert.Empty(Some.Problems(content, Some.Packs));
    }

    [Fact]
    public async Task The_guide_of_this_repository_follows_every_rule()
    {
        var (files, images, unreadable) = await StudyGuide.Reading.InputFolder.ReadAsync(Repository.PathOf("input"));
        var (content, diagnostics) = StudyGuide.Reading.ContentReader.Read(files, images);

        Assert.Empty(unreadable.AsLines());
        Assert.Empty(diagnostics.AsLines());
        Assert.Empty(Some.Problems(content!, (await Themes.Ours).Languages).AsLines());
    }
}
