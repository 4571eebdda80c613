using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Reading;

public sealed class FlashcardReaderTests
{
    [Theory]
    [InlineData("Quoi ?", "Add 'id: quoi': it stays for ever, the same in every language.")]
    [InlineData("Une erreur 429 arrive : quelle conduite tenir ?",
        "Add 'id: une-erreur-429-arrive-quelle-conduite': it stays for ever, the same in every language.")]
    [InlineData("什么？", "Add 'id: shen-me': it stays for ever, the same in every language.")]
    [InlineData("？", "Add 'id: …': it stays for ever, the same in every language.")]
    public void A_card_without_id_gets_one_suggested(string front, string hint)
    {
        var problem = Problem(Some.Question("rag", frontMatter: $"cards:\n  - {{front: \"{front}\", back: B}}"));

        Assert.Equal(("SG103 (6,5)", "The key 'id' is missing or empty.", hint), (problem.Place(), problem.Message, problem.Hint));
    }

    [Fact]
    public void A_translated_card_has_the_id_of_its_source()
    {
        var problem = Problem(
            Some.Question("rag", frontMatter: "cards:\n  - {id: what, front: Quoi ?, back: B}"),
            Some.Translation("rag", frontMatter: "cards:\n  - {front: What?, back: B}"));

        Assert.Equal(("SG103 (4,5)", "Copy the id that the card has in the source."), (problem.Place(), problem.Hint));
    }

    [Fact]
    public void An_id_follows_the_rule_of_ids()
    {
        var problem = Problem(Some.Question("rag", frontMatter: "cards:\n  - {id: Quoi, front: Quoi ?, back: B}"));

        Assert.Equal(("SG006 (6,10)", "Did you mean 'quoi'?"), (problem.Place(), problem.Hint));
        Assert.Equal("'Quoi' cannot be the id of a card: lower-case letters a to z, digits and single hyphens, at most 100.",
            problem.Message);
    }

    private static Diagnostic Problem(params SourceFile[] files) => Assert.Single(Some.Read(files).Diagnostics);
}
