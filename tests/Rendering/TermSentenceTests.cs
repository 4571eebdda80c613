using StudyGuide.Model;
using StudyGuide.Rendering;
using StudyGuide.Tests.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Rendering;

public sealed class TermSentenceTests
{
    [Theory]
    [InlineData("Un modèle lit. Il lit un jeton, puis deux. Il rend.", "Il lit un [jeton], puis deux.")]
    [InlineData("Un jeton.", "Un [jeton].")]
    [InlineData("Est-ce un jeton ? Oui.", "Est-ce un [jeton] ?")]
    [InlineData("Voir p. ex. un jeton, etc. pour finir. Fin.", "Voir p. ex. un [jeton], etc. pour finir.")]
    [InlineData("Il a dit \"non.\" Un jeton suit.", "Un [jeton] suit.")]
    [InlineData("Un **jeton** en `code` et [un lien](https://example.org).", "Un [jeton] en code et un lien.")]
    [InlineData("Début. Voir [ce mot](../glossary/token.yml) ici. Fin.", "Voir [ce mot] ici.")]
    [InlineData("Début. Voir [[term:token]] ici. Fin.", "Voir [jeton] ici.")]
    [InlineData("Début. Voir [*ce* `mot` ci](../glossary/token.yml) ici. Fin.", "Voir [ce mot ci] ici.")]
    [InlineData("Un outil ? \"Un jeton\" suit.", "“Un [jeton]” suit.")]
    [InlineData("Un *agent* et *un jeton*.", "Un agent et un [jeton].")]
    [InlineData("- un point\n- un jeton dans une liste", "un [jeton] dans une liste")]
    [InlineData("| a | b |\n| - | - |\n| c | un jeton |", "un [jeton]")]
    [InlineData("Un outil, un jeton.", "Un outil, un [jeton].")]
    public void The_sentence_around_the_term_is_found(string answer, string expected) => Assert.Equal(expected, Find(answer));

    [Theory]
    [InlineData("Un «jeton» ici.", "Un «_[jeton]_» ici.")]
    [InlineData("Un \"jeton\"... ou 3 ?", "Un «_[jeton]_»… ou 3_?")]
    [InlineData("L'\"outil\" et 5 000 jeton !", "L’«_outil_» et 5_000 [jeton]_!")]
    public void The_sentence_is_set_as_one_paragraph(string answer, string expected) =>
        Assert.Equal(expected, Typography.Visible(Find(answer, Typography.French)!));

    [Theory]
    [InlineData("Rien de tel.")]
    [InlineData("### Un jeton\n\nRien.")]
    [InlineData("`jeton`")]
    public void Where_the_term_is_not_linked_there_is_none(string answer) => Assert.Null(Find(answer));

    [Fact]
    public void A_long_sentence_is_cut_between_words_on_both_sides()
    {
        var words = string.Join(' ', Enumerable.Repeat("mot", 60));

        var sentence = Find($"Il {words} un jeton {words} enfin.")!;

        Assert.StartsWith("… mot", sentence, StringComparison.Ordinal);
        Assert.EndsWith("mot …", sentence, StringComparison.Ordinal);
        Assert.Contains(" mot un [jeton] mot ", sentence, StringComparison.Ordinal);
        Assert.InRange(sentence.Length, 200, 270);
    }

    private static string? Find(string answer, TypographyRules? typography = null)
    {
        var site = Some.Link(
            Some.Content(Some.Question("rag", answer), Some.Term("token", "jeton", "token"), Some.Term("tool", "outil", "tool")),
            Some.Packs);
        var french = site.Languages[0] with { Typography = typography ?? site.Languages[0].Typography };
        var sentence = TermSentence.Find("token", site.Question("rag").Answer[french.Code], french, site, "");
        return sentence is null ? null : $"{sentence.Before}[{sentence.Term}]{sentence.After}";
    }
}
